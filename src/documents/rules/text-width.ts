/**
 * Widths of the documents' fonts, in thousandths of the size, so that columns, decimal commas and chart boxes can be
 * laid out without opening a font file.
 */
export type MeasuredFont = 'Liberation Sans' | 'Tinos' | 'Carlito';

interface FontWidths {
  /** Of the characters from space to tilde, upright. */
  readonly ascii: readonly number[];
  /** Letters of the bold face are wider; digits, comma, full stop and space are not. */
  readonly boldFactor: number;
}

/** Equal to Arial and Helvetica. */
const LIBERATION_SANS: readonly number[] = [
  278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556,
  556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278,
  500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469,
  556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500,
  278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
];
/** Equal to Times New Roman. */
const TINOS: readonly number[] = [
  250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278, 500, 500, 500, 500, 500,
  500, 500, 500, 500, 500, 278, 278, 564, 564, 564, 444, 921, 722, 667, 667, 722, 611, 556, 722, 722, 333,
  389, 722, 611, 889, 722, 722, 556, 722, 667, 556, 611, 722, 722, 944, 722, 722, 611, 333, 278, 333, 469,
  500, 333, 444, 500, 444, 500, 444, 333, 500, 500, 278, 278, 500, 278, 778, 500, 500, 500, 500, 333, 389,
  278, 500, 500, 722, 500, 500, 444, 480, 200, 480, 541,
];
/** Equal to Calibri. */
const CARLITO: readonly number[] = [
  226, 326, 401, 498, 507, 715, 682, 221, 303, 303, 498, 498, 250, 306, 252, 386, 507, 507, 507, 507, 507,
  507, 507, 507, 507, 507, 268, 268, 498, 498, 498, 463, 894, 579, 544, 533, 615, 488, 459, 631, 623, 252,
  319, 520, 420, 855, 646, 662, 517, 673, 543, 459, 487, 642, 567, 890, 519, 487, 468, 307, 386, 307, 498,
  498, 291, 479, 525, 423, 525, 498, 305, 471, 525, 229, 239, 455, 229, 799, 525, 527, 525, 525, 349, 391,
  335, 525, 452, 715, 433, 453, 395, 314, 460, 314, 498,
];
const FONTS: Readonly<Record<MeasuredFont, FontWidths>> = {
  'Liberation Sans': { ascii: LIBERATION_SANS, boldFactor: 1.08 },
  Tinos: { ascii: TINOS, boldFactor: 1.13 },
  Carlito: { ascii: CARLITO, boldFactor: 1.05 },
};
const FIRST = 32;
const UNKNOWN = 600;
const NO_BREAK_SPACE = '\u00a0';

/** Width of one line of text in em (multiply by the size in points). */
export function textWidth(text: string, bold = false, font: MeasuredFont = 'Liberation Sans'): number {
  let total = 0;
  for (const character of text) total += characterWidth(character, bold, FONTS[font]);
  return total / 1000;
}

function characterWidth(character: string, bold: boolean, { ascii, boldFactor }: FontWidths): number {
  if (character === NO_BREAK_SPACE) return ascii[0] ?? UNKNOWN;
  const width = ascii[(character.codePointAt(0) ?? 0) - FIRST] ?? UNKNOWN;
  return bold && /\p{L}/u.test(character) ? width * boldFactor : width;
}

/** The parts of a text that no writer may break: between spaces and after hyphens. */
export function unbreakableParts(text: string): readonly string[] {
  return text.split(/[ \t\n\u200b]+|(?<=-)/u).filter((part) => part !== '');
}

/** Lines of at most `width` em, broken at spaces; a longer word stands alone on its line. */
export function wrapText(
  text: string,
  width: number,
  bold = false,
  font: MeasuredFont = 'Liberation Sans',
): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/[^\S\u00a0]+/u)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && textWidth(longer, bold, font) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  if (line !== '') lines.push(line);
  return lines;
}

/**
 * Widths of Liberation Sans (equal to Arial and Helvetica), in thousandths of the size, so that columns, decimal
 * commas and chart boxes can be laid out without opening a font file.
 */
const ASCII_WIDTHS: readonly number[] = [
  278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556,
  556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278,
  500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469,
  556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500,
  278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
];
const FIRST = 32;
const UNKNOWN = 600;
const NO_BREAK_SPACE = '\u00a0';
/** Letters of the bold face are wider; digits, comma, full stop and space are not. */
const BOLD_FACTOR = 1.08;

/** Width of one line of text in em (multiply by the size in points). */
export function textWidth(text: string, bold = false): number {
  let total = 0;
  for (const character of text) total += characterWidth(character, bold);
  return total / 1000;
}

function characterWidth(character: string, bold: boolean): number {
  if (character === NO_BREAK_SPACE) return 278;
  const width = ASCII_WIDTHS[(character.codePointAt(0) ?? 0) - FIRST] ?? UNKNOWN;
  return bold && /\p{L}/u.test(character) ? width * BOLD_FACTOR : width;
}

/** The parts of a text that no writer may break: between spaces and after hyphens. */
export function unbreakableParts(text: string): readonly string[] {
  return text.split(/[ \t\n\u200b]+|(?<=-)/u).filter((part) => part !== '');
}

/** Lines of at most `width` em, broken at spaces; a longer word stands alone on its line. */
export function wrapText(text: string, width: number, bold = false): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/[^\S\u00a0]+/u)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && textWidth(longer, bold) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  if (line !== '') lines.push(line);
  return lines;
}

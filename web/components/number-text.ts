/**
 * Indonesian numbers on the screen. Figures come from the server already printed; this is for the plain
 * decimals beside them (series, sizes) and for setting printed numbers one above the other at the comma.
 */

/** A decimal string in plain machine form as Indonesian text, rounded half away from zero (C-2). */
export function formatDecimal(value: string, decimals: number): string {
  if (!isDecimalText(value)) return value;
  // Intl reads the string itself, not a binary float, so no digit is lost on the way.
  return new Intl.NumberFormat('id-ID', {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    roundingMode: 'halfExpand',
  }).format(value);
}

function isDecimalText(value: string): value is `${number}` {
  return /^-?\d+(\.\d+)?$/.test(value);
}

/** Bytes as "1,4 MB"; thousands, as Windows and phones show them. */
export function formatBytes(bytes: number): string {
  const units = ['B', 'kB', 'MB', 'GB'];
  let size = bytes;
  let step = 0;
  while (size >= 1000 && step < units.length - 1) {
    size /= 1000;
    step += 1;
  }
  const decimals = step === 0 || size >= 100 ? 0 : 1;
  return `${formatDecimal(size.toFixed(decimals), decimals)} ${units[step] ?? ''}`;
}

/** An ISO moment as "21 Nov 2026 11.34". */
export function formatMoment(iso: string): string {
  return new Intl.DateTimeFormat('id-ID', { dateStyle: 'medium', timeStyle: 'short' })
    .format(new Date(iso))
    .replace(',', '');
}

/** An ISO date as "2 September 2025". */
export function formatDay(iso: string): string {
  return new Intl.DateTimeFormat('id-ID', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(iso));
}

export interface NumberPieces {
  /** "-1.234" */
  readonly integer: string;
  /** ",56", or empty. */
  readonly fraction: string;
  /** " %", " poin", or empty. */
  readonly suffix: string;
}

/** Cuts a printed number at its comma; null when the text is no number ("belum diisi"). */
export function cutAtComma(shown: string): NumberPieces | null {
  const match = /^([-−]?\d[\d.]*)(,\d+)?(\s*(?:%|poin)?)$/u.exec(shown);
  if (match === null) return null;
  return { integer: match[1] ?? '', fraction: match[2] ?? '', suffix: match[3] ?? '' };
}

/** What stands after the integers of a column: each number is padded to the longest of them. */
export interface ColumnWidth {
  readonly fraction: string;
  readonly suffix: string;
}

export function columnWidth(column: readonly string[]): ColumnWidth {
  const pieces = column.map(cutAtComma).filter((piece) => piece !== null);
  const longest = (texts: readonly string[]) =>
    texts.reduce((longer, text) => (text.length > longer.length ? text : longer), '');
  return {
    fraction: longest(pieces.map((piece) => piece.fraction)),
    suffix: longest(pieces.map((piece) => piece.suffix)),
  };
}

/** The invisible text that brings `pieces` to the width of its column. Digits are of equal width. */
export function paddingOf(pieces: NumberPieces, width: ColumnWidth): ColumnWidth {
  return {
    fraction: width.fraction.slice(pieces.fraction.length),
    suffix: width.suffix.slice(pieces.suffix.length),
  };
}

/** A printed Indonesian number ("8.102.188.741,16", "99,73 %", "(5.775.000)") as a spreadsheet's number with its format. */

export interface SpreadsheetNumber {
  readonly value: number;
  /** Number format of OOXML, in its own notation: the program that opens it prints it by its language. */
  readonly format: string;
}

const PRINTED =
  /^(\()?([-−–])?(Rp[\s\u00a0]?)?(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?([\s\u00a0]?(?:%|poin))?(\))?$/u;
/** A double carries 15 significant digits; a longer number stays text rather than lose one. */
const MOST_DIGITS = 15;

/** Null for anything that is no number, or none that a spreadsheet can hold exactly. */
export function printedNumber(text: string): SpreadsheetNumber | null {
  const match = PRINTED.exec(text.trim());
  if (match === null) return null;
  const [, open, sign, currency, whole = '', fraction = '', suffix = '', close] = match;
  if ((open === undefined) !== (close === undefined)) return null;
  const digits = whole.replaceAll('.', '');
  if (digits.length > 1 && digits.startsWith('0')) return null;
  if (`${digits}${fraction}`.replace(/^0+/u, '').length > MOST_DIGITS) return null;
  const size = Number(`${digits}.${fraction === '' ? '0' : fraction}`);
  const isNegative = sign !== undefined || open !== undefined;
  return {
    value: isNegative && size !== 0 ? -size : size,
    format: formatOf({
      // A year is printed without a separator, and stays so.
      isGrouped: whole.includes('.') || digits.length < 4,
      decimals: fraction.length,
      currency: currency !== undefined,
      suffix: suffix.replaceAll('\u00a0', ' '),
      inParentheses: open !== undefined,
    }),
  };
}

interface Form {
  readonly isGrouped: boolean;
  readonly decimals: number;
  readonly currency: boolean;
  /** " %", " poin" or empty; in quotes, so that a percent sign does not multiply by a hundred. */
  readonly suffix: string;
  readonly inParentheses: boolean;
}

function formatOf({ isGrouped, decimals, currency, suffix, inParentheses }: Form): string {
  const number = `${isGrouped ? '#,##0' : '0'}${decimals === 0 ? '' : `.${'0'.repeat(decimals)}`}`;
  const form = `${currency ? '"Rp "' : ''}${number}${suffix === '' ? '' : `"${suffix}"`}`;
  return inParentheses ? `${form};(${form})` : form;
}

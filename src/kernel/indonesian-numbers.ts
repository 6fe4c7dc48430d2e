/**
 * Indonesian numbers, written and read (C-3). What can be read in two ways is refused with both readings
 * shown; what is malformed is refused. Nothing is guessed.
 */
import { Decimal, roundHalfUp } from './decimal.ts';
import type { FigureKind } from './figure.ts';
import { formatDate } from './indonesian-dates.ts';
import type { Outcome } from './outcome.ts';
import type { Percent, Rupiah } from './quantities.ts';
import { quoted } from './result.ts';

/** Keeps a number and its sign or symbol on one line. */
const NO_BREAK_SPACE = '\u00A0';

/** What the cell holds decides how a lone point is read: see `readNumber`. */
export type NumberCell = 'money' | 'count' | 'value' | 'percent';

export type NumberReading =
  | { readonly ok: true; readonly value: Decimal }
  | {
      readonly ok: false;
      /** What was read, cut to a readable length. */
      readonly read: string;
      /** For the person, in Indonesian. */
      readonly message: string;
      /** When the text can mean two numbers: both, each in an unmistakable form. */
      readonly readings?: readonly string[];
    };

/** `-1234.5` → "-1.234,50"; rounded half up to `decimals` (C-2). */
export function formatNumber(value: Decimal, decimals = 2): string {
  const rounded = roundHalfUp(value, decimals);
  const [whole = '0', fraction] = rounded.abs().toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, '.');
  const sign = rounded.isNegative() && !rounded.isZero() ? '-' : '';
  return `${sign}${grouped}${fraction === undefined ? '' : `,${fraction}`}`;
}

/** All the decimals the number has and no more: "77,5", "1.234". Used where nothing may be rounded. */
export function formatExact(value: Decimal): string {
  return formatNumber(value, value.decimalPlaces());
}

/** "8.057.463.808,16"; with `symbol` "Rp 8.057.463.808,16" (no-break space). */
export function formatRupiah(
  value: Rupiah,
  options: { readonly symbol?: boolean; readonly decimals?: 0 | 2 } = {},
): string {
  const number = formatNumber(value, options.decimals ?? 2);
  return options.symbol === true ? `Rp${NO_BREAK_SPACE}${number}` : number;
}

/** "99,73 %" (no-break space); the value is already in percent. */
export function formatPercent(value: Percent, decimals = 2): string {
  return `${formatNumber(value, decimals)}${NO_BREAK_SPACE}%`;
}

/**
 * The one way an outcome is shown (C-4): a number, or its state in words, never 0. A percentage carries its
 * sign and a difference its "poin"; any other unit has a column of its own and is not repeated here.
 */
export function formatOutcome(
  outcome: Outcome,
  kind: FigureKind,
  _unit: string | null,
  decimals: number,
): string {
  switch (outcome.state) {
    case 'missing':
      return 'belum diisi';
    case 'awaiting':
      return 'menunggu hasil';
    case 'not-applicable':
      return 'tidak berlaku';
    case 'not-computable':
      return 'tidak dapat dihitung';
    case 'value':
      return formatValue(outcome.value, kind, decimals);
  }
}

/** The state of an outcome in a sentence's words, with what is known about it; null for a value. */
export function describeState(outcome: Outcome): string | null {
  switch (outcome.state) {
    case 'value':
      return null;
    case 'missing':
      return 'belum diisi';
    case 'awaiting': {
      const when = outcome.expected === null ? '' : `, diperkirakan ${formatDate(outcome.expected)}`;
      return `menunggu hasil ${outcome.from}${when}`;
    }
    case 'not-applicable':
      return `tidak berlaku: ${outcome.reason}`;
    case 'not-computable':
      return `tidak dapat dihitung: ${outcome.reason}`;
  }
}

function formatValue(value: Decimal, kind: FigureKind, decimals: number): string {
  if (kind === 'percent') return formatPercent(value, decimals);
  if (kind === 'points') return `${formatNumber(value, decimals)}${NO_BREAK_SPACE}poin`;
  return formatNumber(value, decimals);
}

/** More digits than this cannot be computed with exactly (C-1). */
const MOST_DIGITS = 30;
/** Characters of a cell; what is longer is no number. */
const LONGEST_TEXT = 200;

/**
 * Reads a number as people write it (C-3): `1.234.567,89`, `1,234,567.89`, `1234567.89`, `Rp 1.234.567,-`,
 * `87,5`, `87.5`, `(5.775.000)` (negative). A comma alone is a decimal comma. `1.234` is 1234 in money and
 * count cells; in value and percent cells it is refused and both readings are returned. A percent sign is
 * read only in percent cells; "Rp" and ",-" only in money and value cells.
 */
export function readNumber(text: string, cell: NumberCell): NumberReading {
  if (text.length > LONGEST_TEXT) return refused(text, unreadable(text));
  const plain = text
    .replace(/[\s\u00A0\u202F]+/g, ' ')
    .replace(/\u2212/g, '-')
    .trim();
  if (plain === '') return refused(text, 'Angka belum ditulis.');
  if (plain === '-' || plain === '–' || plain === '—') {
    return refused(
      text,
      'Tanda "-" saja bukan angka. Kosongkan bila belum diisi, atau tulis 0 bila nilainya nol.',
    );
  }
  const marks = takeMarks(plain);
  if (marks === null) return refused(text, unreadable(text));
  if (marks.percent && cell !== 'percent') {
    return refused(text, `"${quoted(text)}" memakai tanda %, padahal isian ini bukan persen.`);
  }
  if ((marks.rupiah || marks.zeroSen) && (cell === 'percent' || cell === 'count')) {
    return refused(text, `"${quoted(text)}" memakai tanda rupiah, padahal isian ini bukan uang.`);
  }
  if (marks.digits.replace(/[.,]/g, '').length > MOST_DIGITS) {
    return refused(text, `Angka terlalu panjang: paling banyak ${MOST_DIGITS} angka.`);
  }
  return readDigits(text, marks, cell);
}

interface Marks {
  /** What remains: digits, points and commas. */
  readonly digits: string;
  readonly negative: boolean;
  readonly rupiah: boolean;
  readonly percent: boolean;
  /** Ended with ",-": whole rupiah, so a point before it can only group thousands. */
  readonly zeroSen: boolean;
}

const MARKED = /^(\()?(-)?(Rp\.? ?)?(\()?(-)?(\d[\d.,]*?)(,-)?( ?%)?(\))?$/i;

function takeMarks(text: string): Marks | null {
  const found = MARKED.exec(text);
  if (found === null) return null;
  const [, outer, minus, rupiah, inner, innerMinus, digits = '', zeroSen, percent, close] = found;
  const signs = [outer, minus, inner, innerMinus].filter((sign) => sign !== undefined).length;
  const opened = outer !== undefined || inner !== undefined;
  if (signs > 1 || opened !== (close !== undefined)) return null;
  return {
    digits,
    negative: signs === 1,
    rupiah: rupiah !== undefined,
    percent: percent !== undefined,
    zeroSen: zeroSen !== undefined,
  };
}

const WHOLE = /^\d+$/;
const THOUSANDS_BY_POINT = /^[1-9]\d{0,2}(?:\.\d{3})+$/;
const THOUSANDS_BY_COMMA = /^[1-9]\d{0,2}(?:,\d{3}){2,}$/;
const INDONESIAN = /^(?:[1-9]\d{0,2}(?:\.\d{3})+|0|[1-9]\d*),\d+$/;
const ENGLISH = /^(?:[1-9]\d{0,2}(?:,\d{3})+|0|[1-9]\d*)\.\d+$/;

function readDigits(text: string, marks: Marks, cell: NumberCell): NumberReading {
  const { digits } = marks;
  const accept = (machine: string): NumberReading => ({
    ok: true,
    value: new Decimal(marks.negative ? `-${machine}` : machine),
  });
  const withoutPoints = digits.replaceAll('.', '');
  if (WHOLE.test(digits)) return accept(digits);
  if (THOUSANDS_BY_POINT.test(digits)) {
    const onePointAlone = digits.indexOf('.') === digits.lastIndexOf('.');
    const isMoneyOrCount = cell === 'money' || cell === 'count' || marks.zeroSen;
    if (onePointAlone && !isMoneyOrCount) return ambiguous(text, marks);
    return accept(withoutPoints);
  }
  if (THOUSANDS_BY_COMMA.test(digits)) return accept(digits.replaceAll(',', ''));
  if (marks.zeroSen) return refused(text, unreadable(text));
  if (INDONESIAN.test(digits)) return accept(withoutPoints.replace(',', '.'));
  if (ENGLISH.test(digits)) return accept(digits.replaceAll(',', ''));
  return refused(text, unreadable(text));
}

/** `1.234` outside money and counts: a thousand, or one and a bit? */
function ambiguous(text: string, marks: Marks): NumberReading {
  const sign = marks.negative ? '-' : '';
  const readings = [`${sign}${marks.digits.replace('.', '')}`, `${sign}${marks.digits.replace('.', ',')}`];
  const message = `"${quoted(text)}" dapat dibaca ${readings.join(' atau ')}. Tulis salah satunya: ${readings.join(' atau ')}.`;
  return { ok: false, read: quoted(text), message, readings };
}

function unreadable(text: string): string {
  return `"${quoted(text)}" tidak dapat dibaca sebagai angka. Tulis seperti 1.234.567,89.`;
}

function refused(text: string, message: string): NumberReading {
  return { ok: false, read: quoted(text), message };
}

/**
 * The number of a spreadsheet cell, by its shortest decimal representation (C-3): the binary 77.78 of the
 * file is the decimal 77,78 the person typed. Infinities and NaN are refused.
 */
export function readCellNumber(value: number): NumberReading {
  if (!Number.isFinite(value)) return refused(String(value), 'Sel ini tidak berisi angka.');
  return { ok: true, value: new Decimal(String(value)) };
}

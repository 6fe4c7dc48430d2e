/** The sheets of a file as cells with a meaning: text, number, date, error; values only, no formulas computed. */
import { read, SSF, type WorkBook, type WorkSheet } from '@e965/xlsx';
import { decimal } from '../../kernel/decimal.ts';
import { isoDate } from '../../kernel/indonesian-dates.ts';
import { formatExact } from '../../kernel/indonesian-numbers.ts';

export type GridCell =
  | { readonly kind: 'text'; readonly text: string; readonly isFormula: boolean }
  | {
      readonly kind: 'number';
      readonly value: number;
      readonly isPercent: boolean;
      /** ISO date of the serial number, where the cell is formatted as a date. */
      readonly date: string | null;
      readonly isFormula: boolean;
      /** A sum or mean over rows of its column: a total. */
      readonly isSum: boolean;
    }
  | { readonly kind: 'boolean'; readonly value: boolean; readonly isFormula: boolean }
  /** `#REF!` and its like. */
  | { readonly kind: 'error'; readonly text: string; readonly isFormula: boolean }
  /** A formula whose value was never computed. */
  | { readonly kind: 'not-computed'; readonly isFormula: true };

export interface GridRow {
  /** From 1, as the program shows it. */
  readonly number: number;
  readonly isHidden: boolean;
  /** By column from 0; undefined = empty. */
  readonly cells: readonly (GridCell | undefined)[];
}
export interface Merge {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}
export interface Grid {
  readonly name: string;
  readonly isHidden: boolean;
  /** Filled rows only. */
  readonly rows: readonly GridRow[];
  readonly merges: readonly Merge[];
  /** Serial numbers of dates as ISO. */
  readonly dateOf: (serial: number) => string | null;
}

/** Columns beyond this are not read: no sheet of a unit is that wide. */
const MOST_COLUMNS = 300;

/** Throws what the library throws for a file that is no workbook inside. */
export function gridsOf(bytes: Uint8Array): Grid[] {
  const book = read(bytes, {
    type: 'array',
    dense: true,
    cellFormula: true,
    cellNF: true,
    cellHTML: false,
    cellText: false,
    cellStyles: true,
  });
  const is1904 = book.Workbook?.WBProps?.date1904 === true;
  return book.SheetNames.flatMap((name, index) => {
    const sheet = book.Sheets[name];
    return sheet === undefined ? [] : [gridOf(name, isHidden(book, index), sheet, is1904)];
  });
}

function isHidden(book: WorkBook, index: number): boolean {
  return (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) > 0;
}

function gridOf(name: string, hidden: boolean, sheet: WorkSheet, is1904: boolean): Grid {
  const dateOf = (serial: number) => serialDate(serial, is1904);
  const rows: GridRow[] = [];
  (sheet['!data'] ?? []).forEach((line, index) => {
    const cells: (GridCell | undefined)[] = [];
    line?.forEach((cell, column) => {
      const read = column < MOST_COLUMNS ? gridCell(cell, dateOf) : undefined;
      if (read !== undefined) cells[column] = read;
    });
    if (cells.length === 0) return;
    rows.push({ number: index + 1, isHidden: sheet['!rows']?.[index]?.hidden === true, cells });
  });
  const merges = (sheet['!merges'] ?? []).map(({ s, e }) => ({
    firstRow: s.r + 1,
    lastRow: e.r + 1,
    firstColumn: s.c,
    lastColumn: e.c,
  }));
  return { name, isHidden: hidden, rows, merges, dateOf };
}

/** What the library hands over for a cell; only these fields are looked at. */
interface LibraryCell {
  readonly t?: string;
  readonly v?: unknown;
  readonly w?: string;
  readonly z?: unknown;
  readonly f?: string;
}

function gridCell(
  cell: LibraryCell | undefined,
  dateOf: (serial: number) => string | null,
): GridCell | undefined {
  if (cell === undefined) return undefined;
  const isFormula = cell.f !== undefined;
  const format = typeof cell.z === 'string' ? cell.z : 'General';
  if (cell.t === 'z') return isFormula ? { kind: 'not-computed', isFormula: true } : undefined;
  if (cell.t === 'e') return { kind: 'error', text: cell.w ?? errorName(cell.v), isFormula };
  if (typeof cell.v === 'boolean') return { kind: 'boolean', value: cell.v, isFormula };
  if (typeof cell.v === 'number') {
    const date = SSF.is_date(format) ? dateOf(cell.v) : null;
    return {
      kind: 'number',
      value: cell.v,
      isPercent: /%/.test(format),
      date,
      isFormula,
      isSum: sumsRows(cell.f),
    };
  }
  if (typeof cell.v !== 'string') return undefined;
  const text = cell.v.replace(/\r\n?/g, '\n');
  return text.trim() === '' ? undefined : { kind: 'text', text, isFormula };
}

const SUM = /\b(?:SUM|SUBTOTAL|AVERAGE)\([^)]*?\$?[A-Z]+\$?(\d+):\$?[A-Z]+\$?(\d+)/i;

/** `SUM(D3:D10)`, not the sum of one row `SUM(B5:E5)`. */
function sumsRows(formula: string | undefined): boolean {
  const found = formula === undefined ? null : SUM.exec(formula);
  return found !== null && found[1] !== found[2];
}

const ERRORS: Readonly<Record<number, string>> = {
  0: '#NULL!',
  7: '#DIV/0!',
  15: '#VALUE!',
  23: '#REF!',
  29: '#NAME?',
  36: '#NUM!',
  42: '#N/A',
};

function errorName(value: unknown): string {
  return (typeof value === 'number' ? ERRORS[value] : undefined) ?? '#ERROR';
}

function serialDate(serial: number, is1904: boolean): string | null {
  const parsed: unknown = SSF.parse_date_code(serial, { date1904: is1904 });
  if (typeof parsed !== 'object' || parsed === null || !('y' in parsed && 'm' in parsed && 'd' in parsed))
    return null;
  const { y, m, d } = parsed;
  return typeof y === 'number' && typeof m === 'number' && typeof d === 'number' ? isoDate(y, m, d) : null;
}

/** Years are written without a point between their digits; money of that size is rare and reads the same. */
function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1900 && value <= 2199;
}

/** The cell as a person sees it, in Indonesian writing. */
export function cellText(cell: GridCell | undefined): string {
  if (cell === undefined) return '';
  switch (cell.kind) {
    case 'text':
    case 'error':
      return cell.text;
    case 'boolean':
      return cell.value ? 'Ya' : 'Tidak';
    case 'not-computed':
      return '';
    case 'number': {
      if (cell.date !== null) return cell.date.split('-').reverse().join('-');
      if (!Number.isFinite(cell.value)) return String(cell.value);
      if (isYear(cell.value) && !cell.isPercent) return String(cell.value);
      const value = decimal(cell.value);
      return cell.isPercent ? `${formatExact(value.times(100))}%` : formatExact(value);
    }
  }
}

/** One cell read in the sense of its column: the value on the wire, or what is wrong with it (C-3). */
import { type Decimal, decimal, HUNDRED } from '../../kernel/decimal.ts';
import { formatDate, readDate } from '../../kernel/indonesian-dates.ts';
import { formatExact, readNumber } from '../../kernel/indonesian-numbers.ts';
import { quoted } from '../../kernel/result.ts';
import { readDecimal, writeDecimal } from '../schema/wire-types.ts';
import type { CellFault } from './cell-problems.ts';
import { splitLines } from './cell-values.ts';
import type { CellType, Column } from './declaration/shape.ts';
import { cellText, type GridCell } from './grid.ts';
import { plainName } from './likeness.ts';
import type { WireValue } from './wire.ts';

export type Decoded =
  | { readonly ok: true; readonly value: WireValue }
  /** `instead` stands in for the value, so that the rest can still be checked. */
  | { readonly ok: false; readonly fault: CellFault; readonly instead: WireValue };

type DateOf = (serial: number) => string | null;

const read = (value: WireValue): Decoded => ({ ok: true, value });
const wrong = (fault: CellFault, instead: WireValue = null): Decoded => ({ ok: false, fault, instead });

export function decodeCell(column: Column, cell: GridCell | undefined, dateOf: DateOf): Decoded {
  if (cell === undefined) return read(null);
  const instead = standIn(column);
  if (cell.kind === 'error') return wrong(formulaError(cell.text), instead);
  if (cell.kind === 'not-computed') return wrong(NOT_COMPUTED, instead);
  if (column.choices.length > 0) return decodeChoice(column, cell);
  switch (column.type) {
    case 'code':
      return decodeCode(column, cell);
    case 'line':
    case 'paragraphs':
      return read(textOf(cell));
    case 'lines':
      return read(splitLines(textOf(cell)));
    case 'date':
      return decodeDate(cell, dateOf);
    case 'year':
    case 'whole':
      return decodeWhole(column.type, cell);
    case 'money':
    case 'value':
    case 'percent':
      return decodeDecimal(column.type, cell);
    case 'number-or-text':
      return decodeNumberOrText(cell);
    case 'yes-no':
      return decodeYesNo(cell);
  }
}

/** What keeps the place of an unreadable value of a field that must be there. */
function standIn(column: Column): WireValue {
  if (!column.isRequired) return null;
  const first = column.choices[0];
  if (first !== undefined) return first.value;
  const values: Partial<Record<CellType, WireValue>> = {
    date: '2000-01-01',
    whole: 0,
    money: '0',
    value: '0',
    percent: '0',
    'number-or-text': '0',
  };
  return values[column.type] ?? null;
}

function formulaError(name: string): CellFault {
  return {
    code: 'formula-error',
    message: `Rumus pada sel ini menghasilkan kesalahan ${quoted(name)}.`,
    read: name,
    expected: 'nilai, atau rumus yang sudah diperbaiki',
  };
}

const NOT_COMPUTED: CellFault = {
  code: 'formula-without-value',
  message: 'Rumus pada sel ini belum mempunyai nilai tersimpan.',
  read: null,
  expected: 'buka berkas dengan Excel atau LibreOffice lalu simpan kembali, atau tulis nilainya',
};

/** Text as a person meant it: numbers with a decimal comma, dates in words. */
function textOf(cell: GridCell): string {
  if (cell.kind === 'number' && cell.date !== null) return formatDate(cell.date);
  return cellText(cell).trim();
}

/** A dash alone stands for nothing in references, dates and choices. */
function isDash(text: string): boolean {
  return /^[-–—]$/.test(text);
}

function decodeCode(column: Column, cell: GridCell): Decoded {
  if (cell.kind === 'number') {
    if (cell.date !== null) {
      const message = 'Sel ini berisi tanggal, padahal isiannya kode. Excel mengubah kode menjadi tanggal.';
      return wrong({ code: 'code-as-date', message, read: cellText(cell), expected: 'kode sebagai teks' });
    }
    return read(decimal(cell.value).toFixed());
  }
  const text = textOf(cell);
  return read(column.refersTo.length > 0 && isDash(text) ? null : text);
}

function decodeChoice(column: Column, cell: GridCell): Decoded {
  const text = textOf(cell);
  if (isDash(text)) return read(null);
  const name = plainName(text);
  const found = column.choices.find(({ value, label, synonyms = [] }) =>
    [label, String(value ?? ''), ...synonyms].some((word) => plainName(word) === name),
  );
  if (found !== undefined) return read(found.value);
  // A reference may also name a row of another sheet (a scale of one's own).
  if (column.refersTo.length > 0) return read(text);
  const areNumbers = column.choices.some(({ value }) => typeof value === 'number');
  if (areNumbers && /^\d{1,6}$/.test(text)) return read(Number(text));
  return wrong(
    {
      code: 'not-in-list',
      message: `"${quoted(text)}" tidak ada dalam pilihan kolom ${column.label}.`,
      read: text,
      expected: `salah satu dari: ${column.choices.map(({ label }) => label).join(', ')}`,
    },
    standIn(column),
  );
}

/** Serial numbers of the years 1920 to 2199. */
const FIRST_SERIAL = 7306;
const LAST_SERIAL = 109574;

function decodeDate(cell: GridCell, dateOf: DateOf): Decoded {
  if (cell.kind === 'number') {
    const isSerial = cell.value >= FIRST_SERIAL && cell.value <= LAST_SERIAL;
    const date = cell.date ?? (isSerial ? dateOf(cell.value) : null);
    if (date !== null && isSerial) return read(date);
    return wrong({
      code: 'date-unreadable',
      message: `${cellText(cell)} bukan tanggal.`,
      read: cellText(cell),
      expected: 'tanggal, mis. 2/9/2025 atau 2 September 2025',
    });
  }
  const text = textOf(cell);
  if (isDash(text)) return read(null);
  const reading = readDate(text);
  if (reading.ok) return read(reading.iso);
  return wrong({
    code: 'date-unreadable',
    message: reading.message,
    read: text,
    expected: 'tanggal, mis. 2/9/2025',
  });
}

function decodeWhole(type: 'year' | 'whole', cell: GridCell): Decoded {
  if (cell.kind === 'number') {
    if (Number.isInteger(cell.value)) return read(cell.value);
    const message = type === 'year' ? 'Tahun harus bilangan bulat.' : 'Jumlah ini harus bilangan bulat.';
    return wrong({ code: 'not-whole', message, read: cellText(cell), expected: 'bilangan bulat' }, 0);
  }
  const text = textOf(cell);
  const reading = readNumber(type === 'year' ? text.replace(/^tahun /i, '') : text, 'count');
  if (reading.ok && reading.value.isInteger() && reading.value.abs().lt(1e15))
    return read(reading.value.toNumber());
  const message = reading.ok ? 'Jumlah ini harus bilangan bulat.' : reading.message;
  return wrong({ code: 'number-unreadable', message, read: text, expected: 'bilangan bulat' }, 0);
}

function decodeDecimal(type: 'money' | 'value' | 'percent', cell: GridCell): Decoded {
  if (cell.kind === 'number') {
    const fault = numberFault(type, cell);
    if (fault !== null) return wrong(fault, '0');
    return checkedDecimal(type, numberOf(cell));
  }
  const text = textOf(cell);
  // A value of an indicator in % may carry the sign; the number is the same.
  const plain = type === 'value' ? text.replace(/\s*%$/, '') : text;
  const reading = readDecimal(plain, type);
  if (reading.ok) return read(writeDecimal(reading.value));
  const message = `${reading.message.charAt(0).toUpperCase()}${reading.message.slice(1)}`;
  return wrong({ code: 'number-unreadable', message, read: text, expected: EXPECTED[type] }, '0');
}

const EXPECTED = {
  money: 'rupiah, mis. 1.234.567,89',
  value: 'bilangan, mis. 87,26',
  percent: 'persen, mis. 87,5',
} as const;

type NumberCellOf = Extract<GridCell, { kind: 'number' }>;

function numberFault(type: 'money' | 'value' | 'percent', cell: NumberCellOf): CellFault | null {
  if (cell.date !== null) {
    return {
      code: 'number-as-date',
      message:
        'Sel ini berisi tanggal, padahal isiannya bilangan. Excel mengubah tulisan seperti 5/9 menjadi tanggal.',
      read: cellText(cell),
      expected: EXPECTED[type],
    };
  }
  if (cell.isPercent && type === 'money') {
    return {
      code: 'number-unreadable',
      message: 'Sel ini berformat persen, padahal isiannya rupiah.',
      read: cellText(cell),
      expected: EXPECTED.money,
    };
  }
  if (Number.isFinite(cell.value)) return null;
  return {
    code: 'number-unreadable',
    message: 'Sel ini tidak berisi angka.',
    read: null,
    expected: EXPECTED[type],
  };
}

/** The shortest decimal of the file's binary number; a percent format shows a hundred times the value. */
function numberOf(cell: NumberCellOf): Decimal {
  const value = decimal(cell.value);
  return cell.isPercent ? value.times(HUNDRED) : value;
}

/** Sums and quotients leave binary dust beyond the 12th decimal; a spreadsheet shows 15 digits. */
function checkedDecimal(type: 'money' | 'value' | 'percent', value: Decimal): Decoded {
  const digits = type === 'money' ? 2 : 12;
  const tidy = value.toSignificantDigits(15).toDecimalPlaces(digits);
  const isDust = value.minus(tidy).abs().lte(value.abs().times('1e-13'));
  const kept = isDust ? tidy : value;
  const reading = readDecimal(writeDecimal(kept), type);
  if (reading.ok) return read(writeDecimal(reading.value));
  return wrong(
    {
      code: 'number-unreadable',
      message: `${formatExact(kept)}: ${reading.message}.`,
      read: formatExact(kept),
      expected: EXPECTED[type],
    },
    '0',
  );
}

function decodeNumberOrText(cell: GridCell): Decoded {
  if (cell.kind !== 'number') return read(textOf(cell));
  const fault = numberFault('value', cell);
  return fault === null ? checkedDecimal('value', numberOf(cell)) : wrong(fault, '0');
}

const YES: ReadonlySet<string> = new Set(['ya', 'y', 'iya', 'v', 'x', '1', 'true', 'benar', 'ada', 'sudah']);
const NO: ReadonlySet<string> = new Set(['tidak', 't', 'tdk', '0', 'false', 'salah', 'bukan', 'belum', '']);

function decodeYesNo(cell: GridCell): Decoded {
  const text = textOf(cell);
  if (/^[✓✔√]$/.test(text)) return read(true);
  if (isDash(text)) return read(null);
  const name = plainName(text);
  if (YES.has(name)) return read(true);
  if (NO.has(name)) return read(false);
  return wrong(
    {
      code: 'not-in-list',
      message: `"${quoted(text)}" bukan Ya atau Tidak.`,
      read: text,
      expected: 'Ya atau Tidak',
    },
    false,
  );
}

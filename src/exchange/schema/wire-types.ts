/**
 * The small pieces of the bundle on the wire. Decimals are codecs: read as C-3 reads a cell (or as a JSON
 * number by its shortest representation), written as text with a decimal comma and no thousands separator,
 * which is the one form C-3 never doubts.
 */
import { z } from 'zod';
import { Decimal, decimal, ZERO } from '../../kernel/decimal.ts';
import { type NumberCell, readNumber } from '../../kernel/indonesian-numbers.ts';

/** Every list is bounded, so that a hostile file cannot fill the memory with rows. */
export const LONGEST_LIST = 20_000;

const CODE = /^[A-Za-z0-9][A-Za-z0-9._-]*$/;

/** A code: stable, without spaces or slashes, because it stands in the path of a figure. */
export const code = z.string().max(100).regex(CODE).meta({
  description: 'Kode: huruf, angka, titik, garis bawah, dan tanda hubung.',
});

/** One line: a name, a title, a source. */
export const line = z.string().min(1).max(1_000);
/** A paragraph or more. */
export const paragraphs = z.string().min(1).max(50_000);

export const year = z.int().min(1945).max(2200);
export const quarter = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]);
export const order = z.int().min(0).max(1_000_000);
/** A whole number of persons, rows, things. */
export const wholeNumber = z.int().min(0).max(1_000_000_000);

export const isoDate = z.iso.date().refine((text) => Number(text.slice(0, 4)) >= 1900, {
  error: 'tahun pada tanggal itu tidak mungkin',
});

/** Digits that the database and the rules keep without loss. */
const INTEGER_DIGITS = 17;
const FRACTION_DIGITS: Record<NumberCell, number> = { money: 2, count: 0, value: 12, percent: 12 };

export type DecimalReading =
  | { readonly ok: true; readonly value: Decimal }
  | { readonly ok: false; readonly message: string };

/** Reads one number of the bundle in the sense of its cell. */
export function readDecimal(wire: string | number, cell: NumberCell): DecimalReading {
  const reading = typeof wire === 'number' ? readJsonNumber(wire) : readNumber(wire, cell);
  if (!reading.ok) return reading;
  const value = reading.value.isZero() ? ZERO : reading.value;
  if (value.abs().trunc().toFixed().length > INTEGER_DIGITS) {
    return {
      ok: false,
      message: `bilangan terlalu besar (paling banyak ${INTEGER_DIGITS} angka di depan koma)`,
    };
  }
  const allowed = FRACTION_DIGITS[cell];
  if (value.decimalPlaces() > allowed) {
    const message =
      allowed === 0 ? 'harus bilangan bulat' : `paling banyak ${allowed} angka di belakang koma`;
    return { ok: false, message };
  }
  return { ok: true, value };
}

/** A JSON number is a binary float: beyond 15 digits it may no longer be what was meant. */
function readJsonNumber(wire: number): DecimalReading {
  const value = decimal(wire);
  if (!value.isFinite() || value.precision(true) > 15) {
    return {
      ok: false,
      message: 'terlalu banyak angka untuk bilangan JSON; tulis sebagai teks, mis. "8102188741,16"',
    };
  }
  return { ok: true, value };
}

/** The canonical text of a decimal: `8102188741,16`. */
export function writeDecimal(value: Decimal): string {
  return value.toFixed().replace('.', ',');
}

function decimalCell(cell: NumberCell, description: string) {
  return z
    .codec(
      z.union([z.string().max(60), z.number()]),
      z.custom<Decimal>((value) => Decimal.isDecimal(value)),
      {
        decode: (wire, context) => {
          const reading = readDecimal(wire, cell);
          if (reading.ok) return reading.value;
          context.issues.push({ code: 'custom', input: wire, message: reading.message });
          return z.NEVER;
        },
        encode: writeDecimal,
      },
    )
    .meta({ description });
}

/** Rupiah, two decimals at most. */
export const money = decimalCell('money', 'Rupiah, mis. "8102188741,16".');
/** A target, realisation, score or index. */
export const value = decimalCell('value', 'Bilangan, mis. "87,26".');
/** A percentage; the sign may be written: "87,5%". */
export const percent = decimalCell('percent', 'Persen, mis. "87,5".');

export const parts = z.strictObject({ numerator: value, denominator: value });

/** May be left out; then it is null. */
export function optional<T extends z.ZodType>(type: T) {
  return type.nullable().default(null);
}

/** A list that must be there and must not be empty. */
export function filledListOf<T extends z.ZodType>(type: T, longest = LONGEST_LIST) {
  return z.array(type).min(1).max(longest).readonly();
}

/** May be left out; then it is empty. */
export function listOf<T extends z.ZodType>(type: T, longest = LONGEST_LIST) {
  return z.array(type).max(longest).readonly().default([]);
}

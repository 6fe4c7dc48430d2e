/**
 * Dates of the civil calendar, as ISO text (`2025-09-02`): no clock, no time zone. Written as documents
 * write them ("2 September 2025"), read as people type them.
 */
import { quoted } from './result.ts';

export const MONTH_NAMES = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
] as const;

export type DateReading =
  | { readonly ok: true; readonly iso: string }
  | { readonly ok: false; readonly read: string; readonly message: string };

/** `2025-09-02` → "2 September 2025". What is not a calendar date is returned unchanged. */
export function formatDate(iso: string): string {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  const name = MONTH_NAMES[Number(found?.[2]) - 1];
  if (found === null || name === undefined) return iso;
  return `${Number(found[3])} ${name} ${found[1]}`;
}

/** "September", for month 9; an empty text for what is no month. */
export function monthName(month: number): string {
  return MONTH_NAMES[month - 1] ?? '';
}

/** Days of a month in the Gregorian calendar; 0 for what is no month. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

export function isoDate(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Characters; what is longer is no date. */
const LONGEST_TEXT = 100;
const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const NUMERIC = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;
const NAMED = /^(\d{1,2})[ -]([a-z]+)\.?[ -](\d{4})$/i;

/**
 * Reads "2 September 2025", "02/09/2025", "2-9-2025", "2.9.2025" and "2025-09-02", always day before month.
 * A date that no calendar has, a two-digit year and an unknown month name are refused.
 */
export function readDate(text: string): DateReading {
  if (text.length > LONGEST_TEXT) return unreadable(text);
  const plain = text.replace(/[\s\u00A0\u202F]+/g, ' ').trim();
  if (plain === '') return refused(text, 'Tanggal belum ditulis.');
  const iso = ISO.exec(plain);
  if (iso) return checked(text, Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const numeric = NUMERIC.exec(plain);
  if (numeric) return checked(text, Number(numeric[3]), Number(numeric[2]), Number(numeric[1]));
  const named = NAMED.exec(plain);
  if (named) {
    const month = readMonth(named[2] ?? '');
    if (month === null) return refused(text, `"${quoted(named[2] ?? '')}" bukan nama bulan.`);
    return checked(text, Number(named[3]), month, Number(named[1]));
  }
  return unreadable(text);
}

function unreadable(text: string): DateReading {
  return refused(
    text,
    `"${quoted(text)}" tidak dapat dibaca sebagai tanggal. Tulis seperti 2 September 2025.`,
  );
}

const OLD_SPELLINGS: Readonly<Record<string, number>> = {
  pebruari: 2,
  nopember: 11,
  agt: 8,
  ags: 8,
  peb: 2,
  nop: 11,
};

/** 9 for "September", "september" or "Sep"; the spellings "Pebruari" and "Nopember" too; null for others. */
export function readMonth(name: string): number | null {
  const lower = name.toLowerCase();
  const index = MONTH_NAMES.findIndex((month) => {
    const full = month.toLowerCase();
    return full === lower || (lower.length === 3 && full.startsWith(lower));
  });
  return index >= 0 ? index + 1 : Object.hasOwn(OLD_SPELLINGS, lower) ? (OLD_SPELLINGS[lower] ?? null) : null;
}

function checked(text: string, year: number, month: number, day: number): DateReading {
  if (year < 1900 || year > 2999) return refused(text, `Tahun ${year} di luar 1900–2999.`);
  if (month < 1 || month > 12) return refused(text, `"${quoted(text)}": tidak ada bulan ke-${month}.`);
  const days = daysInMonth(year, month);
  if (day < 1 || day > days) {
    return refused(text, `"${quoted(text)}": ${monthName(month)} ${year} hanya sampai tanggal ${days}.`);
  }
  return { ok: true, iso: isoDate(year, month, day) };
}

function refused(text: string, message: string): DateReading {
  return { ok: false, read: quoted(text), message };
}

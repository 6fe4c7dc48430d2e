/** Periods of a year of performance: the year, its semesters, quarters and months. Dates are ISO text. */
import { daysInMonth, isoDate, monthName } from './indonesian-dates.ts';
import type { Year } from './quantities.ts';

export type { Year } from './quantities.ts';
export type Quarter = 1 | 2 | 3 | 4;
export type Semester = 1 | 2;
export type Month = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12;

export const QUARTERS: readonly Quarter[] = [1, 2, 3, 4];
export const SEMESTERS: readonly Semester[] = [1, 2];
export const MONTHS: readonly Month[] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

export type Period =
  | { readonly kind: 'year'; readonly year: Year }
  | { readonly kind: 'semester'; readonly year: Year; readonly semester: Semester }
  | { readonly kind: 'quarter'; readonly year: Year; readonly quarter: Quarter }
  | { readonly kind: 'month'; readonly year: Year; readonly month: Month };

/** First day, `2025-10-01`. */
export function startOf(period: Period): string {
  return isoDate(period.year, firstMonth(period), 1);
}

/** Last day, `2025-12-31`. */
export function endOf(period: Period): string {
  const month = lastMonth(period);
  return isoDate(period.year, month, daysInMonth(period.year, month));
}

/** Whether an ISO date lies in the period. */
export function contains(period: Period, iso: string): boolean {
  return startOf(period) <= iso && iso <= endOf(period);
}

const MONTHS_LONG = { year: 12, semester: 6, quarter: 3, month: 1 } as const;

function positionInYear(period: Period): number {
  switch (period.kind) {
    case 'year':
      return 1;
    case 'semester':
      return period.semester;
    case 'quarter':
      return period.quarter;
    case 'month':
      return period.month;
  }
}

function firstMonth(period: Period): number {
  return (positionInYear(period) - 1) * MONTHS_LONG[period.kind] + 1;
}

function lastMonth(period: Period): number {
  return positionInYear(period) * MONTHS_LONG[period.kind];
}

function at(kind: Period['kind'], year: Year, position: number): Period {
  const month = (position - 1) * MONTHS_LONG[kind] + 1;
  if (kind === 'year') return { kind, year };
  if (kind === 'semester') return { kind, year, semester: semesterOfMonth(month) };
  if (kind === 'quarter') return { kind, year, quarter: quarterOfMonth(month) };
  return { kind, year, month: MONTHS[month - 1] ?? 1 };
}

/** The period of the same length that follows; the fourth quarter is followed by the first of the next year. */
export function nextPeriod(period: Period): Period {
  const position = positionInYear(period) + 1;
  const inYear = 12 / MONTHS_LONG[period.kind];
  return position > inYear ? at(period.kind, period.year + 1, 1) : at(period.kind, period.year, position);
}

/** The period of the same length before. */
export function previousPeriod(period: Period): Period {
  const position = positionInYear(period) - 1;
  const inYear = 12 / MONTHS_LONG[period.kind];
  return position < 1 ? at(period.kind, period.year - 1, inYear) : at(period.kind, period.year, position);
}

/** The longer periods it belongs to, nearest first: of a month its quarter, semester and year. */
export function parentsOf(period: Period): readonly Period[] {
  const kinds: readonly Period['kind'][] = ['quarter', 'semester', 'year'];
  const month = firstMonth(period);
  return kinds
    .filter((kind) => MONTHS_LONG[kind] > MONTHS_LONG[period.kind])
    .map((kind) => at(kind, period.year, Math.ceil(month / MONTHS_LONG[kind])));
}

/** The period of a kind in which an ISO date lies; null for what is no date. */
export function periodOf(kind: Period['kind'], iso: string): Period | null {
  const found = /^(\d{4})-(\d{2})-\d{2}$/.exec(iso);
  const month = Number(found?.[2]);
  if (found === null || !(month >= 1 && month <= 12)) return null;
  return at(kind, Number(found[1]), Math.ceil(month / MONTHS_LONG[kind]));
}

/** "Tahun 2025", "Semester II 2025", "Triwulan IV 2025", "Desember 2025". */
export function formatPeriod(period: Period): string {
  switch (period.kind) {
    case 'year':
      return `Tahun ${period.year}`;
    case 'semester':
      return `Semester ${romanNumeral(period.semester)} ${period.year}`;
    case 'quarter':
      return `Triwulan ${romanNumeral(period.quarter)} ${period.year}`;
    case 'month':
      return `${monthName(period.month)} ${period.year}`;
  }
}

export function quarterOfMonth(month: number): Quarter {
  if (month <= 3) return 1;
  if (month <= 6) return 2;
  return month <= 9 ? 3 : 4;
}

export function semesterOfMonth(month: number): Semester {
  return month <= 6 ? 1 : 2;
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** Roman numeral of a whole number 1…3999; any other number as its digits. */
export function romanNumeral(n: number): string {
  if (!Number.isInteger(n) || n < 1 || n > 3999) return String(n);
  let rest = n;
  let text = '';
  for (const [value, letters] of ROMAN) {
    while (rest >= value) {
      text += letters;
      rest -= value;
    }
  }
  return text;
}

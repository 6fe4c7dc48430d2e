/** Periods as column headings: years, quarters, months and budget versions, written and read. */
import { readMonth } from '../../kernel/indonesian-dates.ts';
import { PERIODS } from './declaration/budget-sheets.ts';
import type { Axis, AxisKind, Column, Sheet } from './declaration/shape.ts';
import { QUARTERS } from './declaration/shape.ts';
import { columnById } from './declaration/workbook.ts';
import { nameWithoutBrackets, plainName } from './likeness.ts';

/** The fields of a row that a period stands for; a field that is left out stays as the row has it. */
export interface Period {
  readonly year?: number;
  readonly quarter?: number | null;
  readonly period?: string;
  readonly version?: string;
}

export const AXIS_FIELDS: Readonly<Record<AxisKind, readonly (keyof Period)[]>> = {
  year: ['year'],
  'year-quarter': ['year', 'quarter'],
  quarter: ['quarter'],
  period: ['period'],
  version: ['year', 'version'],
};

/** A version of the budget as headings may name it. */
export interface NamedVersion {
  readonly code: string;
  readonly year: number;
  readonly label: string;
}

const quarterLabel = (quarter: number | null) =>
  QUARTERS.find(({ value }) => value === quarter)?.label ?? String(quarter);

/** "2025", "2025 TW I", "TW I", "Januari", "murni 2025". */
export function periodLabel(kind: AxisKind, period: Period): string {
  switch (kind) {
    case 'year':
      return String(period.year);
    case 'year-quarter':
      return period.quarter === null || period.quarter === undefined
        ? String(period.year)
        : `${period.year} ${quarterLabel(period.quarter)}`;
    case 'quarter':
      return quarterLabel(period.quarter ?? null);
    case 'period':
      return PERIODS.find(({ value }) => value === period.period)?.label ?? String(period.period);
    case 'version':
      return `${period.version} ${period.year}`;
  }
}

/** Heading of a measure's column: the first measure by its period alone, where that says enough. */
export function wideHeading(sheet: Sheet, axis: Axis, measure: string, period: Period): string {
  const label = periodLabel(axis.kind, period);
  const isBare = measure === axis.measures[0] && axis.kind !== 'version' && sheet.id !== 'quarter-targets';
  return isBare ? label : `${columnById(sheet, measure).label} ${label}`;
}

/** Sorts periods as they stand side by side: years, then the whole year before its quarters and months. */
export function periodOrder(period: Period): number {
  const year = (period.year ?? 0) * 1000;
  const index = PERIODS.findIndex(({ value }) => value === period.period);
  return year + (period.quarter ?? 0) + (index < 0 ? 0 : index);
}

export interface WideColumn {
  readonly measure: string;
  readonly period: Period;
}

/** Reads "Target 2025", "TW II", "Realisasi Januari", "Pagu Perubahan": null for what is no period. */
export function readWideHeading(
  sheet: Sheet,
  heading: string,
  versions: readonly NamedVersion[],
): WideColumn | null {
  const { axis } = sheet;
  if (axis === null) return null;
  for (const name of new Set([nameWithoutBrackets(heading), plainName(heading)])) {
    for (const { measure, rest } of withoutMeasure(sheet, axis, name)) {
      const period = readPeriod(axis.kind, rest, versions);
      if (period !== null) return { measure, period };
    }
  }
  return null;
}

/** The heading as each measure's, the longest name first, and as the first measure's without any name. */
function withoutMeasure(sheet: Sheet, axis: Axis, heading: string): { measure: string; rest: string }[] {
  const named = axis.measures
    .flatMap((measure) => namesOf(columnById(sheet, measure)).map((name) => ({ measure, name })))
    .sort((a, b) => b.name.length - a.name.length)
    .filter(({ name }) => heading.startsWith(`${name} `))
    .map(({ measure, name }) => ({ measure, rest: heading.slice(name.length + 1) }));
  return [...named, { measure: axis.measures[0] ?? '', rest: heading }];
}

export function namesOf(column: Column): string[] {
  return [column.label, ...column.synonyms].map(plainName);
}

const YEAR = /\b((?:19|20|21)\d\d)\b/;
const QUARTER = /\b(?:tw|triwulan|triw|kuartal|q) ?(iv|i{1,3}|[1-4])\b/;
const FILLER = /\b(?:tahun|thn|ta|bulan|ke|rp|%|rupiah)\b|%/g;
const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };

function readPeriod(kind: AxisKind, text: string, versions: readonly NamedVersion[]): Period | null {
  if (kind === 'version') return readVersion(text, versions);
  const yearFound = YEAR.exec(text)?.[1];
  const year = yearFound === undefined ? undefined : Number(yearFound);
  const afterYear = yearFound === undefined ? text : text.replace(yearFound, ' ');
  const quarterFound = QUARTER.exec(afterYear);
  const quarter = quarterFound === null ? undefined : quarterOf(quarterFound[1] ?? '');
  const rest = (quarterFound === null ? afterYear : afterYear.replace(quarterFound[0], ' '))
    .replace(FILLER, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const withYear = year === undefined ? {} : { year };
  switch (kind) {
    case 'year':
      return year !== undefined && quarter === undefined && rest === '' ? { year } : null;
    case 'year-quarter':
      if (rest !== '' && !WHOLE_YEAR.has(rest)) return null;
      if (quarter !== undefined) return { ...withYear, quarter };
      return year !== undefined || WHOLE_YEAR.has(rest) ? { ...withYear, quarter: null } : null;
    case 'quarter':
      if (quarter !== undefined && rest === '') return { ...withYear, quarter };
      return WHOLE_YEAR.has(rest) ? { ...withYear, quarter: null } : null;
    case 'period':
      return readSpendingPeriod(quarter, rest, withYear);
  }
}

const WHOLE_YEAR: ReadonlySet<string> = new Set(['setahun', 'tahunan']);

function readSpendingPeriod(
  quarter: number | undefined,
  rest: string,
  withYear: { readonly year?: number },
): Period | null {
  if (quarter !== undefined) return rest === '' ? { ...withYear, period: `quarter-${quarter}` } : null;
  if (WHOLE_YEAR.has(rest) || (rest === '' && withYear.year !== undefined))
    return { ...withYear, period: 'year' };
  const month = rest.length >= 3 ? readMonth(rest) : null;
  return month === null ? null : { ...withYear, period: `month-${month}` };
}

function quarterOf(text: string): number {
  return ROMAN[text] ?? Number(text);
}

/** A heading names a version by its code or its label, with or without the year. */
function readVersion(text: string, versions: readonly NamedVersion[]): Period | null {
  const matches = versions.filter(({ code, year, label }) => {
    const names = [plainName(code), plainName(label)];
    return names.some((name) => text === name || text === `${name} ${year}` || text === `${year} ${name}`);
  });
  // Without a year the newest of the same name is meant.
  const found = matches.sort((a, b) => b.year - a.year)[0];
  return found === undefined ? null : { year: found.year, version: found.code };
}

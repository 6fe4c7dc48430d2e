import type { QuarterTargetFact } from '../../../budget/rules/facts.ts';
import type { Decimal } from '../../../kernel/decimal.ts';
import { formatNumber } from '../../../kernel/indonesian-numbers.ts';
import type { KnownCodes } from './known-codes.ts';
import type { ProblemList } from './problem-list.ts';
import { checkSubactivity, refuseNegative } from './validate-budget.ts';

/** Targets of quarters: at sub kegiatan, once each, possible, and not falling, because they are cumulative. */
export function validateQuarterTargets(
  rows: readonly QuarterTargetFact[],
  known: KnownCodes,
  list: ProblemList,
): void {
  const path = 'budget.quarterTargets';
  list.unique(rows, path, 'Target triwulan', (row) => [row.year, row.quarter, row.subactivity]);
  rows.forEach((row, index) => {
    const place = `${path}[${index}]`;
    checkSubactivity(row.subactivity, `${place}.subactivity`, known, list);
    if (row.physical !== null && (row.physical.isNegative() || row.physical.gt(100))) {
      list.error({
        code: 'out-of-bounds',
        path: `${place}.physical`,
        message: 'Target fisik di luar 0 sampai 100 persen.',
        read: formatNumber(row.physical),
        expected: '0 sampai 100',
      });
    }
    if (row.amount !== null) refuseNegative(row.amount, `${place}.amount`, list);
    for (const field of ['physical', 'amount'] as const) noteFalling(rows, row, field, place, list);
  });
}

function noteFalling(
  rows: readonly QuarterTargetFact[],
  row: QuarterTargetFact,
  field: 'physical' | 'amount',
  place: string,
  list: ProblemList,
): void {
  const before = highestBefore(rows, row, field);
  const value = row[field];
  if (value === null || before === null || value.gte(before)) return;
  list.note({
    code: 'cumulative-falls',
    path: `${place}.${field}`,
    message: `Target kumulatif triwulan ini lebih rendah daripada triwulan sebelumnya (${formatNumber(before)}).`,
    read: formatNumber(value),
    expected: `${formatNumber(before)} atau lebih`,
  });
}

function highestBefore(
  rows: readonly QuarterTargetFact[],
  { subactivity, year, quarter }: QuarterTargetFact,
  field: 'physical' | 'amount',
): Decimal | null {
  return rows
    .filter((row) => row.subactivity === subactivity && row.year === year && row.quarter < quarter)
    .flatMap((row) => row[field] ?? [])
    .reduce<Decimal | null>((highest, one) => (highest === null || one.gt(highest) ? one : highest), null);
}

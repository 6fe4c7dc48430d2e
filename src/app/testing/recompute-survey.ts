/** Recomputes the table of the survey (C-61 … C-64) from its printed elements. */
import { Decimal } from '../../kernel/decimal.ts';
import type { Line, PrintedTable } from './printed-report.ts';
import { compare, numbersOf, placeOf, type Recomputed } from './recompute-tables.ts';

/** An element is printed with two decimals and counts 25 times. */
const ELEMENT_ROUNDING = '0.13';
const GRADES = [
  ['A', '88.31'],
  ['B', '76.61'],
  ['C', '65'],
  ['D', '25'],
] as const;

const gradeOf = (value: Decimal): string =>
  GRADES.find(([, from]) => value.greaterThanOrEqualTo(from))?.[0] ?? '–';
const meanOf = (values: readonly Decimal[]): Decimal =>
  Decimal.sum(0, ...values).dividedBy(Math.max(1, values.length));
const valuesOf = (line: Line | undefined): Decimal[] =>
  line === undefined ? [] : numbersOf(line).map(({ value }) => value);

function elements(table: PrintedTable): readonly (readonly Decimal[])[] {
  return table.lines
    .map((line) => valuesOf(line))
    .filter((values) => values.length === 7)
    .map((values) => values.slice(1));
}

function ofElements(table: PrintedTable): Recomputed[] {
  return elements(table).flatMap((values) => {
    const place = `${table.caption} / ${values.join(' ')}`;
    const [year, times25] = values.slice(4);
    if (year === undefined || times25 === undefined) return [];
    return [
      compare('survey', place, year, meanOf(values.slice(0, 4)), '0.01'),
      compare('survey', place, times25, year.times(25), ELEMENT_ROUNDING),
    ];
  });
}

export function recomputeSurvey(table: PrintedTable): Recomputed[] {
  const row = (start: string) => table.lines.find(({ text }) => text.startsWith(start));
  const computed = row('Nilai SKM dari unsur');
  if (computed === undefined) return [];
  const place = placeOf(table, computed);
  const values = valuesOf(computed);
  const columns = values.map((_, column) => elements(table).flatMap((element) => element[column] ?? []));
  const grades = row('Mutu pelayanan')?.words.slice(1) ?? [];
  const official = valuesOf(row('Nilai resmi'));
  const differences = valuesOf(row('Selisih'));
  return [
    ...ofElements(table),
    ...values.map((value, column) =>
      compare('survey', place, value, meanOf(columns[column] ?? []).times(25), ELEMENT_ROUNDING),
    ),
    ...values.map((value, column): Recomputed => {
      const [printed, expected] = [grades[column]?.text ?? '', gradeOf(value)];
      return { kind: 'survey', place, printed, expected, isRight: printed === expected };
    }),
    ...differences.map((difference, column) => {
      const expected = (official[column] ?? new Decimal(Number.NaN)).minus(values[column] ?? 0);
      return compare('survey', place, difference, expected, '0.01');
    }),
  ];
}

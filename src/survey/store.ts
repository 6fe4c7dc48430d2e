/** The satisfaction survey in the database. */
import type { Tx } from '../platform/database/database.ts';
import { childrenBy, ofYears, readFacts, type YearSpan } from '../platform/database/fact-table.ts';
import type { FactSync } from '../platform/database/sync-facts.ts';
import type { SurveyFacts } from './rules/facts.ts';
import * as tables from './tables.ts';

/** The surveys of these years, by quarter and element. */
export async function loadSurveyFacts(tx: Tx, unitId: string, years: YearSpan): Promise<SurveyFacts> {
  const periodOf = (row: { readonly year: number; readonly quarter: number | null }): string =>
    `${row.year}/${row.quarter ?? ''}`;
  const read = await readFacts(tx, unitId, ofYears(years, tables.years, tables.periods, tables.elements));
  const elementsOf = childrenBy(read(tables.elements), periodOf);
  const periods = read(tables.periods);
  return {
    years: read(tables.years),
    periods: periods.map((row) => ({
      ...row,
      elements: elementsOf(periodOf(row)).map(({ element }) => element),
    })),
  };
}

/** The facts as rows, parents first, for `syncFacts`. */
export function surveySyncs(facts: SurveyFacts): readonly FactSync[] {
  const elements = facts.periods.flatMap(({ year, quarter, elements: ofPeriod }) =>
    ofPeriod.map((element) => ({ year, quarter, element })),
  );
  return [tables.years.sync(facts.years), tables.periods.sync(facts.periods), tables.elements.sync(elements)];
}

/** Evaluations and their follow-up in the database. */
import { factScope } from '../organisation/reporting-units.ts';
import type { Tx } from '../platform/database/database.ts';
import { childrenBy, ofYears, readFacts, type YearSpan } from '../platform/database/fact-table.ts';
import { type FactSync, syncFacts } from '../platform/database/sync-facts.ts';
import type { RowChange } from '../platform/database/sync-rows.ts';
import type { EvaluationFacts } from './rules/facts.ts';
import * as tables from './tables.ts';

/** The evaluations whose letters are of these years, with their recommendations. */
export async function loadEvaluationFacts(tx: Tx, unitId: string, years: YearSpan): Promise<EvaluationFacts> {
  const read = await readFacts(
    tx,
    unitId,
    ofYears(years, tables.evaluations, tables.components, tables.subcomponents, tables.recommendations),
  );
  const subcomponentsOf = childrenBy(read(tables.subcomponents), (row) => `${row.year}/${row.component}`);
  const componentsOf = childrenBy(read(tables.components), (row) => String(row.year));
  const evaluations = read(tables.evaluations);
  return {
    evaluations: evaluations.map((row) => ({
      ...row,
      components: componentsOf(String(row.year)).map(({ component }) => ({
        ...component,
        subcomponents: subcomponentsOf(`${row.year}/${component.code}`).map(
          ({ subcomponent }) => subcomponent,
        ),
      })),
    })),
    recommendations: read(tables.recommendations),
  };
}

/** Makes the unit's evaluations equal to the facts of a year; see `syncFacts` for what is kept. */
export async function saveEvaluationFacts(
  tx: Tx,
  unitId: string,
  year: number,
  facts: EvaluationFacts,
): Promise<readonly RowChange[]> {
  return syncFacts(tx, await factScope(tx, unitId, year), evaluationSyncs(facts));
}

/** Parents first. */
export function evaluationSyncs({ evaluations, recommendations }: EvaluationFacts): readonly FactSync[] {
  const components = evaluations.flatMap(({ year, components: ofYear }) =>
    ofYear.map((component) => ({ year, component })),
  );
  const subcomponents = components.flatMap(({ year, component }) =>
    component.subcomponents.map((subcomponent) => ({ year, component: component.code, subcomponent })),
  );
  return [
    tables.evaluations.sync(evaluations),
    tables.components.sync(components),
    tables.subcomponents.sync(subcomponents),
    tables.recommendations.sync(recommendations),
  ];
}

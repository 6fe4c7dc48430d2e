/** Evaluations and their follow-up in the database. */
import type { Tx } from '../platform/database/database.ts';
import { childrenBy, ofYears, readFacts, type YearSpan } from '../platform/database/fact-table.ts';
import type { FactSync } from '../platform/database/sync-facts.ts';
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

/** The facts as rows, parents first, for `syncFacts`. */
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

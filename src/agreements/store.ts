/** Performance agreements in the database. */
import type { Tx } from '../platform/database/database.ts';
import { childrenBy, ofYears, readFacts, type YearSpan } from '../platform/database/fact-table.ts';
import type { FactSync } from '../platform/database/sync-facts.ts';
import type { AgreementFacts } from './rules/facts.ts';
import * as tables from './tables.ts';

/** The agreements of these years with their lines. */
export async function loadAgreementFacts(tx: Tx, unitId: string, years: YearSpan): Promise<AgreementFacts> {
  const agreementOf = (row: { readonly year: number; readonly agreement: string }): string =>
    `${row.year}/${row.agreement}`;
  const requests = ofYears(years, tables.agreements, tables.indicatorLines, tables.budgetLines);
  const read = await readFacts(tx, unitId, requests);
  const indicatorLinesOf = childrenBy(read(tables.indicatorLines), agreementOf);
  const budgetLinesOf = childrenBy(read(tables.budgetLines), agreementOf);
  const agreements = read(tables.agreements);
  return {
    agreements: agreements.map((row) => ({
      ...row,
      indicatorLines: indicatorLinesOf(`${row.year}/${row.code}`).map(({ line }) => line),
      budgetLines: budgetLinesOf(`${row.year}/${row.code}`).map(({ line }) => line),
    })),
  };
}

/** The facts as rows, parents first, for `syncFacts`. */
export function agreementSyncs({ agreements }: AgreementFacts): readonly FactSync[] {
  return [
    tables.agreements.sync(agreements),
    tables.indicatorLines.sync(
      agreements.flatMap(({ year, code, indicatorLines }) =>
        indicatorLines.map((line) => ({ year, agreement: code, line })),
      ),
    ),
    tables.budgetLines.sync(
      agreements.flatMap(({ year, code, budgetLines }) =>
        budgetLines.map((line) => ({ year, agreement: code, line })),
      ),
    ),
  ];
}

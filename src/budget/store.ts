/** The facts of the budget in the database. */
import type { Tx } from '../platform/database/database.ts';
import { ofYears, readFacts, wholly, type YearSpan } from '../platform/database/fact-table.ts';
import type { FactSync } from '../platform/database/sync-facts.ts';
import type { BudgetFacts } from './rules/facts.ts';
import * as tables from './tables.ts';

/** Nomenclature and accounts of the unit, money of these years, plan funding and programme links of the last of them. */
export async function loadBudgetFacts(tx: Tx, unitId: string, years: YearSpan): Promise<BudgetFacts> {
  const read = await readFacts(tx, unitId, [
    ...wholly(tables.nomenclature, tables.accounts),
    ...ofYears(years, tables.budgetVersions, tables.budgetLines, tables.spending, tables.physicalProgress),
    ...ofYears(years, tables.quarterTargets, tables.accountAmounts),
    ...ofYears({ from: years.to, to: years.to }, tables.planFunding, tables.programLinks),
  ]);
  const links = read(tables.programLinks);
  return {
    nomenclature: read(tables.nomenclature),
    versions: read(tables.budgetVersions),
    lines: read(tables.budgetLines),
    spending: read(tables.spending),
    physicalProgress: read(tables.physicalProgress),
    quarterTargets: read(tables.quarterTargets),
    planFunding: read(tables.planFunding).map(({ funding }) => funding),
    accounts: read(tables.accounts),
    accountAmounts: read(tables.accountAmounts),
    links: links.map(({ link }) => link),
  };
}

/** The facts as rows, parents first, for `syncFacts`. */
export function budgetSyncs(year: number, facts: BudgetFacts): readonly FactSync[] {
  return [
    tables.nomenclature.sync(facts.nomenclature),
    tables.budgetVersions.sync(facts.versions),
    tables.budgetLines.sync(facts.lines),
    tables.spending.sync(facts.spending),
    tables.physicalProgress.sync(facts.physicalProgress),
    tables.quarterTargets.sync(facts.quarterTargets),
    tables.planFunding.sync(facts.planFunding.map((funding) => ({ year, funding }))),
    tables.accounts.sync(facts.accounts),
    tables.accountAmounts.sync(facts.accountAmounts),
    tables.programLinks.sync(facts.links.map((link) => ({ year, link }))),
  ];
}

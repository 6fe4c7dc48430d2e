/** The budget of one year, summed once: what the figures, the links, efficiency and the findings read. */

import { type AccountYear, accountTotals, accountTree, isSpendingAccount } from './accounts.ts';
import type { AmountTree, SummedAmounts } from './amount-tree.ts';
import { TOTAL } from './amount-tree.ts';
import type { BudgetFacts, BudgetVersionFact } from './facts.ts';
import { type PhysicalProgress, physicalProgress } from './physical-progress.ts';
import { budgetTotals, nomenclatureTree, spendingTotals } from './totals.ts';
import { versionOfYear, versionsOfYear } from './version-in-force.ts';

export interface BudgetYear {
  readonly year: number;
  readonly tree: AmountTree;
  readonly versions: readonly BudgetVersionFact[];
  readonly inForce: BudgetVersionFact | null;
  /** Pagu by version code. */
  readonly byVersion: ReadonlyMap<string, SummedAmounts>;
  /** Pagu of the version in force; empty sums when there is none. */
  readonly budget: SummedAmounts;
  readonly spending: SummedAmounts;
  readonly physical: ReadonlyMap<string, PhysicalProgress>;
  readonly accountTree: AmountTree;
  readonly accounts: AccountYear;
  /** Budget of the accounts by version code, of the versions they know. */
  readonly accountsByVersion: ReadonlyMap<string, SummedAmounts>;
  /** The accounts one year earlier, for growth (C-23). */
  readonly accountsBefore: AccountYear;
  /** Whether the unit's total is taken from the account level because the nomenclature is not complete (C-40). */
  readonly isSpendingFromAccounts: boolean;
  readonly isBudgetFromAccounts: boolean;
}

export function budgetYear(facts: BudgetFacts, year: number): BudgetYear {
  const tree = nomenclatureTree(facts);
  const versions = versionsOfYear(facts.versions, year);
  const inForce = versionOfYear(facts.versions, year);
  const byVersion = new Map(
    versions.map(({ code }) => [code, budgetTotals(tree, facts.lines, year, code)] as const),
  );
  const accounts = accountTree(facts);
  const ofAccounts = accountTotals(accounts, facts.accountAmounts, year, inForce?.code ?? null);
  const planned = byVersion.get(inForce?.code ?? '') ?? budgetTotals(tree, [], year, '');
  const spent = spendingTotals(tree, facts.spending, year);
  const spending = totalFromAccounts(
    spent,
    accounts,
    ofAccounts.spending,
    (total) => total.unfilledLeaves > 0,
  );
  const budget = totalFromAccounts(
    planned,
    accounts,
    ofAccounts.budget,
    (total) => total.outcome.state !== 'value',
  );
  return {
    year,
    tree,
    versions,
    inForce,
    byVersion,
    budget: budget ?? planned,
    spending: spending ?? spent,
    physical: physicalProgress(tree, facts.physicalProgress, planned, year),
    accountTree: accounts,
    accounts: ofAccounts,
    accountsByVersion: accountVersions(facts, accounts, year),
    accountsBefore: accountTotals(accounts, facts.accountAmounts, year - 1, null),
    isSpendingFromAccounts: spending !== null,
    isBudgetFromAccounts: budget !== null,
  };
}

/** C-41: what each version says; an amount without a version belongs to none of them. */
function accountVersions(
  facts: BudgetFacts,
  tree: AmountTree,
  year: number,
): ReadonlyMap<string, SummedAmounts> {
  const ofYear = facts.accountAmounts.filter((amount) => amount.year === year);
  const versions = new Set(ofYear.flatMap(({ version }) => version ?? []));
  return new Map(
    [...versions].map((version) => {
      const own = ofYear.filter((amount) => amount.version === version);
      return [version, accountTotals(tree, own, year, version).budget] as const;
    }),
  );
}

/**
 * C-40: the account level is a coarser record of the same money. Where the nomenclature does not give the whole
 * total, the accounts do; below the total nothing is spread. Null when the nomenclature stands by itself.
 */
function totalFromAccounts(
  sums: SummedAmounts,
  tree: AmountTree,
  accounts: SummedAmounts,
  isIncomplete: (total: NonNullable<ReturnType<SummedAmounts['get']>>) => boolean,
): SummedAmounts | null {
  const total = sums.get(TOTAL);
  const account = spendingRoot(tree, accounts);
  if (total === undefined || account === null || account.outcome.state !== 'value' || !isIncomplete(total))
    return null;
  const { value } = account.outcome;
  if (total.outcome.state === 'value' && total.outcome.value.greaterThanOrEqualTo(value)) return null;
  return new Map(sums).set(TOTAL, { ...total, outcome: account.outcome, own: value, hasCoarse: true });
}

/** Sum of the spending accounts (5…): the root when nothing else stands beside them, else account 5. */
function spendingRoot(tree: AmountTree, sums: SummedAmounts) {
  const roots = tree.get(TOTAL)?.children ?? [];
  if (roots.length > 0 && roots.every(isSpendingAccount)) return sums.get(TOTAL) ?? null;
  return sums.get('5') ?? null;
}

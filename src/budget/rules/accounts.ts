/** The account level (rekening): budget and spending of a year at every level of the codes (C-40). */
import { type AmountTree, buildAmountTree, type SummedAmounts, sumUp } from './amount-tree.ts';
import type { AccountAmountFact, BudgetFacts } from './facts.ts';

export interface AccountYear {
  readonly budget: SummedAmounts;
  readonly spending: SummedAmounts;
}

export function accountTree(facts: BudgetFacts): AmountTree {
  return buildAmountTree(
    facts.accounts,
    facts.accountAmounts.map(({ account }) => account),
  );
}

/**
 * Sums of one year. Amounts of another version than the one in force are left aside when that version has its
 * own; an amount without a version always counts.
 */
export function accountTotals(
  tree: AmountTree,
  amounts: readonly AccountAmountFact[],
  year: number,
  version: string | null,
): AccountYear {
  const ofYear = amounts.filter((amount) => amount.year === year);
  const hasInForce = version !== null && ofYear.some((amount) => amount.version === version);
  const used = hasInForce
    ? ofYear.filter((amount) => amount.version === version || amount.version === null)
    : ofYear;
  return {
    budget: sumUp(
      tree,
      used.flatMap(({ account, budget }) => (budget === null ? [] : [[account, budget] as const])),
    ),
    // Spending belongs to the year, not to a version of the budget.
    spending: sumUp(
      tree,
      ofYear.flatMap(({ account, spending }) => (spending === null ? [] : [[account, spending] as const])),
    ),
  };
}

/** Revenue stands under 4, spending under 5, financing under 6: the first segment of the code. */
export function isSpendingAccount(code: string): boolean {
  return code === '5' || code.startsWith('5.');
}

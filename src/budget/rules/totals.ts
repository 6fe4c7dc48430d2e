/** C-40: pagu and spending of every level, from the lines and the increments. */
import { type Decimal, ZERO } from '../../kernel/decimal.ts';
import { quarterOfMonth } from '../../kernel/periods.ts';
import { type AmountTree, buildAmountTree, type SummedAmounts, sumUp } from './amount-tree.ts';
import type { BudgetFacts, BudgetLineFact, SpendingFact } from './facts.ts';

/** The nomenclature with every code that lines or spending use. */
export function nomenclatureTree(facts: BudgetFacts): AmountTree {
  const used = new Set<string>();
  for (const line of facts.lines) used.add(line.subactivity);
  for (const spending of facts.spending) used.add(spending.item);
  return buildAmountTree(facts.nomenclature, used);
}

/** Pagu of one version at every level. Shares of one sub kegiatan split over positions are added. */
export function budgetTotals(
  tree: AmountTree,
  lines: readonly BudgetLineFact[],
  year: number,
  version: string,
): SummedAmounts {
  return sumUp(
    tree,
    lines
      .filter((line) => line.year === year && line.version === version)
      .map((line) => [line.subactivity, line.amount] as const),
  );
}

/** Spending at every level: increments of the year, or those up to the end of a quarter. */
export function spendingTotals(
  tree: AmountTree,
  spending: readonly SpendingFact[],
  year: number,
  upTo: 1 | 2 | 3 | 4 | null = null,
): SummedAmounts {
  const byItem = new Map<string, SpendingFact[]>();
  for (const fact of spending) {
    if (fact.year !== year) continue;
    const known = byItem.get(fact.item);
    if (known === undefined) byItem.set(fact.item, [fact]);
    else known.push(fact);
  }
  const amounts: [string, Decimal][] = [];
  for (const [item, facts] of byItem) {
    const amount = spendingOfItem(facts, upTo);
    if (amount !== null) amounts.push([item, amount]);
  }
  return sumUp(tree, amounts);
}

/**
 * Increments of one item. A yearly entry stands for the whole year and is not added to its parts; likewise a
 * quarter's to its months (the same rule as C-22 for values). Null when nothing falls into the period.
 */
export function spendingOfItem(facts: readonly SpendingFact[], upTo: 1 | 2 | 3 | 4 | null): Decimal | null {
  const yearly = facts.filter(({ period }) => period.kind === 'year');
  if (upTo === null && yearly.length > 0) return sumAmounts(yearly);
  let total: Decimal | null = null;
  for (const quarter of [1, 2, 3, 4] as const) {
    if (upTo !== null && quarter > upTo) break;
    const increment = incrementOfQuarter(facts, quarter);
    if (increment !== null) total = (total ?? ZERO).plus(increment);
  }
  return total;
}

/** C-91: the increment of one quarter. */
export function incrementOfQuarter(facts: readonly SpendingFact[], quarter: 1 | 2 | 3 | 4): Decimal | null {
  const quarterly = facts.filter(({ period }) => period.kind === 'quarter' && period.quarter === quarter);
  if (quarterly.length > 0) return sumAmounts(quarterly);
  const monthly = facts.filter(
    ({ period }) => period.kind === 'month' && quarterOfMonth(period.month) === quarter,
  );
  return monthly.length > 0 ? sumAmounts(monthly) : null;
}

function sumAmounts(facts: readonly SpendingFact[]): Decimal {
  return facts.reduce((total, { amount }) => total.plus(amount), ZERO);
}

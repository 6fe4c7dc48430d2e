/** The share of each objective in the budget: the items linked to its indicators; what is left supports them all. */
import type { PlanningFacts } from '../../planning/rules/facts.ts';
import { type AmountTree, buildAmountTree, TOTAL } from './amount-tree.ts';
import type { BudgetFacts } from './facts.ts';
import { type ShareTree, shareTree } from './share-figures.ts';

/** Code of the share that belongs to no objective. */
export const UNLINKED = 'lain';

/**
 * In the order of the objectives; those without a linked item are left out. Last the items that no objective names.
 * Only what has money in the year counts: a pagu or a spending.
 */
export function objectiveShares(
  planning: PlanningFacts,
  facts: BudgetFacts,
  year: number,
): readonly ShareTree[] {
  const tree = fundedTree(facts, year);
  const measures = new Map(planning.indicators.map(({ code, measures }) => [code, measures]));
  const shares = planning.objectives
    .toSorted((a, b) => a.order - b.order)
    .map(({ code, text }) => {
      const items = facts.links
        .filter((link) => measures.get(link.indicator) === code)
        .map((link) => link.item);
      return shareTree(tree, { of: 'sasaran', code, name: text, items });
    })
    .filter(({ nodes }) => nodes.length > 0);
  const linked = new Set(shares.flatMap(({ nodes }) => nodes));
  const leaves = [...tree.values()].filter(({ code, children }) => children.length === 0 && code !== TOTAL);
  const rest = leaves.map(({ code }) => code).filter((code) => !linked.has(code));
  if (rest.length === 0) return shares;
  const name = 'Program penunjang dan pendukung';
  return [...shares, shareTree(tree, { of: 'sasaran', code: UNLINKED, name, items: rest })];
}

/** The nomenclature without what has no money in the year. */
function fundedTree(facts: BudgetFacts, year: number): AmountTree {
  const used = new Set([
    ...facts.lines.filter((line) => line.year === year).map((line) => line.subactivity),
    ...facts.spending.filter((one) => one.year === year).map((one) => one.item),
  ]);
  const parents = new Map(facts.nomenclature.map(({ code, parent }) => [code, parent]));
  const kept = new Set<string>();
  for (const code of used)
    for (let at: string | null = code; at !== null && !kept.has(at); at = parents.get(at) ?? null)
      kept.add(at);
  return buildAmountTree(
    facts.nomenclature.filter(({ code }) => kept.has(code)),
    used,
  );
}

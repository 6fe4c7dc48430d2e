/** C-44: physical progress of a parent is the mean of the children weighted with the pagu of the version used. */
import type { Decimal } from '../../kernel/decimal.ts';
import type { AmountTree, SummedAmounts } from './amount-tree.ts';
import type { PhysicalProgressFact } from './facts.ts';
import { type WeightedMean, weightedMeans } from './weighted-mean.ts';

export type PhysicalProgress = WeightedMean;

/** Cumulative progress in percent at the end of a quarter: the last entry up to it of each sub kegiatan. */
export function physicalProgress(
  tree: AmountTree,
  facts: readonly PhysicalProgressFact[],
  budget: SummedAmounts,
  year: number,
  upTo: 1 | 2 | 3 | 4 = 4,
): ReadonlyMap<string, PhysicalProgress> {
  const latest = new Map<string, PhysicalProgressFact>();
  for (const fact of facts) {
    if (fact.year !== year || fact.quarter > upTo) continue;
    const known = latest.get(fact.subactivity);
    if (known === undefined || fact.quarter >= known.quarter) latest.set(fact.subactivity, fact);
  }
  const percents = new Map<string, Decimal>([...latest].map(([code, { percent }]) => [code, percent]));
  return weightedMeans(tree, percents, budget);
}

/** C-90: evaluation of the Renja (Permendagri 86/2017): achievement up the nomenclature, weighted with the pagu. */
import type { AmountTree, SummedAmounts } from '../../budget/rules/amount-tree.ts';
import { type WeightedMean, weightedMeans } from '../../budget/rules/weighted-mean.ts';
import type { Decimal } from '../../kernel/decimal.ts';
import type { Outcome } from '../../kernel/outcome.ts';
import type { IndicatorFact } from '../../planning/rules/facts.ts';
import { type Coverage, meanAchievement } from './mean.ts';

/** Achievement of one indicator of a sub kegiatan. */
export interface OutputAchievement {
  readonly indicator: Pick<IndicatorFact, 'code' | 'continues'>;
  readonly outcome: Outcome;
}

export interface PlanEvaluation {
  /** By nomenclature code and `total`. */
  readonly levels: ReadonlyMap<string, WeightedMean>;
  /** Coverage of the indicators of each sub kegiatan. */
  readonly indicators: ReadonlyMap<string, Coverage>;
}

/**
 * A sub kegiatan is the mean of its indicators, each once (one that another of them continues is its older
 * wording); above, the mean weighted with the year's pagu. What is not measured leaves value and weight.
 */
export function evaluatePlan(
  tree: AmountTree,
  budget: SummedAmounts,
  outputs: ReadonlyMap<string, readonly OutputAchievement[]>,
): PlanEvaluation {
  const values = new Map<string, Decimal>();
  const indicators = new Map<string, Coverage>();
  for (const [code, achievements] of outputs) {
    const { outcome, coverage } = meanAchievement(eachOnce(achievements));
    indicators.set(code, coverage);
    if (outcome.state === 'value') values.set(code, outcome.value);
  }
  return { levels: weightedMeans(tree, values, budget), indicators };
}

function eachOnce(achievements: readonly OutputAchievement[]): readonly OutputAchievement[] {
  const continued = new Set(achievements.flatMap(({ indicator }) => indicator.continues));
  const byCode = new Map<string, OutputAchievement>();
  for (const achievement of achievements) {
    const { code } = achievement.indicator;
    if (!continued.has(code) && !byCode.has(code)) byCode.set(code, achievement);
  }
  return [...byCode.values()];
}

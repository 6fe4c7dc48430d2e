/** Percentages summed up the nomenclature: a parent is the mean of what is below, weighted with pagu (C-44, C-90). */
import { type Decimal, ZERO } from '../../kernel/decimal.ts';
import { MISSING, numberValue, type Outcome } from '../../kernel/outcome.ts';
import type { AmountTree, SummedAmounts } from './amount-tree.ts';

export interface WeightedMean {
  readonly outcome: Outcome;
  /** Leaves with a value, of all leaves below (or this one). */
  readonly measured: number;
  readonly of: number;
}

interface Weighed {
  readonly weighted: Decimal;
  readonly weight: Decimal;
  readonly measured: number;
  readonly of: number;
  readonly own: Decimal | null;
}

const NOTHING: Weighed = { weighted: ZERO, weight: ZERO, measured: 0, of: 0, own: null };

/** What is not measured leaves value and weight; a measured leaf without pagu is shown but weighs nothing. */
export function weightedMeans(
  tree: AmountTree,
  values: ReadonlyMap<string, Decimal>,
  budget: SummedAmounts,
): ReadonlyMap<string, WeightedMean> {
  const weighed = new Map<string, Weighed>();
  for (const node of [...tree.values()].reverse()) {
    const own = values.get(node.code) ?? null;
    if (own !== null) {
      const pagu = budget.get(node.code)?.outcome;
      const weight = pagu?.state === 'value' ? pagu.value : ZERO;
      weighed.set(node.code, { weighted: own.times(weight), weight, measured: 1, of: 1, own });
    } else if (node.children.length === 0) {
      weighed.set(node.code, { ...NOTHING, of: 1 });
    } else {
      weighed.set(
        node.code,
        node.children.map((child) => weighed.get(child) ?? NOTHING).reduce(add, NOTHING),
      );
    }
  }
  return new Map([...weighed].map(([code, value]) => [code, meanOf(value)]));
}

function add(sum: Weighed, child: Weighed): Weighed {
  return {
    weighted: sum.weighted.plus(child.weighted),
    weight: sum.weight.plus(child.weight),
    measured: sum.measured + child.measured,
    of: sum.of + child.of,
    own: null,
  };
}

function meanOf({ weighted, weight, measured, of, own }: Weighed): WeightedMean {
  if (own !== null) return { outcome: numberValue(own), measured, of };
  const outcome = weight.greaterThan(ZERO) ? numberValue(weighted.dividedBy(weight)) : MISSING;
  return { outcome, measured, of };
}

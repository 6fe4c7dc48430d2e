/** C-44: physical progress of a parent is the mean of the children weighted with the pagu of the version used. */
import { type Decimal, ZERO } from '../../kernel/decimal.ts';
import { MISSING, numberValue, type Outcome } from '../../kernel/outcome.ts';
import type { AmountTree, SummedAmounts } from './amount-tree.ts';
import type { PhysicalProgressFact } from './facts.ts';

export interface PhysicalProgress {
  readonly outcome: Outcome;
  /** Sub kegiatan with a figure, of all below. */
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

/** Cumulative progress in percent at the end of a quarter; what is not measured leaves value and weight. */
export function physicalProgress(
  tree: AmountTree,
  facts: readonly PhysicalProgressFact[],
  budget: SummedAmounts,
  year: number,
  upTo: 1 | 2 | 3 | 4 = 4,
): ReadonlyMap<string, PhysicalProgress> {
  const latest = latestBySubactivity(facts, year, upTo);
  const weighed = new Map<string, Weighed>();
  for (const node of [...tree.values()].reverse()) {
    const own = latest.get(node.code)?.percent ?? null;
    const pagu = budget.get(node.code)?.outcome;
    const weight = pagu?.state === 'value' ? pagu.value : ZERO;
    if (own !== null || node.children.length === 0) {
      const isMeasured = own !== null;
      weighed.set(node.code, {
        weighted: isMeasured ? own.times(weight) : ZERO,
        weight: isMeasured ? weight : ZERO,
        measured: Number(isMeasured),
        of: 1,
        own,
      });
      continue;
    }
    weighed.set(node.code, together(node.children.flatMap((child) => weighed.get(child) ?? [])));
  }
  return new Map([...weighed].map(([code, value]) => [code, progressOf(value)]));
}

function together(children: readonly Weighed[]): Weighed {
  return children.reduce<Weighed>(
    (sum, child) => ({
      weighted: sum.weighted.plus(child.weighted),
      weight: sum.weight.plus(child.weight),
      measured: sum.measured + child.measured,
      of: sum.of + child.of,
      own: null,
    }),
    { weighted: ZERO, weight: ZERO, measured: 0, of: 0, own: null },
  );
}

function progressOf({ weighted, weight, measured, of, own }: Weighed): PhysicalProgress {
  if (own !== null) return { outcome: numberValue(own), measured, of };
  const outcome = weight.greaterThan(ZERO) ? numberValue(weighted.dividedBy(weight)) : MISSING;
  return { outcome, measured, of };
}

function latestBySubactivity(
  facts: readonly PhysicalProgressFact[],
  year: number,
  upTo: number,
): ReadonlyMap<string, PhysicalProgressFact> {
  const latest = new Map<string, PhysicalProgressFact>();
  for (const fact of facts) {
    if (fact.year !== year || fact.quarter > upTo) continue;
    const known = latest.get(fact.subactivity);
    if (known === undefined || fact.quarter >= known.quarter) latest.set(fact.subactivity, fact);
  }
  return latest;
}

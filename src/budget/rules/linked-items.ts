/** The programmes linked to an indicator: only these carry its money, never the whole unit's (C-50). */
import { type Decimal, sumOf, ZERO } from '../../kernel/decimal.ts';
import { MISSING, notComputable, numberValue, type Outcome } from '../../kernel/outcome.ts';
import type { AmountTree, SummedAmounts } from './amount-tree.ts';
import type { ProgramIndicatorLink } from './facts.ts';
import type { PhysicalProgress } from './physical-progress.ts';

/** Linked codes by indicator, each amount once: a code below another linked code is left to that one. */
export function linkedItems(
  tree: AmountTree,
  links: readonly ProgramIndicatorLink[],
): ReadonlyMap<string, readonly string[]> {
  const byIndicator = new Map<string, Set<string>>();
  for (const { indicator, item } of links) {
    const items = byIndicator.get(indicator);
    if (items === undefined) byIndicator.set(indicator, new Set([item]));
    else items.add(item);
  }
  return new Map([...byIndicator].map(([indicator, items]) => [indicator, topmost(tree, items)]));
}

/** Each amount once: a code below another one of the set is left to that one. */
export function topmost(tree: AmountTree, items: ReadonlySet<string>): string[] {
  return [...items].filter((item) => {
    let above = tree.get(item)?.parent ?? null;
    while (above !== null) {
      if (items.has(above)) return false;
      above = tree.get(above)?.parent ?? null;
    }
    return true;
  });
}

/** The linked amounts together; not computable when one of them is not known, so that no part is passed as whole. */
export function linkedAmount(items: readonly string[], sums: SummedAmounts): Outcome {
  if (items.length === 0) return notComputable('no-budget', 'Indikator belum dihubungkan dengan program.');
  const outcomes = items.map((item) => sums.get(item)?.outcome ?? MISSING);
  const values = outcomes.flatMap((outcome) => (outcome.state === 'value' ? [outcome.value] : []));
  if (values.length === outcomes.length) return numberValue(sumOf(values));
  return outcomes.find(({ state }) => state !== 'value') ?? MISSING;
}

/** Physical progress of the linked items together, weighted with their pagu (C-44); only measured items count. */
export function linkedProgress(
  items: readonly string[],
  physical: ReadonlyMap<string, PhysicalProgress>,
  budget: SummedAmounts,
): Outcome {
  let weighted: Decimal = ZERO;
  let weight: Decimal = ZERO;
  for (const item of items) {
    const progress = physical.get(item)?.outcome ?? MISSING;
    const pagu = budget.get(item)?.outcome ?? MISSING;
    if (progress.state !== 'value' || pagu.state !== 'value') continue;
    weighted = weighted.plus(progress.value.times(pagu.value));
    weight = weight.plus(pagu.value);
  }
  return weight.greaterThan(ZERO) ? numberValue(weighted.dividedBy(weight)) : MISSING;
}

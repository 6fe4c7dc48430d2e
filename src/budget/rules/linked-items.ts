/** The programmes linked to an indicator: only these carry its money, never the whole unit's (C-50). */
import { sumOf } from '../../kernel/decimal.ts';
import { MISSING, notComputable, numberValue, type Outcome } from '../../kernel/outcome.ts';
import type { AmountTree, SummedAmounts } from './amount-tree.ts';
import type { ProgramIndicatorLink } from './facts.ts';

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

function topmost(tree: AmountTree, items: ReadonlySet<string>): string[] {
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

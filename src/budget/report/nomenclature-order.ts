/** The nomenclature in the order of its codes, and the versions of a year. */
import type { BudgetFacts, BudgetVersionFact, NomenclatureFact } from '../rules/facts.ts';

const LEVEL_DEPTH: Readonly<Record<NomenclatureFact['level'], number>> = {
  program: 0,
  activity: 1,
  subactivity: 2,
};

/** Indentation steps of a level. */
export function depthOf(item: NomenclatureFact): number {
  return LEVEL_DEPTH[item.level];
}

/** Programmes with everything below them, each parent before its children. */
export function inTreeOrder(items: readonly NomenclatureFact[]): readonly NomenclatureFact[] {
  const codes = new Set(items.map((item) => item.code));
  const below = (parent: string | null): readonly NomenclatureFact[] =>
    items
      .filter((item) =>
        parent === null ? item.parent === null || !codes.has(item.parent) : item.parent === parent,
      )
      .toSorted((a, b) => a.code.localeCompare(b.code, 'en', { numeric: true }))
      .flatMap((item) => [item, ...below(item.code)]);
  return below(null);
}

/** Items that carry a budget line of the year, with all their parents. */
export function budgetedItems(facts: BudgetFacts, year: number): readonly NomenclatureFact[] {
  const byCode = new Map(facts.nomenclature.map((item) => [item.code, item]));
  const kept = new Set<string>();
  const keep = (code: string | null): void => {
    if (code === null || kept.has(code)) return;
    kept.add(code);
    keep(byCode.get(code)?.parent ?? null);
  };
  for (const line of facts.lines) if (line.year === year) keep(line.subactivity);
  for (const spent of facts.spending) if (spent.year === year) keep(spent.item);
  return inTreeOrder(facts.nomenclature.filter((item) => kept.has(item.code)));
}

/** Versions of the year in their order: murni first, the one in force at the end last. */
export function versionsOf(facts: BudgetFacts, year: number): readonly BudgetVersionFact[] {
  return facts.versions.filter((version) => version.year === year).toSorted((a, b) => a.order - b.order);
}

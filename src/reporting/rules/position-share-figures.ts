/** Figures of each position's share of the budget, and of its efficiency. */
import { lastAgreement } from '../../agreements/rules/signed-targets.ts';
import type { BudgetYear } from '../../budget/rules/budget-year.ts';
import { shareFigures, shareTree } from '../../budget/rules/share-figures.ts';
import type { Figure } from '../../kernel/figure.ts';
import { positionEfficiencyFigures } from '../../measurement/rules/position-efficiency-figures.ts';
import type { UnitYear } from './facts.ts';

/** `known`: the figures already made; those of the positions' totals and means among them. */
export function positionShareFigures(
  { organisation, agreements, measurement, year }: UnitYear,
  budget: BudgetYear,
  known: ReadonlyMap<string, Figure>,
): Figure[] {
  const positions = organisation.positions.flatMap(({ code, title }) => {
    const lines = lastAgreement(agreements.agreements, code, year)?.budgetLines ?? [];
    return lines.length === 0 ? [] : [{ code, title, items: lines.map(({ item }) => item) }];
  });
  return [
    ...positions.flatMap(({ code, title, items }) =>
      shareFigures(budget, shareTree(budget.tree, { code, name: title, items }), known),
    ),
    ...positionEfficiencyFigures(positions, measurement.settings.efficiency, budget, known),
  ];
}

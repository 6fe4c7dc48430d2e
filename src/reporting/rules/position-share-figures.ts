/** Figures of the shares of the budget – of each position and of each objective – and of a position's efficiency. */
import { lastAgreement } from '../../agreements/rules/signed-targets.ts';
import type { BudgetYear } from '../../budget/rules/budget-year.ts';
import { objectiveShares } from '../../budget/rules/objective-shares.ts';
import { shareFigures, shareTree } from '../../budget/rules/share-figures.ts';
import type { Figure } from '../../kernel/figure.ts';
import { positionEfficiencyFigures } from '../../measurement/rules/position-efficiency-figures.ts';
import type { UnitYear } from './facts.ts';

/** `known`: the figures already made; those of the positions' totals and means among them. */
export function positionShareFigures(
  { organisation, planning, agreements, measurement, budget: facts, year }: UnitYear,
  budget: BudgetYear,
  known: ReadonlyMap<string, Figure>,
): Figure[] {
  const positions = organisation.positions.flatMap(({ code, title }) => {
    const lines = lastAgreement(agreements.agreements, code, year)?.budgetLines ?? [];
    return lines.length === 0 ? [] : [{ code, title, items: lines.map(({ item }) => item) }];
  });
  return [
    ...positions.flatMap(({ code, title, items }) =>
      shareFigures(budget, shareTree(budget.tree, { of: 'jabatan', code, name: title, items }), known),
    ),
    ...objectiveShares(planning, facts, year).flatMap((share) => shareFigures(budget, share, known)),
    ...positionEfficiencyFigures(positions, measurement.settings.efficiency, budget, known),
  ];
}

/**
 * Money a position answers for: `pagu-jabatan/{position}/{y}`, `realisasi-jabatan/…`, `serapan-jabatan/…`,
 * `sisa-jabatan/…`: the items of its last agreement, with the pagu in force and the spending (C-40, C-42, C-43).
 */
import type { BudgetYear } from '../../budget/rules/budget-year.ts';
import { linkedAmount, topmost } from '../../budget/rules/linked-items.ts';
import { absorptionFigure, remainingFigure } from '../../budget/rules/money-figures.ts';
import type { Figure } from '../../kernel/figure.ts';
import { inputFrom } from '../../kernel/figure-input.ts';
import { makeFigure } from '../../kernel/make-figure.ts';
import type { PositionFact } from '../../organisation/rules/facts.ts';
import type { AgreementFact } from './facts.ts';
import { lastAgreement } from './signed-targets.ts';

export function positionFigures(
  agreements: readonly AgreementFact[],
  positions: readonly PositionFact[],
  budget: BudgetYear,
  known: ReadonlyMap<string, Figure>,
): Figure[] {
  const { year } = budget;
  return positions.flatMap(({ code, title }) => {
    const agreement = lastAgreement(agreements, code, year);
    const items = topmost(budget.tree, new Set(agreement?.budgetLines.map(({ item }) => item) ?? []));
    if (items.length === 0) return [];
    const sum = (id: string, label: string, prefix: string, sums: BudgetYear['budget']): Figure => {
      const parts = items.flatMap((item) => known.get(`${prefix}/${item}/${year}`) ?? []);
      return makeFigure({
        id: `${id}/${code}/${year}`,
        label: `${label} ${title} ${year}`,
        kind: 'rupiah',
        outcome: linkedAmount(items, sums),
        explanation: {
          rule: 'C-40',
          ruleName: 'Jumlah anggaran dalam perjanjian kinerja',
          formula: 'Σ program, kegiatan, atau sub kegiatan perjanjian kinerja',
          inputs: parts.map((part, index) => inputFrom(`a${index + 1}`, part)),
        },
      });
    };
    const pagu = sum('pagu-jabatan', 'Pagu', 'pagu', budget.budget);
    const spent = sum('realisasi-jabatan', 'Realisasi anggaran', 'realisasi-anggaran', budget.spending);
    return [
      pagu,
      spent,
      absorptionFigure(`serapan-jabatan/${code}/${year}`, `Serapan ${title} ${year}`, pagu, spent),
      remainingFigure(`sisa-jabatan/${code}/${year}`, `Sisa anggaran ${title} ${year}`, pagu, spent),
    ];
  });
}

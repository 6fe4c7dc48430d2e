/**
 * Figures `efisiensi-jabatan/{p}/{y}`: the efficiency of a position by the method that the settings select
 * (C-50…C-53), from the mean achievement of its indicators and the money of its items.
 */
import type { BudgetYear } from '../../budget/rules/budget-year.ts';
import { linkedProgress, topmost } from '../../budget/rules/linked-items.ts';
import type { Figure } from '../../kernel/figure.ts';
import { inputFrom } from '../../kernel/figure-input.ts';
import { workedText } from '../../kernel/formula/text.ts';
import { makeFigure } from '../../kernel/make-figure.ts';
import { MISSING, notComputable, type Outcome } from '../../kernel/outcome.ts';
import {
  type EfficiencyValues,
  efficiencyByFormula,
  outputWeightedEfficiency,
  readEfficiencyFormula,
  rupiahSaved,
  scopeOf,
} from './efficiency.ts';
import { EFFICIENCY_METHODS } from './efficiency-methods.ts';
import type { EfficiencyMethod } from './facts.ts';

export interface PositionMoney {
  readonly code: string;
  readonly title: string;
  /** Items of its last agreement. */
  readonly items: readonly string[];
}

interface Computed {
  readonly outcome: Outcome;
  readonly worked?: string | undefined;
}

/** One figure for each position that has money and a mean; `known` holds both. */
export function positionEfficiencyFigures(
  positions: readonly PositionMoney[],
  method: EfficiencyMethod,
  budget: BudgetYear,
  known: ReadonlyMap<string, Figure>,
): Figure[] {
  const { year } = budget;
  const { rule, name, formula, citation, kind } = EFFICIENCY_METHODS[method];
  return positions.flatMap(({ code, title, items }) => {
    const parts = [
      ['capaian', known.get(`rata-rata/${code}/${year}`)],
      ['serapan', known.get(`serapan-jabatan/${code}/${year}`)],
      ['pagu', known.get(`pagu-jabatan/${code}/${year}`)],
      ['realisasi', known.get(`realisasi-jabatan/${code}/${year}`)],
    ] as const;
    const [mean, absorption, pagu, spent] = parts.map(([, figure]) => figure);
    if (mean === undefined || pagu === undefined) return [];
    const values: EfficiencyValues = {
      capaian: mean.outcome,
      serapan: absorption?.outcome ?? MISSING,
      fisik: linkedProgress(topmost(budget.tree, new Set(items)), budget.physical, budget.budget),
      pagu: pagu.outcome,
      realisasi: spent?.outcome ?? MISSING,
    };
    const { outcome, worked } = compute(method, values);
    return [
      makeFigure({
        id: `efisiensi-jabatan/${code}/${year}`,
        label: `Efisiensi ${title} ${year}`,
        kind,
        unit: method === 'ratio' ? 'kali' : null,
        outcome,
        explanation: {
          rule,
          ruleName: name,
          formula,
          worked,
          inputs: parts.flatMap(([symbol, figure]) =>
            figure === undefined ? [] : [inputFrom(symbol, figure)],
          ),
          notes: [citation, 'Capaian adalah rata-rata capaian indikator jabatan.'],
        },
      }),
    ];
  });
}

function compute(method: EfficiencyMethod, values: EfficiencyValues): Computed {
  const { source, kind } = EFFICIENCY_METHODS[method];
  if (source !== null) {
    const read = readEfficiencyFormula(source);
    if (!read.ok) throw new Error(`the built-in formula ${source} is sound`);
    const outcome = efficiencyByFormula(read.value, values);
    return outcome.state === 'value'
      ? { outcome, worked: workedText(read.value, scopeOf(values), { outcome, kind }) }
      : { outcome };
  }
  const { capaian, pagu, realisasi } = values;
  if (method === 'rupiah-saved') return { outcome: rupiahSaved(pagu, realisasi, capaian) };
  if (method === 'output-weighted') {
    const output = {
      budget: pagu,
      spending: realisasi,
      achievement: capaian,
      targetVolume: MISSING,
      realisedVolume: MISSING,
    };
    return { outcome: outputWeightedEfficiency([output]) };
  }
  return {
    outcome: notComputable('no-data', 'Metode ini menilai setiap keluaran, bukan jabatan.'),
  };
}

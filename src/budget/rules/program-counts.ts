/** How many program, kegiatan and sub kegiatan have money in a year: `jumlah-program/{y}` and its kin. */
import { decimal } from '../../kernel/decimal.ts';
import type { Figure } from '../../kernel/figure.ts';
import { makeFigure } from '../../kernel/make-figure.ts';
import { numberValue } from '../../kernel/outcome.ts';
import { TOTAL } from './amount-tree.ts';
import { type BudgetYear, budgetYear } from './budget-year.ts';
import type { BudgetFacts, NomenclatureFact, NomenclatureLevel } from './facts.ts';
import { absorptionFigure, remainingFigure, sumFigure } from './money-figures.ts';

export const COUNTED_LEVELS: readonly {
  readonly level: NomenclatureLevel;
  /** Prefix of the figure's id. */
  readonly id: string;
  readonly noun: string;
}[] = [
  { level: 'program', id: 'jumlah-program', noun: 'Program' },
  { level: 'activity', id: 'jumlah-kegiatan', noun: 'Kegiatan' },
  { level: 'subactivity', id: 'jumlah-sub-kegiatan', noun: 'Sub kegiatan' },
];

/** Items of the nomenclature with money in the year: a pagu in force or a spending above 0. */
export function fundedItems(
  nomenclature: readonly NomenclatureFact[],
  budget: BudgetYear,
): readonly NomenclatureFact[] {
  const isFunded = (code: string): boolean =>
    [budget.budget, budget.spending].some((sums) => {
      const outcome = sums.get(code)?.outcome;
      return outcome?.state === 'value' && outcome.value.greaterThan(0);
    });
  return nomenclature.filter(({ code }) => isFunded(code));
}

/** Counts of the year and of the year before; of the year before also the money in total, to stand beside. */
export function programCountFigures(facts: BudgetFacts, budget: BudgetYear): Figure[] {
  const before = budgetYear(facts, budget.year - 1);
  const earlier = countFigures(facts, before);
  return [...countFigures(facts, budget), ...earlier, ...(earlier.length === 0 ? [] : totalsOfYear(before))];
}

function countFigures(facts: BudgetFacts, budget: BudgetYear): readonly Figure[] {
  const funded = fundedItems(facts.nomenclature, budget);
  if (funded.length === 0) return [];
  return COUNTED_LEVELS.map(({ level, id, noun }) => {
    const items = funded.filter((item) => item.level === level);
    return makeFigure({
      id: `${id}/${budget.year}`,
      label: `Jumlah ${noun.toLowerCase()} ${budget.year}`,
      kind: 'count',
      unit: noun.toLowerCase(),
      outcome: numberValue(decimal(items.length)),
      explanation: {
        rule: 'C-40',
        ruleName: 'Banyaknya yang dianggarkan',
        formula: `banyaknya ${noun.toLowerCase()} dengan pagu atau realisasi lebih dari 0`,
        notes: budget.inForce === null ? [] : [`Versi anggaran: ${budget.inForce.label} (C-41).`],
      },
    });
  });
}

function totalsOfYear(budget: BudgetYear): readonly Figure[] {
  const { year, tree } = budget;
  const node = tree.get(TOTAL);
  const planned = budget.budget.get(TOTAL);
  const spent = budget.spending.get(TOTAL);
  if (node === undefined || planned === undefined || spent === undefined) return [];
  const draft = (id: string, label: string, amount: typeof planned) =>
    sumFigure({
      id: `${id}/total/${year}`,
      label: `${label} seluruh program ${year}`,
      node,
      amount,
      children: [],
    });
  const pagu = draft('pagu', 'Pagu', planned);
  const spending = draft('realisasi-anggaran', 'Realisasi anggaran', spent);
  return [
    pagu,
    spending,
    absorptionFigure(`serapan/total/${year}`, `Serapan seluruh program ${year}`, pagu, spending),
    remainingFigure(`sisa/total/${year}`, `Sisa anggaran seluruh program ${year}`, pagu, spending),
  ].filter((figure) => figure.outcome.state === 'value');
}

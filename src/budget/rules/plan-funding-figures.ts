/**
 * Money over the years of a plan (C-90): `renstra-pagu/{n}`, `renstra-belanja-sebelum/{n}/{y}`,
 * `renstra-belanja/{n}/{y}` with this year's spending, and `renstra-serapan/{n}/{y}`.
 */
import type { Figure } from '../../kernel/figure.ts';
import { inputFrom } from '../../kernel/figure-input.ts';
import { makeFigure } from '../../kernel/make-figure.ts';
import { numberValue } from '../../kernel/outcome.ts';
import { sumUp } from './amount-tree.ts';
import type { BudgetYear } from './budget-year.ts';
import type { PlanFundingFact } from './facts.ts';
import { absorptionFigure, nameOf, sumFigures } from './money-figures.ts';

export function planFundingFigures(
  funding: readonly PlanFundingFact[],
  { tree, year }: BudgetYear,
  known: ReadonlyMap<string, Figure>,
): Figure[] {
  if (funding.length === 0) return [];
  const sums = (read: (fact: PlanFundingFact) => PlanFundingFact['endAmount']) =>
    sumUp(
      tree,
      funding.flatMap((fact) => {
        const amount = read(fact);
        return amount === null ? [] : [[fact.item, amount] as const];
      }),
    );
  const planned = sumFigures(
    tree,
    sums(({ endAmount }) => endAmount),
    {
      id: (code) => `renstra-pagu/${code}`,
      label: (name) => `Anggaran akhir Renstra ${name}`,
    },
  );
  const before = sumFigures(
    tree,
    sums(({ spentBefore }) => spentBefore),
    {
      id: (code) => `renstra-belanja-sebelum/${code}/${year}`,
      label: (name) => `Realisasi anggaran Renstra ${name} sampai ${year - 1}`,
    },
  );
  return [...tree.keys()].flatMap((code) => {
    const end = planned.get(code) ?? null;
    const earlier = before.get(code);
    const spent = known.get(`realisasi-anggaran/${code}/${year}`);
    const name = nameOf(tree, code);
    const toDate = toDateFigure(`renstra-belanja/${code}/${year}`, `${name} sampai ${year}`, earlier, spent);
    const share =
      toDate === null
        ? []
        : [
            toDate,
            absorptionFigure(
              `renstra-serapan/${code}/${year}`,
              `Serapan anggaran Renstra ${name} sampai ${year}`,
              end,
              toDate,
            ),
          ];
    return [...(end === null ? [] : [end]), ...(earlier === undefined ? [] : [earlier]), ...share].filter(
      ({ outcome }) => outcome.state === 'value',
    );
  });
}

/** Only where both are known: what is not known of the years before is not 0. */
function toDateFigure(
  id: string,
  words: string,
  earlier: Figure | undefined,
  spent: Figure | undefined,
): Figure | null {
  if (earlier?.outcome.state !== 'value' || spent?.outcome.state !== 'value') return null;
  const total = earlier.outcome.value.plus(spent.outcome.value);
  return makeFigure({
    id,
    label: `Realisasi anggaran Renstra ${words}`,
    kind: 'rupiah',
    outcome: numberValue(total),
    explanation: {
      rule: 'C-90',
      ruleName: 'Realisasi anggaran Renstra',
      formula: 'sampai tahun lalu + tahun ini',
      worked: `${earlier.shown} + ${spent.shown}`,
      inputs: [inputFrom('sebelum', earlier), inputFrom('tahun ini', spent)],
    },
  });
}

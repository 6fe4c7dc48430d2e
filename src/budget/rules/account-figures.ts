/** Figures of the account level: `rekening-…/{code}/{y}`. */

import { ZERO } from '../../kernel/decimal.ts';
import type { Figure } from '../../kernel/figure.ts';
import { inputFrom, reasonsOf } from '../../kernel/figure-input.ts';
import { formatOutcome } from '../../kernel/indonesian-numbers.ts';
import { makeFigure } from '../../kernel/make-figure.ts';
import { numberValue, type Outcome } from '../../kernel/outcome.ts';
import { growth } from '../../planning/rules/growth.ts';
import { type AmountNode, type SummedAmounts, TOTAL } from './amount-tree.ts';
import type { BudgetYear } from './budget-year.ts';
import { absorptionFigure, remainingFigure, sumFigure, sumFigures } from './money-figures.ts';

interface Levels {
  readonly prefix: string;
  readonly noun: string;
  readonly year: number;
  readonly sums: SummedAmounts;
  readonly figures: Map<string, Figure>;
}

/** Budget, spending, absorption and remaining of the year, spending of the year before, and its growth. */
export function accountFigures(budget: BudgetYear): Figure[] {
  const { year, accountTree, accounts, accountsBefore } = budget;
  const level = (prefix: string, noun: string, of: number, sums: SummedAmounts): Levels => ({
    prefix,
    noun,
    year: of,
    sums,
    figures: new Map(),
  });
  const planned = level('rekening-anggaran', 'Anggaran', year, accounts.budget);
  const spent = level('rekening-realisasi', 'Realisasi', year, accounts.spending);
  const before = level('rekening-realisasi', 'Realisasi', year - 1, accountsBefore.spending);
  const hasBefore = accountsBefore.spending.get(TOTAL)?.outcome.state === 'value';
  const figures: Figure[] = [];
  for (const node of [...accountTree.values()].reverse()) {
    if (node.code === TOTAL) continue;
    const budgeted = levelFigure(planned, node);
    const spending = levelFigure(spent, node);
    const code = node.code;
    const ofNode = [
      budgeted,
      spending,
      absorptionFigure(
        `rekening-serapan/${code}/${year}`,
        `Serapan ${node.name} ${year}`,
        budgeted,
        spending,
      ),
      remainingFigure(`rekening-sisa/${code}/${year}`, `Sisa ${node.name} ${year}`, budgeted, spending),
    ];
    if (hasBefore) {
      const earlier = levelFigure(before, node);
      ofNode.push(
        earlier,
        differenceFigure(node, year, spending, earlier),
        growthFigure(node, year, spending, earlier),
      );
    }
    figures.push(...ofNode.reverse());
  }
  return [...figures.reverse(), ...versionFigures(budget)];
}

/** Budget of each version that the accounts know: `rekening-anggaran/{code}/{y}/{v}` (C-41). */
function versionFigures({ year, accountTree, accountsByVersion }: BudgetYear): readonly Figure[] {
  return [...accountsByVersion].flatMap(([version, sums]) => {
    const figures = sumFigures(accountTree, sums, {
      id: (code) => `rekening-anggaran/${code}/${year}/${version}`,
      label: (name) => `Anggaran ${name} ${year} (${version})`,
      notes: [`Versi anggaran: ${version}.`],
    });
    return [...figures.values()].filter(({ outcome }) => outcome.state !== 'missing');
  });
}

function levelFigure({ prefix, noun, year, sums, figures }: Levels, node: AmountNode): Figure {
  const amount = sums.get(node.code);
  if (amount === undefined) throw new Error(`no sum of ${node.code}`);
  const children = node.children.flatMap((child) => figures.get(child) ?? []);
  const id = `${prefix}/${node.code}/${year}`;
  const figure = sumFigure({ id, label: `${noun} ${node.name} ${year}`, node, amount, children });
  figures.set(node.code, figure);
  return figure;
}

/** This year's spending less that of the year before, in rupiah; an entry that is not there counts as nothing spent. */
function differenceFigure({ code, name }: AmountNode, year: number, now: Figure, before: Figure): Figure {
  const outcome = differenceOf(now.outcome, before.outcome);
  const shown = formatOutcome(outcome, 'rupiah', null, 2);
  return makeFigure({
    id: `rekening-selisih/${code}/${year}`,
    label: `Kenaikan atau penurunan realisasi ${name} ${year} terhadap ${year - 1}`,
    kind: 'rupiah',
    outcome,
    explanation: {
      rule: 'C-23',
      ruleName: 'Selisih dua tahun',
      formula: 'tahun ini − tahun lalu',
      worked: outcome.state === 'value' ? `${now.shown} − ${before.shown} = ${shown}` : undefined,
      inputs: [inputFrom('tahun ini', now), inputFrom('tahun lalu', before)],
      notes: reasonsOf(now),
    },
  });
}

function differenceOf(now: Outcome, before: Outcome): Outcome {
  if (now.state !== 'value') return now;
  if (before.state === 'missing') return now;
  return before.state === 'value' ? numberValue(now.value.minus(before.value)) : before;
}

/** C-23: growth of spending against the year before; from 0 it is n/a, never 0 %. */
function growthFigure({ code, name }: AmountNode, year: number, now: Figure, before: Figure): Figure {
  const outcome = growthOf(now.outcome, before.outcome);
  const shown = formatOutcome(outcome, 'percent', null, 2);
  const figure = makeFigure({
    id: `rekening-pertumbuhan/${code}/${year}`,
    label: `Perubahan realisasi ${name} ${year} terhadap ${year - 1}`,
    kind: 'percent',
    outcome,
    explanation: {
      rule: 'C-23',
      ruleName: 'Pertumbuhan',
      formula: '(tahun ini − tahun lalu) / tahun lalu × 100',
      worked:
        outcome.state === 'value'
          ? `(${now.shown} − ${before.shown}) / ${before.shown} × 100 = ${shown}`
          : undefined,
      inputs: [inputFrom('tahun ini', now), inputFrom('tahun lalu', before)],
      notes: outcome.state === 'not-computable' ? [outcome.reason] : [],
    },
  });
  const isFromZero = outcome.state === 'not-computable' && outcome.code === 'last-year-zero';
  return isFromZero ? { ...figure, shown: 'n/a' } : figure;
}

/** No entry for the year before is nothing to grow from, as 0 is. */
function growthOf(now: Outcome, before: Outcome): Outcome {
  if (now.state !== 'value') return now;
  if (before.state === 'missing') return growth(now.value, ZERO);
  return before.state === 'value' ? growth(now.value, before.value) : before;
}

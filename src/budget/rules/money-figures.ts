/** The three figures that every level of money has: a sum, absorption and remaining money (C-40, C-42, C-43). */
import type { Figure } from '../../kernel/figure.ts';
import { inputFrom, reasonsOf } from '../../kernel/figure-input.ts';
import { formatOutcome, formatRupiah } from '../../kernel/indonesian-numbers.ts';
import { makeFigure } from '../../kernel/make-figure.ts';
import { MISSING, notComputable, numberValue, type Outcome } from '../../kernel/outcome.ts';
import { absorptionOf, remainingOf } from './absorption.ts';
import {
  type AmountNode,
  type AmountTree,
  type SummedAmount,
  type SummedAmounts,
  TOTAL,
} from './amount-tree.ts';

/** More terms than this make a formula unreadable; the inputs still list all. */
const MOST_TERMS = 8;

export interface SumDraft {
  readonly id: string;
  readonly label: string;
  readonly node: AmountNode;
  readonly amount: SummedAmount;
  /** Figures of the children, in order. */
  readonly children: readonly Figure[];
  readonly notes?: readonly string[];
}

/** An amount at a leaf, or the sum of what is below (C-40). */
export function sumFigure({ id, label, node, amount, children, notes = [] }: SumDraft): Figure {
  const filled = children.filter(({ outcome }) => outcome.state === 'value');
  const isLeaf = node.children.length === 0;
  const own = amount.own === null || isLeaf ? [] : [formatRupiah(amount.own)];
  const terms = [...own, ...filled.map(({ shown }) => shown)];
  const shown = formatOutcome(amount.outcome, 'rupiah', null, 2);
  const isWritable = terms.length > 1 && terms.length <= MOST_TERMS;
  const further: string[] = [];
  if (amount.hasCoarse && !isLeaf) {
    further.push(
      amount.own === null
        ? 'Sebagian rincian tidak tersedia (C-40).'
        : 'Rincian tidak tersedia: angka dicatat pada tingkat ini (C-40).',
    );
  }
  if (amount.outcome.state === 'value' && amount.unfilledLeaves > 0) {
    further.push(`${amount.leaves - amount.unfilledLeaves} dari ${amount.leaves} rincian terisi.`);
  }
  if (amount.outcome.state === 'not-computable') further.push(amount.outcome.reason);
  return makeFigure({
    id,
    label,
    kind: 'rupiah',
    outcome: amount.outcome,
    explanation: {
      rule: 'C-40',
      ruleName: isLeaf ? 'Angka yang dicatat' : 'Jumlah dari tingkat di bawahnya',
      formula: isLeaf ? 'dicatat' : node.code === TOTAL ? 'Σ program' : 'Σ rincian',
      worked: isWritable ? `${terms.join(' + ')} = ${shown}` : undefined,
      inputs: filled.map((child, index) => inputFrom(`a${index + 1}`, child)),
      notes: [...notes, ...further],
    },
  });
}

/** Name of a node; the root is all programmes. */
export function nameOf(tree: AmountTree, code: string): string {
  return code === TOTAL ? 'seluruh program' : (tree.get(code)?.name ?? code);
}

export interface SumNames {
  readonly id: (code: string) => string;
  readonly label: (name: string) => string;
  readonly notes?: readonly string[];
  readonly notesOfTotal?: readonly string[];
}

/** A figure for each node; children first, so that each sum can point at its parts. */
export function sumFigures(
  tree: AmountTree,
  sums: SummedAmounts,
  names: SumNames,
): ReadonlyMap<string, Figure> {
  const figures = new Map<string, Figure>();
  for (const node of [...tree.values()].reverse()) {
    const amount = sums.get(node.code);
    if (amount === undefined) continue;
    const children = node.children.flatMap((child) => figures.get(child) ?? []);
    const notes = [...(names.notes ?? []), ...(node.code === TOTAL ? (names.notesOfTotal ?? []) : [])];
    const label = names.label(nameOf(tree, node.code));
    figures.set(node.code, sumFigure({ id: names.id(node.code), label, node, amount, children, notes }));
  }
  return new Map([...figures].reverse());
}

/** C-42. */
export function absorptionFigure(id: string, label: string, budget: Figure | null, spending: Figure): Figure {
  const outcome = absorptionOf(budget?.outcome ?? MISSING, spending.outcome);
  const shown = formatOutcome(outcome, 'percent', null, 2);
  return makeFigure({
    id,
    label,
    kind: 'percent',
    outcome,
    explanation: {
      rule: 'C-42',
      ruleName: 'Serapan anggaran',
      formula: 'Σ realisasi / Σ pagu × 100',
      worked: outcome.state === 'value' ? `${spending.shown} / ${budget?.shown} × 100 = ${shown}` : undefined,
      inputs: [inputFrom('realisasi', spending), ...(budget === null ? [] : [inputFrom('pagu', budget)])],
      notes: [
        ...(outcome.state === 'not-computable' ? [outcome.reason] : []),
        ...overspent(budget, spending),
      ],
    },
  });
}

/** C-43. */
export function remainingFigure(id: string, label: string, budget: Figure | null, spending: Figure): Figure {
  const outcome = remainingOf(budget?.outcome ?? MISSING, spending.outcome);
  const shown = formatOutcome(outcome, 'rupiah', null, 2);
  return makeFigure({
    id,
    label,
    kind: 'rupiah',
    outcome,
    explanation: {
      rule: 'C-43',
      ruleName: 'Sisa anggaran',
      formula: 'pagu − realisasi',
      worked: outcome.state === 'value' ? `${budget?.shown} − ${spending.shown} = ${shown}` : undefined,
      inputs: [...(budget === null ? [] : [inputFrom('pagu', budget)]), inputFrom('realisasi', spending)],
      notes: [
        ...(outcome.state === 'not-computable' ? [outcome.reason] : []),
        ...overspent(budget, spending),
      ],
    },
  });
}

/** C-45. */
function overspent(budget: Figure | null, spending: Figure): string[] {
  if (budget?.outcome.state !== 'value' || spending.outcome.state !== 'value') return [];
  return spending.outcome.value.greaterThan(budget.outcome.value) ? ['Realisasi melebihi pagu (C-45).'] : [];
}

/** Difference of two versions of one amount (C-41), in rupiah. */
export function versionDifferenceFigure(id: string, label: string, first: Figure, last: Figure): Figure {
  const both = differenceOfVersions(first.outcome, last.outcome);
  const shown = formatOutcome(both, 'rupiah', null, 2);
  return makeFigure({
    id,
    label,
    kind: 'rupiah',
    outcome: both,
    explanation: {
      rule: 'C-41',
      ruleName: 'Perubahan pagu antarversi',
      formula: 'pagu versi terakhir − pagu versi pertama',
      worked: both.state === 'value' ? `${last.shown} − ${first.shown} = ${shown}` : undefined,
      inputs: [inputFrom('terakhir', last), inputFrom('pertama', first)],
      notes: both.state === 'not-computable' ? [both.reason] : [...reasonsOf(last), ...reasonsOf(first)],
    },
  });
}

/** An item that one of the versions does not have was not budgeted there; that is no change of an amount. */
function differenceOfVersions(first: Outcome, last: Outcome): Outcome {
  if (first.state === 'value' && last.state === 'value') return numberValue(last.value.minus(first.value));
  if (first.state !== 'value' && last.state !== 'value') return MISSING;
  const which = first.state === 'value' ? 'terakhir' : 'pertama';
  return notComputable('no-budget', `Tidak dianggarkan pada versi ${which}.`);
}

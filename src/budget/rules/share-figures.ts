/**
 * The money of a part of the programmes – the share of one position: sums over the items it carries, at every level
 * above them (C-40), with absorption and what is left (C-42, C-43). Levels that the position carries whole have the
 * figures of the unit; only those it carries in part get figures of their own. Its total is `pagu-jabatan/{p}/{y}`.
 */
import type { Figure } from '../../kernel/figure.ts';
import { inputFrom, reasonsOf } from '../../kernel/figure-input.ts';
import { formatOutcome } from '../../kernel/indonesian-numbers.ts';
import { makeFigure } from '../../kernel/make-figure.ts';
import { type AmountTree, type SummedAmounts, TOTAL } from './amount-tree.ts';
import type { BudgetYear } from './budget-year.ts';
import { linkedAmount } from './linked-items.ts';
import { absorptionFigure, remainingFigure } from './money-figures.ts';

export interface BudgetShare {
  /** Whose share: `jabatan` or `sasaran`, as it stands in the ids. */
  readonly of: 'jabatan' | 'sasaran';
  /** Code of the position or objective. */
  readonly code: string;
  readonly name: string;
  /** Items it carries, of any level; what lies below them belongs to it. */
  readonly items: readonly string[];
}

/** Items of the share at the highest level at which they are whole, in the order of the tree. */
export interface ShareTree {
  readonly share: BudgetShare;
  /** Every node on the way from the total to the whole items and all below them, parents first. */
  readonly nodes: readonly string[];
  /** Below each node that is not whole: the highest whole ones. */
  readonly parts: ReadonlyMap<string, readonly string[]>;
}

/** The part of the tree that a share covers; items the nomenclature does not know are left out. */
export function shareTree(tree: AmountTree, share: BudgetShare): ShareTree {
  const leaves = new Set(share.items.flatMap((item) => leavesBelow(tree, item)));
  const covered = new Map<string, 'whole' | 'part'>();
  for (const { code, children } of [...tree.values()].reverse()) {
    if (children.length === 0) {
      if (leaves.has(code)) covered.set(code, 'whole');
      continue;
    }
    const below = children.filter((child) => covered.has(child));
    if (below.length === 0) continue;
    const isWhole = children.every((child) => covered.get(child) === 'whole');
    covered.set(code, isWhole ? 'whole' : 'part');
  }
  const wholeBelow = (code: string): readonly string[] =>
    covered.get(code) === 'whole'
      ? [code]
      : (tree.get(code)?.children ?? []).filter((child) => covered.has(child)).flatMap(wholeBelow);
  const nodes = [...tree.keys()].filter((code) => covered.has(code) && code !== TOTAL);
  const partial = nodes.filter((code) => covered.get(code) === 'part');
  return { share, nodes, parts: new Map(partial.map((code) => [code, wholeBelow(code)])) };
}

function leavesBelow(tree: AmountTree, code: string): readonly string[] {
  const node = tree.get(code);
  if (node === undefined) return [];
  return node.children.length === 0 ? [code] : node.children.flatMap((child) => leavesBelow(tree, child));
}

/**
 * `pagu-jabatan/{p}/{n}/{y}`, `realisasi-jabatan/…`, `serapan-jabatan/…`, `sisa-jabatan/…` of each level carried in
 * part; `known` holds the figures of the unit.
 */
export function shareFigures(
  budget: BudgetYear,
  { share, parts }: ShareTree,
  known: ReadonlyMap<string, Figure>,
): Figure[] {
  return [...parts].flatMap(([code, items]) => {
    const { year } = budget;
    const place = `${share.name}: ${budget.tree.get(code)?.name ?? code}`;
    const of = (kind: string) => `${kind}-${share.of}/${share.code}/${code}/${year}`;
    const pagu = sumOf(of('pagu'), `Pagu ${place} ${year}`, items, budget.budget, (item) =>
      known.get(`pagu/${item}/${year}`),
    );
    const spent = sumOf(
      of('realisasi'),
      `Realisasi anggaran ${place} ${year}`,
      items,
      budget.spending,
      (item) => known.get(`realisasi-anggaran/${item}/${year}`),
    );
    return [
      pagu,
      spent,
      absorptionFigure(of('serapan'), `Serapan ${place} ${year}`, pagu, spent),
      remainingFigure(of('sisa'), `Sisa anggaran ${place} ${year}`, pagu, spent),
    ];
  });
}

function sumOf(
  id: string,
  label: string,
  items: readonly string[],
  sums: SummedAmounts,
  figureOf: (item: string) => Figure | undefined,
): Figure {
  const outcome = linkedAmount(items, sums);
  const parts = items.flatMap((item) => figureOf(item) ?? []);
  const isWritable = outcome.state === 'value' && parts.length > 1 && parts.length <= 8;
  return makeFigure({
    id,
    label,
    kind: 'rupiah',
    outcome,
    explanation: {
      rule: 'C-40',
      ruleName: 'Jumlah program, kegiatan, dan sub kegiatan yang diampu',
      formula: 'Σ yang diampu',
      worked: isWritable
        ? `${parts.map((part) => part.shown).join(' + ')} = ${formatOutcome(outcome, 'rupiah', null, 2)}`
        : undefined,
      inputs: parts.map((part, index) => inputFrom(`a${index + 1}`, part)),
      notes: parts.flatMap(reasonsOf),
    },
  });
}

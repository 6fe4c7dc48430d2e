/** C-40: money stands at the leaves; every level above is a sum. One tree serves nomenclature, rekening and agreements. */
import { type Decimal, ZERO } from '../../kernel/decimal.ts';
import { MISSING, notComputable, numberValue, type Outcome } from '../../kernel/outcome.ts';

/** Code of the root that stands above all others. */
export const TOTAL = 'total';

export interface TreeItem {
  readonly code: string;
  readonly name: string;
  readonly parent: string | null;
}
export interface AmountNode {
  readonly code: string;
  readonly name: string;
  /** null only for the root. */
  readonly parent: string | null;
  readonly children: readonly string[];
}
/** Nodes by code, every parent before its children; the first is the root `total`. */
export type AmountTree = ReadonlyMap<string, AmountNode>;

/**
 * The tree of the items. A code that only the amounts know is placed under its nearest known ancestor by its dots
 * (7.01.01.2.01 under 7.01.01), so that no amount is lost from the total.
 */
export function buildAmountTree(items: readonly TreeItem[], furtherCodes: Iterable<string> = []): AmountTree {
  const known = new Map<string, TreeItem>();
  for (const item of items) if (item.code !== TOTAL && !known.has(item.code)) known.set(item.code, item);
  for (const code of [...new Set(furtherCodes)].sort()) {
    if (code !== TOTAL && !known.has(code))
      known.set(code, { code, name: code, parent: ancestorByDots(code, known) });
  }
  const children = new Map<string, string[]>([[TOTAL, []]]);
  for (const { code } of known.values()) children.set(code, []);
  for (const { code, parent } of known.values()) {
    const above = parent !== null && parent !== code && known.has(parent) ? parent : TOTAL;
    children.get(above)?.push(code);
  }
  return inOrder(known, children);
}

function ancestorByDots(code: string, known: ReadonlyMap<string, TreeItem>): string | null {
  for (let end = code.lastIndexOf('.'); end > 0; end = code.lastIndexOf('.', end - 1)) {
    const prefix = code.slice(0, end);
    if (known.has(prefix)) return prefix;
  }
  return null;
}

function inOrder(known: ReadonlyMap<string, TreeItem>, children: Map<string, string[]>): AmountTree {
  const tree = new Map<string, AmountNode>();
  const visit = (code: string, parent: string | null): void => {
    const below = (children.get(code) ?? []).filter((child) => !tree.has(child));
    tree.set(code, { code, name: known.get(code)?.name ?? 'Jumlah', parent, children: below });
    for (const child of below) if (!tree.has(child)) visit(child, code);
  };
  visit(TOTAL, null);
  return tree;
}

export interface SummedAmount {
  /** The sum; `missing` when nothing below is filled, not computable when only a coarser amount is known. */
  readonly outcome: Outcome;
  /** Entered at this very item; above the leaves that means *rincian tidak tersedia*. */
  readonly own: Decimal | null;
  /** Items above which hold the amount that this one has no share of; null otherwise. */
  readonly coarserAt: string | null;
  /** Whether an amount was entered above the leaves, here or below. */
  readonly hasCoarse: boolean;
  /** Leaves below (or this one), and those of them for which nothing is known. */
  readonly leaves: number;
  readonly unfilledLeaves: number;
}
export type SummedAmounts = ReadonlyMap<string, SummedAmount>;

interface Sum {
  readonly value: Decimal | null;
  readonly leaves: number;
  readonly unfilled: number;
  readonly hasCoarse: boolean;
}

/** Sums the amounts up the tree in one pass; several amounts of one item are added. */
export function sumUp(
  tree: AmountTree,
  amounts: Iterable<readonly [code: string, amount: Decimal]>,
): SummedAmounts {
  const own = new Map<string, Decimal>();
  for (const [code, amount] of amounts) own.set(code, (own.get(code) ?? ZERO).plus(amount));
  const sums = new Map<string, Sum>();
  for (const node of [...tree.values()].reverse()) sums.set(node.code, sumOfNode(node, own, sums));
  const result = new Map<string, SummedAmount>();
  for (const node of tree.values()) {
    const above = node.parent === null ? undefined : result.get(node.parent);
    const coarserAt =
      above === undefined || node.parent === null ? null : above.own === null ? above.coarserAt : node.parent;
    const sum = sums.get(node.code);
    if (sum === undefined) continue;
    result.set(node.code, {
      outcome: outcomeOf(sum.value, coarserAt),
      own: own.get(node.code) ?? null,
      coarserAt: sum.value === null ? coarserAt : null,
      hasCoarse: sum.hasCoarse,
      leaves: sum.leaves,
      unfilledLeaves: sum.unfilled,
    });
  }
  return result;
}

function sumOfNode(node: AmountNode, own: ReadonlyMap<string, Decimal>, sums: ReadonlyMap<string, Sum>): Sum {
  let value = own.get(node.code) ?? null;
  const isCoarse = value !== null && node.children.length > 0;
  let leaves = node.children.length === 0 ? 1 : 0;
  let unfilled = value === null ? leaves : 0;
  let hasCoarse = isCoarse;
  for (const child of node.children) {
    const below = sums.get(child);
    if (below === undefined) continue;
    if (below.value !== null) value = (value ?? ZERO).plus(below.value);
    leaves += below.leaves;
    if (!isCoarse) unfilled += below.unfilled;
    hasCoarse ||= below.hasCoarse;
  }
  return { value, leaves, unfilled, hasCoarse };
}

function outcomeOf(value: Decimal | null, coarserAt: string | null): Outcome {
  if (value !== null) return numberValue(value);
  if (coarserAt === null) return MISSING;
  const where = coarserAt === TOTAL ? 'jumlah seluruhnya' : coarserAt;
  return notComputable('no-data', `Rincian tidak tersedia: angka hanya tercatat pada ${where}.`);
}

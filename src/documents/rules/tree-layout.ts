/**
 * Places the boxes of an organisation chart or results tree: order kept, children below their parent, words
 * wrapped, all on one page's width. Sizes in points at the size of the drawing; pure.
 */
import { hierarchy, tree } from 'd3-hierarchy';
import { textWidth, wrapText } from './text-width.ts';

export interface TreeNode {
  readonly id: string;
  /** Bold first line(s): "Camat", "Sasaran 1". */
  readonly title: string;
  /** Further lines, each wrapped by itself. */
  readonly lines: readonly string[];
  readonly children: readonly TreeNode[];
  /** Beside the trunk, above the line offices: the sekretariat, with its parts in a column. */
  readonly staff?: TreeNode;
}

export interface TreeLayoutOptions {
  /** Width to fill at most, in points. */
  readonly width: number;
  /** Height to keep to, in points: the widest boxes and largest words that fit both are taken then. */
  readonly height?: number;
  /** Of the words, in points (default 9). */
  readonly size?: number;
  /** Smallest size before the drawing grows wider than asked (default 6). */
  readonly smallestSize?: number;
}

export interface TreeBox {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly depth: number;
  readonly titleLines: readonly string[];
  readonly lines: readonly string[];
}
export interface TreeLine {
  /** Corners of one orthogonal connector. */
  readonly points: readonly (readonly [number, number])[];
  readonly staff: boolean;
}
export interface TreeLayout {
  readonly width: number;
  readonly height: number;
  readonly size: number;
  readonly boxes: readonly TreeBox[];
  readonly connectors: readonly TreeLine[];
}

const LEVEL_GAP = 26;
const COLUMN_GAP = 7;
/** How far a column stands to the right of its parent. */
const COLUMN_STEP = 12;
const STAFF_GAP = 16;
const STAFF_REACH = 34;
const BOX_GAP = 8;
const PADDING = 5;
const LINE_HEIGHT = 1.22;
const WIDEST_BOX = 150;
const NARROWEST_BOX = 46;
const WIDEST_ON_PAGE = 280;
const DEFAULT_SIZE = 9;
const SMALLEST_SIZE = 6;

/**
 * Tries narrower boxes, then the last children stacked in a column below their parent, then smaller words, until
 * the tree fits; at the smallest size it may get wider.
 */
export function layOutTree(root: TreeNode, options: TreeLayoutOptions): TreeLayout {
  if (options.height !== undefined) return fitPage(root, { ...options, height: options.height });
  const smallest = options.smallestSize ?? SMALLEST_SIZE;
  for (let size = options.size ?? DEFAULT_SIZE; ; size = Math.max(smallest, size - 0.5)) {
    const narrowest = Math.max(NARROWEST_BOX, longestWord(root) * size + 2 * PADDING);
    for (const stacked of [false, true]) {
      for (let box = Math.max(WIDEST_BOX, narrowest); ; box = Math.max(narrowest, box * 0.9)) {
        const layout = place(root, { box, size, stacked });
        if (layout.width <= options.width) return layout;
        if (box <= narrowest) break;
      }
    }
    if (size <= smallest) return place(root, { box: narrowest, size, stacked: true });
  }
}

/** Of all boxes and sizes the layout whose words are largest when it is reduced to the page. */
function fitPage(root: TreeNode, page: TreeLayoutOptions & { readonly height: number }): TreeLayout {
  const smallest = page.smallestSize ?? SMALLEST_SIZE;
  const narrow = (size: number) => Math.max(NARROWEST_BOX, longestWord(root) * size + 2 * PADDING);
  const printed = (layout: TreeLayout) =>
    layout.size * Math.min(1, page.width / layout.width, page.height / layout.height);
  let best = place(root, { box: narrow(smallest), size: smallest, stacked: true });
  for (let size = page.size ?? DEFAULT_SIZE; size >= smallest && size > printed(best); size -= 0.5) {
    for (const stacked of [false, true]) {
      for (let box = WIDEST_ON_PAGE; box >= narrow(size); box *= 0.9) {
        const layout = place(root, { box, size, stacked });
        if (printed(layout) > printed(best)) best = layout;
      }
    }
  }
  return best;
}

function longestWord(node: TreeNode): number {
  const own = [node.title, ...node.lines].flatMap((line) => line.split(/\s+/u));
  const words = own.map((word) => textWidth(word, true));
  const below = [...node.children, ...(node.staff === undefined ? [] : [node.staff])].map(longestWord);
  return Math.max(0, ...words, ...below);
}

interface Measure {
  readonly box: number;
  readonly size: number;
  readonly stacked: boolean;
}
interface Wrapped {
  readonly node: TreeNode;
  readonly titleLines: readonly string[];
  readonly lines: readonly string[];
  readonly height: number;
}

function wrap(node: TreeNode, { box, size }: Measure): Wrapped {
  const em = (box - 2 * PADDING) / size;
  const titleLines = wrapText(node.title, em, true);
  const lines = node.lines.flatMap((line) => wrapText(line, em));
  const height = (titleLines.length + lines.length) * size * LINE_HEIGHT + 2 * PADDING;
  return { node, titleLines, lines, height };
}

/** Children that stand in a column below the node instead of in a row. */
function columnOf(node: TreeNode, stacked: boolean): readonly TreeNode[] {
  const ends = node.children.every((child) => child.children.length === 0 && child.staff === undefined);
  return stacked && ends && node.staff === undefined && node.children.length > 1 ? node.children : [];
}

/** Height of a column with its gaps. */
function columnHeight(column: readonly TreeNode[], measure: Measure): number {
  return column.reduce((sum, node) => sum + COLUMN_GAP + wrap(node, measure).height, 0);
}

interface Drawing {
  readonly boxes: TreeBox[];
  readonly connectors: TreeLine[];
  readonly measure: Measure;
}

function place(root: TreeNode, measure: Measure): TreeLayout {
  const { box, size, stacked } = measure;
  const rows = hierarchy(root, (node) => (columnOf(node, stacked).length > 0 ? [] : [...node.children]));
  const placed = tree<TreeNode>()
    .nodeSize([box + BOX_GAP + (stacked ? COLUMN_STEP : 0), 1])
    .separation(() => 1)(rows);
  const nodes = placed.descendants();
  const tops = levelTops(nodes, measure);
  const left = Math.min(...nodes.map((one) => one.x));
  const drawing: Drawing = { boxes: [], connectors: [], measure };
  const byNode = new Map<TreeNode, TreeBox>();
  for (const one of nodes) {
    const made = addBox(drawing, one.data, one.x - left, tops[one.depth] ?? 0, one.depth);
    byNode.set(one.data, made);
    addColumn(drawing, made, columnOf(one.data, stacked));
    if (one.data.staff !== undefined) addStaff(drawing, made, one.data.staff);
  }
  for (const one of nodes) {
    const from = byNode.get(one.data);
    for (const child of one.children ?? []) {
      const to = byNode.get(child.data);
      if (from !== undefined && to !== undefined) drawing.connectors.push(connect(from, to));
    }
  }
  const width = Math.max(...drawing.boxes.map((one) => one.x + one.width));
  const height = Math.max(...drawing.boxes.map((one) => one.y + one.height));
  return { width, height, size, boxes: drawing.boxes, connectors: drawing.connectors };
}

function addBox(drawing: Drawing, node: TreeNode, x: number, y: number, depth: number): TreeBox {
  const { titleLines, lines, height } = wrap(node, drawing.measure);
  const made = { id: node.id, x, y, width: drawing.measure.box, height, depth, titleLines, lines };
  drawing.boxes.push(made);
  return made;
}

function addColumn(drawing: Drawing, parent: TreeBox, column: readonly TreeNode[]): void {
  let y = parent.y + parent.height;
  const trunk = parent.x + COLUMN_STEP / 2;
  for (const node of column) {
    const made = addBox(drawing, node, parent.x + COLUMN_STEP, y + COLUMN_GAP, parent.depth + 1);
    const middle = made.y + made.height / 2;
    drawing.connectors.push({
      staff: false,
      points: [
        [trunk, parent.y + parent.height],
        [trunk, middle],
        [made.x, middle],
      ],
    });
    y = made.y + made.height;
  }
}

/** Right of the trunk, joined by a broken line; its own children in a column below it. */
function addStaff(drawing: Drawing, parent: TreeBox, staff: TreeNode): void {
  const trunk = parent.x + parent.width / 2;
  const top = parent.y + parent.height + STAFF_GAP;
  const made = addBox(drawing, staff, trunk + STAFF_REACH, top, parent.depth + 1);
  const middle = made.y + made.height / 2;
  drawing.connectors.push({
    staff: true,
    points: [
      [trunk, parent.y + parent.height],
      [trunk, middle],
      [made.x, middle],
    ],
  });
  addColumn(drawing, made, staff.children);
}

interface Placed {
  readonly depth: number;
  readonly data: TreeNode;
}

/** Each level stands below the highest box of the level above, its column and its staff. */
function levelTops(nodes: readonly Placed[], measure: Measure): readonly number[] {
  const tops: number[] = [0];
  const deepest = Math.max(...nodes.map((one) => one.depth));
  for (let depth = 0; depth < deepest; depth += 1) {
    const level = nodes.filter((one) => one.depth === depth).map((one) => reach(one.data, measure));
    tops.push((tops[depth] ?? 0) + Math.max(...level) + LEVEL_GAP);
  }
  return tops;
}

function reach(node: TreeNode, measure: Measure): number {
  const staff = node.staff;
  const beside =
    staff === undefined ? 0 : STAFF_GAP + wrap(staff, measure).height + columnHeight(staff.children, measure);
  return (
    wrap(node, measure).height + Math.max(beside, columnHeight(columnOf(node, measure.stacked), measure))
  );
}

function connect(from: TreeBox, to: TreeBox): TreeLine {
  const start = from.x + from.width / 2;
  const end = to.x + to.width / 2;
  const turn = to.y - LEVEL_GAP / 2;
  return {
    staff: false,
    points: [
      [start, from.y + from.height],
      [start, turn],
      [end, turn],
      [end, to.y],
    ],
  };
}

/** Organisation charts and results trees as SVG, in the look of the documents. */
import { cleanText } from './clean-text.ts';
import { element, type HtmlElement, writeHtml } from './html/element.ts';
import { COLOURS, FONT } from './look.ts';
import {
  layOutTree,
  type TreeBox,
  type TreeLayout,
  type TreeLayoutOptions,
  type TreeNode,
} from './rules/tree-layout.ts';

export interface DrawnTree {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  /** Of the words, in points, when printed at this width. */
  readonly size: number;
}

const EDGE = 2;
const LINE_HEIGHT = 1.22;
const PADDING = 5;
const GROUNDS = [COLOURS.blue, COLOURS.blueTint, COLOURS.groupTint, 'FFFFFF'] as const;

/** Draws the tree to fit `width` points; the picture is as wide as the tree needs. */
export function drawTree(root: TreeNode, options: TreeLayoutOptions): DrawnTree {
  const layout = layOutTree(root, { ...options, width: options.width - 2 * EDGE });
  const width = layout.width + 2 * EDGE;
  const height = layout.height + 2 * EDGE;
  const svg = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: number(width),
      height: number(height),
      viewBox: `${-EDGE} ${-EDGE} ${number(width)} ${number(height)}`,
    },
    element('g', { fill: 'none', stroke: `#${COLOURS.soft}`, 'stroke-width': 0.8 }, connectors(layout)),
    element(
      'g',
      { 'font-family': FONT, 'font-size': layout.size, 'text-anchor': 'middle' },
      layout.boxes.map((box) => drawBox(box, layout.size)),
    ),
  );
  return { svg: writeHtml(svg), width, height, size: layout.size };
}

function connectors(layout: TreeLayout): readonly HtmlElement[] {
  return layout.connectors.map((line) =>
    element('polyline', {
      points: line.points.map(([x, y]) => `${number(x)},${number(y)}`).join(' '),
      'stroke-dasharray': line.staff ? '3 2' : undefined,
    }),
  );
}

function drawBox(box: TreeBox, size: number): HtmlElement {
  const ground = GROUNDS[Math.min(box.depth, GROUNDS.length - 1)] ?? 'FFFFFF';
  const ink = box.depth === 0 ? 'FFFFFF' : COLOURS.ink;
  const lines = [
    ...box.titleLines.map((text) => ({ text, bold: true })),
    ...box.lines.map((text) => ({ text, bold: false })),
  ];
  return element(
    'g',
    { fill: `#${ink}` },
    element('rect', {
      x: number(box.x),
      y: number(box.y),
      width: number(box.width),
      height: number(box.height),
      rx: 2,
      fill: `#${ground}`,
      stroke: `#${COLOURS.blue}`,
      'stroke-width': 0.8,
    }),
    lines.map(({ text, bold }, index) =>
      element(
        'text',
        {
          x: number(box.x + box.width / 2),
          y: number(box.y + PADDING + size * (0.92 + index * LINE_HEIGHT)),
          'font-weight': bold ? 'bold' : undefined,
        },
        cleanText(text),
      ),
    ),
  );
}

function number(value: number): string {
  return String(Math.round(value * 100) / 100);
}

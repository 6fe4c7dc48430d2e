/** Peta proses bisnis: from the vision over the missions to the goals and objectives, as boxes. */
import { noData } from '../../documents/compose-blocks.ts';
import type { Block } from '../../documents/report-model.ts';
import type { TreeNode } from '../../documents/rules/tree-layout.ts';
import { drawTree } from '../../documents/tree-drawing.ts';
import type { BlockContext } from '../block-context.ts';
import { block } from './block.ts';

/** Width of the text of an A4 page and the height that leaves room for text beside the drawing, in points. */
const WIDTH = 450;
const HEIGHT = 250;

/** The boxes below each other where no goal or objective is known are left out. */
function processMap(context: BlockContext): readonly Block[] {
  const { planning } = context.facts;
  const goals = planning.goals.toSorted((a, b) => a.order - b.order);
  if (goals.length === 0) return [noData('tujuan dan sasaran')];
  const below = goals.map(
    (goal, index): TreeNode => ({
      id: `proses-tujuan-${index + 1}`,
      title: goals.length === 1 ? 'Tujuan' : `Tujuan ${index + 1}`,
      lines: [goal.text],
      children: planning.objectives
        .filter((one) => one.goal === goal.code)
        .toSorted((a, b) => a.order - b.order)
        .map((objective, place) => ({
          id: `proses-sasaran-${index + 1}-${place + 1}`,
          title: 'Sasaran',
          lines: [objective.text],
          children: [],
        })),
    }),
  );
  const missions = planning.missions.filter((one) => one.isCarried).toSorted((a, b) => a.number - b.number);
  const root = [
    { title: 'Visi', lines: planning.visions.map(({ text }) => text) },
    { title: 'Misi', lines: missions.map(({ number, text }) => `${number}. ${text}`) },
  ]
    .filter(({ lines }) => lines.length > 0)
    .reduceRight<readonly TreeNode[]>(
      (children, { title, lines }) => [{ id: `proses-${title.toLowerCase()}`, title, lines, children }],
      below,
    );
  const [first] = root;
  if (first === undefined) return [];
  const top: TreeNode =
    root.length === 1 ? first : { id: 'proses', title: context.terms.unit, lines: [], children: root };
  const drawn = drawTree(top, { width: WIDTH, height: HEIGHT });
  return [
    {
      kind: 'picture',
      id: 'gambar-peta-proses',
      caption: `Peta Proses Bisnis ${context.terms.unit}`,
      svg: drawn.svg,
      width: drawn.width,
      height: drawn.height,
      alternative: `Peta proses bisnis. ${inWords(top)}`,
    },
  ];
}

function inWords({ title, lines, children }: TreeNode): string {
  return [`${title}: ${lines.join('; ')}.`, ...children.map(inWords)].join(' ');
}

export const PROCESS_MAP_BLOCKS = [block('peta-proses', processMap)];

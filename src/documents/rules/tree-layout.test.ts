import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawTree } from '../tree-drawing.ts';
import { layOutTree, type TreeBox, type TreeNode } from './tree-layout.ts';

const node = (id: string, title: string, children: readonly TreeNode[] = []): TreeNode => ({
  id,
  title,
  lines: [],
  children,
});
const SECTIONS = [
  'Pemerintahan',
  'Pemberdayaan Masyarakat',
  'Ketenteraman',
  'Pelayanan Umum',
  'Kesejahteraan',
];
const OFFICE: TreeNode = {
  ...node(
    'camat',
    'Camat',
    SECTIONS.map((name) => node(name, `Kepala Seksi ${name}`)),
  ),
  staff: node('sekretaris', 'Sekretaris', [
    node('umum', 'Kasubbag Umum'),
    node('keuangan', 'Kasubbag Keuangan'),
  ]),
};

function overlap(a: TreeBox, b: TreeBox): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

describe('an organisation chart', () => {
  const layout = layOutTree(OFFICE, { width: 440 });
  const box = (id: string) => layout.boxes.find((one) => one.id === id);

  it('fits the page and keeps the order of the sections', () => {
    expect(layout.width).toBeLessThanOrEqual(440);
    const row = SECTIONS.map((name) => box(name)?.x ?? 0);
    expect(row).toEqual([...row].sort((a, b) => a - b));
  });

  it('puts the secretariat with its parts beside the line, above the sections', () => {
    const sections = box('Pemerintahan')?.y ?? 0;
    for (const id of ['sekretaris', 'umum', 'keuangan']) expect(box(id)?.y).toBeLessThan(sections);
    expect(layout.connectors.filter((line) => line.staff)).toHaveLength(1);
  });

  it('is drawn with escaped words', () => {
    const { svg } = drawTree(node('a', '<script>alert(1)</script> & "Camat"'), { width: 440 });
    expect(svg).not.toContain('<script>');
    expect(svg).toContain('&amp;');
  });
});

const tree: fc.Arbitrary<TreeNode> = fc.letrec<{ node: TreeNode }>((tie) => ({
  node: fc.record({
    id: fc.uuid(),
    title: fc.constantFrom('Sasaran', 'Meningkatnya akuntabilitas kinerja kecamatan', 'Program'),
    lines: fc.array(fc.constantFrom('Nilai AKIP: 72,00', 'Persentase desa mandiri'), { maxLength: 2 }),
    children: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      fc.constant([]),
      fc.array(tie('node'), { maxLength: 4 }),
    ),
  }),
})).node;

describe('any results tree', () => {
  it('has every box once, none over another, and children below their parent', () => {
    fc.assert(
      fc.property(tree, (root) => {
        const { boxes, connectors } = layOutTree(root, { width: 1100 });
        const count = (one: TreeNode): number =>
          1 + one.children.reduce((sum, child) => sum + count(child), 0);
        expect(boxes).toHaveLength(count(root));
        expect(connectors).toHaveLength(count(root) - 1);
        boxes.forEach((a, index) => {
          for (const b of boxes.slice(index + 1)) expect(overlap(a, b)).toBe(false);
        });
        for (const line of connectors) expect(line.points[0]?.[1]).toBeLessThan(line.points.at(-1)?.[1] ?? 0);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a tree for one page', () => {
  const wordy = (id: string): TreeNode => ({
    ...node(id, `Jabatan ${id}`),
    lines: Array.from({ length: 6 }, (_, index) => `• Jumlah dokumen yang difasilitasi bagian ${index}: 12`),
  });
  const tree = node('camat', 'Camat', ['a', 'b', 'c'].map(wordy));

  it('takes the boxes whose words are largest once it is reduced to the page', () => {
    const [width, height] = [900, 190];
    const printed = (layout: { size: number; width: number; height: number }) =>
      layout.size * Math.min(1, width / layout.width, height / layout.height);
    const fitted = layOutTree(tree, { width, height, smallestSize: 5 });
    expect(printed(fitted)).toBeGreaterThan(printed(layOutTree(tree, { width, smallestSize: 5 })));
  });
});

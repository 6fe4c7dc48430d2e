/** The organisation chart drawn from the positions, and the staff by kind of position. */
import { chartPicture } from '../../documents/chart-picture.ts';
import { noData } from '../../documents/compose-blocks.ts';
import type { Block } from '../../documents/report-model.ts';
import type { TreeNode } from '../../documents/rules/tree-layout.ts';
import { drawTree } from '../../documents/tree-drawing.ts';
import { decimal } from '../../kernel/decimal.ts';
import type { OrganisationFacts, PositionFact } from '../rules/facts.ts';
import { staffGroups } from '../rules/staff-counts.ts';

const CHART_WIDTH = 450;

/** The chart below the unit's head; the sekretariat stands as staff beside the trunk. */
export function structureChart(facts: OrganisationFacts, unit: string): readonly Block[] {
  const head = facts.positions.find((position) => position.unit === unit && position.isHead);
  const unitName = facts.units.find((one) => one.code === unit)?.name ?? '';
  if (head === undefined) return [noData('struktur jabatan')];
  const drawn = drawTree(nodeOf(facts, head), { width: CHART_WIDTH });
  return [
    {
      kind: 'picture',
      id: 'gambar-struktur',
      caption: `Struktur Organisasi ${unitName}`,
      svg: drawn.svg,
      width: drawn.width,
      height: drawn.height,
      alternative: `Struktur organisasi. ${structureInWords(facts, head)}`,
    },
  ];
}

function nodeOf(facts: OrganisationFacts, position: PositionFact): TreeNode {
  const below = facts.positions.filter((one) => one.superior === position.code);
  const staff = below.find((one) => isSecretariat(facts, one));
  const line = below.filter((one) => one !== staff);
  return {
    id: position.code,
    title: position.title,
    lines:
      position.level === null
        ? []
        : [/^[IV]+(\.[a-d])?$/.test(position.level) ? `Eselon ${position.level}` : position.level],
    children: line.map((one) => nodeOf(facts, one)),
    ...(staff === undefined ? {} : { staff: nodeOf(facts, staff) }),
  };
}

function isSecretariat(facts: OrganisationFacts, position: PositionFact): boolean {
  return facts.units.some((unit) => unit.code === position.unit && unit.kind === 'sekretariat');
}

function structureInWords(facts: OrganisationFacts, position: PositionFact): string {
  const below = facts.positions.filter((one) => one.superior === position.code);
  if (below.length === 0) return '';
  const own = `${position.title} membawahi ${below.map((one) => one.title).join(', ')}.`;
  return [own, ...below.map((one) => structureInWords(facts, one))].filter((one) => one !== '').join(' ');
}

/** Staff by kind of position; groups that only carry a need are left out. */
export function staffChart(facts: OrganisationFacts, year: number): readonly Block[] {
  const groups = staffGroups(facts.staff, year, 'position').filter(({ count }) => count > 0);
  if (groups.length < 2) return [];
  return [
    chartPicture(
      'gambar-pegawai-jabatan',
      `Pegawai menurut Jenis Jabatan Tahun ${year}`,
      {
        categories: groups.map((one) => one.group),
        series: [{ name: 'Pegawai', kind: 'column', values: groups.map((one) => decimal(one.count)) }],
        unit: 'orang',
        decimals: 0,
      },
      'bars',
    ),
  ];
}

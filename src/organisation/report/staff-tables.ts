/** Tables of the staff: each breakdown with its groups, split by status where the register knows it. */
import { numberColumn, type ToldColumn, tellTable } from '../../documents/column-table.ts';
import { cell, dash, noData, plain } from '../../documents/compose-blocks.ts';
import { figureCellOrDash, liveFigure } from '../../documents/live-text.ts';
import type { Block, Cell, Inline } from '../../documents/report-model.ts';
import { decimal } from '../../kernel/decimal.ts';
import type { FigureBook } from '../../kernel/figure.ts';
import { formatNumber } from '../../kernel/indonesian-numbers.ts';
import type { OrganisationFacts, StaffDimension } from '../rules/facts.ts';
import { type StaffGroup, staffGroups, staffStatuses, staffTotal } from '../rules/staff-counts.ts';

/** Breakdowns in the order in which a report tells them: block name, head of the column, words of the caption. */
export const STAFF_BREAKDOWNS: readonly {
  readonly dimension: StaffDimension;
  readonly name: string;
  readonly label: string;
  readonly phrase: string;
}[] = [
  {
    dimension: 'status',
    name: 'status',
    label: 'Status Kepegawaian',
    phrase: 'menurut Status Kepegawaian',
  },
  { dimension: 'rank', name: 'pangkat', label: 'Golongan', phrase: 'menurut Golongan' },
  { dimension: 'education', name: 'pendidikan', label: 'Pendidikan', phrase: 'menurut Pendidikan' },
  { dimension: 'position', name: 'jabatan', label: 'Jenis Jabatan', phrase: 'menurut Jenis Jabatan' },
  { dimension: 'task', name: 'tugas', label: 'Tugas', phrase: 'menurut Tugas' },
  { dimension: 'sex', name: 'kelamin', label: 'Jenis Kelamin', phrase: 'menurut Jenis Kelamin' },
];

type Breakdown = (typeof STAFF_BREAKDOWNS)[number];
type StaffColumn = ToldColumn<StaffGroup>;

/** Every breakdown that the register has, one table each. */
export function staffTables(facts: OrganisationFacts, figures: FigureBook, year: number): readonly Block[] {
  const tables = STAFF_BREAKDOWNS.flatMap((breakdown) => {
    const groups = staffGroups(facts.staff, year, breakdown.dimension);
    return groups.length === 0 ? [] : [staffTable(facts, breakdown, groups, figures, year)];
  });
  return tables.length > 0 ? tables : [noData(`pegawai tahun ${year}`)];
}

/** One breakdown; with a status only the staff of that status. */
export function staffBreakdownTable(
  facts: OrganisationFacts,
  figures: FigureBook,
  year: number,
  breakdown: Breakdown,
  status: string | null,
): readonly Block[] {
  const groups = staffGroups(facts.staff, year, breakdown.dimension);
  if (status === null) {
    const nothing = `pegawai ${breakdown.phrase.toLowerCase()} tahun ${year}`;
    return [groups.length === 0 ? noData(nothing) : staffTable(facts, breakdown, groups, figures, year)];
  }
  const ofStatus = groups.filter(({ byStatus }) => byStatus.has(status));
  if (ofStatus.length === 0) return [noData(`${status} ${breakdown.phrase.toLowerCase()} tahun ${year}`)];
  return [statusTable(breakdown, ofStatus, figures, year, status)];
}

/** `No | kelompok | one column per status | Jumlah | Kebutuhan`; of posts the eselon is offered. */
function staffTable(
  facts: OrganisationFacts,
  { dimension, label, phrase }: Breakdown,
  groups: readonly StaffGroup[],
  figures: FigureBook,
  year: number,
): Block {
  const staffed = groups.filter((one) => !isNeedOfAll(one));
  const statuses = staffStatuses(staffed);
  const [only] = statuses;
  const isOfOne =
    statuses.length === 1 && staffed.every(({ byStatus, count }) => byStatus.get(only ?? '') === count);
  const split = isOfOne ? [] : statuses;
  const whom = isOfOne && only !== undefined ? only : 'Pegawai';
  return tellTable<StaffGroup>({
    id: `tabel-pegawai-${dimension}`,
    caption: `Jumlah ${whom} ${phrase} Tahun ${year}`,
    columns: [
      numberColumn<StaffGroup>(),
      groupColumn(label),
      ...(dimension === 'position' ? [levelColumn(facts)] : []),
      ...split.map((status): StaffColumn => statusColumn(dimension, status, figures, year)),
      {
        id: 'jumlah',
        label: split.length > 0 ? 'Jumlah' : 'Jumlah (orang)',
        width: 1.4,
        align: 'right',
        cell: (one) => groupCell(dimension, one, figures, year),
        total: figureCellOrDash(figures, `pegawai-jumlah/${dimension}/${year}`),
      },
      ...(staffed.some(({ needed }) => needed !== null) ? [needColumn()] : []),
    ],
    items: staffed,
    total: 'Jumlah',
    notes: [
      ...coverageNote(staffed, whom, figures, year),
      ...groups.filter(isNeedOfAll).map((one) => needNote(one, figures, year)),
    ],
    source: 'register kepegawaian',
  });
}

function statusTable(
  { dimension, label, phrase }: Breakdown,
  groups: readonly StaffGroup[],
  figures: FigureBook,
  year: number,
  status: string,
): Block {
  return tellTable<StaffGroup>({
    id: `tabel-pegawai-${dimension}-${status.toLowerCase().replace(/[^a-z0-9]+/gu, '-')}`,
    caption: `Jumlah ${status} ${phrase} Tahun ${year}`,
    columns: [
      numberColumn<StaffGroup>(),
      groupColumn(label),
      { ...statusColumn(dimension, status, figures, year), id: 'jumlah', label: 'Jumlah (orang)' },
    ],
    items: groups,
    total: 'Jumlah',
    source: 'register kepegawaian',
  });
}

function groupColumn(label: string): StaffColumn {
  return { id: 'kelompok', label, width: 4, cell: ({ group }) => cell(group) };
}

/** Eselon of the post whose title the group is. */
function levelColumn({ positions }: OrganisationFacts): StaffColumn {
  const levels = new Map(positions.map(({ title, level }) => [title, level]));
  return {
    id: 'eselon',
    label: 'Eselon',
    width: 1,
    isOffered: true,
    cell: ({ group }) => cell(levels.get(group) ?? '–', { align: 'center' }),
  };
}

function statusColumn(
  dimension: StaffDimension,
  status: string,
  figures: FigureBook,
  year: number,
): StaffColumn {
  return {
    id: status.toLowerCase().replace(/[^a-z0-9]+/gu, '-'),
    label: status,
    width: 1.2,
    align: 'right',
    cell: ({ group }) => figureCellOrDash(figures, `pegawai/${dimension}/${group}/${year}/${status}`),
    total: figureCellOrDash(figures, `pegawai-jumlah/${dimension}/${year}/${status}`),
  };
}

function needColumn(): StaffColumn {
  return {
    id: 'kebutuhan',
    label: 'Kebutuhan (orang)',
    width: 1.6,
    align: 'right',
    cell: ({ needed }) =>
      needed === null ? dash() : cell(formatNumber(decimal(needed), 0), { align: 'right' }),
  };
}

/** A post that nobody fills is a dash beside its need, not a 0. */
function groupCell(dimension: StaffDimension, one: StaffGroup, figures: FigureBook, year: number): Cell {
  return one.count === 0 && one.needed !== null
    ? dash()
    : figureCellOrDash(figures, `pegawai/${dimension}/${one.group}/${year}`);
}

/** A line of the register that holds no staff but the need of the whole unit. */
function isNeedOfAll(one: StaffGroup): boolean {
  return one.count === 0 && one.needed !== null && /kebutuhan/iu.test(one.group);
}

/** Where a breakdown of all staff does not cover everyone. */
function coverageNote(
  groups: readonly StaffGroup[],
  whom: string,
  figures: FigureBook,
  year: number,
): readonly (readonly Inline[])[] {
  const all = figures.get(`pegawai/${year}`)?.outcome;
  if (whom !== 'Pegawai' || all?.state !== 'value' || all.value.equals(staffTotal(groups))) return [];
  return [
    [plain('Rincian ini tidak memuat seluruh '), liveFigure(figures, `pegawai/${year}`), plain(' pegawai.')],
  ];
}

/** "Kebutuhan menurut peta jabatan: 39 orang; terisi 27 orang (69,23 %)." */
function needNote(one: StaffGroup, figures: FigureBook, year: number): readonly Inline[] {
  const label = one.group.replace(/\s*\([^)]*\)\s*$/u, '');
  const filled = figures.has(`pegawai-terisi/${year}`)
    ? [
        plain('; terisi '),
        liveFigure(figures, `pegawai/${year}`),
        plain(' orang ('),
        liveFigure(figures, `pegawai-terisi/${year}`),
        plain(').'),
      ]
    : [plain('.')];
  return [plain(`${label}: ${formatNumber(decimal(one.needed ?? 0), 0)} orang`), ...filled];
}

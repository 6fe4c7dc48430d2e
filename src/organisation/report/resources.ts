/** Tables of the staff and of the assets. */
import {
  cell,
  column,
  dash,
  headRow,
  named,
  noData,
  plain,
  row,
  tableOrNothing,
} from '../../documents/compose-blocks.ts';
import { figureCell, liveFigure } from '../../documents/live-text.ts';
import type { Block, Inline, Row } from '../../documents/report-model.ts';
import { decimal } from '../../kernel/decimal.ts';
import type { FigureBook } from '../../kernel/figure.ts';
import { formatNumber } from '../../kernel/indonesian-numbers.ts';
import type { OrganisationFacts, StaffCount } from '../rules/facts.ts';

const DIMENSIONS: readonly (readonly [StaffCount['dimension'], string, string])[] = [
  ['status', 'Status Kepegawaian', 'Pegawai menurut Status Kepegawaian'],
  ['rank', 'Golongan', 'Pegawai menurut Golongan'],
  ['education', 'Pendidikan', 'Pegawai menurut Pendidikan'],
  ['position', 'Jenis Jabatan', 'Pegawai menurut Jenis Jabatan'],
  ['sex', 'Jenis Kelamin', 'Pegawai menurut Jenis Kelamin'],
];

/** One table per breakdown: group, number, need. */
export function staffTables(facts: OrganisationFacts, figures: FigureBook, year: number): readonly Block[] {
  const tables = DIMENSIONS.flatMap(([dimension, label, phrase]) => {
    const counts = facts.staff.filter((one) => one.year === year && one.dimension === dimension);
    return counts.length === 0 ? [] : [staffTable(dimension, label, phrase, counts, figures, year)];
  });
  return tables.length > 0 ? tables : [noData(`pegawai tahun ${year}`)];
}

function staffTable(
  dimension: StaffCount['dimension'],
  label: string,
  phrase: string,
  counts: readonly StaffCount[],
  figures: FigureBook,
  year: number,
): Block {
  const staffed = counts.filter((one) => !isNeedOfAll(one));
  const hasNeed = staffed.some((one) => one.needed !== null);
  const body = staffed.map((one, index) =>
    row([
      cell(String(index + 1), { align: 'center' }),
      cell(one.group),
      one.count === 0 && one.needed !== null
        ? dash()
        : figureCell(figures, `pegawai/${dimension}/${one.group}/${year}`),
      ...(hasNeed ? [countCell(one.needed)] : []),
    ]),
  );
  return {
    kind: 'table',
    id: `tabel-pegawai-${dimension}`,
    caption: `Jumlah ${phrase} Tahun ${year}`,
    columns: named(
      ['no', 'kelompok', 'jumlah', 'kebutuhan'],
      [column(0.5), column(4), column(1.4, 'right'), ...(hasNeed ? [column(1.6, 'right')] : [])],
    ),
    head: [headRow(['No', label, 'Jumlah (orang)', ...(hasNeed ? ['Kebutuhan (orang)'] : [])])],
    body: [...body, ...totalRow(staffed, figures, year, hasNeed)],
    notes: counts.filter(isNeedOfAll).map((one) => needNote(one, figures, year)),
    source: 'register kepegawaian',
  };
}

/** A line of the register that holds no staff but the need of the whole unit. */
function isNeedOfAll(one: StaffCount): boolean {
  return one.count === 0 && one.needed !== null && /kebutuhan/iu.test(one.group);
}

/** "Kebutuhan menurut peta jabatan: 39 orang; terisi 27 orang (69,23 %)." */
function needNote(one: StaffCount, figures: FigureBook, year: number): readonly Inline[] {
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

/** The sum, where the groups cover all staff of the year. */
function totalRow(
  counts: readonly StaffCount[],
  figures: FigureBook,
  year: number,
  hasNeed: boolean,
): readonly Row[] {
  const id = `pegawai/${year}`;
  const all = figures.get(id)?.outcome;
  const sum = counts.reduce((total, one) => total + one.count, 0);
  if (all?.state !== 'value' || !all.value.equals(sum)) return [];
  return [
    row([cell('Jumlah', { columnSpan: 2 }), figureCell(figures, id), ...(hasNeed ? [dash()] : [])], 'total'),
  ];
}

function countCell(count: number | null) {
  return count === null ? dash() : cell(formatNumber(decimal(count), 0), { align: 'right' });
}

/** Assets of the year with their condition, where the register knows it. */
export function assetTable(facts: OrganisationFacts, year: number): readonly Block[] {
  const assets = facts.assets.filter((one) => one.year === year);
  const hasCondition = assets.some(
    (one) => one.good !== null || one.lightDamage !== null || one.heavyDamage !== null,
  );
  const conditionHeads = hasCondition ? ['Baik', 'Rusak Ringan', 'Rusak Berat'] : [];
  const body = assets.map((one, index) =>
    row([
      cell(String(index + 1), { align: 'center' }),
      cell(one.name),
      countCell(one.count),
      cell(one.unit, { align: 'center' }),
      ...(hasCondition ? [countCell(one.good), countCell(one.lightDamage), countCell(one.heavyDamage)] : []),
    ]),
  );
  return [
    tableOrNothing(
      {
        kind: 'table',
        id: 'tabel-sarana',
        caption: `Sarana dan Prasarana Tahun ${year}`,
        columns: named(
          ['no', 'jenis', 'jumlah', 'satuan', 'baik', 'rusak-ringan', 'rusak-berat'],
          [
            column(0.5),
            column(4),
            column(1, 'right'),
            column(1),
            ...conditionHeads.map(() => column(1, 'right')),
          ],
        ),
        head: [headRow(['No', 'Jenis', 'Jumlah', 'Satuan', ...conditionHeads])],
        body,
        source: 'register barang milik daerah',
      },
      `sarana dan prasarana tahun ${year}`,
    ),
  ];
}

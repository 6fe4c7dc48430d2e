/** Programmes of two years side by side: how many, with how much money, and by name. */
import { tellTable } from '../../documents/column-table.ts';
import { cell, noData, row } from '../../documents/compose-blocks.ts';
import { figureCellOrDash, liveText } from '../../documents/live-text.ts';
import type { Block, Cell } from '../../documents/report-model.ts';
import type { Decimal } from '../../kernel/decimal.ts';
import type { FigureBook } from '../../kernel/figure.ts';
import { formatNumber } from '../../kernel/indonesian-numbers.ts';
import type { BudgetFacts, NomenclatureFact } from '../rules/facts.ts';
import { COUNTED_LEVELS } from '../rules/program-counts.ts';
import { nameCell } from './budget-tables.ts';
import { budgetedItems } from './nomenclature-order.ts';

const MONEY = [
  ['pagu/total', 'Pagu anggaran (Rp)'],
  ['realisasi-anggaran/total', 'Realisasi anggaran (Rp)'],
  ['serapan/total', 'Serapan'],
] as const;

/** What is known of the year before from elsewhere, by the prefixes of the figures: `jumlah-program`, `pagu/total`. */
export type EarlierCounts = ReadonlyMap<string, Decimal>;

/** `Uraian | tahun lalu | tahun ini`: counts and money; with counts from elsewhere only what they tell. */
export function programCountTable(
  figures: FigureBook,
  year: number,
  earlier: EarlierCounts = new Map(),
): readonly Block[] {
  const years = [year - 1, year];
  const earlierCell = (id: string): Cell | null => {
    const known = earlier.get(id);
    if (known === undefined) return null;
    return cell(formatNumber(known, id.startsWith('jumlah-') ? 0 : 2), { align: 'right' });
  };
  const lines = [
    ...COUNTED_LEVELS.map(({ id, noun }) => [id, `Jumlah ${noun.toLowerCase()}`] as const),
    ...MONEY,
  ]
    .filter(([id]) => earlier.size === 0 || earlier.has(id))
    .filter(([id]) => years.some((one) => figures.has(`${id}/${one}`)));
  if (lines.length === 0) return [noData(`program dan kegiatan tahun ${year}`)];
  return [
    tellTable<(typeof lines)[number]>({
      id: 'tabel-jumlah-program',
      caption: `Perbandingan Program, Kegiatan, dan Sub Kegiatan Tahun ${year - 1} dan ${year}`,
      columns: [
        { id: 'uraian', label: 'Uraian', width: 3.4, cell: ([, label]) => cell(label) },
        ...years.map((one) => ({
          id: `tahun-${one}`,
          label: String(one),
          width: 2.4,
          align: 'right' as const,
          cell: ([id]: (typeof lines)[number]) =>
            (one < year ? earlierCell(id) : null) ??
            figureCellOrDash(figures, `${id}/${one}`, { align: 'right' }),
        })),
      ],
      items: lines,
    }),
  ];
}

const ALL_LEVELS: readonly NomenclatureFact['level'][] = ['program', 'activity', 'subactivity'];

/** `Kode | tahun lalu | tahun ini`: every item in its place, with the counts and the money below. */
export function programNameTable(facts: BudgetFacts, figures: FigureBook, year: number): readonly Block[] {
  const years = [year - 1, year];
  const byYear = years.map((one) => new Set(budgetedItems(facts, one).map(({ code }) => code)));
  const items = facts.nomenclature
    .filter(({ code }) => byYear.some((codes) => codes.has(code)))
    .toSorted((a, b) => a.code.localeCompare(b.code, 'en', { numeric: true }));
  if (items.length === 0) return [noData(`program dan kegiatan tahun ${year}`)];
  const table = tellTable<NomenclatureFact>({
    id: 'tabel-nama-program',
    caption: `Program, Kegiatan, dan Sub Kegiatan Tahun ${year - 1} dan ${year}`,
    columns: [
      { id: 'kode', label: 'Kode', width: 1.8, cell: ({ code }) => cell(code) },
      ...years.map((one, index) => ({
        id: `tahun-${one}`,
        label: `Tahun ${one}`,
        width: 4.4,
        cell: (item: NomenclatureFact) =>
          byYear[index]?.has(item.code) === true
            ? nameCell(item, ALL_LEVELS)
            : cell('–', { align: 'center' }),
      })),
    ],
    items,
    emphasis: ({ level }) => (level === 'program' ? 'group' : undefined),
    size: 8.5,
  });
  return [
    {
      ...table,
      body: [...table.body, row([cell('Jumlah'), ...years.map((one) => summary(figures, one))], 'total')],
    },
  ];
}

/** "5 program, 9 kegiatan, 23 sub kegiatan; 11.862.514.803,00". */
function summary(figures: FigureBook, year: number): Cell {
  const counts = COUNTED_LEVELS.filter(({ id }) => figures.has(`${id}/${year}`)).map(
    ({ id, noun }) => `{${id}/${year}} ${noun.toLowerCase()}`,
  );
  if (counts.length === 0) return cell('–', { align: 'center' });
  const money = figures.has(`pagu/total/${year}`) ? `; Rp {pagu/total/${year}}` : '';
  return cell(liveText(figures, `${counts.join(', ')}${money}`, true));
}

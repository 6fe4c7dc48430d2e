/** Assets of the year with their condition, where the register knows it. */
import { numberColumn, type ToldColumn, tellTable } from '../../documents/column-table.ts';
import { cell, dash, plain, tableOrNothing } from '../../documents/compose-blocks.ts';
import { figureCellOrDash } from '../../documents/live-text.ts';
import type { Block, Cell } from '../../documents/report-model.ts';
import { decimal } from '../../kernel/decimal.ts';
import type { FigureBook } from '../../kernel/figure.ts';
import { formatNumber } from '../../kernel/indonesian-numbers.ts';
import { conditionSum } from '../rules/asset-figures.ts';
import type { AssetCount, OrganisationFacts } from '../rules/facts.ts';

type AssetColumn = ToldColumn<AssetCount>;

/** `No | Jenis | Jumlah | Satuan | Baik | Kurang Baik | Rusak Berat | Keterangan`; a sum where units are alike. */
export function assetTable(facts: OrganisationFacts, figures: FigureBook, year: number): readonly Block[] {
  const assets = facts.assets.filter((one) => one.year === year);
  const isSummed = figures.has(`sarana/jumlah/${year}`);
  const hasCondition = assets.some((one) => conditionsOf(one).some((count) => count !== null));
  const sum = (part: string): { readonly total?: Cell } =>
    isSummed ? { total: figureCellOrDash(figures, `sarana/${part}/${year}`) } : {};
  const condition = (id: string, label: string, read: (asset: AssetCount) => number | null): AssetColumn => ({
    id,
    label,
    width: 1,
    align: 'right',
    cell: (asset) => countCell(read(asset)),
    ...sum(id),
  });
  const table = tellTable<AssetCount>({
    id: 'tabel-sarana',
    caption: `Sarana dan Prasarana Tahun ${year}`,
    columns: [
      numberColumn<AssetCount>(),
      { id: 'jenis', label: 'Jenis', width: 3.6, cell: ({ name }) => cell(name) },
      {
        id: 'jumlah',
        label: 'Jumlah',
        width: 1,
        align: 'right',
        cell: ({ count }) => countCell(count),
        ...sum('jumlah'),
      },
      { id: 'satuan', label: 'Satuan', width: 1, cell: ({ unit }) => cell(unit, { align: 'center' }) },
      ...(hasCondition
        ? [
            condition('baik', 'Baik', ({ good }) => good),
            condition('kurang-baik', 'Kurang Baik', ({ lightDamage }) => lightDamage),
            condition('rusak-berat', 'Rusak Berat', ({ heavyDamage }) => heavyDamage),
          ]
        : []),
      ...(assets.some(({ note }) => note !== null)
        ? [
            {
              id: 'keterangan',
              label: 'Keterangan',
              width: 2,
              cell: ({ note }: AssetCount) => (note === null ? cell('') : cell(note)),
            },
          ]
        : []),
    ],
    items: assets,
    ...(isSummed ? { total: 'Jumlah' } : {}),
    notes: assets.flatMap(conditionNotes).map((text) => [plain(text)]),
    source: 'register barang milik daerah',
  });
  return [tableOrNothing(table, `sarana dan prasarana tahun ${year}`)];
}

function conditionsOf({ good, lightDamage, heavyDamage }: AssetCount): readonly (number | null)[] {
  return [good, lightDamage, heavyDamage];
}

/** A row whose conditions do not add up to its number says so. */
function conditionNotes(asset: AssetCount): readonly string[] {
  const sum = conditionSum(asset);
  if (sum === null || sum === asset.count) return [];
  return [
    `${asset.name}: jumlah ${formatNumber(decimal(asset.count), 0)}, sedangkan keadaannya berjumlah ${formatNumber(decimal(sum), 0)}.`,
  ];
}

function countCell(count: number | null): Cell {
  return count === null ? dash() : cell(formatNumber(decimal(count), 0), { align: 'right' });
}

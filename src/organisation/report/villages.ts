/** Status of the villages by the Indeks Desa (C-80, C-81). */
import { cell, column, dash, headRow, named, row, tableOrNothing } from '../../documents/compose-blocks.ts';
import { figureCell } from '../../documents/live-text.ts';
import type { Block, Cell } from '../../documents/report-model.ts';
import type { Decimal } from '../../kernel/decimal.ts';
import type { FigureBook } from '../../kernel/figure.ts';
import { formatExact } from '../../kernel/indonesian-numbers.ts';
import type { OrganisationFacts, VillageIndex } from '../rules/facts.ts';

const DIMENSIONS: readonly (readonly [label: string, score: (index: VillageIndex) => Decimal | null])[] = [
  ['Layanan Dasar', (index) => index.basicServices],
  ['Sosial', (index) => index.social],
  ['Ekonomi', (index) => index.economy],
  ['Lingkungan', (index) => index.environment],
  ['Aksesibilitas', (index) => index.accessibility],
  ['Tata Kelola', (index) => index.governance],
];

const DIMENSION_IDS = ['layanan-dasar', 'sosial', 'ekonomi', 'lingkungan', 'aksesibilitas', 'tata-kelola'];

/** Scores by dimension, score and status of each village in the year. */
export function villageStatusTable(
  facts: OrganisationFacts,
  figures: FigureBook,
  year: number,
): readonly Block[] {
  const body = facts.villages.flatMap((village, place) => {
    const index = village.indexes.find((one) => one.year === year);
    if (index === undefined) return [];
    const scores = DIMENSIONS.map(([, score]) => numberCell(score(index)));
    return [
      row([
        cell(String(place + 1), { align: 'center' }),
        cell(village.name),
        ...scores,
        figureCell(figures, `desa-skor/${village.code}/${year}`),
        figureCell(figures, `desa-status/${village.code}/${year}`, { align: 'center' }),
      ]),
    ];
  });
  return [
    tableOrNothing(
      {
        kind: 'table',
        id: `tabel-status-desa-${year}`,
        caption: `Skor Indeks Desa dan Status Desa Tahun ${year}`,
        columns: named(
          ['no', 'desa', ...DIMENSION_IDS, 'skor', 'status'],
          [
            column(0.6),
            column(2.4),
            ...DIMENSIONS.map(() => column(1.25, 'right')),
            column(1.2, 'right'),
            column(1.6),
          ],
        ),
        head: [headRow(['No', 'Desa', ...DIMENSIONS.map(([label]) => label), 'Skor', 'Status'])],
        body,
        source: 'register desa; skor = jumlah enam dimensi / 635 × 100 (Permendesa 9/2024)',
        size: 9,
      },
      `status desa tahun ${year}`,
    ),
  ];
}

function numberCell(value: Decimal | null): Cell {
  return value === null ? dash() : cell(formatExact(value), { align: 'right' });
}

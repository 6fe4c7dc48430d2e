/** Status of the villages by the Indeks Desa (C-80, C-81), and the registers kept about them. */
import {
  cell,
  column,
  dash,
  headRow,
  named,
  noData,
  row,
  tableOrNothing,
} from '../../documents/compose-blocks.ts';
import { figureCell, figureCellOrDash } from '../../documents/live-text.ts';
import type { Block, Cell, Row } from '../../documents/report-model.ts';
import type { Decimal } from '../../kernel/decimal.ts';
import type { FigureBook } from '../../kernel/figure.ts';
import { formatExact } from '../../kernel/indonesian-numbers.ts';
import type {
  OrganisationFacts,
  RegisterColumn,
  RegisterFact,
  RegisterRow,
  VillageIndex,
} from '../rules/facts.ts';

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

/** Registers of the year that the discussion of an indicator shows. */
export function registerTables(
  facts: OrganisationFacts,
  figures: FigureBook,
  indicator: string | null,
  year: number,
): readonly Block[] {
  return facts.registers
    .filter((register) => register.indicator === indicator && register.year === year)
    .map((register) => registerTable(register, figures));
}

function registerTable(register: RegisterFact, figures: FigureBook): Block {
  const { columns } = register;
  if (register.rows.length === 0) return noData(`register ${register.title}`);
  const body = register.rows.map((one, index) =>
    row([
      cell(String(index + 1), { align: 'center' }),
      cell(one.label),
      ...columns.map((col) => registerCell(col, one)),
    ]),
  );
  return {
    kind: 'table',
    id: `tabel-register-${register.code}`,
    caption: register.title,
    columns: named(
      ['no', 'nama', ...columns.map((col) => col.code)],
      [
        column(0.6),
        column(2.2),
        ...columns.map((col) => (col.type === 'number' ? column(1.1, 'right') : column(2.6))),
      ],
    ),
    head: [headRow(['No', 'Desa', ...columns.map((col) => col.label)])],
    body: [...body, ...registerTotal(register, figures)],
    ...(register.source === null ? {} : { source: register.source }),
    ...(columns.length > 5 ? { size: 8.5 } : {}),
  };
}

function registerTotal(register: RegisterFact, figures: FigureBook): readonly Row[] {
  if (!register.columns.some((col) => col.summed)) return [];
  const sums = register.columns.map((col) =>
    col.summed ? figureCellOrDash(figures, `register/${register.code}/${col.code}`) : dash(),
  );
  return [row([cell('Jumlah', { columnSpan: 2 }), ...sums], 'total')];
}

function registerCell(col: RegisterColumn, one: RegisterRow): Cell {
  const value = one.cells[col.code] ?? null;
  if (value === null) return dash();
  return typeof value === 'string' ? cell(value) : numberCell(value);
}

function numberCell(value: Decimal | null): Cell {
  return value === null ? dash() : cell(formatExact(value), { align: 'right' });
}

/** Realisation of the budget by programme, kegiatan and sub kegiatan, and of the programmes behind an indicator. */
import {
  cell,
  column,
  dash,
  headRow,
  missing,
  named,
  numberRow,
  plain,
  row,
  tableOrNothing,
} from '../../documents/compose-blocks.ts';
import { figureCell, figureCellOrDash } from '../../documents/live-text.ts';
import type { Block, Cell, Row } from '../../documents/report-model.ts';
import type { FigureBook } from '../../kernel/figure.ts';
import type { BudgetFacts, NomenclatureFact } from '../rules/facts.ts';
import type { BudgetShare } from '../rules/share-figures.ts';
import { emphasisOf, nameCell, versionInForce } from './budget-tables.ts';
import { budgetedItems, versionsOf } from './nomenclature-order.ts';

const MONEY_COLUMNS = ['no', 'uraian', 'pagu', 'realisasi', 'persen', 'sisa'];

const ALL_LEVELS: readonly NomenclatureFact['level'][] = ['program', 'activity', 'subactivity'];

/** `Kode | Uraian | Murni | Perubahan | Realisasi | % | Sisa | Fisik %` (C-42…C-44). */
export function absorptionTable(facts: BudgetFacts, figures: FigureBook, year: number): readonly Block[] {
  const versions = versionsOf(facts, year);
  const shown = versions.length > 1 ? [versions[0], versions.at(-1)] : [versions[0]];
  const versionColumns = shown.flatMap((version) => (version === undefined ? [] : [version]));
  const hasPhysical = facts.physicalProgress.some((one) => one.year === year);
  const physical = (code: string) =>
    hasPhysical ? [figureCellOrDash(figures, `fisik/${code}/${year}`)] : [];
  const line = (code: string) => [
    ...versionColumns.map((version) => figureCellOrDash(figures, `pagu/${code}/${year}/${version.code}`)),
    ...spendingCells(figures, code, year),
    ...physical(code),
  ];
  const body = budgetedItems(facts, year).map((item) =>
    row([cell(item.code), nameCell(item, ALL_LEVELS), ...line(item.code)], emphasisOf(item)),
  );
  const labels = [
    'Kode',
    'Program/Kegiatan/Sub Kegiatan',
    ...versionColumns.map((version) => `${version.label} (Rp)`),
    'Realisasi (Rp)',
    '%',
    'Sisa (Rp)',
    ...(hasPhysical ? ['Fisik (%)'] : []),
  ];
  return [
    tableOrNothing(
      {
        kind: 'table',
        id: 'tabel-serapan',
        caption: `Realisasi Anggaran menurut Program, Kegiatan, dan Sub Kegiatan Tahun ${year}`,
        columns: named(
          [
            ...['kode', 'uraian'],
            ...(versionColumns.length > 1 ? ['pagu-awal', 'pagu'] : versionColumns.map(() => 'pagu')),
            ...['realisasi', 'persen', 'sisa', 'fisik'],
          ],
          [
            column(2.1),
            column(5),
            ...versionColumns.map(() => column(2.1, 'right')),
            column(2.1, 'right'),
            column(1.1, 'right'),
            column(2.1, 'right'),
            ...(hasPhysical ? [column(1.1, 'right')] : []),
          ],
        ),
        head: [headRow(labels), numberRow(labels.length)],
        body:
          body.length === 0
            ? []
            : [...body, row([cell('Jumlah', { columnSpan: 2 }), ...line('total')], 'total')],
        notes: [[plain(`Persentase dan sisa dihitung terhadap ${versionInForce(facts, year)}.`)]],
        size: 8.5,
      },
      `realisasi anggaran tahun ${year}`,
    ),
  ];
}

/** Realisasi, %, sisa; spending kept at a coarser level says so instead of being spread (C-40). */
function spendingCells(figures: FigureBook, code: string, year: number): readonly Cell[] {
  const spent = figures.get(`realisasi-anggaran/${code}/${year}`);
  if (spent === undefined) return [cell('rincian tidak tersedia', { columnSpan: 3, align: 'center' })];
  if (spent.outcome.state !== 'value') {
    const isCoarser = spent.outcome.state === 'not-applicable' || spent.outcome.state === 'not-computable';
    const words = isCoarser ? 'rincian tidak tersedia' : spent.shown;
    return [cell(words, { columnSpan: 3, align: 'center' })];
  }
  return [
    figureCell(figures, spent.id),
    figureCellOrDash(figures, `serapan/${code}/${year}`),
    figureCellOrDash(figures, `sisa/${code}/${year}`),
  ];
}

/** `No | Program | Pagu | Realisasi | % | Sisa` of the items linked to an indicator, with their sum. */
export function supportingProgrammeTable(
  facts: BudgetFacts,
  figures: FigureBook,
  indicator: { readonly code: string; readonly name: string },
  year: number,
): readonly Block[] {
  const items = facts.links
    .filter((link) => link.indicator === indicator.code)
    .flatMap((link) => facts.nomenclature.filter((item) => item.code === link.item));
  const body = items.map((item, index) =>
    row([
      cell(String(index + 1), { align: 'center' }),
      cell(item.name),
      figureCellOrDash(figures, `pagu/${item.code}/${year}`),
      ...spendingCells(figures, item.code, year),
    ]),
  );
  const total = row(
    [
      cell('Jumlah', { columnSpan: 2 }),
      figureCellOrDash(figures, `pagu-indikator/${indicator.code}/${year}`),
      figureCellOrDash(figures, `realisasi-indikator/${indicator.code}/${year}`),
      figureCellOrDash(figures, `serapan-indikator/${indicator.code}/${year}`),
      dash(),
    ],
    'total',
  );
  return [
    tableOrNothing(
      {
        kind: 'table',
        id: `tabel-program-${indicator.code}`,
        caption: `Program Pendukung ${indicator.name} Tahun ${year}`,
        columns: named(MONEY_COLUMNS, [
          column(0.5),
          column(4),
          column(2, 'right'),
          column(2, 'right'),
          column(1.1, 'right'),
          column(2, 'right'),
        ]),
        head: [headRow(['No', 'Program/Kegiatan', 'Pagu (Rp)', 'Realisasi (Rp)', '%', 'Sisa (Rp)'])],
        body: body.length === 0 ? [] : [...body, total],
        size: 9,
      },
      `program yang dikaitkan dengan indikator ini`,
    ),
  ];
}

export interface ItemTableForm {
  readonly id: string;
  readonly caption: string;
  /** The share whose items these are; its sum stands below them. */
  readonly sumOf?: BudgetShare | null;
}

/** The sum of a share of several items, none within another; one alone is its own sum. */
function sumRows(
  figures: FigureBook,
  items: readonly NomenclatureFact[],
  year: number,
  share: BudgetShare | null,
  isSpent: boolean,
): readonly Row[] {
  const isNested = items.some((one) => items.some(({ code }) => code.startsWith(`${one.code}.`)));
  if (share === null || items.length < 2 || isNested) return [];
  const sum = (kind: string) => figureCellOrDash(figures, `${kind}-${share.of}/${share.code}/${year}`);
  const kinds = isSpent ? ['pagu', 'realisasi', 'serapan', 'sisa'] : ['pagu'];
  return [row([cell('Jumlah', { columnSpan: 2 }), ...kinds.map(sum)], 'total')];
}

/**
 * `No | Sub Kegiatan | Pagu | Realisasi | % | Sisa` of chosen items (the share of a position); without the spending
 * where none of them has one on record, which a note then says.
 */
export function itemBudgetTable(
  figures: FigureBook,
  items: readonly NomenclatureFact[],
  year: number,
  { id, caption, sumOf = null }: ItemTableForm,
): readonly Block[] {
  const isSpent = items.some(
    (item) => figures.get(`realisasi-anggaran/${item.code}/${year}`)?.outcome.state === 'value',
  );
  const body = items.map((item, index) =>
    row([
      cell(String(index + 1), { align: 'center' }),
      cell(item.name),
      figureCellOrDash(figures, `pagu/${item.code}/${year}`),
      ...(isSpent ? spendingCells(figures, item.code, year) : []),
    ]),
  );
  const spending = isSpent ? [column(2, 'right'), column(1.1, 'right'), column(2, 'right')] : [];
  return [
    tableOrNothing(
      {
        kind: 'table',
        id,
        caption,
        columns: named(MONEY_COLUMNS, [
          column(0.5),
          column(isSpent ? 4 : 9),
          column(2, 'right'),
          ...spending,
        ]),
        head: [
          headRow([
            ...['No', 'Program/Kegiatan/Sub Kegiatan', 'Pagu (Rp)'],
            ...(isSpent ? ['Realisasi (Rp)', '%', 'Sisa (Rp)'] : []),
          ]),
        ],
        body: [...body, ...sumRows(figures, items, year, sumOf, isSpent)],
        notes: isSpent ? [] : [[plain('Rincian realisasi untuk anggaran ini tidak tersedia.')]],
        size: 9,
      },
      'anggaran pada perjanjian kinerja jabatan ini',
    ),
  ];
}

/** Why money was left, where a person wrote it (C-45 findings are the checks' matter). */
export function spendingReasons(facts: BudgetFacts, year: number): readonly Block[] {
  const reasons = facts.spending.filter((one) => one.year === year && one.reason !== null);
  if (reasons.length === 0) return [];
  const name = (code: string) => facts.nomenclature.find((item) => item.code === code)?.name ?? code;
  return [
    {
      kind: 'list',
      marker: 'bullet',
      items: reasons.map((one) => ({
        inlines: [
          plain(`${name(one.item)}: `),
          one.reason === null ? missing('alasan belum ditulis') : plain(one.reason),
        ],
      })),
    },
  ];
}

/** Laporan kemajuan kegiatan: targets and realisation up to the end of each quarter (C-41, C-42, C-44). */
import { cell, column, dash, noData, numberRow, plain, row } from '../../documents/compose-blocks.ts';
import { figureCell, figureCellOrDash } from '../../documents/live-text.ts';
import type { Block, Cell, Row } from '../../documents/report-model.ts';
import type { FigureBook } from '../../kernel/figure.ts';
import { romanNumeral } from '../../kernel/periods.ts';
import type { BudgetFacts, BudgetVersionFact, NomenclatureFact } from '../rules/facts.ts';
import { emphasisOf, nameCell, versionInForce } from './budget-tables.ts';
import { budgetedItems, versionsOf } from './nomenclature-order.ts';

type Quarter = 1 | 2 | 3 | 4;

const LEVELS: readonly NomenclatureFact['level'][] = ['program', 'activity', 'subactivity'];

/** Quarters of which anything is known. */
export function reportedQuarters(figures: FigureBook, year: number): readonly Quarter[] {
  const prefixes = ['target-keuangan', 'target-fisik', 'fisik', 'realisasi-anggaran'];
  return ([1, 2, 3, 4] as const).filter((quarter) =>
    prefixes.some((prefix) => figures.has(`${prefix}/total/${year}/tw${quarter}`)),
  );
}

/** One table per quarter: `Kode | Uraian | Pagu | Target s.d. TW | Realisasi`. */
export function quarterProgressTables(
  facts: BudgetFacts,
  figures: FigureBook,
  year: number,
  quarters: readonly Quarter[],
): readonly Block[] {
  const known = reportedQuarters(figures, year).filter((quarter) => quarters.includes(quarter));
  if (known.length === 0) return [noData(`kemajuan kegiatan per triwulan tahun ${year}`)];
  return known.map((quarter) => quarterTable(facts, figures, year, quarter));
}

interface Measure {
  /** Of the column. */
  readonly id: string;
  /** Of the figures. */
  readonly prefix: string;
  readonly label: string;
  readonly group: 'target' | 'realisation';
  readonly isPercent: boolean;
}

const MEASURES: readonly Measure[] = [
  { id: 'target-fisik', prefix: 'target-fisik', label: 'Fisik (%)', group: 'target', isPercent: true },
  {
    id: 'target-keuangan',
    prefix: 'target-keuangan',
    label: 'Keuangan (Rp)',
    group: 'target',
    isPercent: false,
  },
  { id: 'fisik', prefix: 'fisik', label: 'Fisik (%)', group: 'realisation', isPercent: true },
  {
    id: 'realisasi',
    prefix: 'realisasi-anggaran',
    label: 'Keuangan (Rp)',
    group: 'realisation',
    isPercent: false,
  },
  { id: 'persen', prefix: 'serapan', label: 'Keuangan (%)', group: 'realisation', isPercent: true },
];

function quarterTable(facts: BudgetFacts, figures: FigureBook, year: number, quarter: Quarter): Block {
  const all = versionsOf(facts, year);
  const versions = (all.length > 1 ? [all[0], all.at(-1)] : [all[0]]).flatMap((one) => one ?? []);
  // What nobody enters in this government (targets of quarters, say) has no column.
  const measures = MEASURES.filter(({ prefix }) => figures.has(`${prefix}/total/${year}/tw${quarter}`));
  const cells = (code: string): readonly Cell[] => [
    ...versions.map((version) => figureCellOrDash(figures, `pagu/${code}/${year}/${version.code}`)),
    ...measures.map(({ prefix }) => quarterCell(figures, `${prefix}/${code}/${year}/tw${quarter}`)),
  ];
  const body = budgetedItems(facts, year).map((item) =>
    row([cell(item.code), nameCell(item, LEVELS), ...cells(item.code)], emphasisOf(item)),
  );
  return {
    kind: 'table',
    id: `tabel-kemajuan-tw${quarter}`,
    caption: `Laporan Kemajuan Kegiatan sampai dengan Triwulan ${romanNumeral(quarter)} Tahun ${year}`,
    columns: [
      column(1.9, 'left', 'kode'),
      column(4.4, 'left', 'uraian'),
      ...versions.map((_, index) => column(1.9, 'right', index === 0 ? 'pagu-murni' : 'pagu-perubahan')),
      ...measures.map(({ id, isPercent }) => column(isPercent ? 1 : 1.9, 'right', id)),
    ],
    head: [...headRows(versions, measures, quarter), numberRow(2 + versions.length + measures.length)],
    body: [...body, row([cell('Jumlah', { columnSpan: 2 }), ...cells('total')], 'total')],
    notes: [
      [
        plain(
          `Target dan realisasi kumulatif. Persentase dihitung terhadap ${versionInForce(facts, year)}; fisik kegiatan dan program adalah rata-rata tertimbang pagu.`,
        ),
      ],
    ],
    size: 7.5,
  };
}

/** What is kept at a coarser level only is a dash below it. */
function quarterCell(figures: FigureBook, id: string): Cell {
  return figures.get(id)?.outcome.state === 'value' ? figureCell(figures, id) : dash();
}

function headRows(
  versions: readonly BudgetVersionFact[],
  measures: readonly Measure[],
  quarter: Quarter,
): readonly Row[] {
  const tall = (label: string) => cell(label, { align: 'center', bold: true, rowSpan: 2 });
  const low = (label: string) => cell(label, { align: 'center', bold: true });
  const wide = (label: string, columnSpan: number): readonly Cell[] =>
    columnSpan === 0 ? [] : [cell(label, { align: 'center', bold: true, columnSpan })];
  const count = (group: Measure['group']) => measures.filter((one) => one.group === group).length;
  return [
    row([
      tall('Kode Rekening'),
      tall('Program/Kegiatan/Sub Kegiatan'),
      ...wide('Pagu (Rp)', versions.length),
      ...wide(`Target s.d. TW ${romanNumeral(quarter)}`, count('target')),
      ...wide('Realisasi', count('realisation')),
    ]),
    row([...versions, ...measures].map(({ label }) => low(label))),
  ];
}

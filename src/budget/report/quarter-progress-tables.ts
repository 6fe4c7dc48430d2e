/** Laporan kemajuan kegiatan: targets and realisation up to the end of each quarter (C-41, C-42, C-44). */
import { cell, column, named, noData, numberRow, plain, row } from '../../documents/compose-blocks.ts';
import { figureCellOrDash } from '../../documents/live-text.ts';
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

function quarterTable(facts: BudgetFacts, figures: FigureBook, year: number, quarter: Quarter): Block {
  const all = versionsOf(facts, year);
  const versions = (all.length > 1 ? [all[0], all.at(-1)] : [all[0]]).flatMap((one) => one ?? []);
  const cells = (code: string): readonly Cell[] => [
    ...versions.map((version) => figureCellOrDash(figures, `pagu/${code}/${year}/${version.code}`)),
    ...['target-fisik', 'target-keuangan', 'fisik', 'realisasi-anggaran', 'serapan'].map((prefix) =>
      quarterCell(figures, `${prefix}/${code}/${year}/tw${quarter}`),
    ),
  ];
  const body = budgetedItems(facts, year).map((item) =>
    row([cell(item.code), nameCell(item, LEVELS), ...cells(item.code)], emphasisOf(item)),
  );
  const money = () => column(1.9, 'right');
  const percent = () => column(1, 'right');
  return {
    kind: 'table',
    id: `tabel-kemajuan-tw${quarter}`,
    caption: `Laporan Kemajuan Kegiatan sampai dengan Triwulan ${romanNumeral(quarter)} Tahun ${year}`,
    columns: named(
      [
        ...['kode', 'uraian'],
        ...versions.map((_, index) => (index === 0 ? 'pagu-murni' : 'pagu-perubahan')),
        ...['target-fisik', 'target-keuangan', 'fisik', 'realisasi', 'persen'],
      ],
      [
        ...[column(1.9), column(4.4)],
        ...versions.map(money),
        ...[percent(), money(), percent(), money(), percent()],
      ],
    ),
    head: [...headRows(versions, quarter), numberRow(7 + versions.length)],
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
  const state = figures.get(id)?.outcome.state;
  return figureCellOrDash(state === 'value' ? figures : new Map(), id);
}

function headRows(versions: readonly BudgetVersionFact[], quarter: Quarter): readonly Row[] {
  const tall = (label: string) => cell(label, { align: 'center', bold: true, rowSpan: 2 });
  const wide = (label: string, columnSpan: number) =>
    cell(label, { align: 'center', bold: true, columnSpan });
  const low = (label: string) => cell(label, { align: 'center', bold: true });
  return [
    row([
      tall('Kode Rekening'),
      tall('Program/Kegiatan/Sub Kegiatan'),
      ...(versions.length === 0 ? [] : [wide('Pagu (Rp)', versions.length)]),
      wide(`Target s.d. TW ${romanNumeral(quarter)}`, 2),
      wide('Realisasi', 3),
    ]),
    row([
      ...versions.map(({ label }) => low(label)),
      ...['Fisik (%)', 'Keuangan (Rp)', 'Fisik (%)', 'Keuangan (Rp)', '%'].map(low),
    ]),
  ];
}

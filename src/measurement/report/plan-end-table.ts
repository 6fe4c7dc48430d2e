/** Indicators against the end of their plan (C-24). */
import { cell, column, row } from '../../documents/compose-blocks.ts';
import { figureCellOrDash, unitlessFigureCell } from '../../documents/live-text.ts';
import type { Align, Table } from '../../documents/report-model.ts';
import type { NamedIndicators } from './history-table.ts';
import type { HeadedColumn } from './indicator-columns.ts';
import { groupedHead, offeredColumns } from './indicator-columns.ts';
import type { MeasuredYear } from './measured-year.ts';

/** Against the end of the plan (C-24): `Indikator | Satuan | Target akhir | Realisasi | Capaian`. */
export function planEndTable(facts: MeasuredYear, named: NamedIndicators, endYear: number): Table {
  const { figures, year } = facts;
  const offered = offeredColumns(facts, named.indicators).before;
  const plain = (id: string, label: string, width: number, align: Align = 'left'): HeadedColumn => ({
    column: column(width, align, id),
    label,
    group: null,
  });
  const columns: readonly HeadedColumn[] = [
    { column: { ...column(0.5, 'left', 'no'), isOffered: true }, label: 'No', group: null },
    plain('indikator', 'Indikator', 4),
    plain('satuan', 'Satuan', 1.2),
    ...offered,
    plain('target-akhir', `Target Akhir (${endYear})`, 1.6, 'right'),
    plain('realisasi', `Realisasi ${year}`, 1.6, 'right'),
    plain('capaian-akhir', 'Capaian terhadap Target Akhir', 2, 'right'),
  ];
  return {
    kind: 'table',
    id: `tabel-akhir-${named.code}`,
    caption: `Realisasi ${named.name} Tahun ${year} terhadap Target Akhir Renstra`,
    columns: columns.map((one) => one.column),
    head: groupedHead(columns),
    body: named.indicators.map((indicator, index) =>
      row([
        cell(String(index + 1), { align: 'center' }),
        cell(indicator.name),
        cell(indicator.unit, { align: 'center' }),
        ...offered.map((one) => one.cell(indicator)),
        unitlessFigureCell(figures, `target-akhir/${indicator.code}`),
        unitlessFigureCell(figures, `realisasi/${indicator.code}/${year}`),
        figureCellOrDash(figures, `capaian-akhir/${indicator.code}/${year}`),
      ]),
    ),
  };
}

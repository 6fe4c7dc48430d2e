/** Earlier years of indicators as rows: for many years on a page that stands upright. */
import { cell, column, headRow, named, row } from '../../documents/compose-blocks.ts';
import { figureCellOrDash, unitlessFigureCell } from '../../documents/live-text.ts';
import type { Row, Table } from '../../documents/report-model.ts';
import type { IndicatorFact } from '../../planning/rules/facts.ts';
import { knownYears, type NamedIndicators } from './history-table.ts';
import type { MeasuredYear } from './measured-year.ts';

/** `Indikator | Tahun | Target | Realisasi | Capaian`; at most the last `most` years of each indicator. */
export function yearRowsTable(
  facts: MeasuredYear,
  { code, name, indicators }: NamedIndicators,
  most: number,
): Table {
  return {
    kind: 'table',
    id: `tabel-riwayat-${code}`,
    caption: `Target, Realisasi, dan Capaian ${name} sampai Tahun ${facts.year}`,
    columns: named(
      ['indikator', 'tahun', 'target', 'realisasi', 'capaian'],
      [column(4.4), column(1.2, 'center'), ...[1.4, 1.4, 1.6].map((width) => column(width, 'right'))],
    ),
    head: [headRow(['Indikator', 'Tahun', 'Target', 'Realisasi', 'Capaian'])],
    body: indicators.flatMap((one) => yearRows(facts, one, most)),
  };
}

function yearRows(
  { figures, ...facts }: MeasuredYear,
  indicator: IndicatorFact,
  most: number,
): readonly Row[] {
  const years = knownYears({ figures, ...facts }, indicator.code, most);
  return years.map((year, index) => {
    const id = `${indicator.code}/${year}`;
    return row([
      ...(index === 0 ? [cell(`${indicator.name} (${indicator.unit})`, { rowSpan: years.length })] : []),
      cell(String(year), { align: 'center' }),
      unitlessFigureCell(figures, `target/${id}`),
      unitlessFigureCell(figures, `realisasi/${id}`),
      figureCellOrDash(figures, `capaian/${id}`),
    ]);
  });
}

/** The year of one indicator: target, realisation, achievement, category. */
import { cell, column, headRow, named, row } from '../../documents/compose-blocks.ts';
import { figureCell } from '../../documents/live-text.ts';
import type { Table } from '../../documents/report-model.ts';
import type { IndicatorFact } from '../../planning/rules/facts.ts';
import type { MeasuredYear } from './measured-year.ts';
import { categoryCell, resultCells } from './result-cells.ts';

/** One indicator in the year: `Satuan | Target | Realisasi | Capaian | Kategori`. */
export function indicatorYearTable(facts: MeasuredYear, indicator: IndicatorFact): Table {
  const { figures, year } = facts;
  const uncapped = `capaian-tanpa-batas/${indicator.code}/${year}`;
  const hasUncapped = figures.has(uncapped);
  return {
    kind: 'table',
    id: `tabel-capaian-${indicator.code}`,
    caption: `Target, Realisasi, dan Capaian ${indicator.name} Tahun ${year}`,
    columns: named(
      [
        ...['indikator', 'satuan', 'target', 'realisasi', 'capaian'],
        ...(hasUncapped ? ['capaian-tanpa-batas'] : []),
        'kategori',
      ],
      [
        column(4),
        column(1.2),
        ...[1.2, 1.3, 1.4].map((width) => column(width, 'right')),
        ...(hasUncapped ? [column(1.6, 'right')] : []),
        column(1.6),
      ],
    ),
    head: [
      headRow([
        'Indikator',
        'Satuan',
        'Target',
        'Realisasi',
        'Capaian',
        ...(hasUncapped ? ['Capaian Tanpa Batas'] : []),
        'Kategori',
      ]),
    ],
    body: [
      row([
        cell(indicator.name),
        cell(indicator.unit, { align: 'center' }),
        ...resultCells(facts, indicator.code).slice(0, 3),
        ...(hasUncapped ? [figureCell(figures, uncapped)] : []),
        categoryCell(facts, `kategori/${indicator.code}/${year}`),
      ]),
    ],
  };
}

/** Achievement and absorption behind the efficiency of one indicator (C-50 … C-53). */
import { column, headRow, named, row } from '../../documents/compose-blocks.ts';
import { figureCellOrDash } from '../../documents/live-text.ts';
import type { Table } from '../../documents/report-model.ts';
import type { IndicatorFact } from '../../planning/rules/facts.ts';
import type { MeasuredYear } from './measured-year.ts';

/** Capaian × serapan × efisiensi of one indicator (C-50…C-53). */
export function efficiencyTable(facts: MeasuredYear, indicator: IndicatorFact): Table {
  const { figures, year } = facts;
  const { code } = indicator;
  return {
    kind: 'table',
    id: `tabel-efisiensi-${code}`,
    caption: `Efisiensi Penggunaan Sumber Daya ${indicator.name} Tahun ${year}`,
    columns: named(
      ['pagu', 'realisasi', 'serapan', 'capaian', 'efisiensi'],
      [
        column(2.3, 'right'),
        column(2.3, 'right'),
        column(1.5, 'right'),
        column(1.5, 'right'),
        column(1.6, 'right'),
      ],
    ),
    head: [headRow(['Pagu Program Pendukung (Rp)', 'Realisasi (Rp)', 'Serapan', 'Capaian', 'Efisiensi'])],
    body: [
      row([
        figureCellOrDash(figures, `pagu-indikator/${code}/${year}`),
        figureCellOrDash(figures, `realisasi-indikator/${code}/${year}`),
        figureCellOrDash(figures, `serapan-indikator/${code}/${year}`),
        figureCellOrDash(figures, `capaian/${code}/${year}`),
        figureCellOrDash(figures, `efisiensi/${code}/${year}`),
      ]),
    ],
  };
}

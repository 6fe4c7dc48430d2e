/** Targets, realisations and achievements by quarter (C-21). */
import { cell, column, named, plain, row, tableOrNothing } from '../../documents/compose-blocks.ts';
import { figureCellOrDash, unitlessFigureCell } from '../../documents/live-text.ts';
import type { Block } from '../../documents/report-model.ts';
import { QUARTERS, romanNumeral } from '../../kernel/periods.ts';
import type { IndicatorFact } from '../../planning/rules/facts.ts';
import type { MeasuredYear } from './measured-year.ts';

/** Quarters: `No | Indikator | Satuan | Target tahun | TW I … IV (realisasi, capaian)`. */
export function quarterlyTable(
  facts: MeasuredYear,
  indicators: readonly IndicatorFact[],
  id: string,
  caption: string,
): Block {
  const { figures, year } = facts;
  const body = indicators.map((one, index) =>
    row([
      cell(String(index + 1), { align: 'center' }),
      cell(one.name),
      cell(one.unit, { align: 'center' }),
      unitlessFigureCell(figures, `target/${one.code}/${year}`),
      ...QUARTERS.flatMap((quarter) => [
        unitlessFigureCell(figures, `realisasi/${one.code}/${year}/tw${quarter}`),
        figureCellOrDash(figures, `capaian-tahunan/${one.code}/${year}/tw${quarter}`),
      ]),
      unitlessFigureCell(figures, `realisasi/${one.code}/${year}`),
      figureCellOrDash(figures, `capaian/${one.code}/${year}`),
    ]),
  );
  const tall = (label: string) => cell(label, { align: 'center', bold: true, rowSpan: 2 });
  const wide = (label: string) => cell(label, { align: 'center', bold: true, columnSpan: 2 });
  const half = (label: string) => cell(label, { align: 'center', bold: true });
  const pairs = [...QUARTERS.map((quarter) => `Triwulan ${romanNumeral(quarter)}`), `Tahun ${year}`];
  return tableOrNothing(
    {
      kind: 'table',
      id,
      caption,
      columns: named(
        [
          ...['no', 'indikator', 'satuan', 'target'],
          ...QUARTERS.flatMap((quarter) => [`realisasi-tw${quarter}`, `capaian-tw${quarter}`]),
          ...['realisasi', 'capaian'],
        ],
        [
          column(0.6),
          column(4),
          column(1.2),
          column(1.2, 'right'),
          ...pairs.flatMap(() => [column(1.4, 'right'), column(1.5, 'right')]),
        ],
      ),
      head: [
        row([tall('No'), tall('Indikator'), tall('Satuan'), tall(`Target ${year}`), ...pairs.map(wide)]),
        row(pairs.flatMap(() => [half('Realisasi'), half('Capaian')])),
      ],
      body,
      notes: [[plain('Capaian triwulan dihitung terhadap target tahunan.')]],
      size: 8,
    },
    'pengukuran triwulanan',
  );
}

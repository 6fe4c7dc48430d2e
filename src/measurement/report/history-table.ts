/** Indicators over the years that are known. */
import { cell, column, row } from '../../documents/compose-blocks.ts';
import { figureCellOrDash, unitlessFigureCell } from '../../documents/live-text.ts';
import type { Table } from '../../documents/report-model.ts';
import type { IndicatorFact } from '../../planning/rules/facts.ts';
import type { HeadedColumn } from './indicator-columns.ts';
import { groupedHead, type IndicatorColumn, realisationCell } from './indicator-columns.ts';
import type { MeasuredYear } from './measured-year.ts';

/** Years with a realisation of the indicator up to the year, at most the last `most`. */
export function knownYears(facts: MeasuredYear, code: string, most = 5): readonly number[] {
  const years = new Set<number>([facts.year]);
  for (const one of facts.planning.baselines) if (one.indicator === code) years.add(one.year);
  for (const one of facts.measurement.measurements) if (one.indicator === code) years.add(one.year);
  return [...years]
    .filter((year) => year <= facts.year)
    .toSorted((a, b) => a - b)
    .slice(-most);
}

/** What a table of one or several indicators is called. */
export interface NamedIndicators {
  /** Ends the ids of its tables. */
  readonly code: string;
  /** As captions name it: the indicator, or "Indikator Kepala Seksi Pelayanan". */
  readonly name: string;
  readonly indicators: readonly IndicatorFact[];
}

/** Realisations of the years: `Indikator | Satuan | 2022 | … | 2025 | Perubahan`; at most the last `most` years. */
export function historyTable(facts: MeasuredYear, named: NamedIndicators, most = 5): Table {
  const { figures, year } = facts;
  const every = named.indicators.flatMap(({ code }) => knownYears(facts, code, most));
  const years = [...new Set(every)].toSorted((a, b) => a - b).slice(-most);
  const offered = yearPairs(facts, years);
  const columns: readonly HeadedColumn[] = [
    { column: { ...column(0.5, 'left', 'no'), isOffered: true }, label: 'No', group: null },
    { column: column(3.6, 'left', 'indikator'), label: 'Indikator', group: null },
    { column: column(1, 'left', 'satuan'), label: 'Satuan', group: null },
    ...years.map((one) => ({
      column: column(1.1, 'right', `realisasi-${one}`),
      label: String(one),
      group: null,
    })),
    { column: column(1.6, 'right', 'perubahan'), label: `Perubahan dari ${year - 1}`, group: null },
    { column: column(1.8, 'right', 'rata-rata'), label: 'Rata-rata Perubahan per Tahun', group: null },
    ...offered,
  ];
  return {
    kind: 'table',
    id: `tabel-tahun-${named.code}`,
    caption: `Realisasi ${named.name} Tahun ${years[0] ?? year}–${year}`,
    columns: columns.map((one) => one.column),
    head: groupedHead(columns),
    body: named.indicators.map((indicator, index) =>
      row([
        cell(String(index + 1), { align: 'center' }),
        cell(indicator.name),
        cell(indicator.unit, { align: 'center' }),
        ...years.map((one) => realisationCell(facts, indicator, one)),
        figureCellOrDash(figures, `perubahan/${indicator.code}/${year}`),
        figureCellOrDash(figures, `perubahan-rata-rata/${indicator.code}`),
        ...offered.map((one) => one.cell(indicator)),
      ]),
    ),
    size: 9,
  };
}

/** Target and achievement of each year, offered beside the realisations. */
function yearPairs(facts: MeasuredYear, years: readonly number[]): readonly IndicatorColumn[] {
  return years.flatMap((year) => [
    {
      column: { ...column(1.1, 'right', `target-${year}`), isOffered: true },
      label: `Target ${year}`,
      group: null,
      cell: ({ code }: IndicatorFact) => unitlessFigureCell(facts.figures, `target/${code}/${year}`),
    },
    {
      column: { ...column(1.1, 'right', `capaian-${year}`), isOffered: true },
      label: `Capaian ${year}`,
      group: null,
      cell: ({ code }: IndicatorFact) => figureCellOrDash(facts.figures, `capaian/${code}/${year}`),
    },
  ]);
}

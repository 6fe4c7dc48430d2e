/** Tables of targets, realisations and achievements: of a set of indicators, and of one indicator. */
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
import { figureCell, figureCellOrDash, liveFigure, unitlessFigureCell } from '../../documents/live-text.ts';
import type { Align, Block, Cell, Inline, Row, Table } from '../../documents/report-model.ts';
import { formatNumber } from '../../kernel/indonesian-numbers.ts';
import { QUARTERS, romanNumeral } from '../../kernel/periods.ts';
import { measuredText } from '../../planning/report/main-indicators.ts';
import type { BenchmarkFact, IndicatorFact } from '../../planning/rules/facts.ts';
import { toneOf } from './framework-tables.ts';
import {
  groupedHead,
  type IndicatorColumn,
  NOTHING_OFFERED,
  type OfferedColumns,
  offeredColumns,
  realisationCell,
} from './indicator-columns.ts';
import type { MeasuredYear } from './measured-year.ts';

export function categoryCell(facts: MeasuredYear, id: string): Cell {
  const figure = facts.figures.get(id);
  if (figure === undefined) return dash();
  const tone = toneOf(facts.measurement, figure.word);
  return figureCell(facts.figures, id, {
    align: 'center',
    ...(tone === null || tone === undefined ? {} : { tone }),
  });
}

function resultCells(facts: MeasuredYear, code: string): readonly Cell[] {
  const { figures, year } = facts;
  return [
    unitlessFigureCell(figures, `target/${code}/${year}`),
    unitlessFigureCell(figures, `realisasi/${code}/${year}`),
    figureCellOrDash(figures, `capaian/${code}/${year}`),
    categoryCell(facts, `kategori/${code}/${year}`),
  ];
}

/** As `resultCells`; what has no realisation says so once, over realisation, achievement and category. */
function joinedResultCells(facts: MeasuredYear, code: string): readonly Cell[] {
  const { figures, year } = facts;
  const realised = figures.get(`realisasi/${code}/${year}`);
  if (realised === undefined || realised.outcome.state === 'value') return resultCells(facts, code);
  return [
    unitlessFigureCell(figures, `target/${code}/${year}`),
    figureCell(figures, realised.id, { align: 'center', columnSpan: 3 }),
  ];
}

export interface SetOfIndicators {
  readonly id: string;
  readonly caption: string | null;
  readonly indicators: readonly IndicatorFact[];
  /** `iku`, an objective or a position: the set whose mean stands below; null = no mean row. */
  readonly meanOf: string | null;
  /** Heading of the second column. */
  readonly measured: string;
  /** Its text, where it is not the goal or objective of the plan (the sasaran as signed). */
  readonly textOf?: (indicator: IndicatorFact) => string;
  /** The measured text stands in rows over its indicators instead of a column: for many indicators. */
  readonly isGrouped?: boolean;
  /** Whether layouts may ask for further columns (earlier years, end of the plan, money …). */
  readonly offersMore?: boolean;
}

/**
 * `No | Sasaran | Indikator | Satuan | Target | Realisasi | Capaian | Kategori` with mean and coverage (C-30); more
 * columns are offered to layouts.
 */
export function achievementTable(facts: MeasuredYear, set: SetOfIndicators): Block {
  const isGrouped = set.isGrouped ?? false;
  const offered = set.offersMore ? offeredColumns(facts, set.indicators) : NOTHING_OFFERED;
  const columns = achievementColumns(set.measured, isGrouped, offered);
  const rows = isGrouped ? groupedRows : columnRows;
  const body = rows(facts, set, offered, columns.length);
  return tableOrNothing(
    {
      kind: 'table',
      id: set.id,
      caption: set.caption,
      columns: columns.map((one) => one.column),
      head: [...groupedHead(columns), numberRow(columns.length)],
      body: body.length === 0 ? [] : [...body, ...meanRow(facts, set, offered)],
      notes: tableNotes(facts, set.meanOf),
      size: 9,
    },
    'indikator yang diukur',
  );
}

type HeadedColumn = Pick<IndicatorColumn, 'column' | 'label' | 'group'>;

function achievementColumns(
  measured: string,
  isGrouped: boolean,
  offered: OfferedColumns,
): readonly HeadedColumn[] {
  const usual = (id: string, label: string, width: number, align: Align = 'left'): HeadedColumn => ({
    column: column(width, align, id),
    label,
    group: null,
  });
  return [
    usual('no', 'No', 0.5),
    ...(isGrouped ? [] : [usual('sasaran', measured, 2.6)]),
    usual('indikator', 'Indikator', isGrouped ? 5 : 2.8),
    usual('satuan', 'Satuan', 0.9),
    ...offered.before,
    usual('target', 'Target', 1.1, 'right'),
    usual('realisasi', 'Realisasi', 1.2, 'right'),
    usual('capaian', 'Capaian', 1.3, 'right'),
    usual('kategori', 'Kategori', 1.3),
    ...offered.after,
  ];
}

function textsOf(facts: MeasuredYear, set: SetOfIndicators): readonly string[] {
  return set.indicators.map(set.textOf ?? ((one) => measuredText(facts.planning, one.measures)));
}

function indicatorCells(
  facts: MeasuredYear,
  indicator: IndicatorFact,
  offered: OfferedColumns,
): readonly Cell[] {
  return [
    cell(indicator.name),
    cell(indicator.unit, { align: 'center' }),
    ...offered.before.map((one) => one.cell(indicator)),
    ...joinedResultCells(facts, indicator.code),
    ...offered.after.map((one) => one.cell(indicator)),
  ];
}

function columnRows(facts: MeasuredYear, set: SetOfIndicators, offered: OfferedColumns): readonly Row[] {
  const texts = textsOf(facts, set);
  return set.indicators.map((indicator, index) => {
    const text = texts[index] ?? '';
    const isFirst = index === 0 || texts[index - 1] !== text;
    const span = isFirst ? runLength(texts, index) : 0;
    return row([
      cell(String(index + 1), { align: 'center' }),
      ...(isFirst ? [cell(text, span > 1 ? { rowSpan: span } : {})] : []),
      ...indicatorCells(facts, indicator, offered),
    ]);
  });
}

function groupedRows(
  facts: MeasuredYear,
  set: SetOfIndicators,
  offered: OfferedColumns,
  columns: number,
): readonly Row[] {
  const texts = textsOf(facts, set);
  return set.indicators.flatMap((indicator, index) => {
    const text = texts[index] ?? '';
    const isFirst = index === 0 || texts[index - 1] !== text;
    return [
      ...(isFirst ? [row([cell(text, { columnSpan: columns, bold: false })], 'group')] : []),
      row([cell(String(index + 1), { align: 'center' }), ...indicatorCells(facts, indicator, offered)]),
    ];
  });
}

/** The mean of the set, where one can be formed; the note below says how many are measured. */
function meanRow(facts: MeasuredYear, set: SetOfIndicators, offered: OfferedColumns): readonly Row[] {
  const { figures, year } = facts;
  const mean = figures.get(`rata-rata/${set.meanOf ?? ''}/${year}`);
  if (set.meanOf === null || mean === undefined || mean.outcome.state !== 'value') return [];
  return [
    row(
      [
        cell('Rata-rata capaian', { columnSpan: (set.isGrouped ? 5 : 6) + offered.before.length }),
        figureCell(figures, mean.id),
        categoryCell(facts, `kategori-rata-rata/${set.meanOf}/${year}`),
        ...offered.after.map(() => cell('')),
      ],
      'total',
    ),
  ];
}

/** How many neighbours from here on say the same. */
function runLength(texts: readonly string[], from: number): number {
  const next = texts.findIndex((one, index) => index > from && one !== texts[from]);
  return (next === -1 ? texts.length : next) - from;
}

/** How many were measured (C-30), and the cap in a footnote where there is one (C-16). */
function tableNotes(facts: MeasuredYear, set: string | null): readonly (readonly Inline[])[] {
  const { figures, measurement, year } = facts;
  const notes: (readonly Inline[])[] = [];
  const measured = set === null ? undefined : figures.get(`terukur/${set}/${year}`);
  if (measured !== undefined)
    notes.push([plain('Indikator terukur: '), liveFigure(figures, measured.id), plain('.')]);
  const { cap } = measurement.settings;
  if (cap !== null) {
    notes.push([
      plain(
        `Capaian dibatasi paling tinggi ${formatNumber(cap, 0)} %; capaian tanpa batas disajikan pada uraian setiap indikator.`,
      ),
    ]);
  }
  return notes;
}

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

const SCOPES: Readonly<Record<BenchmarkFact['scope'], string>> = {
  peer: 'Daerah lain',
  province: 'Provinsi',
  nation: 'Nasional',
};

/** `No | Pembanding | Lingkup | Tahun | Nilai | Selisih | Sumber`; what was not published says so. */
export function benchmarkTable(facts: MeasuredYear, indicator: IndicatorFact): Block {
  const benchmarks = facts.planning.benchmarks.filter((one) => one.indicator === indicator.code);
  const sources = new Set(benchmarks.filter((one) => one.value !== null).map((one) => one.source));
  const [onlySource] = sources;
  const shared = sources.size === 1 && onlySource != null ? onlySource : null;
  const body = benchmarks.map((one, index) =>
    row([
      cell(String(index + 1), { align: 'center' }),
      cell(one.place),
      cell(SCOPES[one.scope]),
      cell(String(one.year), { align: 'center' }),
      one.value === null
        ? cell('tidak dipublikasikan', { align: 'center' })
        : cell(formatNumber(one.value, indicator.decimals), { align: 'right' }),
      one.value === null
        ? dash()
        : figureCellOrDash(facts.figures, `selisih-pembanding/${indicator.code}/${index + 1}`),
      ...(shared === null ? [benchmarkSource(one)] : []),
    ]),
  );
  return tableOrNothing(
    {
      kind: 'table',
      id: `tabel-pembanding-${indicator.code}`,
      caption: `Perbandingan ${indicator.name} dengan Daerah Lain`,
      columns: named(
        ['no', 'pembanding', 'lingkup', 'tahun', 'nilai', 'selisih', 'sumber'],
        [
          column(0.5),
          column(3.2),
          column(1.3),
          column(0.8),
          column(1.3, 'right'),
          column(1.4, 'right'),
          ...(shared === null ? [column(2.4)] : []),
        ],
      ),
      head: [
        headRow([
          ...['No', 'Pembanding', 'Lingkup', 'Tahun', valueLabel(indicator.unit), 'Selisih'],
          ...(shared === null ? ['Sumber'] : []),
        ]),
      ],
      body,
      ...(shared === null ? {} : { source: shared }),
      size: 9,
    },
    `pembanding dari kecamatan lain, provinsi, maupun nasional untuk indikator ini`,
  );
}

function benchmarkSource(one: BenchmarkFact): Cell {
  if (one.source !== null) return cell(one.source);
  return one.value === null ? dash() : cell([missing('sumber belum ditulis')]);
}

/** "Nilai (%)"; a unit that is called "Nilai" is not said twice. */
function valueLabel(unit: string): string {
  return unit.toLowerCase() === 'nilai' ? 'Nilai' : `Nilai (${unit})`;
}

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

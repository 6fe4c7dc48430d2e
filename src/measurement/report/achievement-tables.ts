/** Target, realisation, achievement and category of a set of indicators, with the mean of the measured ones. */
import { cell, column, numberRow, plain, row, tableOrNothing } from '../../documents/compose-blocks.ts';
import { figureCell, liveFigure } from '../../documents/live-text.ts';
import type { Align, Block, Cell, Inline, Row } from '../../documents/report-model.ts';
import { formatNumber } from '../../kernel/indonesian-numbers.ts';
import { measuredText } from '../../planning/report/main-indicators.ts';
import type { IndicatorFact } from '../../planning/rules/facts.ts';
import type { HeadedColumn } from './indicator-columns.ts';
import { groupedHead, NOTHING_OFFERED, type OfferedColumns, offeredColumns } from './indicator-columns.ts';
import type { MeasuredYear } from './measured-year.ts';
import { categoryCell, joinedResultCells } from './result-cells.ts';

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

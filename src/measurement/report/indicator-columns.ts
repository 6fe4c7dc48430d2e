/**
 * Columns that a table of indicators offers beside its usual ones, for layouts that name them (docs/layouts.md):
 * earlier and later years, the end of the plan, change, other places, method, owner, and the money behind.
 */
import { cell, column, dash, row } from '../../documents/compose-blocks.ts';
import { figureCellOrDash, unitlessFigureCell } from '../../documents/live-text.ts';
import type { Cell, Column, Row } from '../../documents/report-model.ts';
import { formatNumber } from '../../kernel/indonesian-numbers.ts';
import { formulaInWords } from '../../planning/report/main-indicators.ts';
import type { IndicatorFact } from '../../planning/rules/facts.ts';
import { METHODS } from '../../planning/rules/methods.ts';
import type { MeasuredYear } from './measured-year.ts';

export interface IndicatorColumn {
  readonly column: Column;
  readonly label: string;
  /** Head over it and its neighbours of the same group; null = it reaches up itself. */
  readonly group: string | null;
  readonly cell: (indicator: IndicatorFact) => Cell;
}

/** A column with its head, before its cells are known. */
export type HeadedColumn = Pick<IndicatorColumn, 'column' | 'label' | 'group'>;

/** Offered columns, those that stand before the target of the year and those behind the category. */
export interface OfferedColumns {
  readonly before: readonly IndicatorColumn[];
  readonly after: readonly IndicatorColumn[];
}

export const NOTHING_OFFERED: OfferedColumns = { before: [], after: [] };

/** All that can be said of the indicators. */
export function offeredColumns(facts: MeasuredYear, indicators: readonly IndicatorFact[]): OfferedColumns {
  return {
    before: [
      offered('awal', 'Kondisi Awal', 1.1, (one) => baselineCell(facts, one)),
      ...yearColumns(facts, indicators),
    ],
    after: [
      ...againstOthers(facts, indicators),
      offered('rumus', 'Penjelasan Rumus', 3, (one) => cell(formulaInWords(one) ?? '')),
      offered('metode', 'Metode', 2, (one) => cell(METHODS[one.method].name)),
      offered('penanggung-jawab', 'Penanggung Jawab', 1.8, (one) => cell(ownerOf(facts, one))),
      offered('sumber', 'Sumber Data', 1.8, (one) => cell(one.source ?? '')),
      ...moneyColumns(facts),
    ],
  };
}

function offered(
  id: string,
  label: string,
  width: number,
  of: (indicator: IndicatorFact) => Cell,
  group: string | null = null,
): IndicatorColumn {
  return { column: { ...column(width, 'left', id), isOffered: true }, label, group, cell: of };
}

/** `target-2024`, `realisasi-2024`, `capaian-2024` of every year that any of them knows; targets of later years. */
function yearColumns(facts: MeasuredYear, indicators: readonly IndicatorFact[]): readonly IndicatorColumn[] {
  const { figures } = facts;
  const known = indicators.flatMap(({ code }) => yearsOf(facts, code));
  const years = [...new Set([...known, facts.year])].toSorted((a, b) => a - b);
  return years.flatMap((year) => {
    const group = `Tahun ${year}`;
    const target = offered(
      `target-${year}`,
      'Target',
      1.1,
      ({ code }) => unitlessFigureCell(figures, `target/${code}/${year}`),
      group,
    );
    if (year > facts.year) return [target];
    return [
      target,
      offered(`realisasi-${year}`, 'Realisasi', 1.1, (one) => realisationCell(facts, one, year), group),
      offered(
        `capaian-${year}`,
        'Capaian',
        1.1,
        ({ code }) => figureCellOrDash(figures, `capaian/${code}/${year}`),
        group,
      ),
    ];
  });
}

function yearsOf(facts: MeasuredYear, code: string): readonly number[] {
  const planned = facts.planning.targets.filter((one) => one.indicator === code).map((one) => one.year);
  const baselines = facts.planning.baselines.filter((one) => one.indicator === code).map((one) => one.year);
  const measured = facts.measurement.measurements
    .filter((one) => one.indicator === code)
    .map((one) => one.year);
  return [...planned, ...baselines, ...measured];
}

/** The figure of the year, else the baseline as recorded. */
export function realisationCell(facts: MeasuredYear, indicator: IndicatorFact, year: number): Cell {
  const id = `realisasi/${indicator.code}/${year}`;
  if (facts.figures.has(id)) return unitlessFigureCell(facts.figures, id);
  const baseline = facts.planning.baselines.find(
    (one) => one.indicator === indicator.code && one.year === year,
  );
  if (baseline === undefined) return dash();
  return cell(formatNumber(baseline.value, indicator.decimals), { align: 'right' });
}

/** The last value known before the plan of the year began. */
function baselineCell(facts: MeasuredYear, indicator: IndicatorFact): Cell {
  const plan = facts.planning.plans.find(
    (one) => one.kind === 'strategic' && one.startYear <= facts.year && facts.year <= one.endYear,
  );
  return plan === undefined ? dash() : realisationCell(facts, indicator, plan.startYear - 1);
}

function againstOthers(
  facts: MeasuredYear,
  indicators: readonly IndicatorFact[],
): readonly IndicatorColumn[] {
  const { figures, planning, year } = facts;
  const codes = new Set(indicators.map(({ code }) => code));
  const places = [
    ...new Set(planning.benchmarks.filter((one) => codes.has(one.indicator)).map((one) => one.place)),
  ];
  return [
    offered('target-akhir', 'Target Akhir', 1.2, ({ code }) =>
      unitlessFigureCell(figures, `target-akhir/${code}`),
    ),
    offered('capaian-akhir', 'Capaian terhadap Target Akhir', 1.4, ({ code }) =>
      figureCellOrDash(figures, `capaian-akhir/${code}/${year}`),
    ),
    offered('perubahan', `Perubahan dari ${year - 1}`, 1.3, ({ code }) =>
      figureCellOrDash(figures, `perubahan/${code}/${year}`),
    ),
    offered('capaian-tanpa-batas', 'Capaian Tanpa Batas', 1.3, ({ code }) =>
      figureCellOrDash(figures, `capaian-tanpa-batas/${code}/${year}`),
    ),
    ...places.map((place, index) =>
      offered(`banding-${index + 1}`, place, 1.4, (one) => benchmarkCell(facts, one, place), 'Pembanding'),
    ),
  ];
}

function benchmarkCell(facts: MeasuredYear, indicator: IndicatorFact, place: string): Cell {
  const known = facts.planning.benchmarks.find(
    (one) => one.indicator === indicator.code && one.place === place,
  );
  if (known === undefined || known.value === null) return dash();
  return cell(formatNumber(known.value, indicator.decimals), { align: 'right' });
}

function ownerOf(facts: MeasuredYear, indicator: IndicatorFact): string {
  return facts.organisation?.positions.find((one) => one.code === indicator.owner)?.title ?? '';
}

function moneyColumns({ figures, year }: MeasuredYear): readonly IndicatorColumn[] {
  const money = (id: string, label: string, width: number, figure: string) =>
    offered(id, label, width, ({ code }) => figureCellOrDash(figures, `${figure}/${code}/${year}`));
  return [
    money('pagu', 'Pagu (Rp)', 2, 'pagu-indikator'),
    money('realisasi-anggaran', 'Realisasi Anggaran (Rp)', 2, 'realisasi-indikator'),
    money('serapan', 'Serapan', 1.2, 'serapan-indikator'),
    money('efisiensi', 'Efisiensi', 1.2, 'efisiensi'),
  ];
}

/** Head rows: groups above, labels below; what has no group reaches up. One row where nothing is grouped. */
export function groupedHead(
  columns: readonly { readonly label: string; readonly group: string | null }[],
): readonly Row[] {
  const bold = { align: 'center', bold: true } as const;
  if (columns.every(({ group }) => group === null))
    return [row(columns.map(({ label }) => cell(label, bold)))];
  const above: Cell[] = [];
  for (const [index, { label, group }] of columns.entries()) {
    if (group === null) above.push(cell(label, { ...bold, rowSpan: 2 }));
    else if (index === 0 || columns[index - 1]?.group !== group) {
      const next = columns.findIndex((one, at) => at > index && one.group !== group);
      const columnSpan = (next === -1 ? columns.length : next) - index;
      above.push(cell(group, columnSpan > 1 ? { ...bold, columnSpan } : bold));
    }
  }
  return [
    row(above),
    row(columns.filter(({ group }) => group !== null).map(({ label }) => cell(label, bold))),
  ];
}

/** Comparisons of a subject's indicators: earlier years, the end of the plan, other places. */
import { noData, runInTitle } from '../../documents/compose-blocks.ts';
import type { Block } from '../../documents/report-model.ts';
import { achievementTable } from '../../measurement/report/achievement-tables.ts';
import { benchmarkTable } from '../../measurement/report/benchmark-table.ts';
import { historyTable, knownYears } from '../../measurement/report/history-table.ts';
import { planEndTable } from '../../measurement/report/plan-end-table.ts';
import { trendChart } from '../../measurement/report/trend-chart.ts';
import { yearRowsTable } from '../../measurement/report/year-rows-table.ts';
import type { IndicatorFact } from '../../planning/rules/facts.ts';
import type { BlockContext } from '../block-context.ts';
import {
  benchmarkSentences,
  meanChangeSentence,
  planEndSentence,
  trendSentence,
} from '../rules/sentences/indicator-sentences.ts';
import { measuredOf } from './block.ts';
import type { SubjectView } from './subject-view.ts';

export interface HistoryForm {
  /** At most so many years, the measured one last. */
  readonly years: number;
  readonly withCharts: boolean;
  /** The years of each indicator below each other, with target and capaian; else side by side. */
  readonly inRows: boolean;
}

export function earlierYears(context: BlockContext, view: SubjectView, form: HistoryForm): readonly Block[] {
  const { facts, figures } = context;
  const measured = measuredOf(context);
  const known = view.indicators.filter((one) => knownYears(measured, one.code).length > 1);
  if (known.length === 0)
    return [
      noData(
        `realisasi tahun sebelumnya untuk ${view.single === null ? 'indikator-indikator' : 'indikator'} ini`,
      ),
    ];
  const sentences = (one: IndicatorFact) => [
    trendSentence(figures, one, facts.year),
    meanChangeSentence(figures, one, facts.year),
  ];
  return [
    ...known.flatMap((one) => context.draft(sentences(one))),
    form.inRows
      ? yearRowsTable(measured, { ...view, indicators: known }, form.years)
      : historyTable(measured, view, form.years),
    ...(form.withCharts ? known.flatMap((one) => trendChart(measured, one, form.years)) : []),
  ];
}

export function planEnd(context: BlockContext, view: SubjectView): readonly Block[] {
  const { facts, figures, terms } = context;
  const endYear = terms.strategicPlan?.endYear;
  const known = view.indicators.filter((one) => figures.has(`target-akhir/${one.code}`));
  if (endYear === undefined || known.length === 0)
    return [
      noData(`target akhir Renstra untuk ${view.single === null ? 'indikator-indikator' : 'indikator'} ini`),
    ];
  return [
    ...known.flatMap((one) => context.draft([planEndSentence(figures, one, facts.year, endYear)])),
    planEndTable(measuredOf(context), { ...view, indicators: known }, endYear),
  ];
}

/** `rows`: a table for each indicator; `columns`: one table, the places side by side. */
export function benchmarks(
  context: BlockContext,
  view: SubjectView,
  form: 'rows' | 'columns',
): readonly Block[] {
  const { planning } = context.facts;
  const of = (one: IndicatorFact) => planning.benchmarks.filter(({ indicator }) => indicator === one.code);
  const sentences = (one: IndicatorFact) => context.draft(benchmarkSentences(context.figures, one, of(one)));
  const compared = view.indicators.filter((one) => of(one).length > 0);
  if (form === 'columns')
    return [
      ...view.indicators.flatMap(sentences),
      ...(compared.length === 0 ? [] : [placesTable(context, view, compared)]),
    ];
  return view.indicators.flatMap((one) => [
    ...(view.single === null && compared.includes(one) ? [runInTitle(one.name)] : []),
    ...sentences(one),
    ...(of(one).length === 0 ? [] : [benchmarkTable(measuredOf(context), one)]),
  ]);
}

/** `Indikator | Satuan | Target | Realisasi | Capaian | place | place …`, where a layout names no columns. */
function placesTable(context: BlockContext, view: SubjectView, indicators: readonly IndicatorFact[]): Block {
  const table = achievementTable(measuredOf(context), {
    id: `tabel-pembanding-${view.code}`,
    caption: `Perbandingan ${view.name} dengan Daerah Lain`,
    indicators,
    meanOf: null,
    measured: 'Sasaran Strategis',
    offersMore: true,
  });
  if (table.kind !== 'table') return table;
  const isShown = (id: string | undefined) => id?.startsWith('banding-') === true;
  return {
    ...table,
    columns: table.columns.map(({ isOffered, ...one }) =>
      isOffered === true && !isShown(one.id) ? { ...one, isOffered } : one,
    ),
  };
}

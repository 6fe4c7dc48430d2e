/** Progress of the strategic plan: targets of all its years against the realisations so far (monev Renstra, C-24). */
import { cell, column, dash, named, plain, row, tableOrNothing } from '../../documents/compose-blocks.ts';
import { figureCellOrDash, unitlessFigureCell } from '../../documents/live-text.ts';
import type { Block, Cell, Row } from '../../documents/report-model.ts';
import { formatNumber } from '../../kernel/indonesian-numbers.ts';
import { measuredText } from '../../planning/report/main-indicators.ts';
import { formatTarget, planTarget } from '../../planning/report/targets.ts';
import type { IndicatorFact, PlanFact } from '../../planning/rules/facts.ts';
import type { MeasuredYear } from './measured-year.ts';

export interface PlanProgress {
  readonly id: string;
  readonly caption: string;
  readonly plan: PlanFact;
  readonly indicators: readonly IndicatorFact[];
}

/** `No | Tujuan/Sasaran | Indikator | Satuan | Kondisi Awal | Target … | Realisasi … | Capaian tahun | terhadap akhir`. */
export function planProgressTable(facts: MeasuredYear, progress: PlanProgress): Block {
  const { plan, indicators } = progress;
  const years = yearsBetween(plan.startYear, plan.endYear);
  const realised = yearsBetween(plan.startYear, Math.min(facts.year, plan.endYear));
  return tableOrNothing(
    {
      kind: 'table',
      id: progress.id,
      caption: progress.caption,
      columns: named(
        [
          ...['no', 'sasaran', 'indikator', 'satuan', 'awal'],
          ...years.map((one) => `target-${one}`),
          ...realised.map((one) => `realisasi-${one}`),
          ...['capaian', 'capaian-akhir'],
        ],
        [
          column(0.6),
          column(3.4),
          column(3),
          column(1),
          column(1.2, 'right'),
          ...[...years, ...realised].map(() => column(1.15, 'right')),
          column(1.4, 'right'),
          column(1.5, 'right'),
        ],
      ),
      head: headRows(facts.year, plan, years, realised),
      body: indicators.map((one, index) => {
        const span = spanOf(indicators, index);
        return indicatorRow(facts, plan, { indicator: one, index, span }, years, realised);
      }),
      notes: [
        [
          plain(
            'Realisasi disajikan sampai tahun laporan. Capaian terhadap target akhir membandingkan realisasi tahun laporan dengan target tahun terakhir rencana.',
          ),
        ],
      ],
      size: 8.5,
    },
    `target ${plan.title}`,
  );
}

function yearsBetween(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}

function headRows(
  year: number,
  plan: PlanFact,
  years: readonly number[],
  realised: readonly number[],
): readonly Row[] {
  const tall = (label: string) => cell(label, { align: 'center', bold: true, rowSpan: 2 });
  const wide = (label: string, columnSpan: number) =>
    cell(label, { align: 'center', bold: true, columnSpan });
  const leading = ['No', 'Tujuan/Sasaran', 'Indikator', 'Satuan', `Kondisi Awal (${plan.startYear - 1})`];
  return [
    row([
      ...leading.map(tall),
      wide('Target', years.length),
      ...(realised.length === 0 ? [] : [wide('Realisasi', realised.length)]),
      tall(`Capaian ${year}`),
      tall(`Capaian terhadap Target ${plan.endYear}`),
    ]),
    row([...years, ...realised].map((one) => cell(String(one), { align: 'center', bold: true }))),
  ];
}

/** Neighbours that measure one goal or objective share its cell: how many from this one on, 0 = it stands above. */
function spanOf(indicators: readonly IndicatorFact[], index: number): number {
  const measured = indicators[index]?.measures;
  if (indicators[index - 1]?.measures === measured) return 0;
  const end = indicators.findIndex((one, at) => at > index && one.measures !== measured);
  return (end === -1 ? indicators.length : end) - index;
}

interface IndicatorLine {
  readonly indicator: IndicatorFact;
  readonly index: number;
  readonly span: number;
}

function indicatorRow(
  facts: MeasuredYear,
  plan: PlanFact,
  { indicator, index, span }: IndicatorLine,
  years: readonly number[],
  realised: readonly number[],
): Row {
  const { figures, planning, year } = facts;
  const { code } = indicator;
  return row([
    cell(String(index + 1), { align: 'center' }),
    ...(span === 0
      ? []
      : [cell(measuredText(planning, indicator.measures), span > 1 ? { rowSpan: span } : {})]),
    cell(indicator.name),
    cell(indicator.unit, { align: 'center' }),
    baselineCell(facts, plan, indicator),
    ...years.map((one): Cell => {
      const target = planTarget(planning, plan, code, one);
      return target === null ? dash() : cell(formatTarget(target, indicator.decimals), { align: 'right' });
    }),
    ...realised.map((one) => unitlessFigureCell(figures, `realisasi/${code}/${one}`)),
    figureCellOrDash(figures, `capaian/${code}/${year}`),
    figureCellOrDash(figures, `capaian-akhir/${code}/${year}`),
  ]);
}

function baselineCell(facts: MeasuredYear, plan: PlanFact, indicator: IndicatorFact): Cell {
  const baseline = facts.planning.baselines.find(
    (one) => one.indicator === indicator.code && one.year === plan.startYear - 1,
  );
  if (baseline === undefined) return dash();
  return cell(formatNumber(baseline.value, indicator.decimals), { align: 'right' });
}

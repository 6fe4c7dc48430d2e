import {
  type ChartDescription,
  type ChartOptions,
  columnChartOptions,
} from '../../src/documents/rules/chart-options.ts';
import { decimal } from '../../src/kernel/decimal.ts';
import type { IndicatorYear } from '../api/types.ts';
import { texts } from '../texts/id.ts';
import { BLUE, TEXT } from '../theme/palette.ts';

interface TrendChartInput {
  readonly years: readonly IndicatorYear[];
  readonly unit: string;
  readonly decimals: number;
  readonly isMoving: boolean;
  /** Numbers at columns and points; where there is no room they stand in the table only. */
  readonly hasLabels: boolean;
}

/** Paper is read from nearer than a screen. */
const SCREEN_SCALE = 1.3;

/** At the foot of the column, light with a dark edge: to be read on the column and, when it is zero, above it. */
const IN_COLUMN = {
  position: 'insideBottom',
  color: TEXT.onFill,
  textBorderColor: BLUE[8],
  textBorderWidth: 3,
};

/** The chart of the report, drawn for the screen: columns for the realisation, a line for the target. */
export function trendChartOption({
  years,
  unit,
  decimals,
  isMoving,
  hasLabels,
}: TrendChartInput): ChartOptions {
  const description: ChartDescription = {
    categories: years.map(({ year }) => String(year)),
    series: [
      {
        name: texts.achievement.realisation,
        kind: 'column',
        values: years.map((one) => numberOf(one.realisation)),
      },
      { name: texts.achievement.target, kind: 'line', values: years.map((one) => numberOf(one.target)) },
    ],
    unit,
    decimals,
    index: true,
  };
  const option = forScreen(columnChartOptions(description));
  return {
    ...option,
    ...(hasLabels ? {} : { series: withoutLabels(option.series) }),
    animation: isMoving,
    textStyle: { fontFamily: 'Inter Variable, system-ui, sans-serif' },
  };
}

function numberOf(value: string | null) {
  return value === null ? null : decimal(value);
}

function withoutLabels(series: unknown): unknown {
  return Array.isArray(series)
    ? series.map((one: unknown) => ({ ...optionsOf(one), label: { show: false } }))
    : series;
}

/** The same options for a screen: larger letters, labels that keep clear of each other. */
function forScreen(options: ChartOptions): ChartOptions {
  return Object.fromEntries(Object.entries(options).map(([key, value]) => [key, forScreenValue(key, value)]));
}

function forScreenValue(key: string, value: unknown): unknown {
  // Target and realisation are often almost equal: the column's label keeps away from the line's.
  if (isOptions(value) && value.type === 'bar')
    return forScreen({ ...value, label: { ...optionsOf(value.label), ...IN_COLUMN } });
  // On a phone some years give way.
  if (key === 'axisLabel' && isOptions(value)) return { ...forScreen(value), hideOverlap: true };
  if (key === 'fontSize' && typeof value === 'number') return Math.round(value * SCREEN_SCALE);
  if (Array.isArray(value)) return value.map((item: unknown) => forScreenValue('', item));
  return isOptions(value) ? forScreen(value) : value;
}

function optionsOf(value: unknown): ChartOptions {
  return isOptions(value) ? value : {};
}

function isOptions(value: unknown): value is ChartOptions {
  return typeof value === 'object' && value !== null;
}

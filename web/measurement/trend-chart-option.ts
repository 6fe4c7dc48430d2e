import {
  type ChartDescription,
  type ChartOptions,
  columnChartOptions,
} from '../../src/documents/rules/chart-options.ts';
import { decimal } from '../../src/kernel/decimal.ts';
import type { IndicatorYear } from '../api/types.ts';
import { texts } from '../texts/id.ts';
import { BLUE, SURFACE, TEXT } from '../theme/palette.ts';

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

/** A label on a ground of its own can be read over columns and lines alike. */
const ON_GROUND = { padding: [2, 4], borderRadius: 2, textBorderWidth: 0 };
const IN_COLUMN = { ...ON_GROUND, position: 'insideBottom', color: TEXT.onFill, backgroundColor: BLUE[8] };
const AT_POINT = { ...ON_GROUND, backgroundColor: SURFACE.card };

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
  if (isOptions(value) && (value.type === 'bar' || value.type === 'line')) {
    const place = value.type === 'bar' ? IN_COLUMN : AT_POINT;
    return { ...forScreen(value), label: { ...forScreen(optionsOf(value.label)), ...place } };
  }
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

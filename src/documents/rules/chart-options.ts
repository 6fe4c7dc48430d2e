/**
 * ECharts options from a plain description: the same chart on screen and on paper. Pure: no library is imported,
 * the result is handed to ECharts (`BarChart`, `LineChart`, grid, legend and title have to be registered).
 */
import { type Decimal, decimal } from '../../kernel/decimal.ts';
import { formatNumber } from '../../kernel/indonesian-numbers.ts';

export interface ChartSeries {
  readonly name: string;
  readonly kind: 'column' | 'line';
  /** One per category; null leaves a gap: not measured is not zero. */
  readonly values: readonly (Decimal | null)[];
}
export interface ChartDescription {
  readonly title?: string;
  readonly categories: readonly string[];
  readonly series: readonly ChartSeries[];
  /** Beside the value axis: "Nilai", "%"; null when there is none. */
  readonly unit: string | null;
  /** Of the values' labels. */
  readonly decimals: number;
  /** An index or score may start its axis above zero when all values are close; the axis then says so. */
  readonly index?: boolean;
}

/** What ECharts takes; its parts are plain data, except the formatters of the axis. */
export type ChartOptions = Readonly<Record<string, unknown>>;

const FONT = 'Liberation Sans, Arial, Helvetica, sans-serif';
const INK = '#1A1F27';
const SOFT = '#55606E';
const GRID = '#D5DBE2';
const SIZE = 10;

/** Different in brightness as well, so that grey print tells them apart; light ones carry a dark edge. */
const FILLS = [
  { color: '#16427A', edge: '#16427A', ink: '#FFFFFF' },
  { color: '#A8C5E8', edge: '#16427A', ink: INK },
  { color: '#C9731A', edge: '#7A3E00', ink: INK },
  { color: '#F3D9B1', edge: '#7A3E00', ink: INK },
  { color: '#5F6B7A', edge: '#2F3742', ink: '#FFFFFF' },
] as const;
const LINES = [
  { color: '#A34700', symbol: 'circle', type: 'solid' },
  { color: '#1A1F27', symbol: 'rect', type: 'dashed' },
  { color: '#2C6E49', symbol: 'triangle', type: 'dotted' },
] as const;
/** Values closer together than this share of the largest may leave zero out. */
const CLOSE = 0.2;
const LONG_CATEGORY = 60;
/** Share of the tallest column from which a label fits into a column. */
const TALL_ENOUGH = 0.15;

/** Upright columns, and lines over them. */
export function columnChartOptions(chart: ChartDescription): ChartOptions {
  const start = axisStart(chart);
  const covered = chart.series.some((one) => one.kind === 'line') ? columnFoot(chart, start) : null;
  return {
    ...frame(chart, true),
    xAxis: categoryAxis(chart, { interval: 0, width: LONG_CATEGORY, overflow: 'break' }),
    yAxis: { ...valueAxis(chart, start), nameTextStyle: { color: SOFT, fontSize: 9, align: 'left' } },
    series: series(chart, 'top', covered),
  };
}

/** Lying bars, first category on top, for long names. */
export function barChartOptions(chart: ChartDescription): ChartOptions {
  const start = axisStart(chart);
  const columns = chart.series.map((one): ChartSeries => ({ ...one, kind: 'column' }));
  return {
    ...frame(chart, false),
    xAxis: { ...valueAxis(chart, start), nameLocation: 'middle', nameGap: 24 },
    yAxis: { ...categoryAxis(chart, { interval: 0, width: 150, overflow: 'break' }), inverse: true },
    series: series({ ...chart, series: columns }, 'right', null),
  };
}

/** Where the value axis starts: zero, or for an index whose values are all close a round number below them. */
export function axisStart(chart: ChartDescription): number {
  const values = chart.series.flatMap((one) => one.values.flatMap((value) => value?.toNumber() ?? []));
  if (!chart.index || values.length === 0) return 0;
  const least = Math.min(...values);
  const most = Math.max(...values);
  if (least <= 0 || (most - least) / most > CLOSE) return 0;
  const step = 10 ** Math.floor(Math.log10(most)) / 2;
  return Math.max(0, Math.floor((least - (most - least) / 2) / step) * step);
}

function frame(chart: ChartDescription, upright: boolean): ChartOptions {
  const titled = chart.title !== undefined;
  const legend = chart.series.length > 1;
  const named = upright && (chart.unit !== null || axisStart(chart) > 0);
  return {
    animation: false,
    backgroundColor: '#FFFFFF',
    textStyle: { fontFamily: FONT, fontSize: SIZE, color: INK },
    ...(titled
      ? { title: { text: chart.title, left: 'center', top: 4, textStyle: { fontSize: 12, color: INK } } }
      : {}),
    legend: {
      show: legend,
      bottom: 2,
      itemWidth: 18,
      itemHeight: 9,
      selectedMode: false,
      textStyle: { fontSize: SIZE, color: INK },
    },
    grid: {
      left: 8,
      right: 26,
      top: (titled ? 24 : 0) + (named ? 8 : 16),
      bottom: legend ? 30 : 8,
      outerBoundsMode: 'same',
      outerBoundsContain: 'all',
    },
  };
}

function categoryAxis(chart: ChartDescription, label: ChartOptions): ChartOptions {
  return {
    type: 'category',
    data: chart.categories,
    axisTick: { show: false },
    axisLine: { lineStyle: { color: SOFT } },
    axisLabel: { color: INK, fontSize: SIZE, ...label },
  };
}

function valueAxis(chart: ChartDescription, start: number): ChartOptions {
  const from = start === 0 ? null : `sumbu mulai dari ${formatAxis(start)}`;
  const name = [chart.unit, from].filter((part) => part !== null).join(', ');
  return {
    type: 'value',
    name,
    nameLocation: 'end',
    nameTextStyle: { color: SOFT, fontSize: 9 },
    ...(start === 0 ? {} : { min: start }),
    splitNumber: 4,
    axisLabel: { color: SOFT, fontSize: 9, formatter: formatAxis, hideOverlap: true },
    splitLine: { lineStyle: { color: GRID } },
  };
}

/** Axis numbers are round: as many decimals as they have, at most two. */
function formatAxis(value: number): string {
  const exact = decimal(value);
  return formatNumber(exact, Math.min(2, exact.decimalPlaces()));
}

/** The least value whose column is tall enough to carry its label at its foot, where no line can cross it. */
function columnFoot(chart: ChartDescription, start: number): number {
  const values = chart.series.flatMap((one) => one.values.flatMap((value) => value?.toNumber() ?? []));
  return start + (Math.max(start, ...values) - start) * TALL_ENOUGH;
}

/** `foot`: from this value on a column carries its label inside, at its foot; null = all stand outside. */
function series(
  chart: ChartDescription,
  labelPosition: 'top' | 'right',
  foot: number | null,
): readonly ChartOptions[] {
  let columns = 0;
  let lines = 0;
  return chart.series.map((one) => {
    if (one.kind === 'column') {
      const look = FILLS[columns % FILLS.length] ?? FILLS[0];
      columns += 1;
      return columnSeries(one, chart.decimals, look, labelPosition, foot);
    }
    const look = LINES[lines % LINES.length] ?? LINES[0];
    lines += 1;
    return lineSeries(one, chart.decimals, look);
  });
}

const LABEL = { show: true, fontSize: 9, color: INK } as const;

function columnSeries(
  one: ChartSeries,
  decimals: number,
  look: (typeof FILLS)[number],
  position: 'top' | 'right',
  foot: number | null,
): ChartOptions {
  const inside = { position: 'insideBottom', distance: 6, color: look.ink };
  return {
    name: one.name,
    type: 'bar',
    data: one.values.map((value) =>
      dataItem(value, decimals, foot !== null && value !== null && value.toNumber() >= foot ? inside : {}),
    ),
    label: { ...LABEL, position },
    labelLayout: { hideOverlap: true },
    itemStyle: { color: look.color, borderColor: look.edge, borderWidth: 0.8 },
    barMaxWidth: 46,
    barGap: '8%',
  };
}

/** Its labels have a light ground of their own: the points may lie on a dark column. */
function lineSeries(one: ChartSeries, decimals: number, look: (typeof LINES)[number]): ChartOptions {
  return {
    name: one.name,
    type: 'line',
    data: one.values.map((value) => dataItem(value, decimals, {})),
    label: {
      ...LABEL,
      position: 'top',
      distance: 7,
      backgroundColor: '#FFFFFF',
      borderColor: look.color,
      borderWidth: 0.8,
      borderRadius: 2,
      padding: [2, 3],
    },
    labelLayout: { hideOverlap: true },
    connectNulls: false,
    symbol: look.symbol,
    symbolSize: 7,
    lineStyle: { color: look.color, width: 2, type: look.type },
    itemStyle: { color: look.color, borderColor: '#FFFFFF', borderWidth: 0.8 },
  };
}

function dataItem(value: Decimal | null, decimals: number, label: ChartOptions): ChartOptions {
  if (value === null) return { value: null };
  return { value: value.toNumber(), label: { ...label, formatter: formatNumber(value, decimals) } };
}

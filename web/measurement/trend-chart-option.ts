import type { BarSeriesOption, LineSeriesOption } from 'echarts/charts';
import type { GridComponentOption, LegendComponentOption, TooltipComponentOption } from 'echarts/components';
import type { ComposeOption } from 'echarts/core';
import type { IndicatorYear } from '../api/types.ts';
import { formatDecimal } from '../components/number-text.ts';
import { texts } from '../texts/id.ts';
import { CHART } from '../theme/palette.ts';

export type TrendChartOption = ComposeOption<
  BarSeriesOption | LineSeriesOption | GridComponentOption | LegendComponentOption | TooltipComponentOption
>;

interface TrendChartInput {
  readonly years: readonly IndicatorYear[];
  readonly decimals: number;
  readonly isMoving: boolean;
}

/**
 * Realisation as filled bars, target as a dashed line with diamonds: told apart without colour. A year
 * without a value has neither bar nor point, never one at zero.
 */
export function trendChartOption({ years, decimals, isMoving }: TrendChartInput): TrendChartOption {
  const label = { show: true, formatter: printed(decimals), fontSize: 12, color: '#18202b' };
  return {
    animation: isMoving,
    textStyle: { fontFamily: 'Inter Variable, system-ui, sans-serif' },
    grid: { left: 8, right: 16, top: 44, bottom: 8, containLabel: true },
    legend: { top: 0, left: 0, itemWidth: 24, textStyle: { fontSize: 13, color: '#2c3542' } },
    tooltip: { trigger: 'axis', valueFormatter: (value) => printed(decimals)({ value }) },
    xAxis: {
      type: 'category',
      data: years.map(({ year }) => String(year)),
      axisTick: { show: false },
      axisLine: { lineStyle: { color: CHART.axis } },
      axisLabel: { color: CHART.axis, fontSize: 13 },
    },
    yAxis: {
      type: 'value',
      min: 0,
      axisLabel: { color: CHART.axis, formatter: (value: number) => formatDecimal(String(value), 0) },
      splitLine: { lineStyle: { color: CHART.grid } },
    },
    series: [
      {
        name: texts.achievement.realisation,
        type: 'bar',
        barMaxWidth: 44,
        itemStyle: { color: CHART.realisation },
        label: { ...label, position: 'insideTop', color: '#ffffff' },
        labelLayout: { hideOverlap: true },
        data: years.map(({ realisation }) => point(realisation)),
      },
      {
        name: texts.achievement.target,
        type: 'line',
        symbol: 'emptyDiamond',
        symbolSize: 10,
        lineStyle: { type: 'dashed', width: 2, color: CHART.target },
        itemStyle: { color: CHART.target },
        label: { ...label, position: 'top' },
        labelLayout: { hideOverlap: true },
        data: years.map(({ target }) => point(target)),
      },
    ],
  };
}

/** ECharts draws floats; the exact number stands in the table beside the chart. */
function point(value: string | null): number | '-' {
  return value === null ? '-' : Number(value);
}

function printed(decimals: number) {
  return ({ value }: { value?: unknown }): string =>
    typeof value === 'number' ? formatDecimal(String(value), decimals) : texts.indicator.notFilled;
}

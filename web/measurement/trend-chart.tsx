import { useReducedMotion } from '@mantine/hooks';
import { BarChart, LineChart } from 'echarts/charts';
import { GridComponent, LegendComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { LabelLayout } from 'echarts/features';
import { SVGRenderer } from 'echarts/renderers';
import { useEffect, useRef } from 'react';
import type { IndicatorYear } from '../api/types.ts';
import styles from './measurement.module.css';
import { trendChartOption } from './trend-chart-option.ts';

use([BarChart, LineChart, GridComponent, LegendComponent, LabelLayout, SVGRenderer]);

interface TrendChartProps {
  /** The chart in words, for who does not see it. */
  readonly label: string;
  readonly years: readonly IndicatorYear[];
  readonly unit: string;
  readonly decimals: number;
}

/** Pixels per year below which numbers would run into each other. */
const ROOM_FOR_A_LABEL = 56;

/** Loaded only when a chart is shown: the drawing library is as large as the rest of the client. */
export function TrendChart({ label, years, unit, decimals }: TrendChartProps) {
  const place = useRef<HTMLDivElement>(null);
  const isStill = useReducedMotion(undefined, { getInitialValueInEffect: false });
  useEffect(() => {
    if (place.current === null) return;
    const chart = init(place.current, null, { renderer: 'svg' });
    let hadLabels: boolean | null = null;
    const draw = () => {
      chart.resize();
      const hasLabels = chart.getWidth() / years.length > ROOM_FOR_A_LABEL;
      if (hasLabels === hadLabels) return;
      hadLabels = hasLabels;
      chart.setOption(trendChartOption({ years, unit, decimals, isMoving: !isStill, hasLabels }), true);
    };
    draw();
    const observer = new ResizeObserver(draw);
    observer.observe(place.current);
    return () => {
      observer.disconnect();
      chart.dispose();
    };
  }, [years, unit, decimals, isStill]);
  return <div ref={place} role="img" aria-label={label} className={styles.chart} />;
}

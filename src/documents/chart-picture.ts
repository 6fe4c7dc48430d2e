/** A chart as a picture of the report: caption, drawing, and the text alternative that carries its figures. */
import { formatNumber } from '../kernel/indonesian-numbers.ts';
import { drawBarChart, drawColumnChart } from './charts.ts';
import type { Picture } from './report-model.ts';
import type { ChartDescription } from './rules/chart-options.ts';

/** Every value of the chart in words; what is not measured says so. */
export function chartInWords(chart: ChartDescription): string {
  const unit = chart.unit === null ? '' : ` ${chart.unit}`;
  return chart.series
    .map((series) => {
      const values = chart.categories.map((category, index) => {
        const value = series.values[index] ?? null;
        return `${category}: ${value === null ? 'tidak ada data' : formatNumber(value, chart.decimals) + unit}`;
      });
      return `${series.name}: ${values.join('; ')}`;
    })
    .join('. ');
}

/** Upright columns (years, quarters) or lying bars (long names). */
export function chartPicture(
  id: string,
  caption: string,
  chart: ChartDescription,
  shape: 'columns' | 'bars',
): Picture {
  const drawn = shape === 'columns' ? drawColumnChart(chart) : drawBarChart(chart);
  return {
    kind: 'picture',
    id,
    caption,
    ...drawn,
    alternative: `${caption}. ${chartInWords(chart)}.`,
    isChart: true,
  };
}

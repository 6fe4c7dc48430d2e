/** Charts as SVG, drawn by ECharts on the server without a browser; the options are those of the screen. */
// One file: its five hundred modules would take four times as long to load in the child process.
import * as echarts from 'echarts/dist/echarts.esm.min.mjs';
import { FONT } from './look.ts';
import {
  barChartOptions,
  type ChartDescription,
  type ChartOptions,
  columnChartOptions,
} from './rules/chart-options.ts';

/** Size in points. */
export interface ChartSize {
  readonly width?: number;
  readonly height?: number;
}
export interface DrawnChart {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

const COLUMN_SIZE = { width: 440, height: 220 };
const BAR_WIDTH = 440;
const BAR_ROW = 27;

/** Columns and lines over categories (years, quarters). */
export function drawColumnChart(chart: ChartDescription & ChartSize): DrawnChart {
  const { width = COLUMN_SIZE.width, height = COLUMN_SIZE.height } = chart;
  return draw(columnChartOptions(chart), width, height);
}

/** Lying bars over long names; grows with the number of categories unless a height is given. */
export function drawBarChart(chart: ChartDescription & ChartSize): DrawnChart {
  const rows = chart.categories.length * (BAR_ROW + 12 * Math.max(0, chart.series.length - 1));
  const { width = BAR_WIDTH, height = 76 + rows } = chart;
  return draw(barChartOptions(chart), width, height);
}

function draw(options: ChartOptions, width: number, height: number): DrawnChart {
  const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width, height });
  try {
    chart.setOption(options);
    return { svg: settle(chart.renderToSVGString()), width, height };
  } finally {
    chart.dispose();
  }
}

/**
 * The same description gives the same bytes (a document's hash depends on it): what serves the mouse and ECharts'
 * running numbers go; the font becomes the one that PDF and PNG have.
 */
function settle(svg: string): string {
  const names = new Map<string, string>();
  return svg
    .replaceAll(/<style[^>]*>.*?<\/style>/gsu, '')
    .replaceAll(/ (?:class|pointer-events|ecmeta_\w+)="[^"]*"/gu, '')
    .replaceAll(/\bzr\d+-\w+/gu, (name) => {
      const settled = names.get(name) ?? `bagian${names.size + 1}`;
      names.set(name, settled);
      return settled;
    })
    .replaceAll(/font-family:[^;"]+/gu, `font-family:${FONT}`);
}

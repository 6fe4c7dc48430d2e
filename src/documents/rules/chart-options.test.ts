import { describe, expect, it } from 'vitest';
import { decimal } from '../../kernel/decimal.ts';
import { drawBarChart, drawColumnChart } from '../charts.ts';
import { axisStart, type ChartDescription, columnChartOptions } from './chart-options.ts';

const SKM: ChartDescription = {
  categories: ['2023', '2024', '2025'],
  series: [
    { name: 'Target', kind: 'column', values: [decimal('86'), decimal('87'), decimal('87.5')] },
    { name: 'Realisasi', kind: 'column', values: [decimal('86.01'), null, decimal('87.26')] },
    { name: 'Capaian', kind: 'line', values: [decimal('100.01'), null, decimal('99.73')] },
  ],
  unit: 'Nilai',
  decimals: 2,
};

/** Words of an SVG, in order. */
function words(svg: string): readonly string[] {
  return [...svg.matchAll(/<text[^>]*>([^<]*)/gu)].map((found) => found[1] ?? '');
}

describe('a column chart', () => {
  it('labels values in Indonesian and leaves a gap where nothing was measured', () => {
    const { svg, width, height } = drawColumnChart(SKM);
    expect([width, height]).toEqual([440, 220]);
    expect(words(svg)).toEqual(
      expect.arrayContaining(['86,01', '87,26', '99,73', 'Realisasi', '2024', 'Nilai']),
    );
    expect(words(svg)).not.toContain('0,00');
    expect(svg).not.toMatch(/NaN|undefined|<animate/u);
  });

  it('is the same picture each time, in the font that documents embed', () => {
    const [first, second] = [drawColumnChart(SKM).svg, drawColumnChart(SKM).svg];
    expect(first).toBe(second);
    const fonts = [...first.matchAll(/font-family[:=]"?([^;"]+)/gu)].map((found) => found[1]);
    expect(new Set(fonts)).toEqual(new Set(['Liberation Sans']));
  });

  it('keeps the labels of columns and of the line over them apart, and gives the line’s a ground of its own', () => {
    const options = columnChartOptions(SKM);
    expect(JSON.stringify(options)).toContain('"position":"insideBottom"');
    expect(drawColumnChart(SKM).svg).toMatch(
      /fill="#FFFFFF"[^>]*stroke="#A34700"|stroke="#A34700"[^>]*fill="#FFFFFF"/iu,
    );
    const alone = columnChartOptions({ ...SKM, series: SKM.series.slice(0, 2) });
    expect(JSON.stringify(alone)).not.toContain('insideBottom');
  });

  it('escapes names', () => {
    const { svg } = drawColumnChart({ ...SKM, title: '<script>', categories: ['<b>&', 'x', 'y'] });
    expect(svg).not.toMatch(/<script>|<b>/u);
  });
});

describe('the value axis', () => {
  it('starts at zero', () => {
    expect(axisStart(SKM)).toBe(0);
    expect(words(drawColumnChart(SKM).svg)).toContain('0');
  });

  it('may start higher for an index whose values are close, and then says so', () => {
    const close: ChartDescription = { ...SKM, series: SKM.series.slice(0, 2), index: true };
    expect(axisStart(close)).toBe(85);
    expect(words(drawColumnChart(close).svg)).toContain('Nilai, sumbu mulai dari 85');
  });

  it('keeps zero for an index whose values differ, and when nothing is known', () => {
    const of = (...values: ChartDescription['series'][number]['values'][number][]): ChartDescription => ({
      ...SKM,
      index: true,
      series: [{ name: 'Realisasi', kind: 'column', values }],
    });
    expect(axisStart(of(decimal(10), decimal(90)))).toBe(0);
    expect(axisStart(of(null))).toBe(0);
  });
});

describe('a bar chart', () => {
  it('grows with its categories and keeps their order from the top', () => {
    const elements = ['Persyaratan', 'Prosedur', 'Waktu'];
    const chart: ChartDescription = {
      categories: elements,
      series: [{ name: 'NRR', kind: 'column', values: [decimal('3.48'), decimal('3.51'), decimal('3.4')] }],
      unit: null,
      decimals: 2,
    };
    const { svg, height } = drawBarChart(chart);
    expect(height).toBe(76 + 3 * 27);
    expect(words(svg)).toEqual(expect.arrayContaining(['Persyaratan', '3,48', '3,40']));
  });
});

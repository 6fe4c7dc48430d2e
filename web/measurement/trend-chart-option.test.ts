import { expect, test } from 'vitest';
import { trendChartOption } from './trend-chart-option.ts';

const years = [
  { year: 2024, target: null, realisation: '55.5556', achievement: null },
  { year: 2025, target: '55.5556', realisation: '77.7778', achievement: '140' },
  { year: 2026, target: '66.6667', realisation: null, achievement: null },
];

test('a year without a value has no point; it is never drawn at zero', () => {
  const { series } = trendChartOption({ years, decimals: 2, isMoving: false });
  const data = Array.isArray(series) ? series.map((one) => one.data) : [];
  expect(data).toEqual([
    [55.5556, 77.7778, '-'],
    ['-', 55.5556, 66.6667],
  ]);
});
test('who asks for less motion gets none', () => {
  expect(trendChartOption({ years, decimals: 2, isMoving: false }).animation).toBe(false);
});

import { expect, test } from 'vitest';
import { trendChartOption } from './trend-chart-option.ts';

const years = [
  { year: 2024, target: null, realisation: '55.5556', achievement: null },
  { year: 2025, target: '55.5556', realisation: '77.7778', achievement: '140' },
  { year: 2026, target: '66.6667', realisation: null, achievement: null },
];
const option = trendChartOption({ years, unit: '%', decimals: 2, isMoving: false, hasLabels: true });

test('a year without a value has no point; it is never drawn at zero', () => {
  const { series } = option;
  expect(series).toMatchObject([
    { name: 'Realisasi', data: [{ value: 55.5556 }, { value: 77.7778 }, { value: null }] },
    { name: 'Target', data: [{ value: null }, { value: 55.5556 }, { value: 66.6667 }] },
  ]);
});
test('letters are larger than on paper, the values beside them are not', () => {
  expect(option).toMatchObject({ xAxis: { axisLabel: { fontSize: 13 } } });
  expect(JSON.stringify(option)).not.toContain('"fontSize":9');
});
test('where there is no room for numbers there are none', () => {
  const narrow = trendChartOption({ years, unit: '%', decimals: 2, isMoving: false, hasLabels: false });
  expect(narrow.series).toMatchObject([{ label: { show: false } }, { label: { show: false } }]);
});
test('who asks for less motion gets none', () => {
  expect(option.animation).toBe(false);
});

import { describe, expect, test } from 'vitest';
import { sparklinePoints } from './sparkline-points.ts';

const desaMandiri = [
  { year: 2022, value: '0' },
  { year: 2023, value: '11.1111' },
  { year: 2024, value: '55.5556' },
  { year: 2025, value: '77.7778' },
];

describe('the small line beside an indicator', () => {
  test('rises from the lower left to the upper right', () => {
    const [line] = sparklinePoints(desaMandiri, 96, 28);
    expect(line?.[0]).toEqual({ x: 4, y: 24 });
    expect(line?.at(-1)).toEqual({ x: 92, y: 4 });
  });
  test('a year without a value breaks it instead of falling to zero', () => {
    const gap = desaMandiri.map((point) => (point.year === 2023 ? { ...point, value: null } : point));
    expect(sparklinePoints(gap, 96, 28).map((segment) => segment.length)).toEqual([1, 2]);
  });
  test('a value that never changes lies in the middle', () => {
    const flat = sparklinePoints([{ year: 2025, value: '9' }], 96, 28);
    expect(flat).toEqual([[{ x: 4, y: 14 }]]);
  });
  test('no value, no line', () => {
    expect(sparklinePoints([{ year: 2025, value: null }], 96, 28)).toEqual([]);
  });
});

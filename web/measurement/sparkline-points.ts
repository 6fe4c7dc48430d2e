import type { YearValue } from '../api/types.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

const MARGIN = 4;

/**
 * Points of a sparkline in a box, one list per unbroken run of years. The scale runs from the lowest to the
 * highest value; a series that never changes lies in the middle.
 */
export function sparklinePoints(
  trend: readonly YearValue[],
  width: number,
  height: number,
): readonly (readonly Point[])[] {
  const known = trend.flatMap(({ value }) => (value === null ? [] : [Number(value)]));
  const lowest = Math.min(...known);
  const span = Math.max(...known) - lowest;
  const step = (width - 2 * MARGIN) / Math.max(1, trend.length - 1);
  const segments: Point[][] = [[]];
  for (const [index, { value }] of trend.entries()) {
    if (value === null) {
      segments.push([]);
      continue;
    }
    const share = span === 0 ? 0.5 : (Number(value) - lowest) / span;
    segments.at(-1)?.push({ x: MARGIN + index * step, y: height - MARGIN - share * (height - 2 * MARGIN) });
  }
  return segments.filter((segment) => segment.length > 0);
}

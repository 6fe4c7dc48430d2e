import { expect, test } from 'vitest';
import { pageWithin } from './page-within.ts';

test.each([
  [0, 1],
  [1, 1],
  [97, 97],
  [250, 98],
  [-3, 1],
  [2.9, 2],
  [Number.NaN, 1],
])('of 98 pages, asking for page %s shows page %s', (asked, shown) => {
  expect(pageWithin(asked, 98)).toBe(shown);
});

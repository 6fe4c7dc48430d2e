import { expect, test } from 'vitest';
import { pollingDelay } from './queries.ts';

test('a running report is asked after quickly at first, never more slowly than every five seconds', () => {
  const delays = Array.from({ length: 20 }, (_, answers) => pollingDelay(answers + 1));
  expect(delays[0]).toBe(500);
  expect(delays).toEqual([...delays].sort((a, b) => a - b));
  expect(delays.at(-1)).toBe(5_000);
});

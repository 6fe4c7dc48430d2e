import { expect, test } from 'vitest';
import { returnAddress } from './return-address.ts';

test('after signing in one returns to the page one came from', () => {
  expect(returnAddress('/bajuin/2025/capaian?angka=capaian/iku-2/2025')).toBe(
    '/bajuin/2025/capaian?angka=capaian/iku-2/2025',
  );
});
test.each([
  undefined,
  '',
  'https://lain.example/',
  '//lain.example',
  '/\\lain.example',
  'javascript:alert(1)',
  '/masuk',
])('but never to %s', (asked) => {
  expect(returnAddress(asked)).toBe('/');
});

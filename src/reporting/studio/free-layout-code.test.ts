import { expect, it } from 'vitest';
import { plainCode } from './free-layout-code.ts';

it('makes the address of a layout from its name', () => {
  expect(plainCode('LKjIP Kecamatan (2026)')).toBe('lkjip-kecamatan-2026');
  expect(plainCode('…')).toBe('tata-letak');
  expect(plainCode('x'.repeat(200))).toHaveLength(60);
});

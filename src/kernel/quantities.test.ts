import { describe, expectTypeOf, it } from 'vitest';
import type { Decimal } from './decimal.ts';
import type { Percent, Rupiah, Year } from './quantities.ts';

describe('quantities (checked by the compiler)', () => {
  it('can be made of plain decimals and computed with as such', () => {
    expectTypeOf<Decimal>().toExtend<Rupiah>();
    expectTypeOf<Rupiah>().toExtend<Decimal>();
    expectTypeOf<number>().toExtend<Year>();
  });

  it('cannot be taken for one another', () => {
    expectTypeOf<Rupiah>().not.toExtend<Percent>();
    expectTypeOf<Percent>().not.toExtend<Rupiah>();
  });
});

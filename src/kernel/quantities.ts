/**
 * Names for numbers that must not be taken for one another. A plain decimal can become any of them; one can
 * never be passed where another is expected.
 */
import type { Decimal } from './decimal.ts';

declare const quantity: unique symbol;
type Quantity<Base, Name extends string> = Base & { readonly [quantity]?: Name };

/** Money, in rupiah with sen as decimals. */
export type Rupiah = Quantity<Decimal, 'Rupiah'>;
/** 99,73 % is 99.73. */
export type Percent = Quantity<Decimal, 'Percent'>;
/** Tahun anggaran, 2025. */
export type Year = Quantity<number, 'Year'>;

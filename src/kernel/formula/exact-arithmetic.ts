/**
 * Arithmetic of formulas. A chain such as 1 ÷ 3 × 0,015 is exactly 0,005, but with 34 digits at each step it
 * ends at 0,00499…, which rounds the wrong way. So steps carry guard digits and results are settled to the
 * 34 digits of the house (C-1).
 */
import { Decimal as HouseDecimal } from '../decimal.ts';

const GuardedDecimal = HouseDecimal.clone({ precision: 120 });
export type Guarded = HouseDecimal;

/** A sum this much smaller than its terms is what remains of cut-off digits: exactly 0. */
const NOISE = new GuardedDecimal('1e-80');

export function guarded(value: HouseDecimal): Guarded {
  return new GuardedDecimal(value);
}

export function add(left: Guarded, right: Guarded): Guarded {
  const sum = left.plus(right);
  const largest = GuardedDecimal.max(left.abs(), right.abs());
  return sum.abs().lessThan(largest.times(NOISE)) ? new GuardedDecimal(0) : sum;
}

export function subtract(left: Guarded, right: Guarded): Guarded {
  return add(left, right.negated());
}

/** −1, 0 or 1. */
export function compare(left: Guarded, right: Guarded): number {
  const difference = subtract(left, right);
  return difference.isZero() ? 0 : difference.isNegative() ? -1 : 1;
}

/** The value with the 34 digits of the house. */
export function settle(value: Guarded): HouseDecimal {
  return new HouseDecimal(value.toSignificantDigits(HouseDecimal.precision, HouseDecimal.ROUND_HALF_UP));
}

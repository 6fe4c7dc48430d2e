/**
 * Exact decimals (C-1): money, targets, realisations and percentages are never binary floats.
 * Full precision inside (34 digits); rounding half up, away from zero, only where a figure is shown (C-2).
 */
import { Decimal as DecimalJs } from 'decimal.js';

export const Decimal = DecimalJs.clone({
  precision: 34,
  rounding: DecimalJs.ROUND_HALF_UP,
  toExpNeg: -40,
  toExpPos: 40,
});
export type Decimal = DecimalJs;

export const ZERO: Decimal = new Decimal(0);
export const HUNDRED: Decimal = new Decimal(100);

/** A decimal from its plain machine form (`-1234.56`), from an integer, or another decimal. */
export function decimal(value: string | number | Decimal): Decimal {
  return new Decimal(value);
}

/** C-2: half up, away from zero. */
export function roundHalfUp(value: Decimal, decimals = 2): Decimal {
  return value.toDecimalPlaces(decimals, DecimalJs.ROUND_HALF_UP);
}

export function sumOf(values: Iterable<Decimal>): Decimal {
  let total: Decimal = ZERO;
  for (const value of values) total = total.plus(value);
  return total;
}

/** A number as it is put into a formula (C-6). */
import type { Decimal } from './decimal.ts';
import { formatNumber } from './indonesian-numbers.ts';

const MOST_SHOWN_DECIMALS = 6;
const SHORTENED_DECIMALS = 4;

/**
 * All the decimals the number has, at least `decimals`. One with endless decimals keeps four, so that the reader
 * who computes again reaches the same rounded result.
 */
export function operandText(value: Decimal, decimals: number): string {
  const own = value.decimalPlaces();
  return formatNumber(value, Math.max(own <= MOST_SHOWN_DECIMALS ? own : SHORTENED_DECIMALS, decimals));
}

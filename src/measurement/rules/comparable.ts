/** C-5: the two numbers an achievement compares. Ratios compute with their parts; a signed decimal with what it shows. */
import { type Decimal, roundHalfUp } from '../../kernel/decimal.ts';
import type { Parts } from '../../kernel/outcome.ts';
import { ratioValue } from '../../kernel/percentages.ts';

/** A number with the parts it may have. */
export interface PartedNumber {
  readonly value: Decimal;
  readonly parts: Parts | null;
}

/** The exact value: of the parts where there are parts, with a denominator that is not 0, else as it stands. */
export function exactValue(number: PartedNumber, unit: string): Decimal {
  const { parts } = number;
  return parts === null || parts.denominator.isZero() ? number.value : ratioValue(parts, unit);
}

export interface Comparable {
  readonly realisation: Decimal;
  readonly target: Decimal;
  /** Which side was rounded to meet the other's decimals; null when both compute exactly. */
  readonly rounded: 'realisation' | 'target' | null;
}

/**
 * Realisation and target as they are compared. Both with parts: both exact (7/9 against 5/9 is 140,00). Only one
 * with parts: that one is rounded to the decimals the other is written with, because a signed 55,55 means what
 * it shows (C-5). `decimals` are the indicator's.
 */
export function comparableNumbers(
  realisation: PartedNumber,
  target: PartedNumber,
  unit: string,
  decimals: number,
): Comparable {
  const exact = { realisation: exactValue(realisation, unit), target: exactValue(target, unit) };
  if (realisation.parts !== null && target.parts === null) {
    const places = Math.max(decimals, target.value.decimalPlaces());
    return { ...exact, realisation: roundHalfUp(exact.realisation, places), rounded: 'realisation' };
  }
  if (target.parts !== null && realisation.parts === null) {
    const places = Math.max(decimals, realisation.value.decimalPlaces());
    return { ...exact, target: roundHalfUp(exact.target, places), rounded: 'target' };
  }
  return { ...exact, rounded: null };
}

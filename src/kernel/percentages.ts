/** Ratios keep their parts (C-5): 7 of 9 computes with 7/9 and is shown as 77,78 %. */
import { type Decimal, HUNDRED } from './decimal.ts';
import { notComputable, numberValue, type Outcome, type Parts } from './outcome.ts';

/** Whether a satuan is a percentage: "%", "persen", "Persen (%)". */
export function isPercentUnit(unit: string | null): boolean {
  return unit !== null && /^(?:%|persen(?:tase)?(?: *\(%\))?)$/i.test(unit.trim());
}

/**
 * The value of a ratio in its unit: ×100 when the unit is a percentage, else the plain quotient.
 * Throws RangeError on a denominator of 0; use `ratioOutcome` where that can occur.
 */
export function ratioValue(parts: Parts, unit: string | null): Decimal {
  if (parts.denominator.isZero()) throw new RangeError('ratio with a denominator of 0');
  // Multiplying first keeps 1/3 × 3 style results exact.
  const numerator = isPercentUnit(unit) ? parts.numerator.times(HUNDRED) : parts.numerator;
  return numerator.dividedBy(parts.denominator);
}

/** The ratio as an outcome that keeps its parts; a denominator of 0 is not computable. */
export function ratioOutcome(parts: Parts, unit: string | null): Outcome {
  if (parts.denominator.isZero()) {
    return notComputable('division-by-zero', 'Penyebut bernilai 0, sehingga rasio tidak dapat dihitung.');
  }
  return numberValue(ratioValue(parts, unit), parts);
}

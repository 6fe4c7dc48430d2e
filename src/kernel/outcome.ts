/**
 * The value union (C-4): not measured is not zero. Only `value` counts; every other state is shown in
 * words, never as 0, and is counted out loud ("3 dari 4 indikator terukur").
 */
import type { Decimal } from './decimal.ts';

/** Numerator and denominator of a ratio (C-5): 7 of 9 is shown as 77,78 and computes with 7/9. */
export interface Parts {
  readonly numerator: Decimal;
  readonly denominator: Decimal;
}

export type NotComputableCode =
  | 'target-zero'
  | 'realisation-zero'
  | 'negative-input'
  | 'division-by-zero'
  | 'no-data'
  | 'no-method'
  | 'no-answers'
  | 'unknown-grade'
  | 'text-indicator'
  | 'no-budget'
  | 'last-year-zero'
  | 'formula';

export interface NotComputable {
  readonly state: 'not-computable';
  readonly code: NotComputableCode;
  /** For the person, in Indonesian. */
  readonly reason: string;
}

export interface Missing {
  readonly state: 'missing';
}
export interface Awaiting {
  readonly state: 'awaiting';
  /** Which institution's result. */
  readonly from: string;
  /** ISO date, or null when unknown. */
  readonly expected: string | null;
}
export interface NotApplicable {
  readonly state: 'not-applicable';
  readonly reason: string;
}
export interface NumberValue {
  readonly state: 'value';
  readonly value: Decimal;
  readonly parts: Parts | null;
}

/** What a number may be: entered or computed. */
export type Outcome = NumberValue | Missing | Awaiting | NotApplicable | NotComputable;

export function numberValue(value: Decimal, parts: Parts | null = null): NumberValue {
  return { state: 'value', value, parts };
}
export const MISSING: Missing = { state: 'missing' };
export function notComputable(code: NotComputableCode, reason: string): NotComputable {
  return { state: 'not-computable', code, reason };
}

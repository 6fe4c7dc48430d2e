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
export function awaiting(from: string, expected: string | null = null): Awaiting {
  return { state: 'awaiting', from, expected };
}
export function notApplicable(reason: string): NotApplicable {
  return { state: 'not-applicable', reason };
}

/** An outcome without a number. */
export type WithoutNumber = Exclude<Outcome, NumberValue>;

/** Only a value counts as measured, 0 included (C-4). */
export function isMeasured(outcome: Outcome): outcome is NumberValue {
  return outcome.state === 'value';
}

/** The number, or null for every state that is none. */
export function numberOf(outcome: Outcome): Decimal | null {
  return outcome.state === 'value' ? outcome.value : null;
}

/** Computes on with the value; every other state passes through unchanged. */
export function mapOutcome(outcome: Outcome, compute: (measured: NumberValue) => Outcome): Outcome {
  return outcome.state === 'value' ? compute(outcome) : outcome;
}

/** What a person must do something about comes first: fill in, wait, correct; then what needs nothing. */
const URGENCY: Readonly<Record<WithoutNumber['state'], number>> = {
  missing: 1,
  awaiting: 2,
  'not-computable': 3,
  'not-applicable': 4,
};

/** The state a computation takes over from its inputs, whatever their order; null when all are measured. */
export function foremostState(outcomes: Iterable<Outcome>): WithoutNumber | null {
  let foremost: WithoutNumber | null = null;
  for (const outcome of outcomes) {
    if (outcome.state === 'value') continue;
    if (foremost === null || URGENCY[outcome.state] < URGENCY[foremost.state]) foremost = outcome;
  }
  return foremost;
}

/** Computes with two values; if one has none, the more urgent state passes through. */
export function combineOutcomes(
  left: Outcome,
  right: Outcome,
  compute: (left: NumberValue, right: NumberValue) => Outcome,
): Outcome {
  if (left.state === 'value' && right.state === 'value') return compute(left, right);
  return foremostState([left, right]) ?? MISSING;
}

/** "3 dari 4 terukur": said beside every mean and sum (C-4). */
export interface Coverage {
  readonly measured: number;
  readonly all: number;
}

/** How many of a set are measured; what is not applicable is counted in `all` too. */
export function coverageOf(outcomes: Iterable<Outcome>): Coverage {
  let measured = 0;
  let all = 0;
  for (const outcome of outcomes) {
    all += 1;
    if (outcome.state === 'value') measured += 1;
  }
  return { measured, all };
}

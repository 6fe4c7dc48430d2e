import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimal } from './decimal.ts';
import {
  awaiting,
  combineOutcomes,
  coverageOf,
  foremostState,
  isMeasured,
  MISSING,
  mapOutcome,
  notApplicable,
  notComputable,
  numberOf,
  numberValue,
  type Outcome,
} from './outcome.ts';

const ZERO = numberValue(decimal(0));
const BPS = awaiting('BPS', '2026-03-02');
const NO_COMPLAINTS = notApplicable('tidak ada pengaduan');
const NO_TARGET = notComputable('target-zero', 'Target 0');

describe('an outcome (C-4)', () => {
  it('is measured when it has a value, 0 included', () => {
    expect([ZERO, MISSING, BPS, NO_COMPLAINTS, NO_TARGET].map(isMeasured)).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
    expect(numberOf(ZERO)?.isZero()).toBe(true);
    expect(numberOf(MISSING)).toBeNull();
  });

  it('without a value passes through a computation unchanged', () => {
    const doubled = (outcome: Outcome): Outcome =>
      mapOutcome(outcome, ({ value }) => numberValue(value.times(2)));
    expect(doubled(numberValue(decimal(3)))).toEqual(numberValue(decimal(6)));
    for (const state of [MISSING, BPS, NO_COMPLAINTS, NO_TARGET]) expect(doubled(state)).toBe(state);
  });

  it('of two inputs is computed only when both are measured', () => {
    const difference = (left: Outcome, right: Outcome): Outcome =>
      combineOutcomes(left, right, (a, b) => numberValue(a.value.minus(b.value)));
    expect(difference(numberValue(decimal(3)), ZERO)).toEqual(numberValue(decimal(3)));
    expect(difference(ZERO, BPS)).toBe(BPS);
    expect(difference(BPS, MISSING)).toBe(MISSING);
    expect(difference(NO_COMPLAINTS, NO_TARGET)).toBe(NO_TARGET);
  });

  it('is counted out loud', () => {
    expect(coverageOf([ZERO, ZERO, ZERO, MISSING])).toEqual({ measured: 3, all: 4 });
    expect(coverageOf([])).toEqual({ measured: 0, all: 0 });
  });

  it('takes over the same state whatever the order of the inputs', () => {
    const all = [ZERO, NO_COMPLAINTS, NO_TARGET, BPS, MISSING];
    fc.assert(
      fc.property(fc.shuffledSubarray(all), (some) => {
        const found = foremostState(some);
        const expected =
          [MISSING, BPS, NO_TARGET, NO_COMPLAINTS].find((state) => some.includes(state)) ?? null;
        expect(found).toBe(expected);
      }),
    );
  });
});

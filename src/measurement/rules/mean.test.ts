import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Decimal, Decimal as DecimalOf, decimal, roundHalfUp } from '../../kernel/decimal.ts';
import { MISSING, notComputable, numberValue, type Outcome } from '../../kernel/outcome.ts';
import { describeCoverage, meanAchievement } from './mean.ts';

const value = (of: string | Decimal): { outcome: Outcome } => ({ outcome: numberValue(decimal(of)) });
const mean = (outcome: Outcome): string =>
  outcome.state === 'value' ? roundHalfUp(outcome.value).toFixed(2) : outcome.state;

describe('C-30 mean achievement', () => {
  test('of Bajuin’s two IKU at full precision', () => {
    const second = decimal('87.26').times(100).dividedBy('87.50');
    expect(mean(meanAchievement([value('140'), value(second)]).outcome)).toBe('119.86');
    expect(mean(meanAchievement([value('100'), value(second)]).outcome)).toBe('99.86');
  });
  test('what is not measured is left out and counted', () => {
    const awaiting: Outcome = { state: 'awaiting', from: 'BPS', expected: null };
    const items = [value('80'), value('100'), { outcome: MISSING }, { outcome: awaiting }];
    const found = meanAchievement([...items, { outcome: notComputable('target-zero', '') }]);
    expect(mean(found.outcome)).toBe('90.00');
    expect(describeCoverage(found.coverage)).toBe(
      '2 dari 5 terukur; 1 belum diisi; 1 menunggu hasil; 1 tidak dapat dihitung',
    );
  });
  test('weights count where they are given', () => {
    const found = meanAchievement([
      { ...value('100'), weight: decimal(3) },
      { ...value('60'), weight: decimal(1) },
    ]);
    expect(mean(found.outcome)).toBe('90.00');
  });
  test('of nothing there is none', () => {
    expect(meanAchievement([]).outcome.state).toBe('not-computable');
    expect(meanAchievement([{ outcome: MISSING }]).outcome.state).toBe('not-computable');
  });
});

describe('properties', () => {
  const values = fc.array(fc.integer({ min: 0, max: 50_000 }), { minLength: 1, maxLength: 30 });
  test('bounded by the least and the most, and free of order and of gaps', () => {
    fc.assert(
      fc.property(values, fc.nat(5), (list, gaps) => {
        const items = list.map((of) => value(String(of)));
        const { outcome } = meanAchievement(items);
        const withGaps = [
          ...Array.from({ length: gaps }, () => ({ outcome: MISSING })),
          ...items.toReversed(),
        ];
        expect(meanAchievement(withGaps).outcome).toEqual(outcome);
        if (outcome.state !== 'value') throw new Error(outcome.state);
        expect(outcome.value.greaterThanOrEqualTo(DecimalOf.min(...list))).toBe(true);
        expect(outcome.value.lessThanOrEqualTo(DecimalOf.max(...list))).toBe(true);
      }),
    );
  });
});

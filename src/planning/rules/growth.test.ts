import { describe, expect, test } from 'vitest';
import { decimal, roundHalfUp } from '../../kernel/decimal.ts';
import type { Outcome } from '../../kernel/outcome.ts';
import { growth, meanYearlyChange } from './growth.ts';

const shown = (outcome: Outcome): string =>
  outcome.state === 'value' ? roundHalfUp(outcome.value).toFixed(2) : outcome.state;

describe('C-23 growth', () => {
  test('of Bajuin’s spending from 2024 to 2025', () => {
    expect(shown(growth(decimal('7140490984'), decimal('3631387054')))).toBe('96.63');
    expect(shown(growth(decimal('2172146079'), decimal('2203190885')))).toBe('-1.41');
  });
  test('from nothing there is no percentage', () => {
    expect(growth(decimal(5), decimal(0))).toMatchObject({ state: 'not-computable', code: 'last-year-zero' });
    expect(growth(decimal(0), decimal(0)).state).toBe('not-computable');
  });
});

describe('C-25 mean yearly change', () => {
  test('of IKM over three steps, in whatever order the years come', () => {
    const years = [
      { year: 2025, value: decimal('87.26') },
      { year: 2022, value: decimal('88.63') },
      { year: 2024, value: decimal('87.17') },
    ];
    expect(shown(meanYearlyChange(years))).toBe('-0.46');
  });
  test('one year has no change', () => {
    expect(meanYearlyChange([{ year: 2025, value: decimal(1) }]).state).toBe('not-computable');
  });
});

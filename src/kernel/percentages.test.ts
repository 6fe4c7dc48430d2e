import { describe, expect, it } from 'vitest';
import { decimal } from './decimal.ts';
import { formatNumber } from './indonesian-numbers.ts';
import { isPercentUnit, ratioOutcome, ratioValue } from './percentages.ts';

const SEVEN_OF_NINE = { numerator: decimal(7), denominator: decimal(9) };

describe('a ratio (C-5)', () => {
  it('of 7 of 9 villages is 77,78 %, and 7/9 as an index', () => {
    expect(formatNumber(ratioValue(SEVEN_OF_NINE, '%'))).toBe('77,78');
    expect(formatNumber(ratioValue(SEVEN_OF_NINE, 'Persen'))).toBe('77,78');
    expect(formatNumber(ratioValue(SEVEN_OF_NINE, 'Nilai'))).toBe('0,78');
    expect(formatNumber(ratioValue(SEVEN_OF_NINE, null))).toBe('0,78');
  });

  it('keeps its parts, so that 7/9 against 5/9 is exactly 140', () => {
    const target = ratioOutcome({ numerator: decimal(5), denominator: decimal(9) }, '%');
    const realisation = ratioOutcome(SEVEN_OF_NINE, '%');
    expect(realisation).toMatchObject({ state: 'value', parts: SEVEN_OF_NINE });
    expect(target.state === 'value' && target.parts?.numerator.toFixed()).toBe('5');
  });

  it('with nothing to divide by is not computable', () => {
    const nothing = { numerator: decimal(0), denominator: decimal(0) };
    expect(ratioOutcome(nothing, '%')).toMatchObject({ state: 'not-computable', code: 'division-by-zero' });
    expect(() => ratioValue(nothing, '%')).toThrow(RangeError);
  });

  it.each(['%', ' persen ', 'Persen (%)', 'Persentase'])('"%s" is a percentage', (unit) => {
    expect(isPercentUnit(unit)).toBe(true);
  });

  it.each(['Nilai', 'poin persen', 'Desa', ''])('"%s" is none', (unit) => {
    expect(isPercentUnit(unit)).toBe(false);
  });
});

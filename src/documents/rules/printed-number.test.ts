import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimal } from '../../kernel/decimal.ts';
import { formatNumber } from '../../kernel/indonesian-numbers.ts';
import { printedNumber } from './printed-number.ts';

describe('a printed number in a spreadsheet', () => {
  it('is a number with the decimals it was printed with', () => {
    expect(printedNumber('8.102.188.741,16')).toEqual({ value: 8102188741.16, format: '#,##0.00' });
    expect(printedNumber('9')).toEqual({ value: 9, format: '#,##0' });
    expect(printedNumber('-1,41')).toEqual({ value: -1.41, format: '#,##0.00' });
    expect(printedNumber('Rp 650.000')).toEqual({ value: 650000, format: '"Rp "#,##0' });
    expect(printedNumber('(5.775.000)')).toEqual({ value: -5775000, format: '#,##0;(#,##0)' });
  });

  it('keeps its sign in the format: 99,73 stays 99,73 and reads "99,73 %"', () => {
    expect(printedNumber('99,73\u00a0%')).toEqual({ value: 99.73, format: '#,##0.00" %"' });
    expect(printedNumber('22,22 poin')).toEqual({ value: 22.22, format: '#,##0.00" poin"' });
  });

  it('is a year without a separator when it was printed without', () => {
    expect(printedNumber('2025')).toEqual({ value: 2025, format: '0' });
  });

  it('is none in a code, a date, a word, a list of digits or one longer than a double', () => {
    for (const text of [
      '7.01.01',
      '7.1',
      '001',
      '5.1.02.01',
      '6 Februari 2026',
      'belum diisi',
      '–',
      '',
      '1/2',
    ])
      expect([text, printedNumber(text)]).toEqual([text, null]);
    expect(printedNumber('1.234.567.890.123.456,00')).toBeNull();
  });

  it('is the value that was printed, whatever it was', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e12, max: 1e12 }),
        fc.integer({ min: 0, max: 2 }),
        (units, decimals) => {
          const value = decimal(units).div(100).toDecimalPlaces(decimals);
          const number = printedNumber(formatNumber(value, decimals));
          expect(number?.value).toBe(value.isZero() ? 0 : value.toNumber());
        },
      ),
    );
  });
});

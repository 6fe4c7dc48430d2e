import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { columnWidth, cutAtComma, formatBytes, formatDay, formatDecimal, paddingOf } from './number-text.ts';

describe('plain decimals become Indonesian numbers', () => {
  test.each([
    ['99.725714285714285714', 2, '99,73'],
    ['140', 2, '140,00'],
    ['7140490984.005', 2, '7.140.490.984,01'],
    ['-0.005', 2, '-0,01'],
    ['8102188741.16', 2, '8.102.188.741,16'],
  ])('%s with %i decimals is %s', (value, decimals, shown) => {
    expect(formatDecimal(value, decimals)).toBe(shown);
  });
  test('money with more digits than a binary float holds loses none', () => {
    expect(formatDecimal('12345678901234567890.12', 2)).toBe('12.345.678.901.234.567.890,12');
  });
  test('what is no decimal is shown as it came, not as NaN', () => {
    expect(formatDecimal('BB', 2)).toBe('BB');
  });
});

describe('sizes and dates', () => {
  test('a report of 1.4 million bytes', () => {
    expect(formatBytes(1_412_000)).toBe('1,4 MB');
    expect(formatBytes(812)).toBe('812 B');
  });
  test('the day of a letter', () => {
    expect(formatDay('2025-08-29')).toBe('29 Agustus 2025');
  });
});

describe('a column aligned at the comma', () => {
  test('140,00 % over 99,73 % over 9 %', () => {
    const width = columnWidth(['140,00 %', '99,73 %', '9 %', 'belum diisi']);
    expect(width).toEqual({ fraction: ',00', suffix: ' %' });
    const nine = cutAtComma('9 %');
    expect(nine).toEqual({ integer: '9', fraction: '', suffix: ' %' });
    expect(nine === null ? null : paddingOf(nine, width)).toEqual({ fraction: ',00', suffix: '' });
  });
  test('a state in words is no number', () => {
    expect(cutAtComma('belum diisi')).toBeNull();
    expect(cutAtComma('Sangat Tinggi')).toBeNull();
  });
  test('the no-break space before the percent sign belongs to the suffix', () => {
    expect(cutAtComma('99,73\u00A0%')).toEqual({ integer: '99', fraction: ',73', suffix: '\u00A0%' });
  });
  test('points are numbers with their word', () => {
    expect(cutAtComma('-0,46\u00A0poin')).toEqual({ integer: '-0', fraction: ',46', suffix: '\u00A0poin' });
  });
  test('every number of a column ends up equally wide after the integers', () => {
    const shown = fc
      .tuple(fc.integer({ min: -999_999, max: 999_999 }), fc.integer({ min: 0, max: 6 }), fc.boolean())
      .map(([value, decimals, percent]) => formatDecimal(String(value), decimals) + (percent ? ' %' : ''));
    fc.assert(
      fc.property(fc.array(shown, { minLength: 1, maxLength: 20 }), (column) => {
        const width = columnWidth(column);
        const lengths = column.map((text) => {
          const pieces = cutAtComma(text);
          if (pieces === null) return -1;
          const padding = paddingOf(pieces, width);
          return (pieces.fraction + padding.fraction + pieces.suffix + padding.suffix).length;
        });
        expect(new Set(lengths).size).toBe(1);
      }),
    );
  });
});

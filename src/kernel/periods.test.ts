import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  contains,
  endOf,
  formatPeriod,
  MONTHS,
  nextPeriod,
  type Period,
  parentsOf,
  periodOf,
  previousPeriod,
  QUARTERS,
  quarterOfMonth,
  romanNumeral,
  SEMESTERS,
  startOf,
} from './periods.ts';

const LAST_QUARTER: Period = { kind: 'quarter', year: 2025, quarter: 4 };

const years = fc.integer({ min: 1901, max: 2998 });
const periods: fc.Arbitrary<Period> = fc.oneof(
  years.map((year): Period => ({ kind: 'year', year })),
  fc
    .tuple(years, fc.constantFrom(...SEMESTERS))
    .map(([year, semester]): Period => ({ kind: 'semester', year, semester })),
  fc
    .tuple(years, fc.constantFrom(...QUARTERS))
    .map(([year, quarter]): Period => ({ kind: 'quarter', year, quarter })),
  fc
    .tuple(years, fc.constantFrom(...MONTHS))
    .map(([year, month]): Period => ({ kind: 'month', year, month })),
);

function dayAfter(iso: string): string {
  return new Date(Date.parse(iso) + 86_400_000).toISOString().slice(0, 10);
}

describe('periods', () => {
  it('are named as in the reports', () => {
    expect(formatPeriod(LAST_QUARTER)).toBe('Triwulan IV 2025');
    expect(formatPeriod({ kind: 'semester', year: 2025, semester: 1 })).toBe('Semester I 2025');
    expect(formatPeriod({ kind: 'year', year: 2025 })).toBe('Tahun 2025');
    expect(formatPeriod({ kind: 'month', year: 2025, month: 2 })).toBe('Februari 2025');
  });

  it('start on their first day and end on their last', () => {
    expect([startOf(LAST_QUARTER), endOf(LAST_QUARTER)]).toEqual(['2025-10-01', '2025-12-31']);
    expect(endOf({ kind: 'month', year: 2024, month: 2 })).toBe('2024-02-29');
    expect(endOf({ kind: 'semester', year: 2025, semester: 1 })).toBe('2025-06-30');
  });

  it('of the last quarter are followed by the first of the next year', () => {
    expect(nextPeriod(LAST_QUARTER)).toEqual({ kind: 'quarter', year: 2026, quarter: 1 });
    expect(previousPeriod({ kind: 'month', year: 2025, month: 1 })).toEqual({
      kind: 'month',
      year: 2024,
      month: 12,
    });
  });

  it('of a month belong to its quarter, semester and year', () => {
    expect(parentsOf({ kind: 'month', year: 2025, month: 9 })).toEqual([
      { kind: 'quarter', year: 2025, quarter: 3 },
      { kind: 'semester', year: 2025, semester: 2 },
      { kind: 'year', year: 2025 },
    ]);
    expect(parentsOf({ kind: 'year', year: 2025 })).toEqual([]);
  });

  it('follow one another without gap, there and back', () => {
    fc.assert(
      fc.property(periods, (period) => {
        const next = nextPeriod(period);
        expect(startOf(next)).toBe(dayAfter(endOf(period)));
        expect(previousPeriod(next)).toEqual(period);
      }),
    );
  });

  it('lie wholly inside each of their parents', () => {
    fc.assert(
      fc.property(periods, (period) => {
        for (const parent of parentsOf(period)) {
          expect(contains(parent, startOf(period)) && contains(parent, endOf(period))).toBe(true);
        }
      }),
    );
  });

  it('are found from any of their days', () => {
    fc.assert(
      fc.property(periods, (period) => {
        expect(periodOf(period.kind, startOf(period))).toEqual(period);
        expect(periodOf(period.kind, endOf(period))).toEqual(period);
        expect(contains(period, dayAfter(endOf(period)))).toBe(false);
      }),
    );
    expect(periodOf('quarter', 'kemarin')).toBeNull();
    expect(periodOf('quarter', '2025-13-01')).toBeNull();
  });

  it('of months fall into their quarters', () => {
    expect(MONTHS.map(quarterOfMonth)).toEqual([1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 4]);
  });
});

describe('Roman numerals', () => {
  it.each([
    [1, 'I'],
    [4, 'IV'],
    [9, 'IX'],
    [14, 'XIV'],
    [40, 'XL'],
    [2025, 'MMXXV'],
    [3999, 'MMMCMXCIX'],
    [0, '0'],
    [4000, '4000'],
    [1.5, '1.5'],
  ])('%d is %s', (number, numeral) => {
    expect(romanNumeral(number)).toBe(numeral);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decimal, roundHalfUp, sumOf } from '../../kernel/decimal.ts';
import { QUARTERS, type Quarter } from '../../kernel/periods.ts';
import type { Accumulation } from '../../planning/rules/facts.ts';
import { accumulate, annualRealisation, type QuarterRealisation, targetToQuarter } from './accumulation.ts';
import type { Realisation } from './facts.ts';
import { quarterColumns } from './period-achievement.ts';

const value = (of: number | string, a?: number, b?: number): Realisation => ({
  state: 'value',
  value: decimal(of),
  parts: a === undefined || b === undefined ? null : { numerator: decimal(a), denominator: decimal(b) },
});
const quarters = (...entries: (Realisation | null)[]): QuarterRealisation[] =>
  entries.flatMap((realisation, index) => {
    const quarter = QUARTERS[index];
    return realisation === null || quarter === undefined ? [] : [{ quarter, realisation }];
  });
const shown = (realisation: Realisation): string =>
  realisation.state === 'value' ? roundHalfUp(realisation.value).toFixed(2) : realisation.state;

describe('C-20 from quarters to the year', () => {
  const counts = quarters(value(3), value(5), null, value(4));
  test.each<[Accumulation, string]>([
    ['sum', '12.00'],
    ['last', '4.00'],
    ['average', '4.00'],
    ['maximum', '5.00'],
  ])('%s over the filled quarters', (accumulation, expected) => {
    const { realisation, filled } = accumulate(accumulation, counts, 'Dokumen');
    expect(shown(realisation)).toBe(expected);
    expect(filled).toEqual([1, 2, 4]);
  });

  test('a mean of ratios pools their parts', () => {
    // 1 of 2 and 9 of 10 are 10 of 12, not the mean of 50 and 90.
    const { realisation } = accumulate('average', quarters(value(50, 1, 2), value(90, 9, 10)), '%');
    expect(shown(realisation)).toBe('83.33');
  });

  test('a zero is a value, a gap is none', () => {
    expect(shown(accumulate('average', quarters(value(0), value(4)), 'Dokumen').realisation)).toBe('2.00');
    expect(shown(accumulate('average', quarters(null, value(4)), 'Dokumen').realisation)).toBe('4.00');
  });

  test('nothing filled keeps its state', () => {
    const awaiting: Realisation = { state: 'awaiting', from: 'BPS', expected: null };
    const notApplicable: Realisation = { state: 'not-applicable', reason: 'Tidak ada permintaan' };
    expect(accumulate('sum', [], 'Dokumen').realisation.state).toBe('missing');
    expect(accumulate('sum', quarters(notApplicable, awaiting), 'Dokumen').realisation.state).toBe(
      'awaiting',
    );
    expect(accumulate('sum', quarters(notApplicable, notApplicable), 'Dokumen').realisation.state).toBe(
      'not-applicable',
    );
    expect(
      accumulate('sum', quarters(notApplicable, { state: 'missing' }), 'Dokumen').realisation.state,
    ).toBe('missing');
  });

  test('of grades the last counts, or the best', () => {
    const grades = quarters({ state: 'grade', grade: 'A' }, { state: 'grade', grade: 'BB' });
    expect(accumulate('last', grades, 'Predikat').realisation).toEqual({ state: 'grade', grade: 'BB' });
    expect(accumulate('maximum', grades, 'Predikat').realisation).toEqual({ state: 'grade', grade: 'A' });
  });
});

describe('C-22 the annual value', () => {
  test('an annual measurement wins, and a difference is named', () => {
    const annual = annualRealisation(
      value('87.26'),
      quarters(value('86.86'), value('87.68')),
      'last',
      'Nilai',
    );
    expect(shown(annual.realisation)).toBe('87.26');
    expect(annual.from).toBe('annual');
    expect(annual.disagreesWith === null ? null : shown(annual.disagreesWith)).toBe('87.68');
  });
  test('two equal values do not disagree, 7 of 9 being 77,78 of nothing else', () => {
    const annual = annualRealisation(value(77.78, 7, 9), quarters(value('77.777', 7, 9)), 'last', '%');
    expect(annual.disagreesWith).toBeNull();
  });
  test('an annual entry that is not filled leaves it to the quarters', () => {
    const annual = annualRealisation({ state: 'missing' }, quarters(value(1), value(2)), 'sum', 'Dokumen');
    expect([shown(annual.realisation), annual.from]).toEqual(['3.00', 'quarters']);
  });
});

describe('C-21 the target to a quarter', () => {
  const targets = ([1, 2, 3, 4] as const).map((quarter) => ({
    quarter,
    target: { kind: 'number', value: decimal(quarter * 10), parts: null } as const,
  }));
  test.each<[Accumulation, readonly Quarter[], string]>([
    ['sum', [1, 2], '30'],
    ['sum', [1, 3], '40'],
    ['last', [1, 3], '30'],
    ['average', [1, 3], '20'],
    ['maximum', [1, 3], '30'],
  ])('%s of the filled quarters %s', (accumulation, filled, expected) => {
    const found = targetToQuarter(accumulation, targets, filled, 'Dokumen');
    expect(found?.target).toMatchObject({ kind: 'number', value: decimal(expected) });
    expect(found?.quarters).toEqual(filled);
  });
  test('no quarterly target leaves only the yearly one', () => {
    expect(targetToQuarter('sum', [], [1, 2], 'Dokumen')).toBeNull();
  });
});

describe('properties', () => {
  const entries = fc.uniqueArray(
    fc.record({
      quarter: fc.constantFrom(...QUARTERS),
      realisation: fc.integer({ min: 0, max: 10_000 }).map((of) => value(of)),
    }),
    { selector: ({ quarter }) => quarter, minLength: 1 },
  );
  test('the order of the entries does not matter', () => {
    fc.assert(
      fc.property(
        entries,
        fc.constantFrom<Accumulation>('sum', 'last', 'average', 'maximum'),
        (list, accumulation) => {
          const there = accumulate(accumulation, list, 'Dokumen');
          const back = accumulate(accumulation, [...list].reverse(), 'Dokumen');
          expect(back).toEqual(there);
        },
      ),
    );
  });
  test('C-91: the increments of a sum add up to its cumulative', () => {
    fc.assert(
      fc.property(entries, (list) => {
        const columns = quarterColumns('sum', list, 'Dokumen');
        for (const { quarter, cumulative } of columns) {
          const upTo = columns.filter((column) => column.quarter <= quarter);
          const increments = upTo.flatMap(({ increment }) =>
            increment.state === 'value' ? [increment.value] : [],
          );
          if (increments.length === 0) expect(cumulative.state).toBe('missing');
          else expect(cumulative).toMatchObject({ state: 'value', value: sumOf(increments) });
        }
      }),
    );
  });
});

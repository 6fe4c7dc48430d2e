import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decimal, roundHalfUp } from '../../kernel/decimal.ts';
import type { Outcome } from '../../kernel/outcome.ts';
import type { ElementAnswers, SurveyPeriodFact } from './facts.ts';
import { surveyFigures } from './figures.ts';
import { mutuOf } from './mutu.ts';
import { neededRespondents, sampleWarning } from './sample.ts';
import { elementWeight, scoreOfPeriod, scoreOfYear, skmOf } from './skm.ts';

const shown = (outcome: Outcome | undefined): string =>
  outcome?.state === 'value' ? roundHalfUp(outcome.value).toFixed(2) : String(outcome?.state);

function period(quarter: 1 | 2 | 3 | 4, elements: readonly ElementAnswers[]): SurveyPeriodFact {
  return {
    year: 2025,
    quarter,
    respondents: null,
    method: null,
    elements: elements.map((answers, index) => ({ number: index + 1, answers })),
    official: null,
  };
}
const answers = (sum: number, count: number): ElementAnswers => ({
  kind: 'answers',
  sum: decimal(sum),
  count,
});
const nrr = (value: string): ElementAnswers => ({ kind: 'nrr', nrr: decimal(value) });

const GOLDEN = [516, 510, 504, 598, 508, 507, 510, 509, 597].map((sum) => answers(sum, 150));
const BAJUIN = [
  ['3.69', '3.33', '3.11', '4.00', '3.56', '3.49', '3.29', '3.29', '3.55'],
  ['3.63', '3.31', '3.16', '4.00', '3.46', '3.35', '3.33', '3.41', '3.70'],
  ['3.55', '3.30', '3.37', '4.00', '3.47', '3.41', '3.40', '3.46', '3.47'],
  ['3.64', '3.34', '3.38', '4.00', '3.55', '3.55', '3.44', '3.46', '3.51'],
] as const;
const periods = BAJUIN.map((row, index) => period(([1, 2, 3, 4] as const)[index] ?? 1, row.map(nrr)));

describe('C-61 and C-62 SKM', () => {
  test('150 answers: 88,13 with the exact weight, 88,04 with 0,111', () => {
    expect(shown(scoreOfPeriod(period(1, GOLDEN)).skm)).toBe('88.13');
    expect(shown(scoreOfPeriod(period(1, GOLDEN), 'truncated').skm)).toBe('88.04');
    expect(elementWeight(9, 'truncated').toString()).toBe('0.111');
  });
  test.each([
    [0, '86.97', '86.89'],
    [1, '87.08', '87.00'],
    [2, '87.31', '87.22'],
    [3, '88.53', '88.44'],
  ])('Bajuin, period %d: %s', (index, exact, truncated) => {
    const of = periods[index];
    if (of === undefined) throw new Error('period');
    expect(shown(scoreOfPeriod(of).skm)).toBe(exact);
    expect(shown(scoreOfPeriod(of, 'truncated').skm)).toBe(truncated);
  });
  test('an element without answers gives no SKM', () => {
    expect(scoreOfPeriod(period(1, GOLDEN.slice(0, 8))).skm).toMatchObject({ code: 'no-answers' });
    expect(scoreOfPeriod(period(1, [...GOLDEN.slice(0, 8), answers(0, 0)])).skm).toMatchObject({
      code: 'no-answers',
    });
    expect(scoreOfPeriod(period(1, [])).skm).toMatchObject({ code: 'no-answers' });
  });
});

describe('C-64 the year', () => {
  test('with NRR alone is the mean of the quarters’ elements: 87,47 of Bajuin', () => {
    const year = scoreOfYear(periods);
    expect([shown(year.skm), year.pooling]).toEqual(['87.47', 'mean-of-quarters']);
    expect(shown(year.elements[2]?.nrr)).toBe('3.26');
  });
  test('with answers pools them, so that more answers weigh more', () => {
    const few = Array.from({ length: 9 }, () => answers(4, 1));
    const many = Array.from({ length: 9 }, () => answers(27, 9));
    const year = scoreOfYear([period(1, few), period(2, many)]);
    expect([shown(year.skm), year.pooling]).toEqual(['77.50', 'answers']);
  });
  test('the published value stays beside the computed one', () => {
    const official = { value: decimal('87.26'), reason: 'Diumumkan' };
    const years = [{ year: 2025, respondents: 150, population: 10_000, official, weight: 'exact' as const }];
    const book = new Map(surveyFigures({ years, periods }, 2025).map((figure) => [figure.id, figure]));
    expect(book.get('skm/2025')?.shown).toBe('87,47');
    expect(book.get('skm-resmi/2025')?.shown).toBe('87,26');
    expect(book.get('skm-selisih/2025')?.shown).toBe('-0,21\u00A0poin');
    expect(book.get('skm/2025')?.explanation.notes.join(' ')).toContain('370 orang');
  });
});

describe('C-63 mutu', () => {
  test.each([
    ['88.31', 'A'],
    ['88.305', 'A'],
    ['88.304', 'B'],
    ['76.61', 'B'],
    ['76.60', 'C'],
    ['65', 'C'],
    ['64.99', 'D'],
    ['25', 'D'],
  ])('%s is %s', (value, grade) => {
    expect(mutuOf(decimal(value)).grade).toBe(grade);
  });
});

describe('C-65 the sample', () => {
  test.each([
    [10, 10],
    [100, 80],
    [500, 217],
    [1000, 278],
    [10_000, 370],
  ])('of %d people %d', (population, sample) => {
    expect(neededRespondents(population)).toBe(sample);
  });
  test('too few answers are said', () => {
    expect(sampleWarning(150, 10_000)).toContain('kurang dari 370');
    expect(sampleWarning(370, 10_000)).toBeNull();
    expect(sampleWarning(null, 10_000)).toBeNull();
  });
  test('never more than the population, never fewer for more people', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), (population) => {
        expect(neededRespondents(population)).toBeLessThanOrEqual(population);
        expect(neededRespondents(population + 1)).toBeGreaterThanOrEqual(neededRespondents(population));
      }),
    );
  });
});

test('SKM stays between 25 and 100 and does not ask for the order of the elements', () => {
  const scores = fc.array(fc.integer({ min: 100, max: 400 }), { minLength: 9, maxLength: 9 });
  fc.assert(
    fc.property(scores, (list) => {
      const nrrs = list.map((hundredths) => ({
        state: 'value' as const,
        value: decimal(hundredths).dividedBy(100),
        parts: null,
      }));
      const skm = skmOf(nrrs);
      expect(skmOf(nrrs.toReversed())).toEqual(skm);
      if (skm.state !== 'value') throw new Error(skm.state);
      expect(skm.value.greaterThanOrEqualTo(25) && skm.value.lessThanOrEqualTo(100)).toBe(true);
    }),
  );
});

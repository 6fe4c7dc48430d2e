import { expect, test } from 'vitest';
import { decimal } from '../../kernel/decimal.ts';
import type { SurveyFacts } from './facts.ts';
import { surveyFigures } from './figures.ts';
import { surveyOfYear } from './skm.ts';

/** C-62: one survey of the year with 150 answers to each element. */
const SUMS = [516, 510, 504, 598, 508, 507, 510, 509, 597];

function yearly(changes: Partial<SurveyFacts['years'][number]> = {}): SurveyFacts {
  return {
    years: [
      { year: 2023, respondents: 150, population: null, official: null, weight: 'truncated', ...changes },
    ],
    periods: [
      {
        year: 2023,
        quarter: null,
        respondents: 150,
        method: null,
        official: null,
        elements: SUMS.map((sum, index) => ({
          number: index + 1,
          answers: { kind: 'answers', sum: decimal(sum), count: 150 },
        })),
      },
    ],
  };
}

const figures = surveyFigures(yearly(), 2023);
const shown = (id: string) => figures.find((figure) => figure.id === id)?.shown;

test('one survey for the whole year gives the elements and the SKM of the year, and no quarter', () => {
  expect(shown('skm/2023')).toBe('88,04');
  expect(shown('skm-mutu/2023')).toBe('B');
  expect(shown('skm-nrr/2023/3')).toBe('3,36');
  expect(figures.filter(({ id }) => id.includes('/tw'))).toEqual([]);
});

test('an element with its weight: 3,36 × 0,111 × 25 is 9,32', () => {
  expect(shown('skm-nrr-tertimbang/2023/3')).toBe('0,37');
  expect(shown('skm-bagian/2023/3')).toBe('9,32');
});

test('with the exact weight the same answers give 88,13', () => {
  const exact = surveyFigures(yearly({ weight: 'exact' }), 2023);
  expect(exact.find(({ id }) => id === 'skm/2023')?.shown).toBe('88,13');
});

test('the published value of a survey of the year is the one measurement reads', () => {
  const facts = yearly();
  const published = facts.periods.map((one) => ({
    ...one,
    official: { value: decimal('88.04'), reason: 'Laporan SKM' },
  }));
  const outcome = surveyOfYear({ ...facts, periods: published }, 2023);
  expect(outcome.state === 'value' ? outcome.value.toFixed(2) : outcome.state).toBe('88.04');
});

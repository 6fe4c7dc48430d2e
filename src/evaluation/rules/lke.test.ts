import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decimal, roundHalfUp } from '../../kernel/decimal.ts';
import type { Outcome } from '../../kernel/outcome.ts';
import type { EvaluationComponentFact, EvaluationFact } from './facts.ts';
import { evaluationFigures } from './figures.ts';
import {
  type CriterionAnswer,
  componentScore,
  evaluationScore,
  findWeightProblems,
  needsReason,
  PREDICATES,
  predicateOf,
  proposedAnswer,
} from './lke.ts';

const shown = (outcome: Outcome): string =>
  outcome.state === 'value' ? roundHalfUp(outcome.value).toFixed(2) : outcome.state;

function component(
  code: string,
  weight: number,
  subs: readonly (readonly [string, string | null])[],
): EvaluationComponentFact {
  return {
    code,
    name: `Komponen ${code}`,
    weight: decimal(weight),
    yearJudged: 2025,
    publishedScore: null,
    subcomponents: subs.map(([of, answer], index) => ({
      code: `${code}.${index + 1}`,
      name: `Subkomponen ${code}.${index + 1}`,
      weight: decimal(of),
      answer,
    })),
    notes: [],
  };
}
/** The evaluation of Bajuin 2025. */
const components = [
  component('1', 30, [
    ['6', 'A'],
    ['9', 'BB'],
    ['15', 'BB'],
  ]),
  component('2', 30, [
    ['6', 'A'],
    ['9', 'BB'],
    ['15', 'B'],
  ]),
  component('3', 15, [
    ['3', 'A'],
    ['4.5', 'B'],
    ['7.5', 'BB'],
  ]),
  component('4', 25, [
    ['5', 'A'],
    ['7.5', 'BB'],
    ['12.5', 'B'],
  ]),
];
const evaluation = (of: readonly EvaluationComponentFact[]): EvaluationFact => ({
  year: 2025,
  letterNumber: null,
  letterDate: null,
  isConfidential: true,
  evaluator: 'Inspektorat',
  components: of,
});

describe('C-71 the score', () => {
  test('of Bajuin 2025 is 78,80, BB', () => {
    expect(components.map(componentScore).map(shown)).toEqual(['24.60', '23.10', '11.85', '19.25']);
    const score = evaluationScore(evaluation(components));
    expect(shown(score)).toBe('78.80');
    if (score.state === 'value') expect(predicateOf(score.value).grade).toBe('BB');
  });
  test('of an earlier year is its published components: 77,45', () => {
    const published = ['23.10', '23.10', '11.25', '20.00'].map((score, index) => ({
      ...component(String(index + 1), 25, []),
      publishedScore: decimal(score),
    }));
    expect(shown(evaluationScore(evaluation(published)))).toBe('77.45');
  });
  test('is missing while one answer is', () => {
    const open = component('4', 25, [
      ['5', 'A'],
      ['7.5', null],
      ['12.5', 'B'],
    ]);
    expect(evaluationScore(evaluation([...components.slice(0, 3), open])).state).toBe('missing');
    expect(componentScore(component('1', 30, [['6', 'X']]))).toMatchObject({ code: 'unknown-grade' });
  });
  test('as figures, each score points at what it sums', () => {
    const book = new Map(
      evaluationFigures({ evaluations: [evaluation(components)], recommendations: [] }).map((one) => [
        one.id,
        one,
      ]),
    );
    expect(book.get('akip/2025/4')?.explanation.worked).toBe('4,50 + 6,00 + 8,75 = 19,25');
    expect(book.get('akip/2025/4.3')?.explanation.worked).toBe('12,50 × 0,7 = 8,75');
    expect(book.get('akip-predikat/2025')?.shown).toBe('BB');
    expect(book.get('akip/2025')?.explanation.inputs.map(({ figureId }) => figureId)).toEqual([
      'akip/2025/1',
      'akip/2025/2',
      'akip/2025/3',
      'akip/2025/4',
    ]);
  });
});

describe('C-73 the predicate', () => {
  test.each([
    ['90.01', 'AA'],
    ['90', 'A'],
    ['80.01', 'A'],
    ['80', 'BB'],
    ['60.01', 'B'],
    ['50', 'C'],
    ['30', 'D'],
    ['0', 'D'],
  ])('%s is %s', (score, grade) => {
    expect(predicateOf(decimal(score)).grade).toBe(grade);
  });
  test('never falls as the score rises', () => {
    const score = fc.integer({ min: 0, max: 10_000 });
    fc.assert(
      fc.property(score, score, (a, b) => {
        const rank = (of: number): number => PREDICATES.indexOf(predicateOf(decimal(of).dividedBy(100)));
        expect(rank(Math.max(a, b))).toBeLessThanOrEqual(rank(Math.min(a, b)));
      }),
    );
  });
});

describe('C-72 the proposed answer', () => {
  const criteria = (met: number, not: number, inapplicable = 0): CriterionAnswer[] => [
    ...Array.from({ length: met }, () => 'met' as const),
    ...Array.from({ length: not }, () => 'not-met' as const),
    ...Array.from({ length: inapplicable }, () => 'not-applicable' as const),
  ];
  test.each([
    [4, 0, 'BB'],
    [4, 1, 'B'],
    [3, 1, 'CC'],
    [2, 2, 'C'],
    [1, 3, 'D'],
    [0, 4, 'E'],
  ])('%d met and %d not: %s', (met, not, answer) => {
    expect(proposedAnswer(criteria(met, not))).toBe(answer);
  });
  test('partly met is not met; what does not apply leaves the denominator', () => {
    expect(proposedAnswer(['met', 'partly'])).toBe('C');
    expect(proposedAnswer(criteria(2, 0, 5))).toBe('BB');
    expect(proposedAnswer(criteria(0, 0, 3))).toBeNull();
  });
  test('a decision away from it needs a reason', () => {
    expect([needsReason('A', 'BB'), needsReason('BB', 'BB'), needsReason('A', null)]).toEqual([
      true,
      false,
      false,
    ]);
  });
});

describe('C-70 weights', () => {
  test('of the template are sound', () => {
    expect(findWeightProblems(components)).toEqual([]);
  });
  test('that do not add up are named', () => {
    const wrong = [
      component('1', 30, [
        ['6', 'A'],
        ['8', 'A'],
        ['15', 'A'],
      ]),
      ...components.slice(1, 3),
    ];
    expect(findWeightProblems(wrong)).toEqual([
      'Bobot komponen berjumlah 75, seharusnya 100.',
      'Bobot subkomponen 1 Komponen 1 berjumlah 29, seharusnya 30.',
    ]);
  });
});

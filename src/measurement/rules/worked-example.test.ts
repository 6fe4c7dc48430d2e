import { expect, test } from 'vitest';
import { decimal } from '../../kernel/decimal.ts';
import type { Method } from '../../planning/rules/facts.ts';
import { workedExamples } from './worked-example.ts';

const examples = (method: Method, cap?: number): string[] =>
  workedExamples(method, cap === undefined ? null : decimal(cap)).map((line) =>
    line.replaceAll('\u00A0', ' '),
  );

test('C-18 a method shows what it gives, so that a formula that is always 100 % is seen', () => {
  expect(examples('maximise')).toEqual([
    '8 / 10 × 100 = 80,00 %',
    '10 / 10 × 100 = 100,00 %',
    '12 / 10 × 100 = 120,00 %',
  ]);
  expect(examples('minimise-deviation')).toEqual([
    '(2 × 10 − 8) / 10 × 100 = 120,00 %',
    '(2 × 10 − 10) / 10 × 100 = 100,00 %',
    '(2 × 10 − 15) / 10 × 100 = 50,00 %',
  ]);
  expect(examples('minimise-ratio').at(-1)).toBe('10 / 15 × 100 = 66,67 %');
  expect(examples('range')).toEqual([
    '60 terhadap 80–120 = 75,00 %',
    '100 terhadap 80–120 = 100,00 %',
    '150 terhadap 80–120 = 75,00 %',
  ]);
  expect(examples('predicate').at(0)).toBe('B / BB × 100 = 87,50 %');
  expect(examples('text')).toEqual([]);
});

test('C-16 a cap is shown in the example', () => {
  expect(examples('maximise', 110).at(-1)).toBe('12 / 10 × 100 = 120,00 %, dibatasi 110,00 %');
});

import { expect, test } from 'vitest';
import type { RegisterColumn } from './facts.ts';
import { findRegisterFormulaProblems } from './register-formulas.ts';

const column = (code: string, formula: string | null = null): RegisterColumn => ({
  code,
  label: code,
  type: 'number',
  summed: false,
  formula,
  decimals: null,
});
const codesOf = (columns: readonly RegisterColumn[]) =>
  findRegisterFormulaProblems(columns).map((problem) => `${problem.column} ${problem.code}`);

test('a computed column may stand on entered ones and on computed ones', () => {
  expect(
    codesOf([
      column('laki'),
      column('perempuan'),
      column('jumlah', 'laki + perempuan'),
      column('rasio', 'laki / jumlah * 100'),
    ]),
  ).toEqual([]);
});

test('two columns that compute each other are refused, both', () => {
  expect(codesOf([column('a', 'b + 1'), column('b', 'a - 1')])).toEqual(['0 circular', '1 circular']);
});

test('a text column neither computes nor is computed with', () => {
  const text = { ...column('ket'), type: 'text' as const };
  expect(codesOf([text, column('a', 'ket * 2')])).toEqual(['1 formula-unknown-name']);
  expect(codesOf([column('a'), { ...text, formula: 'a * 2' }])).toEqual(['1 formula-on-text']);
});

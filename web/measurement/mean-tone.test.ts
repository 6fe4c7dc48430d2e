import { expect, test } from 'vitest';
import type { Figure } from '../api/types.ts';
import { countOf, meanTone } from './mean-tone.ts';

const explanation = {
  rule: 'C-30',
  ruleName: '',
  formula: '',
  worked: '',
  inputs: [],
  rounding: null,
  notes: [],
};

function measured(numerator: string, denominator: string): Figure {
  return {
    id: 'terukur/iku/2025',
    label: 'Indikator terukur',
    kind: 'count',
    unit: null,
    decimals: 0,
    outcome: { state: 'value', value: numerator, parts: { numerator, denominator } },
    word: null,
    shown: `${numerator} dari ${denominator}`,
    explanation,
  };
}

const meanCategory: Figure = {
  ...measured('2', '2'),
  id: 'kategori-rata-rata/iku/2025',
  kind: 'category',
  outcome: { state: 'value', value: '119.86', parts: null },
  word: 'Sangat Tinggi',
  shown: 'Sangat Tinggi',
};
const scale = {
  name: 'Permendagri 86/2017',
  citation: 'Permendagri Nomor 86 Tahun 2017',
  bands: [{ lower: '91', isInclusive: true, label: 'Sangat Tinggi', tone: 'very-good' as const }],
};

test('a mean of all its indicators takes the colour of its band', () => {
  expect(meanTone({ scale, meanCategory, measured: measured('2', '2') })).toBe('very-good');
});
test('never green when incomplete: one of two measured has no colour', () => {
  expect(meanTone({ scale, meanCategory, measured: measured('1', '2') })).toBeNull();
});
test('nothing to measure is not complete', () => {
  expect(meanTone({ scale, meanCategory, measured: measured('0', '0') })).toBeNull();
});
test('what is not counted has no count', () => {
  expect(countOf({ ...meanCategory, outcome: { state: 'missing' } })).toBeNull();
});

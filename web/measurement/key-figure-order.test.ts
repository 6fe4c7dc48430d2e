import { expect, test } from 'vitest';
import type { Figure } from '../api/types.ts';
import { shortLabel, splitKeyFigures } from './key-figure-order.ts';

function figure(id: string): Figure {
  return {
    id,
    label: id,
    kind: 'number',
    unit: null,
    decimals: 2,
    outcome: { state: 'missing' },
    word: null,
    shown: 'belum diisi',
    explanation: {
      rule: 'C-10',
      ruleName: '',
      formula: '',
      worked: '',
      inputs: [],
      rounding: null,
      notes: [],
    },
  };
}

test('the figures of the year lead; a quarter of the same kind is not taken for the year', () => {
  const figures = [
    'capaian/iku-2/2025/tw1',
    'efisiensi/iku-2/2025',
    'capaian/iku-2/2025',
    'target/iku-2/2025',
  ];
  const groups = splitKeyFigures(figures.map(figure));
  expect(groups.achievement?.id).toBe('capaian/iku-2/2025');
  expect(groups.realisation).toBeNull();
  expect(groups.others.map(({ id }) => id)).toEqual(['capaian/iku-2/2025/tw1', 'efisiensi/iku-2/2025']);
});
test('a label does not repeat the name of the page', () => {
  expect(shortLabel('Serapan Indeks Kepuasan Masyarakat 2025', 'Indeks Kepuasan Masyarakat')).toBe(
    'Serapan 2025',
  );
  expect(shortLabel('Indeks Kepuasan Masyarakat', 'Indeks Kepuasan Masyarakat')).toBe(
    'Indeks Kepuasan Masyarakat',
  );
});

import { expect, test } from 'vitest';
import type { ScaleBand } from '../api/types.ts';
import { bandWords } from './band-words.ts';

const permendagri: readonly ScaleBand[] = [
  { lower: '91', isInclusive: true, label: 'Sangat Tinggi', tone: 'very-good' },
  { lower: '76', isInclusive: true, label: 'Tinggi', tone: 'good' },
  { lower: '0', isInclusive: true, label: 'Sangat Rendah', tone: 'very-poor' },
];

test('inclusive bounds (Permendagri 86/2017): 91 itself is Sangat Tinggi', () => {
  expect(permendagri.map((_, index) => bandWords(permendagri, index))).toEqual([
    '91 % ke atas',
    '76 % ke atas',
    'di bawah 76 %',
  ]);
});
test('exclusive bounds: 90 itself is not in the band above it', () => {
  const bands = permendagri.map((band) => ({
    ...band,
    isInclusive: false,
    lower: band.lower === '91' ? '90.5' : band.lower,
  }));
  expect(bands.map((_, index) => bandWords(bands, index))).toEqual([
    'di atas 90,5 %',
    'di atas 76 %',
    '76 % ke bawah',
  ]);
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decimal } from '../../kernel/decimal.ts';
import {
  BUILT_IN_SCALES,
  categoryOf,
  describeScale,
  findScaleProblems,
  scaleByCode,
} from './category-scale.ts';
import type { CategoryScale } from './facts.ts';

function scale(code: string): CategoryScale {
  const found = scaleByCode(code, []);
  if (found === null) throw new Error(code);
  return found;
}
const word = (value: string, code = 'permendagri-86-2017'): string | undefined =>
  categoryOf(decimal(value), scale(code))?.label;

describe('C-32 built-in scales', () => {
  test.each([
    ['140', 'Sangat Tinggi'],
    ['91', 'Sangat Tinggi'],
    ['90.995', 'Sangat Tinggi'],
    ['90.994', 'Tinggi'],
    ['76', 'Tinggi'],
    ['75.99', 'Sedang'],
    ['63.55', 'Rendah'],
    ['50.99', 'Sangat Rendah'],
    ['0', 'Sangat Rendah'],
  ])('Permendagri 86/2017: %s is %s', (value, expected) => {
    expect(word(value)).toBe(expected);
  });
  test('the alternative reading closes the gaps from below', () => {
    expect(word('90.23', 'permendagri-86-2017-lebih-dari')).toBe('Sangat Tinggi');
    expect(word('90', 'permendagri-86-2017-lebih-dari')).toBe('Tinggi');
    expect(word('90.004', 'permendagri-86-2017-lebih-dari')).toBe('Tinggi');
  });
  test('six steps with the AKIP words, bounds exclusive', () => {
    expect(word('90', 'istilah-akip')).toBe('Memuaskan');
    expect(word('90.01', 'istilah-akip')).toBe('Sangat Memuaskan');
    expect(word('50', 'istilah-akip')).toBe('Kurang');
  });
  test('four steps', () => {
    expect(word('85', 'empat-tingkat')).toBe('Sangat Berhasil');
    expect(word('54.99', 'empat-tingkat')).toBe('Kurang Berhasil');
  });
  test('all of them are sound, and describe themselves', () => {
    for (const one of BUILT_IN_SCALES) expect(findScaleProblems(one)).toEqual([]);
    expect(describeScale(scale('empat-tingkat'))).toBe(
      '≥ 85 Sangat Berhasil; ≥ 70 Berhasil; ≥ 55 Cukup Berhasil; selain itu Kurang Berhasil',
    );
  });
});

describe('C-31 a scale of a government', () => {
  const sound = scale('empat-tingkat');
  test('bounds must fall, words must differ, the lowest starts at 0', () => {
    const twice = { ...sound, bands: [...sound.bands, ...sound.bands] };
    expect(findScaleProblems(twice).join(' ')).toContain('harus lebih rendah');
    expect(findScaleProblems(twice).join(' ')).toContain('tidak boleh berulang');
    const open = { ...sound, bands: sound.bands.slice(0, 2) };
    expect(findScaleProblems(open)).toEqual(['Kategori terendah harus mulai dari 0, termasuk 0.']);
  });
  test('its own scale is found before a built-in one', () => {
    const own = { ...sound, name: 'Skala daerah' };
    expect(scaleByCode('empat-tingkat', [own])?.name).toBe('Skala daerah');
    expect(scaleByCode('tidak-ada', [own])).toBeNull();
  });
});

test('a higher value never falls into a lower category', () => {
  const values = fc
    .integer({ min: 0, max: 200_000 })
    .map((thousandths) => decimal(thousandths).dividedBy(1000));
  fc.assert(
    fc.property(values, values, fc.constantFrom(...BUILT_IN_SCALES), (a, b, one) => {
      const rank = (value: typeof a): number =>
        one.bands.findIndex(({ label }) => label === categoryOf(value, one)?.label);
      const [low, high] = a.lessThan(b) ? [a, b] : [b, a];
      expect(rank(high)).toBeLessThanOrEqual(rank(low));
    }),
  );
});

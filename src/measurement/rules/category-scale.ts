/** C-31…C-33: the category of an achievement comes from one scale, which is data. */
import { type Decimal, decimal, roundHalfUp, ZERO } from '../../kernel/decimal.ts';
import type { CategoryScale, ScaleBand, ScaleTone } from './facts.ts';

const band = (lower: number, isInclusive: boolean, label: string, tone: ScaleTone): ScaleBand => ({
  lower: decimal(lower),
  isInclusive,
  label,
  tone,
});

const PERMENDAGRI = 'Permendagri Nomor 86 Tahun 2017';

/** C-32; the first is the default. */
export const BUILT_IN_SCALES: readonly CategoryScale[] = [
  {
    code: 'permendagri-86-2017',
    name: 'Skala nilai peringkat kinerja',
    citation: PERMENDAGRI,
    bands: [
      band(91, true, 'Sangat Tinggi', 'very-good'),
      band(76, true, 'Tinggi', 'good'),
      band(66, true, 'Sedang', 'fair'),
      band(51, true, 'Rendah', 'poor'),
      band(0, true, 'Sangat Rendah', 'very-poor'),
    ],
    validFrom: 2017,
    validTo: null,
  },
  {
    code: 'permendagri-86-2017-lebih-dari',
    name: 'Skala nilai peringkat kinerja, pembacaan "lebih dari"',
    citation: PERMENDAGRI,
    bands: [
      band(90, false, 'Sangat Tinggi', 'very-good'),
      band(75, false, 'Tinggi', 'good'),
      band(65, false, 'Sedang', 'fair'),
      band(50, false, 'Rendah', 'poor'),
      band(0, true, 'Sangat Rendah', 'very-poor'),
    ],
    validFrom: 2017,
    validTo: null,
  },
  {
    code: 'istilah-akip',
    name: 'Istilah AKIP untuk capaian, enam tingkat',
    citation: 'Penggunaan setempat',
    bands: [
      band(90, false, 'Sangat Memuaskan', 'very-good'),
      band(80, false, 'Memuaskan', 'very-good'),
      band(70, false, 'Sangat Baik', 'good'),
      band(60, false, 'Baik', 'good'),
      band(50, false, 'Cukup', 'fair'),
      band(0, true, 'Kurang', 'poor'),
    ],
    validFrom: null,
    validTo: null,
  },
  {
    code: 'empat-tingkat',
    name: 'Skala keberhasilan, empat tingkat',
    citation: 'Penggunaan setempat',
    bands: [
      band(85, true, 'Sangat Berhasil', 'very-good'),
      band(70, true, 'Berhasil', 'good'),
      band(55, true, 'Cukup Berhasil', 'fair'),
      band(0, true, 'Kurang Berhasil', 'poor'),
    ],
    validFrom: null,
    validTo: null,
  },
];

export const DEFAULT_SCALE_CODE = 'permendagri-86-2017';

/** The scale of a code, the government's own before the built-in ones; null when neither knows it. */
export function scaleByCode(code: string, own: readonly CategoryScale[]): CategoryScale | null {
  return [...own, ...BUILT_IN_SCALES].find((scale) => scale.code === code) ?? null;
}

/**
 * C-31: the highest band whose lower bound the value reaches, compared after rounding to 2 decimals. Values over
 * 100 fall into the top band; below the lowest bound the lowest band holds.
 */
export function categoryOf(value: Decimal, scale: CategoryScale): ScaleBand | null {
  const compared = roundHalfUp(value, 2);
  const reached = scale.bands.find(({ lower, isInclusive }) =>
    isInclusive ? compared.greaterThanOrEqualTo(lower) : compared.greaterThan(lower),
  );
  return reached ?? scale.bands.at(-1) ?? null;
}

/** "≥ 91 Sangat Tinggi; ≥ 76 Tinggi; …; selain itu Sangat Rendah". */
export function describeScale(scale: CategoryScale): string {
  return scale.bands
    .map(({ lower, isInclusive, label }, index) =>
      index === scale.bands.length - 1
        ? `selain itu ${label}`
        : `${isInclusive ? '≥' : '>'} ${lower.toString().replace('.', ',')} ${label}`,
    )
    .join('; ');
}

/** Everything wrong with a scale, in Indonesian; empty when it may be used (C-31). */
export function findScaleProblems(scale: CategoryScale): string[] {
  const problems: string[] = [];
  const { bands } = scale;
  if (bands.length < 2) problems.push('Skala memerlukan sedikitnya dua kategori.');
  if (scale.citation.trim() === '') problems.push('Skala harus menyebut dasar hukumnya.');
  if (bands.some(({ label }) => label.trim() === '')) problems.push('Setiap kategori harus memiliki nama.');
  const labels = bands.map(({ label }) => label.trim().toLowerCase());
  if (new Set(labels).size < labels.length) problems.push('Nama kategori tidak boleh berulang.');
  for (const [index, { lower, label }] of bands.entries()) {
    const above = bands[index - 1];
    if (above !== undefined && !above.lower.greaterThan(lower)) {
      problems.push(`Batas bawah "${label}" harus lebih rendah dari batas bawah "${above.label}".`);
    }
  }
  const lowest = bands.at(-1);
  if (lowest !== undefined && !(lowest.lower.equals(ZERO) && lowest.isInclusive)) {
    problems.push('Kategori terendah harus mulai dari 0, termasuk 0.');
  }
  const { validFrom, validTo } = scale;
  if (validFrom !== null && validTo !== null && validFrom > validTo) {
    problems.push('Tahun akhir berlaku skala lebih awal dari tahun mulainya.');
  }
  return problems;
}

/** C-80, C-81: score and status of a village (Indeks Desa, Permendesa 9/2024; IDM before). */
import { type Decimal, decimal, HUNDRED, roundHalfUp, sumOf } from '../../kernel/decimal.ts';
import { MISSING, numberValue, type Outcome } from '../../kernel/outcome.ts';
import type { VillageFact, VillageIndex } from './facts.ts';

export const VILLAGE_STATUSES = ['Mandiri', 'Maju', 'Berkembang', 'Tertinggal', 'Sangat Tertinggal'] as const;
export type VillageStatus = (typeof VILLAGE_STATUSES)[number];

/** Highest sum of the six dimensions (derived: reproduces the published scores). */
export const HIGHEST_DIMENSION_SUM = decimal(635);

/** Lower bounds of Indeks Desa, inclusive, the highest first. */
export const VILLAGE_BOUNDS: readonly { readonly status: VillageStatus; readonly lower: Decimal }[] = [
  { status: 'Mandiri', lower: decimal('79.63') },
  { status: 'Maju', lower: decimal('69.35') },
  { status: 'Berkembang', lower: decimal('57.39') },
  { status: 'Tertinggal', lower: decimal('49.49') },
];

export const DIMENSIONS = [
  ['basicServices', 'Layanan Dasar'],
  ['social', 'Sosial'],
  ['economy', 'Ekonomi'],
  ['environment', 'Lingkungan'],
  ['accessibility', 'Aksesibilitas'],
  ['governance', 'Tata Kelola'],
] as const;

/** Score of the six dimensions, rounded to 2 decimals (C-80); missing when one is not filled. */
export function villageScore(index: VillageIndex): Outcome {
  const scores = DIMENSIONS.flatMap(([key]) => index[key] ?? []);
  if (scores.length < DIMENSIONS.length) return MISSING;
  return numberValue(roundHalfUp(sumOf(scores).times(HUNDRED).dividedBy(HIGHEST_DIMENSION_SUM)));
}

/** Status of a score under Indeks Desa. */
export function statusOfScore(score: Decimal): VillageStatus {
  return VILLAGE_BOUNDS.find(({ lower }) => score.greaterThanOrEqualTo(lower))?.status ?? 'Sangat Tertinggal';
}

/**
 * Status of a village in a year: from its scores under Indeks Desa, else as published. IDM years carry their
 * published status only, because IDM is another rule (C-81). Null when nothing is known.
 */
export function villageStatus(index: VillageIndex): string | null {
  if (index.rule === 'indeks-desa') {
    const score = villageScore(index);
    if (score.state === 'value') return statusOfScore(score.value);
  }
  return index.publishedStatus;
}

/** "Desa Mandiri", "MANDIRI" → `mandiri`; "Sangat Tertinggal" → `sangat-tertinggal`. */
export function statusSlug(status: string): string {
  return status
    .trim()
    .toLowerCase()
    .replace(/^desa\s+/, '')
    .replace(/\s+/g, '-');
}

export function indexOfYear(village: VillageFact, year: number): VillageIndex | null {
  return village.indexes.find((index) => index.year === year) ?? null;
}

/** Villages of a status in a year; null when no village has a status that year. */
export function countByStatus(villages: readonly VillageFact[], year: number, slug: string): number | null {
  const statuses = villages.flatMap((village) => {
    const index = indexOfYear(village, year);
    const status = index === null ? null : villageStatus(index);
    return status === null ? [] : [statusSlug(status)];
  });
  return statuses.length === 0 ? null : statuses.filter((status) => status === slug).length;
}

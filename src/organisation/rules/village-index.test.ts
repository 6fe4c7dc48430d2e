import { describe, expect, test } from 'vitest';
import { decimal } from '../../kernel/decimal.ts';
import type { VillageFact, VillageIndex } from './facts.ts';
import { villageFigures } from './village-figures.ts';
import { countByStatus, statusOfScore, statusSlug, villageScore, villageStatus } from './village-index.ts';

const index = (scores: readonly (number | null)[], changes: Partial<VillageIndex> = {}): VillageIndex => {
  const [basicServices, social, economy, environment, accessibility, governance] = scores.map((score) =>
    score === null ? null : decimal(score),
  );
  return {
    year: 2025,
    rule: 'indeks-desa',
    basicServices: basicServices ?? null,
    social: social ?? null,
    economy: economy ?? null,
    environment: environment ?? null,
    accessibility: accessibility ?? null,
    governance: governance ?? null,
    publishedStatus: null,
    ...changes,
  };
};
const village = (name: string, indexes: readonly VillageIndex[]): VillageFact => ({
  code: name.toLowerCase(),
  name,
  kind: 'desa',
  area: null,
  male: null,
  female: null,
  rw: null,
  rt: null,
  indexes,
});

describe('C-80 the nine villages of Bajuin', () => {
  test.each([
    ['Bajuin', [134, 79, 149, 84, 48, 71], '88.98', 'Mandiri'],
    ['Sungai Bakar', [153, 50, 146, 86, 42, 65], '85.35', 'Mandiri'],
    ['Ketapang', [154, 77, 139, 80, 41, 71], '88.5', 'Mandiri'],
    ['Tirta Jaya', [155, 53, 131, 72, 47, 67], '82.68', 'Mandiri'],
    ['Galam', [126, 69, 142, 86, 41, 59], '82.36', 'Mandiri'],
    ['Kunyit', [134, 78, 140, 76, 42, 64], '84.09', 'Mandiri'],
    ['Tebing Siring', [153, 79, 122, 70, 43, 63], '83.46', 'Mandiri'],
    ['Pemalongan', [106, 69, 120, 50, 39, 68], '71.18', 'Maju'],
    ['Tanjung', [139, 73, 115, 46, 38, 50], '72.6', 'Maju'],
  ])('%s', (_name, scores, score, status) => {
    expect(villageScore(index(scores))).toMatchObject({ value: decimal(score) });
    expect(villageStatus(index(scores))).toBe(status);
  });
  test.each([
    ['79.63', 'Mandiri'],
    ['79.62', 'Maju'],
    ['69.34', 'Berkembang'],
    ['57.38', 'Tertinggal'],
    ['49.48', 'Sangat Tertinggal'],
  ])('%s is %s', (score, status) => {
    expect(statusOfScore(decimal(score))).toBe(status);
  });
  test('a dimension that is not filled gives no score', () => {
    expect(villageScore(index([134, 79, null, 84, 48, 71])).state).toBe('missing');
  });
});

describe('C-81 years of another rule', () => {
  const idm = (status: string): VillageIndex =>
    index([null, null, null, null, null, null], { year: 2024, rule: 'idm', publishedStatus: status });
  test('carry their published status and are counted by it', () => {
    const villages = [village('Bajuin', [idm('MANDIRI')]), village('Tanjung', [idm('Desa Berkembang')])];
    expect(countByStatus(villages, 2024, 'mandiri')).toBe(1);
    expect(countByStatus(villages, 2024, 'berkembang')).toBe(1);
    expect(countByStatus(villages, 2023, 'mandiri')).toBeNull();
    const figure = villageFigures(villages, 2025).find(({ id }) => id === 'desa/mandiri/2024');
    expect(figure?.explanation).toMatchObject({ rule: 'C-81', ruleName: 'Indeks Desa Membangun (IDM)' });
  });
  test('slugs are stable', () => {
    expect([statusSlug('Desa Sangat Tertinggal'), statusSlug('MANDIRI')]).toEqual([
      'sangat-tertinggal',
      'mandiri',
    ]);
  });
});

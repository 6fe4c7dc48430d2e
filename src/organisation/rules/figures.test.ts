import { describe, expect, test } from 'vitest';
import { decimal } from '../../kernel/decimal.ts';
import type { Figure } from '../../kernel/figure.ts';
import type { RegisterColumn, RegisterFact, StaffCount, VillageFact } from './facts.ts';
import { registerFigures } from './register-figures.ts';
import { staffFigures } from './staff-figures.ts';
import { territoryFigures } from './territory-figures.ts';
import { villageFigures } from './village-figures.ts';

const shownIn = (figures: readonly Figure[]) => (id: string) =>
  figures.find((figure) => figure.id === id)?.shown.replaceAll('\u00A0', ' ');
const notesIn = (figures: readonly Figure[], id: string) =>
  figures.find((figure) => figure.id === id)?.explanation.notes;

/** Kecamatan Bati-Bati 2024: area, RT, RW, status 2023 and 2024. */
const BATI_BATI: readonly (readonly [string, number, number, number, string, string])[] = [
  ['Benua Raya', 13, 15, 4, 'Maju', 'Mandiri'],
  ['Bati-Bati', 9, 12, 4, 'Maju', 'Maju'],
  ['Sisa wilayah', 212.75, 132, 39, 'Mandiri', 'Mandiri'],
];

function village(name: string, changes: Partial<VillageFact> = {}): VillageFact {
  return {
    code: name.toLowerCase().replaceAll(' ', '-'),
    name,
    kind: 'desa',
    area: null,
    male: null,
    female: null,
    rw: null,
    rt: null,
    indexes: [],
    ...changes,
  };
}

function idm(year: number, publishedStatus: string): VillageFact['indexes'][number] {
  const none = { basicServices: null, social: null, economy: null, environment: null };
  return { year, rule: 'idm', ...none, accessibility: null, governance: null, publishedStatus };
}

const villages = BATI_BATI.map(([name, area, rt, rw, before, after]) =>
  village(name, {
    area: decimal(area),
    rt,
    rw,
    indexes: [idm(2023, before), idm(2024, after)],
    ...(name === 'Benua Raya' ? { male: 1_714, female: 1_714 } : {}),
  }),
);

describe('area and population', () => {
  const figures = territoryFigures(villages);
  const shown = shownIn(figures);

  test('Benua Raya has 13,00 of 234,75 km², which is 5,54 %', () => {
    expect(shown('desa-luas/benua-raya')).toBe('13,00');
    expect(shown('desa-luas/total')).toBe('234,75');
    expect(shown('desa-luas-persen/benua-raya')).toBe('5,54 %');
    expect(shown('desa-luas-persen/bati-bati')).toBe('3,83 %');
    expect(shown('desa-luas-persen/total')).toBe('100,00 %');
  });

  test('3.428 persons on 13 km² are 264 per km²', () => {
    expect(shown('desa-penduduk/benua-raya')).toBe('3.428');
    expect(shown('desa-kepadatan/benua-raya')).toBe('264');
  });

  test('a total says what it takes in and what is not filled', () => {
    expect(shown('desa-rt/total')).toBe('159');
    expect(shown('desa-rw/total')).toBe('47');
    expect(notesIn(figures, 'desa-penduduk/total')).toEqual([
      'Tidak termasuk kelurahan: seluruhnya desa.',
      '1 dari 3 terisi.',
    ]);
    expect(figures.some(({ id }) => id === 'desa-kepadatan/bati-bati')).toBe(false);
  });

  test('desa and kelurahan are told apart where the unit has both', () => {
    const mixed = territoryFigures([
      ...villages,
      village('Angsau', { kind: 'kelurahan', area: decimal('7.5'), male: 8_000, female: 7_900 }),
    ]);
    expect(shownIn(mixed)('desa-luas/desa')).toBe('234,75');
    expect(shownIn(mixed)('desa-luas/kelurahan')).toBe('7,50');
    expect(shownIn(mixed)('desa-luas/total')).toBe('242,25');
    expect(notesIn(mixed, 'desa-luas/total')).toEqual(['Termasuk 1 kelurahan.']);
    expect(notesIn(mixed, 'desa-luas/desa')).toEqual(['Tidak termasuk kelurahan.']);
  });

  test('no villages, no figures', () => {
    expect(territoryFigures([])).toEqual([]);
  });
});

describe('status of the villages in two years', () => {
  const shown = shownIn(villageFigures(villages, 2024));

  test('the published IDM status of each year is counted', () => {
    expect(shown('desa-status/benua-raya/2023')).toBe('Maju');
    expect(shown('desa-status/benua-raya/2024')).toBe('Mandiri');
    expect([2023, 2024].map((year) => shown(`desa/mandiri/${year}`))).toEqual(['1', '2']);
  });

  test('fourteen villages of Bati-Bati: Mandiri from 2 to 9', () => {
    const fourteen = Array.from({ length: 14 }, (_, index) =>
      village(`Desa ${index + 1}`, {
        indexes: [idm(2023, index < 2 ? 'Mandiri' : 'Maju'), idm(2024, index < 9 ? 'Mandiri' : 'Maju')],
      }),
    );
    const of = shownIn(villageFigures(fourteen, 2024));
    expect(of('desa/mandiri/2023')).toBe('2');
    expect(of('desa/mandiri/2024')).toBe('9');
    expect(of('desa/jumlah/2024')).toBe('14');
  });

  test('a kelurahan has no status, and the count says so', () => {
    const mixed = [...villages, village('Angsau', { kind: 'kelurahan' })];
    const figures = villageFigures(mixed, 2024);
    expect(shownIn(figures)('desa/jumlah-desa/2024')).toBe('3');
    expect(shownIn(figures)('desa/jumlah-kelurahan/2024')).toBe('1');
    expect(notesIn(figures, 'desa/mandiri/2024')).toContain('3 dari 4 desa/kelurahan mempunyai status.');
  });
});

describe('staff by status', () => {
  const staff = (
    dimension: StaffCount['dimension'],
    group: string,
    count: number,
    status: string | null = null,
  ): StaffCount => ({ year: 2024, dimension, group, status, count, needed: null });
  /** Bati-Bati 2024: 19 PNS and 6 PTT; education of both, tasks of the PTT. */
  const figures = staffFigures(
    [
      staff('status', 'PNS', 19),
      staff('status', 'Non PNS', 6),
      staff('education', 'S2', 4, 'PNS'),
      staff('education', 'S1', 7, 'PNS'),
      staff('education', 'D III', 5, 'PNS'),
      staff('education', 'SLTA', 3, 'PNS'),
      staff('education', 'SLTA', 6, 'Non PNS'),
      staff('task', 'Petugas kebersihan', 3, 'Non PNS'),
      staff('rank', 'Golongan IV', 6, 'PNS'),
      staff('rank', 'Golongan III', 7, 'PNS'),
      staff('rank', 'Golongan II', 5, 'PNS'),
    ],
    2024,
  );
  const shown = shownIn(figures);

  test('groups and totals are split by status', () => {
    expect(shown('pegawai/2024')).toBe('25');
    expect(shown('pegawai/education/SLTA/2024')).toBe('9');
    expect(shown('pegawai/education/SLTA/2024/Non PNS')).toBe('6');
    expect(shown('pegawai-jumlah/education/2024')).toBe('25');
    expect(shown('pegawai-jumlah/education/2024/PNS')).toBe('19');
    expect(shown('pegawai-jumlah/task/2024/Non PNS')).toBe('3');
  });

  test('a breakdown that does not cover everyone is said', () => {
    expect(notesIn(figures, 'pegawai/2024')).toEqual([
      'Rincian menurut golongan berjumlah 18.',
      'Rincian menurut tugas berjumlah 3.',
    ]);
  });
});

describe('computed columns of a register', () => {
  const number = (code: string, changes: Partial<RegisterColumn> = {}): RegisterColumn => ({
    code,
    label: code,
    type: 'number',
    summed: true,
    formula: null,
    decimals: null,
    ...changes,
  });
  const register = (changes: Partial<RegisterFact> = {}): RegisterFact => ({
    code: 'pbb',
    title: 'PBB-P2',
    year: 2023,
    source: null,
    indicator: null,
    rowHeading: null,
    unit: null,
    columns: [
      number('target'),
      number('realisasi'),
      number('sisa', { formula: 'target - realisasi', decimals: 0 }),
      number('persen', { formula: 'realisasi / target * 100', summed: false }),
    ],
    rows: [
      { label: 'Satu', cells: { target: decimal(200), realisasi: decimal(150), sisa: null, persen: null } },
      { label: 'Dua', cells: { target: decimal(100), realisasi: decimal(100), sisa: null, persen: null } },
      { label: 'Tiga', cells: { target: decimal(50), realisasi: null, sisa: null, persen: null } },
    ],
    ...changes,
  });
  const figures = registerFigures([register()], 2023);
  const shown = shownIn(figures);

  test('each row is computed, a row without its number is missing and not 0', () => {
    expect(shown('register/pbb/1/persen')).toBe('75,00');
    expect(shown('register/pbb/2/sisa')).toBe('0');
    expect(shown('register/pbb/3/persen')).toBe('belum diisi');
  });

  test('sums are of the rows that are filled; a percentage of the whole is that of the sums', () => {
    expect(shown('register/pbb/target')).toBe('350');
    expect(shown('register/pbb/sisa')).toBe('50');
    expect(shown('register/pbb/persen')).toBe('71,43');
  });

  test('of two years with one code the measured year speaks', () => {
    const later = register({ year: 2022, rows: [{ label: 'Satu', cells: { target: decimal(9) } }] });
    const both = shownIn(registerFigures([later, register()], 2023));
    expect(both('register/pbb/target')).toBe('350');
  });
});

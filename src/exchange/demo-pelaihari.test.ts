/** The demo year of Kecamatan Pelaihari: it comes in and goes out unchanged and computes what is known to be right. */
import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { type Decimal, decimal, roundHalfUp } from '../kernel/decimal.ts';
import type { FigureBook } from '../kernel/figure.ts';
import { formatNumber } from '../kernel/indonesian-numbers.ts';
import type { Outcome } from '../kernel/outcome.ts';
import { meanAchievement } from '../measurement/rules/mean.ts';
import { platformMigrations } from '../platform/database/migrations/index.ts';
import { systemScope } from '../platform/database/scope.ts';
import { eachDatabase } from '../platform/testing/databases.ts';
import { parseBundle } from './bundle-schema.ts';
import { findOrCreateGovernment } from './create-government.ts';
import { exportBundle } from './export-bundle.ts';
import { factMigrations } from './fact-migrations.ts';
import { importBundle } from './import-bundle.ts';
import type { Bundle } from './rules/bundle.ts';
import { figuresOf } from './rules/bundle-figures.ts';
import { validateBundle } from './rules/validate-bundle.ts';
import { writeBundle } from './write-bundle.ts';

const FOLDER = new URL('../../demo/', import.meta.url);

function textOf(name: string): string {
  return readFileSync(new URL(name, FOLDER), 'utf8');
}

function load(name: string): Bundle {
  const reading = parseBundle(textOf(name));
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems, null, 1));
  return reading.bundle;
}

const pelaihari = load('pelaihari-2023.json');
const asPrinted = load('pelaihari-2023-as-printed.json');
const figures = figuresOf(pelaihari);
const printedFigures = figuresOf(asPrinted);

function shown(id: string, book: FigureBook = figures): string {
  const figure = book.get(id);
  if (figure === undefined) throw new Error(`no figure ${id}`);
  return figure.shown.replaceAll('\u00a0', ' ');
}

const SYSTEM = { kind: 'system' } as const;

eachDatabase('loading Pelaihari', [...platformMigrations, ...factMigrations], (harness) => {
  it.each([
    ['pelaihari-2023.json', pelaihari],
    ['pelaihari-2023-as-printed.json', asPrinted],
  ])('%s comes out of the database byte for byte as it went in', async (name, bundle) => {
    const database = harness.database();
    const id = await database.asOwner((tx) => findOrCreateGovernment(tx, bundle.organisation.government));
    const exported = await database.inTransaction(systemScope(id, 'test'), async (tx) => {
      const result = await importBundle(tx, { bundle, authority: SYSTEM, isDryRun: false });
      expect(result.isAccepted).toBe(true);
      return exportBundle(tx, { unit: 'pelaihari', year: 2023, authority: SYSTEM });
    });
    expect(exported).toBe(textOf(name));
  });
});

describe('loading', () => {
  test.each([
    ['pelaihari-2023.json', pelaihari],
    ['pelaihari-2023-as-printed.json', asPrinted],
  ])('%s has no problem, not even a note, and is canonical', (name, bundle) => {
    expect(validateBundle(bundle)).toEqual([]);
    expect(writeBundle(bundle)).toBe(textOf(name));
  });

  test('no person is named', () => {
    for (const bundle of [pelaihari, asPrinted]) {
      expect(bundle.organisation.officeholders.filter(({ name }) => name !== null)).toEqual([]);
    }
  });

  test('every live figure in a text has a value', () => {
    const ids = pelaihari.reporting.narratives.flatMap(({ text }) =>
      [...text.matchAll(/\{([^}]+)\}/g)].map(([, id]) => id ?? ''),
    );
    expect(ids.length).toBeGreaterThan(40);
    expect(ids.filter((id) => figures.get(id)?.outcome.state !== 'value')).toEqual([]);
  });
});

describe('money', () => {
  test.each([
    ['7.01.01', '10.257.573.434,00', '10.531.067.845,00', '9.669.023.077,00', '91,81 %', '99,93 %'],
    ['7.01.01.2.06', '315.683.299,00', '447.492.214,00', '420.022.456,00', '93,86 %', '98,27 %'],
    ['7.01.03', '38.489.280,00', '38.489.280,00', '29.915.670,00', '77,72 %', '100,00 %'],
    ['7.01.04', '7.965.540,00', '7.965.540,00', '7.705.000,00', '96,73 %', '100,00 %'],
    ['7.01.05', '1.276.486.418,00', '1.257.786.418,00', '1.174.952.220,00', '93,41 %', '100,00 %'],
    ['7.01.06', '27.205.720,00', '27.205.720,00', '23.350.000,00', '85,83 %', '100,00 %'],
    ['total', '11.607.720.392,00', '11.862.514.803,00', '10.904.945.967,00', '91,93 %', '99,93 %'],
  ])('%s: murni %s, perubahan %s, realisasi %s, serapan %s, fisik %s', (code, ...expected) => {
    const ids = [
      `pagu/${code}/2023/murni`,
      `pagu/${code}/2023/perubahan`,
      `realisasi-anggaran/${code}/2023`,
      `serapan/${code}/2023`,
      `fisik/${code}/2023`,
    ];
    expect(ids.map((id) => shown(id))).toEqual(expected);
  });

  test('five programmes, nine kegiatan, 23 sub kegiatan; the change and what was left', () => {
    const count = (level: string) =>
      pelaihari.budget.nomenclature.filter((item) => item.level === level).length;
    expect(['program', 'activity', 'subactivity'].map(count)).toEqual([5, 9, 23]);
    expect(shown('selisih-pagu/total/2023')).toBe('254.794.411,00');
    expect(shown('sisa/total/2023')).toBe('957.568.836,00');
  });

  test.each([
    ['target-fisik', ['24,46 %', '48,93 %', '73,39 %', '100,00 %']],
    ['fisik', ['22,81 %', '53,13 %', '84,37 %', '99,93 %']],
    ['serapan', ['17,40 %', '51,96 %', '72,11 %', '91,93 %']],
  ])('%s of the whole kecamatan, quarter by quarter', (id, expected) => {
    expect([1, 2, 3, 4].map((quarter) => shown(`${id}/total/2023/tw${quarter}`))).toEqual(expected);
  });

  test('the money target ends at the pagu', () => {
    expect(pelaihari.budget.quarterTargets).toHaveLength(92);
    expect(shown('target-keuangan/total/2023/tw4')).toBe('11.862.514.803,00');
  });

  test('the accounts of two years, although the budget is known by kind only', () => {
    const ids = ['5', '5.1', '5.2'].flatMap((code) => [
      `rekening-anggaran/${code}/2023`,
      `rekening-realisasi/${code}/2023`,
      `rekening-serapan/${code}/2023`,
      `rekening-realisasi/${code}/2022`,
    ]);
    expect(ids.map((id) => shown(id))).toEqual([
      ...['11.862.514.803,00', '10.904.945.967,00', '91,93 %', '9.407.265.490,00'],
      ...['11.712.806.261,00', '10.770.153.399,00', '91,95 %', '9.393.075.490,00'],
      ...['149.708.542,00', '134.792.568,00', '90,04 %', '14.190.000,00'],
    ]);
  });

  test('what a kelurahan spends stands in a register of its own, outside the total', () => {
    const register = pelaihari.organisation.registers.find(({ code }) => code === 'renja-kelurahan-angsau');
    expect(register?.unit).toBe('kelurahan-angsau');
    expect(register?.rows).toHaveLength(13);
    expect(shown('register/renja-kelurahan-angsau/1/realisasi')).toBe('322.045.859,00');
    expect(shown('register/renja-kelurahan-angsau/1/serapan')).toBe('84,74');
  });
});

function percentOf(outcome: Outcome): string {
  return outcome.state === 'value' ? formatNumber(outcome.value) : outcome.state;
}

/** The 23 indicators of the heads of sections and subdivisions. */
const SUBORDINATE = pelaihari.planning.indicators.filter(({ level }) => level === 'unit');

describe('performance', () => {
  test('one IKU, five indicators of the secretary, 23 below, 23 outputs', () => {
    const { indicators } = pelaihari.planning;
    expect(indicators.filter(({ ikuNumber }) => ikuNumber !== null).map(({ code }) => code)).toEqual(['ikm']);
    expect(indicators.filter(({ owner, level }) => owner === 'sekcam' && level === 'objective')).toHaveLength(
      5,
    );
    expect(SUBORDINATE).toHaveLength(23);
    expect(indicators.filter(({ level }) => level === 'subactivity')).toHaveLength(23);
  });

  test('the satisfaction index: 110,05 %, and its five years before', () => {
    const years = [2018, 2019, 2020, 2021, 2022, 2023];
    expect(years.map((year) => shown(`capaian/ikm/${year}`))).toEqual([
      ...['81,32 %', '116,87 %', '113,75 %', '109,23 %', '108,76 %', '110,05 %'],
    ]);
    expect(years.map((year) => shown(`realisasi/ikm/${year}`))).toEqual([
      ...['73,19', '81,81', '81,90', '81,92', '87,01', '88,04'],
    ]);
    expect(shown('perubahan/ikm/2023')).toBe('1,03 poin');
    expect(shown('kategori/ikm/2023')).toBe('Sangat Memuaskan');
  });

  test('the secretary: SAKIP 92,05, ZI 38,35, RB not evaluated and so outside the mean of 82,60', () => {
    expect(shown('capaian/nilai-sakip/2023')).toBe('92,05 %');
    expect(shown('capaian/nilai-zi/2023')).toBe('38,35 %');
    expect(shown('capaian/nilai-rb/2023')).toBe('tidak berlaku');
    expect(shown('rata-rata/sekcam/2023')).toBe('82,60 %');
    expect(shown('terukur/sekcam/2023')).toBe('4 dari 5');
    // With the zero that is printed for what was not evaluated, the mean would be another.
    expect(shown('rata-rata/sekcam/2023', printedFigures)).toBe('66,08 %');
  });

  test('the mean of the 23 is 92,75, with two of them below 50', () => {
    const achievements = SUBORDINATE.map(({ code }) => {
      const figure = figures.get(`capaian/${code}/2023`);
      if (figure === undefined) throw new Error(code);
      return { outcome: figure.outcome, weight: decimal(1) };
    });
    const mean = meanAchievement(achievements);
    expect(percentOf(mean.outcome)).toBe('92,75');
    expect(mean.coverage).toMatchObject({ measured: 23, of: 23 });
    expect(shown('rata-rata/jabatan-bawahan/2023')).toBe('92,75 %');
    expect(shown('terukur/jabatan-bawahan/2023')).toBe('23 dari 23');
    const words = SUBORDINATE.map(({ code }) => shown(`kategori/${code}/2023`));
    expect(words.filter((word) => word === 'Sangat Memuaskan')).toHaveLength(21);
    expect(words.filter((word) => word === 'Kurang')).toHaveLength(2);
  });

  test('each position has its mean: Tata Pemerintahan 77,78, Pelayanan 66,67, the others 100', () => {
    const means = ['tapem', 'pmd', 'kemasyarakatan', 'trantib', 'pelayanan'].map((seksi) =>
      shown(`rata-rata/kasi-${seksi}/2023`),
    );
    expect(means).toEqual(['77,78 %', '100,00 %', '100,00 %', '100,00 %', '66,67 %']);
  });

  test('the scale has no gap at 50 and no value without a category', () => {
    const [scale] = pelaihari.measurement.scales;
    expect(scale?.bands.map(({ lower, isInclusive }) => `${lower} ${isInclusive}`)).toEqual([
      ...['90 false', '80 false', '70 false', '60 false', '50 false', '0 true'],
    ]);
  });

  test('efficiency is physical progress less absorption: 7,17, 3,50 and 8,47 poin', () => {
    const codes = ['ikm', 'administrasi-tertib', 'keuangan-tertib'];
    expect(codes.map((code) => shown(`efisiensi/${code}/2023`))).toEqual([
      '7,17 poin',
      '3,50 poin',
      '8,47 poin',
    ]);
    expect(codes.map((code) => shown(`fisik-indikator/${code}/2023`))).toEqual([
      ...['100,00 %', '98,98 %', '100,00 %'],
    ]);
    expect(codes.map((code) => shown(`serapan-indikator/${code}/2023`))).toEqual([
      ...['92,83 %', '95,48 %', '91,53 %'],
    ]);
  });

  test('outputs by quarter give the year: 87 of 90 meetings', () => {
    expect(shown('capaian/keluaran-7.01.01.2.06.09/2023')).toBe('96,67 %');
    expect(shown('realisasi-kumulatif/keluaran-7.01.01.2.06.09/2023/tw3')).toBe('80');
  });
});

describe('agreements', () => {
  test('nine agreements: seven after the budget change, two of the beginning of the year', () => {
    const { agreements } = pelaihari.agreements;
    expect(agreements.map(({ version }) => version).toSorted()).toEqual([
      ...['murni', 'murni'],
      ...Array.from({ length: 7 }, () => 'perubahan'),
    ]);
    expect(agreements.filter(({ signedOn }) => signedOn === '2023-10-13')).toHaveLength(7);
  });

  test.each([
    ['pkp-camat', '11.862.514.803,00'],
    ['pkp-sekcam', '10.531.067.845,00'],
    ['pkp-kasubbag-umum', '761.920.198,00'],
    ['pkp-kasubbag-perencanaan', '9.769.147.647,00'],
    ['pk-kasi-tapem', '2.393.600,00'],
    ['pkp-kasi-pmd', '63.301.400,00'],
    ['pkp-kasi-kemasyarakatan', '1.209.373.308,00'],
    ['pkp-kasi-trantib', '56.378.650,00'],
  ])('%s carries %s', (code, expected) => {
    expect(shown(`pk/${code}/total`)).toBe(expected);
  });
});

describe('survey, evaluation, staff, services', () => {
  test('SKM of the whole year: 88,13 exact beside the official 88,04, both B', () => {
    expect([shown('skm/2023'), shown('skm-resmi/2023'), shown('skm-selisih/2023')]).toEqual([
      ...['88,13', '88,04', '-0,09 poin'],
    ]);
    expect([shown('skm-mutu/2023'), shown('skm-resmi-mutu/2023')]).toEqual(['B', 'B']);
    expect(pelaihari.survey.periods.map(({ quarter }) => quarter)).toEqual([null]);
  });

  test('LKE 76,40 from its twelve answers, and four years before it', () => {
    expect([1, 2, 3, 4].map((component) => shown(`akip/2023/${component}`))).toEqual([
      ...['23,10', '22,50', '11,55', '19,25'],
    ]);
    expect([2019, 2020, 2021, 2022, 2023].map((year) => shown(`akip/${year}`))).toEqual([
      ...['76,07', '56,54', '62,58', '76,52', '76,40'],
    ]);
    // The component that the source lost in 2020 is what its own total lacks.
    expect(shown('akip/2020', printedFigures)).toBe('43,66');
    expect(pelaihari.evaluation.recommendations.filter(({ status }) => status === 'done')).toHaveLength(12);
  });

  test('26 staff in every breakdown, 18 of them PNS; 977 services of seven of 17 kinds', () => {
    for (const dimension of ['status', 'education', 'position']) {
      expect(shown(`pegawai-jumlah/${dimension}/2023`), dimension).toBe('26');
    }
    for (const dimension of ['rank', 'education', 'position']) {
      expect(shown(`pegawai-jumlah/${dimension}/2023/PNS`), dimension).toBe('18');
    }
    expect([shown('layanan/2023'), shown('layanan-tersedia/2023')]).toEqual(['977', '7 dari 17']);
  });

  test('42 kinds of assets; no condition where the source contradicts itself', () => {
    const { assets } = pelaihari.organisation;
    expect(assets).toHaveLength(42);
    expect(assets.reduce((sum, { count }) => sum + count, 0)).toBe(182);
    expect(assets.filter(({ note }) => note !== null)).toHaveLength(7);
    for (const { name, count, good, lightDamage, heavyDamage } of assets) {
      expect((good ?? 0) + (lightDamage ?? 0) + (heavyDamage ?? 0), name).toBeLessThanOrEqual(count);
    }
  });
});

interface PrintedFigure {
  readonly figure: string;
  readonly printed: string;
  readonly line: number;
}

/** "Rp 9.967.440", "88,04 %", "15 Desa", "Rp 2,393,600.00"; null for a word. */
function printedNumber(printed: string): { value: Decimal; places: number } | null {
  const match = /-?\d[\d.,]*/.exec(printed);
  if (match === null || !/^(?:Rp\.?\s*)?-?\d/.test(printed)) return null;
  const digits = match[0].replace(/[.,]+$/, '');
  const isEnglish = /^\d{1,3}(?:,\d{3})+\.\d\d$/.test(digits) || /^\d+\.\d\d$/.test(digits);
  const plain = isEnglish ? digits.replaceAll(',', '') : digits.replaceAll('.', '').replace(',', '.');
  return { value: decimal(plain), places: plain.split('.')[1]?.length ?? 0 };
}

function agrees({ figure, printed }: PrintedFigure): boolean {
  const ours = figures.get(figure);
  if (ours === undefined) throw new Error(`no figure ${figure}`);
  const number = printedNumber(printed);
  if (number === null) return printed === ours.shown || printed.endsWith(` ${ours.shown}`);
  if (ours.outcome.state !== 'value') return false;
  return roundHalfUp(ours.outcome.value, number.places).equals(number.value);
}

/** What demo/NOTES-pelaihari-2023.md calls wrong or contradictory, by line of the source. */
const CONTRADICTED: readonly (readonly [figure: string, printed: string, line: number])[] = [
  ['target/ikm/2023', '90%', 3297],
  ['realisasi/ikm/2023', '88,40', 1035],
  ['realisasi/ikm/2023', '88,40 %', 1085],
  ['realisasi/ikm/2023', '88,40%', 1090],
  ['realisasi/ikm/2023', '88,40%', 1106],
  ['realisasi/ikm/2023', '80', 1117],
  ['capaian/ikm/2021', '109,20', 1100],
  ['kategori/ikm/2023', 'Baik', 1012],
  ['target/nilai-sakip/2023', '82', 824],
  ['target/nilai-sakip/2023', '80', 1209],
  ['target/nilai-sakip/2023', '82', 2335],
  ['capaian/nilai-sakip/2023', '92,04 %', 1163],
  ['capaian/nilai-sakip/2023', '95,5 %', 1209],
  ['target/nilai-zi/2023', '51', 825],
  ['target/nilai-zi/2023', '51', 2336],
  ['realisasi/nilai-rb/2023', '0', 1184],
  ['capaian/nilai-rb/2023', '0,00%', 1184],
  ['realisasi/nilai-rb/2023', '0', 1197],
  ['capaian/nilai-rb/2023', '0', 1197],
  ['realisasi/nilai-rb/2023', '0', 1237],
  ['capaian/nilai-rb/2023', '0', 1237],
  ['rata-rata/kasi-tapem/2023', '100 %', 1302],
  ['realisasi/kegiatan-kepemimpinan/2022', '0 kali', 1487],
  ['capaian/bantuan-sosial/2023', '85,4 %', 1433],
  ['realisasi/bantuan-sosial/2022', '1000 orang', 1433],
  ['target/kelompok-trantib/2023', '5 kelompok', 1757],
  ['realisasi/kelompok-trantib/2023', '5 Kelompok', 1757],
  ['realisasi/kelompok-trantib/2022', '5 Kelompok', 1757],
  ['realisasi/pengaduan/2022', '5 pengaduan', 1549],
  ['target/data-paten/2023', '4 dokumen', 920],
  ['target/data-paten/2023', '4 dokumen', 2561],
  ['target/data-paten/2023', '4 Dokumen', 3334],
  ['target/asn-terlayani/2023', '17 orang', 887],
  ['realisasi/asn-terlayani/2022', '17 orang', 1639],
  ['target/dokumen-kepegawaian/2023', '15 dokumen', 892],
  ['target/dokumen-kepegawaian/2023', '15 dokumen', 1769],
  ['realisasi/dokumen-kepegawaian/2023', '15 dokumen', 1769],
  ['skm-resmi/2023', '88,40', 1035],
  ['akip/2020/5', '0', 1219],
  ['akip/2019', '76,08', 1220],
  ['akip/2021', '62,56', 1220],
  ['akip/2022', '76,30', 1220],
  ['akip-predikat/2023', 'B', 1163],
  ['akip/2023/3', '11,54', 1209],
  ['pagu/total/2023', '11.682.514.802', 1149],
  ['pagu/total/2023', '11.682.514.802', 1139],
  ['sisa/total/2023', '1.483.300.652', 1854],
  ['serapan/7.01.01.2.09.01/2023', '99,36%', 674],
  ['pagu/7.01.01.2.06.07/2023', 'Rp 9.967.400', 942],
  ['serapan-indikator/administrasi-tertib/2023', '91,53', 1880],
  ['efisiensi/administrasi-tertib/2023', '12,94', 1880],
  ['serapan-indikator/keuangan-tertib/2023', '95,48', 1881],
  ['efisiensi/keuangan-tertib/2023', '13,01', 1881],
  ['efisiensi/ikm/2023', '25,10', 1882],
  ['pegawai/2023', '25', 429],
  ['pegawai/status/PNS/2023', '17', 429],
  ['pegawai/2023', '25', 500],
  ['pegawai-jumlah/rank/2023/PNS', '17', 482],
  ['pegawai-jumlah/education/2023', '25', 500],
  ['pegawai-jumlah/task/2023', '9', 1249],
];

describe('printed figures', () => {
  const all: readonly PrintedFigure[] = JSON.parse(textOf('pelaihari-2023-printed-figures.json'));
  const key = ({ figure, printed, line }: PrintedFigure) => `${figure} | ${printed} | ${line}`;

  test('over two thousand agree with ours; exactly those the notes name do not', () => {
    expect(all.length).toBeGreaterThan(2200);
    const differing = all.filter((one) => !agrees(one)).map(key);
    const noted = CONTRADICTED.map(([figure, printed, line]) => key({ figure, printed, line }));
    expect(differing.toSorted()).toEqual(noted.toSorted());
  });
});

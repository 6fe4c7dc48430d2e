/** The demo year of Kecamatan Bati-Bati: it comes in and goes out unchanged and computes what is known to be right. */
import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { decimal, roundHalfUp, sumOf } from '../kernel/decimal.ts';
import type { FigureBook } from '../kernel/figure.ts';
import { parseFormula } from '../kernel/formula/parse.ts';
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

const batiBati = load('bati-bati-2024.json');
const asPrinted = load('bati-bati-2024-as-printed.json');
const figures = figuresOf(batiBati);
const printedFigures = figuresOf(asPrinted);

function shown(id: string, book: FigureBook = figures): string {
  const figure = book.get(id);
  if (figure === undefined) throw new Error(`no figure ${id}`);
  return figure.shown.replaceAll('\u00a0', ' ');
}

const FILES = [
  ['bati-bati-2024.json', batiBati],
  ['bati-bati-2024-as-printed.json', asPrinted],
] as const;
const SYSTEM = { kind: 'system' } as const;

eachDatabase('loading Bati-Bati', [...platformMigrations, ...factMigrations], (harness) => {
  it.each(FILES)('%s comes out of the database byte for byte as it went in', async (name, bundle) => {
    const database = harness.database();
    const id = await database.asOwner((tx) => findOrCreateGovernment(tx, bundle.organisation.government));
    const exported = await database.inTransaction(systemScope(id, 'test'), async (tx) => {
      const result = await importBundle(tx, { bundle, authority: SYSTEM, isDryRun: false });
      expect(result.isAccepted).toBe(true);
      return exportBundle(tx, { unit: 'bati-bati', year: 2024, authority: SYSTEM });
    });
    expect(exported).toBe(textOf(name));
  });
});

describe('loading', () => {
  test.each(FILES)('%s has no problem, not even a note, and is canonical', (name, bundle) => {
    expect(validateBundle(bundle)).toEqual([]);
    expect(writeBundle(bundle)).toBe(textOf(name));
  });

  test('no person is named', () => {
    for (const [, bundle] of FILES) {
      expect(bundle.organisation.officeholders.filter(({ name }) => name !== null)).toEqual([]);
    }
  });

  test('every live figure in a text has a value', () => {
    const ids = batiBati.reporting.narratives.flatMap(({ text }) =>
      [...text.matchAll(/\{([^}]+)\}/g)].map(([, id]) => id ?? ''),
    );
    expect(ids.length).toBeGreaterThan(45);
    expect(ids.filter((id) => figures.get(id)?.outcome.state !== 'value')).toEqual([]);
  });

  test('every formula is one of the formula language', () => {
    const withFormula = batiBati.planning.indicators.filter(({ formula }) => formula !== null);
    expect(withFormula).toHaveLength(7);
    for (const { formula, variables } of withFormula) {
      expect(parseFormula(formula ?? '', { variables: variables.map(({ name }) => name) }).ok).toBe(true);
    }
  });
});

describe('money', () => {
  test.each([
    ['7.01.01', '3.808.392.112,00', '4.031.627.904,00', '3.575.526.690,00', '88,69 %'],
    ['7.01.02', '4.986.066,00', '4.986.066,00', '4.646.560,00', '93,19 %'],
    ['7.01.03', '49.385.563,00', '42.635.563,00', '39.743.000,00', '93,22 %'],
    ['7.01.04', '14.908.832,00', '23.008.832,00', '18.720.000,00', '81,36 %'],
    ['7.01.05', '876.373.610,00', '876.373.610,00', '860.302.280,00', '98,17 %'],
    ['7.01.06', '18.006.742,00', '18.006.742,00', '9.450.000,00', '52,48 %'],
    ['total', '4.772.052.925,00', '4.996.638.717,00', '4.508.388.530,00', '90,23 %'],
  ])('%s: murni %s, perubahan %s, realisasi %s, serapan %s', (code, ...expected) => {
    const ids = [`pagu/${code}/2024/murni`, `pagu/${code}/2024/perubahan`];
    const spent = [`realisasi-anggaran/${code}/2024`, `serapan/${code}/2024`];
    expect([...ids, ...spent].map((id) => shown(id))).toEqual(expected);
  });

  test('what is left, and the four quarters', () => {
    expect(shown('sisa/total/2024')).toBe('488.250.187,00');
    const quarters = [1, 2, 3, 4].map((quarter) =>
      shown(`realisasi-anggaran-triwulan/total/2024/tw${quarter}`),
    );
    expect(quarters).toEqual(['920.179.264,00', '1.182.091.365,00', '1.346.086.416,00', '1.060.031.485,00']);
  });

  test('six programmes, twelve kegiatan, 26 sub kegiatan', () => {
    const ids = ['jumlah-program/2024', 'jumlah-kegiatan/2024', 'jumlah-sub-kegiatan/2024'];
    expect(ids.map((id) => shown(id))).toEqual(['6', '12', '26']);
  });

  test.each([
    ['kasi-tapem', '96,78 %'],
    ['kasi-pmd', '77,63 %'],
    ['kasi-trantib', '79,83 %'],
    ['kasubbag-umum', '93,01 %'],
    ['kasi-pelayanan', '93,19 %'],
    ['kasi-kemasyarakatan', '99,59 %'],
    ['kasubbag-perencanaan', '87,59 %'],
    ['sekcam', '88,69 %'],
  ])('absorption of %s is %s: sum by sum, not the mean of the rows', (position, expected) => {
    expect(shown(`serapan-jabatan/${position}/2024`)).toBe(expected);
  });

  test('personnel costs grew by 5,47 %', () => {
    const codes = ['5.1.01', '5.1.01.01', '5.1.01.01.03', '5.1.01.02', '5.1.01.02.03'];
    expect(codes.map((code) => shown(`rekening-pertumbuhan/${code}/2024`))).toEqual([
      ...['5,47 %', '6,83 %', '-7,26 %', '3,88 %', '27,02 %'],
    ]);
  });

  test('the agreements of the subordinates add up to that of the Camat; as signed they do not', () => {
    const below = (bundle: Bundle) =>
      sumOf(
        bundle.agreements.agreements
          .filter(({ firstParty }) => firstParty.startsWith('kas'))
          .flatMap(({ budgetLines }) => budgetLines.map(({ amount }) => amount)),
      ).toFixed();
    expect(below(batiBati)).toBe('4996638717');
    expect(below(asPrinted)).toBe('4772051927');
    expect(shown('pk/pkp-02/total', printedFigures)).toBe('3.808.392.112,00');
  });
});

describe('performance', () => {
  test('37 indicators on nine agreements, 30 sasaran among them', () => {
    const { agreements } = batiBati.agreements;
    const lines = agreements.flatMap(({ code, indicatorLines }) =>
      indicatorLines.map(({ objective }) => `${code} ${objective}`),
    );
    expect([agreements.length, lines.length, new Set(lines).size]).toEqual([9, 37, 30]);
  });

  test('the three IKU: 900,00, 102,44 and 100,80 %, in the mean 367,75', () => {
    expect(['iku-1', 'iku-2', 'iku-3'].map((code) => shown(`capaian/${code}/2024`))).toEqual([
      ...['900,00 %', '102,44 %', '100,80 %'],
    ]);
    expect([shown('target/iku-2/2024'), shown('realisasi/iku-2/2024')]).toEqual(['90,20', '92,40']);
    expect(shown('rata-rata/iku/2024')).toBe('367,75 %');
    // The ratio rounded to two decimals, as printed in one of its places, would be another.
    expect(shown('capaian/iku-1/2024', printedFigures)).toBe('914,29 %');
  });

  test('against the end of the plan only two of three are reached', () => {
    expect(['iku-1', 'iku-2', 'iku-3'].map((code) => shown(`capaian-akhir/${code}/2024`))).toEqual([
      ...['300,00 %', '101,54 %', '95,70 %'],
    ]);
    expect(shown('perubahan/iku-2/2024')).toBe('-1,60 poin');
  });

  test.each([
    ['sekcam', '100,30 %', '11,61 poin'],
    ['kasi-pelayanan', '100,00 %', '6,81 poin'],
    ['kasi-tapem', '100,00 %', '3,22 poin'],
    ['kasi-kemasyarakatan', '100,00 %', '0,41 poin'],
    ['kasi-pmd', '81,25 %', '3,62 poin'],
    ['kasi-trantib', '95,83 %', '16,01 poin'],
    ['kasubbag-umum', '100,49 %', '7,48 poin'],
    ['kasubbag-perencanaan', '100,49 %', '12,90 poin'],
  ])('%s: mean %s, efficiency %s', (position, mean, efficiency) => {
    expect(shown(`rata-rata/${position}/2024`)).toBe(mean);
    expect(shown(`efisiensi-jabatan/${position}/2024`)).toBe(efficiency);
  });

  test('what has no money spent has no output: keuangan desa 0 of 14', () => {
    expect(shown('realisasi/dokumen-keuangan-desa/2024')).toBe('0');
    expect(shown('realisasi/dokumen-keuangan-desa/2024', printedFigures)).toBe('14');
  });

  test('the scale of six steps leaves no value without a category', () => {
    const [scale] = batiBati.measurement.scales;
    expect(scale?.bands.map(({ lower, isInclusive }) => `${lower} ${isInclusive}`)).toEqual([
      ...['90 false', '80 false', '70 false', '60 false', '50 false', '0 true'],
    ]);
  });
});

describe('Renja evaluation (C-90)', () => {
  const PROGRAMS = ['7.01.01', '7.01.03', '7.01.05', '7.01.06', '7.01.02', '7.01.04', 'total'];
  const evaluated = (book: FigureBook) => PROGRAMS.map((code) => shown(`evaluasi-renja/${code}/2024`, book));

  test('as printed, with twin rows as indicators and empty quarters as zeros', () => {
    expect(evaluated(printedFigures)).toEqual([
      ...['69,37 %', '38,05 %', '40,53 %', '13,12 %', '100,00 %', '0,00 %', '63,55 %'],
    ]);
  });

  test('each indicator once, empty quarters empty, the year from the annual measurement', () => {
    expect(evaluated(figures)).toEqual([
      ...['98,66 %', '88,05 %', '91,60 %', '52,48 %', '100,00 %', '100,00 %', '97,16 %'],
    ]);
    expect(shown('realisasi/paket-cetak-penggandaan/2024')).toBe('belum diisi');
  });

  test('the plan funds every sub kegiatan: 16,43 billion rupiah', () => {
    const funding = batiBati.budget.planFunding;
    expect(funding).toHaveLength(26);
    expect(sumOf(funding.map(({ endAmount }) => endAmount ?? decimal(0))).toFixed()).toBe('16431867304');
  });
});

describe('villages, survey, evaluation, registers', () => {
  test('fourteen villages, 234,75 km², 43.963 inhabitants, 159 RT and 47 RW', () => {
    const ids = ['desa-luas', 'desa-penduduk', 'desa-rt', 'desa-rw', 'desa-kepadatan'];
    expect(ids.map((id) => shown(`${id}/total`))).toEqual(['234,75', '43.963', '159', '47', '187']);
    expect(['benua-raya', 'bati-bati'].map((code) => shown(`desa-kepadatan/${code}`))).toEqual([
      '362',
      '588',
    ]);
    expect([shown('desa/mandiri/2023'), shown('desa/mandiri/2024')]).toEqual(['2', '9']);
  });

  test('SKM from the elements with 0,111, beside what was published', () => {
    expect([1, 2, 3, 4].map((quarter) => shown(`skm/2024/tw${quarter}`))).toEqual([
      ...['91,96', '93,24', '91,00', '91,19'],
    ]);
    expect([shown('skm/2024'), shown('skm-resmi/2024')]).toEqual(['91,85', '92,40']);
  });

  test('AKIP 61,50 (published 71,70), 67,30 B, 75,60 BB', () => {
    expect([2022, 2023, 2024].map((year) => shown(`akip/${year}`))).toEqual(['61,50', '67,30', '75,60']);
    expect([2023, 2024].map((year) => shown(`akip-predikat/${year}`))).toEqual(['B', 'BB']);
    expect(shown('realisasi/iku-3/2022')).toBe('71,70');
    expect(batiBati.evaluation.recommendations).toHaveLength(9);
  });

  test('the secretariat survey: 90,88 from its nine elements', () => {
    expect(shown('register/survei-sekretariat/nilai')).toBe('90,88');
    expect(shown('realisasi/survei-kesekretariatan/2024')).toBe('90,88');
  });

  test('PPKS: 1.000 recipients, 6.284 deliveries', () => {
    expect([shown('register/ppks/penerima'), shown('register/ppks/penyaluran')]).toEqual(['1.000', '6.284']);
  });

  test('SAKIP of the others: a fall has its sign, an unknown year no change', () => {
    const rows = [4, 6, 13].map((row) => shown(`register/sakip-kabupaten/${row}/kenaikan`));
    expect(rows).toEqual(['-2,03', '2,64', 'belum diisi']);
  });

  test('19 civil servants in each breakdown, six others, 2.139 services of 18 kinds, 55 kinds of assets', () => {
    for (const dimension of ['rank', 'education']) {
      expect(shown(`pegawai-jumlah/${dimension}/2024/ASN`), dimension).toBe('19');
    }
    expect(shown('pegawai-jumlah/task/2024')).toBe('6');
    expect([shown('layanan/2024'), shown('layanan-tersedia/2024')]).toEqual(['2.139', '18 dari 18']);
    expect(batiBati.organisation.assets).toHaveLength(55);
  });

  test('47 photos have their captions, none its picture yet', () => {
    const photos = batiBati.organisation.activities.flatMap((activity) => activity.photos);
    expect(photos).toHaveLength(47);
    expect(photos.filter(({ image }) => image !== null)).toEqual([]);
  });
});

interface PrintedFigure {
  readonly figure: string;
  readonly printed: string;
  readonly line: number;
}

/** "Rp. 4.508.388.530", "90,23%", "75.0", "96.78%"; null for a word. */
function printedNumber(printed: string): { value: ReturnType<typeof decimal>; places: number } | null {
  const match = /^(?:Rp\.?\s*)?(-?\d[\d.,]*)/.exec(printed);
  if (match === null) return null;
  const digits = (match[1] ?? '').replace(/[.,]+$/, '');
  const isEnglish = /^-?\d+\.\d\d?$/.test(digits);
  const plain = isEnglish ? digits : digits.replaceAll('.', '').replace(',', '.');
  return { value: decimal(plain), places: plain.split('.')[1]?.length ?? 0 };
}

function agrees({ figure, printed }: PrintedFigure): boolean {
  const ours = figures.get(figure);
  if (ours === undefined) throw new Error(`no figure ${figure}`);
  const number = printedNumber(printed);
  if (number === null) return printed === ours.shown;
  if (ours.outcome.state !== 'value') return false;
  return roundHalfUp(ours.outcome.value, number.places).equals(number.value);
}

/** The rows of the notes that name a figure: "| `figure` | printed | b. line | …". */
function noted(): readonly string[] {
  const rows = textOf('NOTES-bati-bati-2024.md').matchAll(/^\| `([^`]+)` \| (.+?) \| b\. (\d+) \|/gm);
  return [...rows].map(([, figure, printed, line]) => `${figure} | ${printed} | ${line}`);
}

describe('printed figures', () => {
  const all: readonly PrintedFigure[] = JSON.parse(textOf('bati-bati-2024-printed-figures.json'));

  test('over 1.500 agree with ours; exactly those the notes name do not', () => {
    expect(all.length).toBeGreaterThan(1700);
    const differing = all
      .filter((one) => !agrees(one))
      .map(({ figure, printed, line }) => `${figure} | ${printed} | ${line}`);
    expect(differing.toSorted()).toEqual(noted().toSorted());
  });
});

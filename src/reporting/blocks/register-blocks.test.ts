import { describe, expect, test } from 'vitest';
import { PELAIHARI_YEAR, pelaihariBudget } from '../../budget/rules/testing/pelaihari-2023.ts';
import { checkDocument } from '../../documents/check-document.ts';
import { plainText } from '../../documents/plain-text.ts';
import type { Block, ReportDocument, Table } from '../../documents/report-model.ts';
import { decimal } from '../../kernel/decimal.ts';
import type { OrganisationFacts, RegisterColumn, StaffCount } from '../../organisation/rules/facts.ts';
import type { ReportContribution } from '../block-context.ts';
import { composeLkjip } from '../compose-lkjip.ts';
import { LKJIP_PERMENPANRB_53_2014 } from '../layouts/lkjip-permenpanrb-53-2014.ts';
import type { UnitYear } from '../rules/facts.ts';
import { buildFigureBook } from '../rules/figure-book.ts';
import type { BlockOptions } from '../rules/layout.ts';
import {
  sampleIndicator,
  sampleOrganisation,
  samplePlanning,
  sampleYear,
} from '../rules/testing/sample-year.ts';

/** One pixel. */
const PNG =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const PHOTO = 'a1'.repeat(32);

const staff = (
  dimension: StaffCount['dimension'],
  group: string,
  count: number,
  status: string | null = null,
): StaffCount => ({ year: PELAIHARI_YEAR, dimension, group, status, count, needed: null });

const column = (code: string, changes: Partial<RegisterColumn> = {}): RegisterColumn => ({
  code,
  label: code,
  type: 'number',
  summed: true,
  formula: null,
  decimals: null,
  ...changes,
});

function organisation(): OrganisationFacts {
  const base = sampleOrganisation();
  const idm = (year: number, publishedStatus: string) => {
    const none = { basicServices: null, social: null, economy: null, environment: null };
    return { year, rule: 'idm' as const, ...none, accessibility: null, governance: null, publishedStatus };
  };
  const village = (
    name: string,
    kind: 'desa' | 'kelurahan',
    area: number,
    before: string,
    after: string,
  ) => ({
    code: name,
    name,
    kind,
    area: decimal(area),
    male: 1_000,
    female: 1_100,
    rw: 4,
    rt: 15,
    indexes: kind === 'desa' ? [idm(2022, before), idm(2023, after)] : [],
  });
  return {
    ...base,
    villages: [
      village('Panggung', 'desa', 13, 'Maju', 'Mandiri'),
      village('Ambungan', 'desa', 9, 'Maju', 'Maju'),
      village('Angsau', 'kelurahan', 7.5, '', ''),
    ],
    staff: [
      staff('status', 'PNS', 19),
      staff('status', 'Non PNS', 6),
      staff('education', 'S1', 7, 'PNS'),
      staff('education', 'SLTA', 12, 'PNS'),
      staff('education', 'SLTA', 6, 'Non PNS'),
      staff('task', 'Petugas kebersihan', 3, 'Non PNS'),
    ],
    assets: [
      {
        year: PELAIHARI_YEAR,
        name: 'Lemari besi',
        unit: 'Unit',
        count: 10,
        good: 7,
        lightDamage: 3,
        heavyDamage: 0,
        note: null,
      },
      {
        year: PELAIHARI_YEAR,
        name: 'Meja',
        unit: 'unit',
        count: 20,
        good: 18,
        lightDamage: 1,
        heavyDamage: 0,
        note: 'hibah',
      },
    ],
    services: [
      {
        code: 'nikah',
        name: 'Rekomendasi nikah',
        unit: 'bajuin',
        group: 'Non Perizinan',
        counts: [{ year: PELAIHARI_YEAR, month: null, received: 143, finished: null, onTime: null }],
      },
      { code: 'imb', name: 'Izin bangunan', unit: null, group: 'Perizinan', counts: [] },
    ],
    regulations: [
      {
        code: 'uu-1',
        kind: 'Undang-Undang',
        number: '23',
        year: 2014,
        subject: 'Pemerintahan Daerah',
        inForceFrom: null,
        inForceTo: null,
        isLegalBasis: true,
      },
      {
        code: 'pb-1',
        kind: 'Peraturan Bupati',
        number: '5',
        year: 2020,
        subject: 'Kecamatan',
        inForceFrom: null,
        inForceTo: null,
        isLegalBasis: false,
      },
    ],
    registers: [
      {
        code: 'pbb',
        title: 'PBB-P2',
        year: PELAIHARI_YEAR,
        source: null,
        indicator: null,
        rowHeading: 'Desa/Kelurahan',
        unit: null,
        columns: [
          column('target'),
          column('realisasi'),
          column('persen', { summed: false, formula: 'realisasi / target * 100' }),
        ],
        rows: [
          { label: 'Panggung', cells: { target: decimal(200), realisasi: decimal(150) } },
          { label: 'Angsau', cells: { target: decimal(100), realisasi: decimal(100) } },
        ],
      },
    ],
    activities: [
      {
        code: 'musrenbang',
        date: '2023-02-11',
        endDate: null,
        place: 'Aula',
        title: 'Musrenbang',
        description: null,
        unit: null,
        subactivity: null,
        indicator: null,
        photos: [
          { caption: 'Pembukaan', image: PHOTO },
          { caption: 'Diskusi', image: PHOTO },
          { caption: 'Penutupan', image: PHOTO },
          { caption: 'Foto bersama', image: null },
        ],
      },
    ],
  };
}

function year(): UnitYear {
  const base = sampleYear();
  const planning = samplePlanning();
  return {
    ...base,
    year: PELAIHARI_YEAR,
    organisation: organisation(),
    planning: {
      ...planning,
      indicators: [
        ...planning.indicators,
        sampleIndicator('keluaran-1', {
          level: 'subactivity',
          measures: '7.01.01.2.01.01',
          unit: 'Dokumen',
          decimals: 0,
        }),
      ],
    },
    budget: {
      ...pelaihariBudget(),
      planFunding: [
        {
          plan: 'renstra',
          item: '7.01.01.2.01.01',
          endAmount: decimal(12_000_000),
          spentBefore: decimal(5_000_000),
        },
      ],
    },
  };
}

const facts = year();
const figures = buildFigureBook(facts);

/** A document of one section that prints the block alone. */
function documentOf(name: string, options: BlockOptions = {}): ReportDocument {
  const section = {
    id: 'uji',
    title: 'Uji',
    label: 'upper-alpha' as const,
    content: [{ kind: 'block' as const, name, options }],
  };
  return composeLkjip({
    year: facts,
    figures,
    contributions: [] as ReportContribution[],
    layout: { ...LKJIP_PERMENPANRB_53_2014, front: [], body: [section], annexes: [] },
    today: '2024-02-06',
    images: { [PHOTO]: { mediaType: 'image/png', base64: PNG } },
  });
}
const blocksOf = (name: string, options: BlockOptions = {}): readonly Block[] =>
  documentOf(name, options).body.slice(1);

function tableOf(name: string, options: BlockOptions = {}): Table {
  const table = blocksOf(name, options).find((block): block is Table => block.kind === 'table');
  if (table === undefined) throw new Error(`${name} wrote ${JSON.stringify(blocksOf(name, options))}`);
  return table;
}
const textsOf = (table: Table): readonly (readonly string[])[] =>
  table.body.map(({ cells }) => cells.map(({ inlines }) => plainText(inlines).replaceAll('\u00A0', ' ')));
const idsOf = (table: Table) => table.columns.map(({ id }) => id);

describe('every table of the registers is sound and names its columns', () => {
  const names: [string, BlockOptions][] = [
    ['desa-luas', {}],
    ['desa-rt-rw', {}],
    ['desa-penduduk', {}],
    ['desa-kepadatan', {}],
    ['desa-status', {}],
    ['pegawai-status', {}],
    ['pegawai-pendidikan', {}],
    ['pegawai-pendidikan', { status: 'PNS' }],
    ['pegawai-tugas', {}],
    ['sarana', {}],
    ['layanan', {}],
    ['layanan', { bentuk: 'katalog' }],
    ['peraturan', { bentuk: 'tabel' }],
    ['register', { kode: 'pbb' }],
    ['register-lain', {}],
    ['skm-skala', {}],
    ['kegiatan', {}],
    ['kemajuan-triwulan', {}],
    ['jumlah-program', {}],
    ['jumlah-program', { nama: true }],
    ['dukungan-anggaran', {}],
    ['evaluasi-renja', { bentuk: 'triwulan' }],
    ['skala-renja', {}],
    ['tc-29', {}],
  ];
  test.each(names)('%s %o', (name, options) => {
    expect(checkDocument(documentOf(name, options))).toEqual([]);
    const ids = idsOf(tableOf(name, options));
    expect(ids).not.toContain(undefined);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

test('area with desa and kelurahan told apart before the sum of both', () => {
  expect(textsOf(tableOf('desa-luas')).slice(-3)).toEqual([
    ['Jumlah desa', '22,00', '74,58 %'],
    ['Jumlah kelurahan', '7,50', '25,42 %'],
    ['Jumlah', '29,50', '100,00 %'],
  ]);
});

test('status of two years side by side, counted below', () => {
  const table = tableOf('desa-status');
  expect(idsOf(table)).toEqual(['no', 'desa', 'tahun-2022', 'tahun-2023']);
  expect(textsOf(table)).toEqual([
    ['1', 'Panggung', 'Maju', 'Mandiri'],
    ['2', 'Ambungan', 'Maju', 'Maju'],
    ['Jumlah desa berstatus Mandiri', '0', '1'],
    ['Jumlah desa berstatus Maju', '2', '1'],
  ]);
});

test('staff by education, split by status; of one status alone', () => {
  expect(textsOf(tableOf('pegawai-pendidikan'))).toEqual([
    ['1', 'S1', '7', '–', '7'],
    ['2', 'SLTA', '12', '6', '18'],
    ['Jumlah', '19', '6', '25'],
  ]);
  const ofStatus = tableOf('pegawai-pendidikan', { status: 'Non PNS' });
  expect(ofStatus.caption).toBe('Jumlah Non PNS menurut Pendidikan Tahun 2023');
  expect(textsOf(ofStatus)).toEqual([
    ['1', 'SLTA', '6'],
    ['Jumlah', '6'],
  ]);
  expect(tableOf('pegawai-tugas').caption).toBe('Jumlah Non PNS menurut Tugas Tahun 2023');
});

test('assets of one unit are added, and a row whose conditions do not add up is marked', () => {
  const table = tableOf('sarana');
  expect(textsOf(table).at(-1)).toEqual(['Jumlah', '30', '–', '25', '4', '0', '–']);
  expect((table.notes ?? []).map(plainText)).toEqual(['Meja: jumlah 20, sedangkan keadaannya berjumlah 19.']);
});

test('services stand under their groups', () => {
  expect(textsOf(tableOf('layanan'))).toEqual([
    ['Non Perizinan'],
    ['1', 'Rekomendasi nikah', '143', 'Kecamatan Bajuin'],
    ['Perizinan'],
    ['2', 'Izin bangunan', '–', 'belum ditetapkan'],
    ['Jumlah', '143', ''],
  ]);
});

test('a register with its own heading and a computed column', () => {
  const table = tableOf('register', { kode: ['pbb'] });
  expect(plainText(table.head[0]?.cells[1]?.inlines ?? [])).toBe('Desa/Kelurahan');
  expect(textsOf(table)).toEqual([
    ['1', 'Panggung', '200', '150', '75,00'],
    ['2', 'Angsau', '100', '100', '100,00'],
    ['Jumlah', '300', '250', '83,33'],
  ]);
});

test('photos stand in pairs; one that is not uploaded leaves no empty frame', () => {
  const blocks = blocksOf('foto-kegiatan');
  expect(blocks.map(({ kind }) => kind)).toEqual(['picture-row', 'picture-row', 'paragraph']);
  expect(blocks.map((block) => (block.kind === 'picture-row' ? block.pictures.length : 0))).toEqual([
    2, 1, 0,
  ]);
  const last = blocks.at(-1);
  expect(last?.kind === 'paragraph' ? last.inlines : []).toEqual([
    { kind: 'missing', text: 'Foto belum diunggah: Foto bersama.' },
  ]);
  expect(checkDocument(documentOf('foto-kegiatan'))).toEqual([]);
});

test('the intervals of the mutu are those of the regulation', () => {
  expect(textsOf(tableOf('skm-skala'))).toEqual([
    ['4', '3,5324 – 4,00', '88,31 – 100,00', 'A', 'Sangat Baik'],
    ['3', '3,0644 – 3,532', '76,61 – 88,30', 'B', 'Baik'],
    ['2', '2,60 – 3,064', '65,00 – 76,60', 'C', 'Kurang Baik'],
    ['1', '1,00 – 2,5996', '25,00 – 64,99', 'D', 'Tidak Baik'],
  ]);
});

test('the ranks of the Renja leave no gap between their intervals', () => {
  expect(textsOf(tableOf('skala-renja'))).toEqual([
    ['1', '91 % ke atas', 'Sangat Tinggi'],
    ['2', '76 % sampai kurang dari 91 %', 'Tinggi'],
    ['3', '66 % sampai kurang dari 76 %', 'Sedang'],
    ['4', '51 % sampai kurang dari 66 %', 'Rendah'],
    ['5', 'kurang dari 51 %', 'Sangat Rendah'],
  ]);
});

describe('the forms of the quarters', () => {
  test('Laporan kemajuan kegiatan, one table per quarter with the published totals', () => {
    const tables = blocksOf('kemajuan-triwulan').filter((block): block is Table => block.kind === 'table');
    expect(tables).toHaveLength(4);
    const [first] = tables;
    if (first === undefined) throw new Error('no table');
    expect(textsOf(first).at(-1)).toEqual([
      'Jumlah',
      '11.607.720.392,00',
      '11.862.514.803,00',
      '24,46 %',
      '2.901.930.107,00',
      '22,81 %',
      '2.064.269.599,00',
      '17,40 %',
    ]);
    const printed = textsOf(first).find(([code]) => code === '7.01.01.2.01.01');
    expect(printed?.slice(2)).toEqual([
      '1.985.000,00',
      '2.825.000,00',
      '17,57 %',
      '496.250,00',
      '46,30 %',
      '860.000,00',
      '30,44 %',
    ]);
  });

  test('the Renja form has K and Rp of each quarter, and the Renstra where its money is known', () => {
    const table = tableOf('evaluasi-renja', { bentuk: 'triwulan' });
    expect(idsOf(table)).toContain('renstra-rp');
    const at = idsOf(table).indexOf('sampai-rp');
    const printed = textsOf(table).find(([code]) => code === '7.01.01.2.01.01');
    expect(printed?.[at]).toBe('7.825.000,00');
    expect(printed?.[at + 2]).toBe('65,21');
    const tw = idsOf(table).indexOf('tw1-rp');
    expect(printed?.[tw]).toBe('860.000,00');
  });
});

test('program, kegiatan and sub kegiatan of the year are counted in words of numbers', () => {
  expect(textsOf(tableOf('jumlah-program')).slice(0, 3)).toEqual([
    ['Jumlah program', '–', '5'],
    ['Jumlah kegiatan', '–', '9'],
    ['Jumlah sub kegiatan', '–', '23'],
  ]);
});

/** The report of Kecamatan Pelaihari 2023 in its own layout, against the outline of what was printed. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkDocument, flatten, inlinesOf } from '../documents/check-document.ts';
import type { Block, Cell, Table } from '../documents/report-model.ts';
import { documentOf } from './compose-child.ts';

const bundle = readFileSync(new URL('../../demo/pelaihari-2023.json', import.meta.url), 'utf8');
const document = documentOf({ bundle, today: '2024-01-31' });
const chapters: readonly Block[] = flatten([...document.front, ...document.body]);
const annexes: readonly Block[] = flatten(document.annexes);

const isTable = (block: Block): block is Table => block.kind === 'table';
const tables = chapters.filter(isTable).filter(({ caption }) => caption !== null);

function textOf({ inlines }: Cell): string {
  return inlines
    .map((one) => ('text' in one ? one.text : ''))
    .join('')
    .replaceAll('\u00a0', ' ');
}

/** Rows of the n-th numbered table, as printed. */
function rowsOf(number: number): readonly (readonly string[])[] {
  const table = tables[number - 1];
  if (table === undefined) throw new Error(`no table ${number}`);
  return table.body.map(({ cells }) => cells.map(textOf));
}

/** The 46 tables of the printed report, by words of their captions. */
const CAPTIONS = [
  ...['Daftar Jabatan', 'Pangkat dan Golongan', 'Jenjang Pendidikan', 'Kondisi Sarana Prasarana'],
  ...[
    'Pemetaan Permasalahan',
    'Dukungan SDM',
    'Tindak Lanjut Hasil Evaluasi SAKIP',
    'Sasaran Strategis Kantor',
  ],
  ...[
    'Jangka Menengah',
    'Indikator Kinerja Utama',
    'Seluruh Pejabat Struktural',
    'Anggaran Penunjang Sasaran',
  ],
  ...[
    'Pengelompokan Capaian',
    'Realisasi Target dan Capaian',
    '9 Unsur Pelayanan',
    'Strategi, dan Arah Kebijakan',
  ],
  ...[
    'Indikator Kinerja Utama Kecamatan Pelaihari Tahun 2023',
    'Tahun 2018–2023',
    'Kantor Kecamatan Pelaihari',
  ],
  ...['Capaian Sekretariat', 'Persentase Capaian Indikator Kinerja Sekretariat', 'Realisasi Nilai SAKIP'],
  ...['Realisasi Capaian Sekretariat', 'Sumber Daya Manusia', 'Program Penunjang pada Sekretariat'],
  ...['Seksi Tata Pemerintahan TA', 'Penunjang pada Seksi Tata Pemerintahan'],
  ...['Desa/Kelurahan TA', 'Penunjang pada Seksi Pemberdayaan'],
  ...['Seksi Kemasyarakatan TA', 'Penunjang pada Seksi Kemasyarakatan'],
  ...['Ketertiban Umum TA', 'Penunjang pada Seksi Ketenteraman'],
  ...['Seksi Pelayanan TA', 'Realisasi Pelayanan Kantor'],
  ...['Umum dan Kepegawaian TA', 'Penunjang pada Sub Bagian Umum'],
  ...['Perencanaan dan Keuangan TA', 'Penunjang pada Sub Bagian Perencanaan'],
  ...[
    'Indikator Kinerja Eselon IV',
    'Realisasi Anggaran Kecamatan Pelaihari Tahun 2023',
    'Realisasi Anggaran Belanja',
  ],
  ...[
    'Program, Pagu dan Realisasi',
    'Fisik dan Efisiensi',
    'Perbandingan Program',
    'Perbandingan Realisasi Belanja',
  ],
];

describe('the report of Pelaihari in its layout', () => {
  test('is sound and has every block it names', () => {
    expect(checkDocument(document)).toEqual([]);
    const words = [...chapters, ...annexes]
      .flatMap(inlinesOf)
      .flatMap((one) => (one.kind === 'missing' ? [one.text] : []));
    expect(words.filter((text) => /tidak tersedia|tidak dikenal|belum ditulis/u.test(text))).toEqual([]);
  });

  test('has the 46 tables of the printed one, in its order', () => {
    expect(tables).toHaveLength(CAPTIONS.length);
    expect(CAPTIONS).toHaveLength(46);
    const wrong = CAPTIONS.filter((words, index) => !tables[index]?.caption?.includes(words));
    expect(wrong).toEqual([]);
  });

  test('has seven annexes, four of the quarters in the fifth', () => {
    const titles = annexes.flatMap((one) => (one.kind === 'heading' && one.level === 1 ? [one.label] : []));
    expect(titles).toEqual([1, 2, 3, 4, 5, 6, 7].map((number) => `Lampiran ${number}`));
    const quarters = annexes.filter(isTable).filter(({ id }) => id.startsWith('tabel-kemajuan-tw'));
    expect(quarters.map(({ body }) => body.length)).toEqual([38, 38, 38, 38]);
  });

  test('says for each of the seven subordinates the five points of the printed one', () => {
    const titles = chapters.flatMap((one) => (one.kind === 'heading' ? [one.title] : []));
    const count = (words: string) => titles.filter((title) => title.startsWith(words)).length;
    const points = ['Analisis mengenai Sumber Daya', 'Analisis Penggunaan Sumber Daya Anggaran', 'Kendala'];
    expect([...points, 'Solusi', 'Rencana Aksi'].map(count)).toEqual([7, 7, 7, 7, 7]);
  });

  test('tells each post with its eselon and its staff by status', () => {
    expect(rowsOf(1)[0]).toEqual(['1', 'Camat Pelaihari', 'III.a', '1', '0', '1']);
    expect(rowsOf(1)[3]?.slice(2)).toEqual(['–', '3', '5', '8']);
    expect(rowsOf(1).at(-1)?.slice(-3)).toEqual(['18', '8', '26']);
  });

  test('ends its tables with what was printed wrongly in the source: 92,75, 91,93 and the efficiencies', () => {
    expect(rowsOf(40).at(-1)).toContain('92,75 %');
    expect(rowsOf(41).at(-1)).toEqual(
      expect.arrayContaining(['11.607.720.392,00', '11.862.514.803,00', '10.904.945.967,00', '91,93 %']),
    );
    expect(rowsOf(44).map((cells) => cells.at(-1))).toEqual(['7,17 poin', '3,50 poin', '8,47 poin']);
    expect(rowsOf(20).at(-1)).toContain('82,60 %');
  });
});

/** Documents for tests and measurements: one with every kind of block, and one of about a hundred pages. */
import type { Block, Cell, Inline, ReportDocument, Row, Table } from '../report-model.ts';
import { hostileParagraphs } from './hostile-text.ts';

const text = (value: string, bold = false): Inline => ({ kind: 'text', text: value, bold });
const cell = (value: string, more: Omit<Cell, 'inlines'> = {}): Cell => ({ inlines: [text(value)], ...more });
const row = (...values: string[]): Row => ({ cells: values.map((value) => cell(value)) });
const paragraph = (...inlines: Inline[]): Block => ({ kind: 'paragraph', inlines });

const PROSE =
  'Capaian kinerja tahun 2025 diukur dengan membandingkan target dan realisasi setiap indikator kinerja utama. ' +
  'Pengukuran dilakukan setiap triwulan, diverifikasi oleh atasan langsung, dan ditetapkan pada akhir tahun ' +
  'setelah seluruh bukti pendukung diterima. ';

export const PLACEHOLDER_SVG =
  '<svg xmlns="http://www.w3.org/2000/svg" width="440" height="210" viewBox="0 0 440 210"><rect width="440" height="210" fill="#E4ECF6"/><rect x="60" y="60" width="80" height="120" fill="#16427A"/><rect x="220" y="20" width="80" height="160" fill="#B45F06"/><text x="220" y="200" font-family="Liberation Sans" font-size="11" text-anchor="middle">2024 dan 2025</text></svg>';

export const ACHIEVEMENT_TABLE: Table = {
  kind: 'table',
  id: 'iku-2025',
  caption: 'Capaian Indikator Kinerja Utama Tahun 2025',
  columns: [
    { width: 5, align: 'center' },
    { width: 22, align: 'left' },
    { width: 28, align: 'left' },
    { width: 12, align: 'center' },
    { width: 12, align: 'decimal' },
    { width: 12, align: 'decimal' },
    { width: 14, align: 'decimal' },
    { width: 18, align: 'left' },
  ],
  head: [
    row('No', 'Sasaran', 'Indikator', 'Satuan', 'Target', 'Realisasi', 'Capaian', 'Kategori'),
    {
      cells: ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)', '(8)'].map((value) => cell(value)),
      emphasis: 'numbers',
    },
  ],
  body: [
    {
      cells: [
        cell('1'),
        cell('Meningkatnya kualitas pelayanan publik', { rowSpan: 2 }),
        cell('Indeks Kepuasan Masyarakat'),
        cell('Nilai'),
        cell('87,50'),
        cell('87,26'),
        cell('99,73 %'),
        cell('Sangat Tinggi', { tone: 'very-good' }),
      ],
    },
    {
      cells: [
        cell('2'),
        cell('Persentase desa mandiri'),
        cell('%'),
        cell('55,5'),
        cell('77,78'),
        cell('140 %'),
        cell('Sangat Tinggi', { tone: 'very-good' }),
      ],
    },
    {
      cells: [
        cell('3'),
        cell('Meningkatnya akuntabilitas kinerja'),
        cell('Nilai AKIP'),
        cell('Nilai'),
        cell('72'),
        cell('menunggu hasil'),
        cell('–'),
        cell('Belum diukur', { tone: 'neutral' }),
      ],
    },
    {
      emphasis: 'total',
      cells: [
        cell('Rata-rata (2 dari 3 indikator terukur)', { columnSpan: 6, align: 'left' }),
        cell('119,86 %'),
        cell('Sangat Tinggi', { tone: 'very-good' }),
      ],
    },
  ],
  notes: [[text('Angka menunggu hasil evaluasi Inspektorat.')]],
  source: 'Sumber: Pengukuran tahunan 2025, diolah',
};

function budgetTable(id: string, lines: number): Table {
  const money = (n: number) =>
    `${1 + (n % 8)}.${String(100 + ((n * 37) % 900))}.${String(100 + ((n * 91) % 900))}.${String(100 + ((n * 53) % 900))},${String(10 + ((n * 7) % 90))}`;
  const body = Array.from({ length: lines }, (_, n): Row => {
    if (n % 12 === 0)
      return {
        emphasis: 'group',
        cells: [
          cell(`7.01.0${1 + (n % 5)}`),
          cell('Program Penunjang Urusan Pemerintahan Daerah', { columnSpan: 6 }),
        ],
      };
    return {
      cells: [
        cell(`7.01.01.2.0${n % 9}.000${n % 9}`),
        cell('Penyusunan Dokumen Perencanaan Perangkat Daerah', { indent: n % 3 }),
        cell(money(n)),
        cell(money(n + 3)),
        cell(money(n + 5)),
        cell(`${60 + (n % 40)},${10 + (n % 90)} %`),
        cell(n % 5 === 0 ? 'belum diisi' : money(n + 7).slice(2)),
      ],
    };
  });
  return {
    kind: 'table',
    id,
    caption: 'Realisasi Anggaran menurut Program, Kegiatan, dan Sub Kegiatan Tahun 2025',
    columns: [
      { width: 16, align: 'left' },
      { width: 34, align: 'left' },
      { width: 16, align: 'decimal' },
      { width: 16, align: 'decimal' },
      { width: 16, align: 'decimal' },
      { width: 9, align: 'decimal' },
      { width: 14, align: 'decimal' },
    ],
    head: [
      {
        cells: [
          cell('Kode', { rowSpan: 2 }),
          cell('Uraian', { rowSpan: 2 }),
          cell('Anggaran (Rp)', { columnSpan: 2 }),
          cell('Realisasi', { columnSpan: 2 }),
          cell('Sisa (Rp)', { rowSpan: 2 }),
        ],
      },
      row('Murni', 'Perubahan', 'Rp', '%'),
    ],
    body: [
      ...body,
      {
        emphasis: 'total',
        cells: [
          cell('Jumlah', { columnSpan: 2, align: 'left' }),
          cell('8.057.463.808,16'),
          cell('8.057.463.808,16'),
          cell('7.140.490.984,00'),
          cell('88,62 %'),
          cell('916.972.824,16'),
        ],
      },
    ],
    source: 'Sumber: Laporan realisasi anggaran 2025',
  };
}

const FRONT: readonly Block[] = [
  { kind: 'heading', id: 'pengantar', level: 1, label: null, title: 'KATA PENGANTAR', inContents: true },
  paragraph(text(PROSE.repeat(2))),
  {
    kind: 'signature',
    placeAndDate: 'Bajuin, 6 Februari 2026',
    signers: [{ caption: null, title: 'Plt. Camat Bajuin', name: null, rank: 'Pembina (IV/a)' }],
  },
  { kind: 'page-break' },
  { kind: 'contents', of: 'headings', title: 'DAFTAR ISI' },
  { kind: 'page-break' },
  { kind: 'contents', of: 'tables', title: 'DAFTAR TABEL' },
  { kind: 'contents', of: 'figures', title: 'DAFTAR GAMBAR' },
  { kind: 'contents', of: 'annexes', title: 'DAFTAR LAMPIRAN' },
];

function chapterThree(svg: string): readonly Block[] {
  return [
    {
      kind: 'heading',
      id: 'bab3',
      level: 1,
      label: 'BAB III',
      title: 'AKUNTABILITAS KINERJA',
      inContents: true,
    },
    {
      kind: 'heading',
      id: 'bab3-a',
      level: 2,
      label: 'A.',
      title: 'Capaian Kinerja Organisasi',
      inContents: true,
    },
    paragraph(
      text('Rata-rata capaian indikator kinerja utama tahun 2025 adalah '),
      {
        kind: 'figure',
        figureId: 'rata-rata/iku/2025',
        text: '119,86 %',
        explanation: '(140,00 + 99,73) / 2 = 119,86 %',
        bold: true,
      },
      text(', sebagaimana tercantum pada '),
      { kind: 'reference', target: 'iku-2025' },
      text(' dan '),
      { kind: 'reference', target: 'grafik-iku' },
      text('. '),
      { kind: 'missing', text: 'penyebab keberhasilan belum diisi' },
    ),
    ACHIEVEMENT_TABLE,
    {
      kind: 'heading',
      id: 'bab3-a1',
      level: 3,
      label: '1.',
      title: 'Target dan Realisasi',
      inContents: true,
    },
    {
      kind: 'paragraph',
      needsReview: true,
      inlines: [text('Realisasi naik 1,20 poin dari tahun sebelumnya dan mencapai 99,73 % dari target.')],
    },
    {
      kind: 'picture',
      id: 'grafik-iku',
      caption: 'Target dan Realisasi Indeks Kepuasan Masyarakat 2021–2025',
      svg,
      width: 440,
      height: 210,
      alternative: 'Target 2025 87,50; realisasi 87,26.',
    },
    {
      kind: 'formula',
      alternative: 'Capaian sama dengan realisasi dibagi target kali 100 persen sama dengan 99,73 persen',
      math: {
        kind: 'row',
        items: [
          { kind: 'name', text: 'Capaian' },
          { kind: 'operator', text: '=' },
          {
            kind: 'fraction',
            numerator: { kind: 'name', text: 'Realisasi' },
            denominator: { kind: 'name', text: 'Target' },
          },
          { kind: 'operator', text: '×' },
          { kind: 'number', text: '100' },
          { kind: 'operator', text: '%' },
          { kind: 'operator', text: '=' },
          {
            kind: 'fraction',
            numerator: { kind: 'number', text: '87,26' },
            denominator: { kind: 'number', text: '87,50' },
          },
          { kind: 'operator', text: '×' },
          { kind: 'number', text: '100' },
          { kind: 'operator', text: '%' },
          { kind: 'operator', text: '=' },
          { kind: 'number', text: '99,73' },
          { kind: 'operator', text: '%' },
        ],
      },
    },
    {
      kind: 'formula',
      alternative: 'Efisiensi sama dengan jumlah pagu kali capaian dikurangi realisasi, dibagi jumlah pagu',
      math: {
        kind: 'row',
        items: [
          { kind: 'subscript', base: { kind: 'name', text: 'E' }, sub: { kind: 'name', text: 'i' } },
          { kind: 'operator', text: '=' },
          {
            kind: 'fraction',
            numerator: {
              kind: 'sum',
              of: {
                kind: 'row',
                items: [
                  { kind: 'operator', text: '(' },
                  { kind: 'name', text: 'PA' },
                  { kind: 'operator', text: '×' },
                  {
                    kind: 'fraction',
                    numerator: { kind: 'name', text: 'C' },
                    denominator: { kind: 'number', text: '100' },
                  },
                  { kind: 'operator', text: '−' },
                  { kind: 'name', text: 'RA' },
                  { kind: 'operator', text: ')' },
                ],
              },
            },
            denominator: { kind: 'sum', of: { kind: 'name', text: 'PA' } },
          },
        ],
      },
    },
    {
      kind: 'callout',
      title: 'Skala capaian kinerja',
      blocks: [
        { kind: 'paragraph', indent: false, inlines: [text('Skala menurut Permendagri 86/2017.')] },
        {
          kind: 'table',
          id: 'skala',
          caption: null,
          columns: [
            { width: 1, align: 'center' },
            { width: 2, align: 'left' },
          ],
          head: [row('Interval', 'Kategori')],
          body: [row('≥ 91', 'Sangat Tinggi'), row('76 – 90', 'Tinggi')],
        },
      ],
    },
    {
      kind: 'list',
      marker: 'decimal',
      items: [
        { inlines: [text('Menetapkan jadwal pengumpulan data setiap triwulan.')] },
        {
          inlines: [text('Melengkapi bukti dukung:')],
          children: {
            kind: 'list',
            marker: 'lower-alpha',
            items: [{ inlines: [text('notula rapat;')] }, { inlines: [text('daftar hadir.')] }],
          },
        },
      ],
    },
    {
      kind: 'list',
      marker: 'bullet',
      items: [{ inlines: [text('Pelayanan.')] }, { inlines: [text('Pembinaan.')] }],
    },
    { kind: 'heading', id: 'bab3-b', level: 2, label: 'B.', title: 'Realisasi Anggaran', inContents: true },
    paragraph(text(PROSE)),
    {
      kind: 'section',
      paper: 'a4',
      orientation: 'landscape',
      blocks: [budgetTable('anggaran', 48)],
    },
    paragraph(text(PROSE)),
  ];
}

const ANNEXES: readonly Block[] = [
  {
    kind: 'heading',
    id: 'lampiran-1',
    level: 1,
    label: 'LAMPIRAN 1',
    title: 'PERJANJIAN KINERJA',
    inContents: true,
  },
  {
    kind: 'letterhead',
    lines: ['PEMERINTAH KABUPATEN TANAH LAUT', 'KECAMATAN BAJUIN'],
    small: ['Jalan Raya Bajuin, Kalimantan Selatan 70815'],
  },
  { kind: 'paragraph', style: 'title', align: 'center', inlines: [text('PERJANJIAN KINERJA TAHUN 2025')] },
  paragraph(text(PROSE)),
  { ...ACHIEVEMENT_TABLE, id: 'pk-1', caption: 'Sasaran, Indikator, dan Target' },
  {
    kind: 'signature',
    placeAndDate: 'Bajuin, 2 Januari 2025',
    signers: [
      { caption: 'Pihak Kedua,', title: 'Bupati Tanah Laut', name: null, rank: null },
      {
        caption: 'Pihak Pertama,',
        title: 'Camat Bajuin',
        name: 'Nama Pejabat, S.Sos.',
        rank: 'Pembina Tingkat I (IV/b)',
      },
    ],
  },
  {
    kind: 'section',
    paper: 'a3',
    orientation: 'landscape',
    blocks: [
      {
        kind: 'heading',
        id: 'lampiran-2',
        level: 1,
        label: 'LAMPIRAN 2',
        title: 'POHON KINERJA',
        inContents: true,
      },
      {
        kind: 'picture',
        id: 'pohon',
        caption: 'Pohon Kinerja Kecamatan Bajuin',
        svg: PLACEHOLDER_SVG,
        width: 1000,
        height: 477,
        alternative: 'Pohon kinerja dengan satu tujuan dan dua sasaran.',
      },
    ],
  },
];

const EMPTY: ReportDocument = {
  language: 'id',
  title: 'Laporan Kinerja Instansi Pemerintah 2025',
  subject: 'Akuntabilitas kinerja Kecamatan Bajuin tahun 2025',
  author: 'Kecamatan Bajuin',
  stamp: {
    unit: 'Kecamatan Bajuin',
    version: 3,
    state: 'draf',
    date: '21 November 2026',
    hash: 'a1b2c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8f90',
  },
  cover: {
    government: 'PEMERINTAH KABUPATEN TANAH LAUT',
    unit: 'KECAMATAN BAJUIN',
    title: 'LAPORAN KINERJA INSTANSI PEMERINTAH',
    year: 'TAHUN 2025',
    address: ['Jalan Raya Bajuin', 'Kalimantan Selatan 70815'],
  },
  front: [],
  body: [],
  annexes: [],
  numbering: 'by-chapter',
};

/** Every kind of block once or more. */
export function sampleDocument(chart: string = PLACEHOLDER_SVG): ReportDocument {
  return {
    ...EMPTY,
    front: FRONT,
    body: [
      { kind: 'heading', id: 'bab1', level: 1, label: 'BAB I', title: 'PENDAHULUAN', inContents: true },
      { kind: 'heading', id: 'bab1-a', level: 2, label: 'A.', title: 'Latar Belakang', inContents: true },
      ...Array.from({ length: 6 }, () => paragraph(text(PROSE.repeat(2)))),
      {
        kind: 'heading',
        id: 'bab2',
        level: 1,
        label: 'BAB II',
        title: 'PERENCANAAN KINERJA',
        inContents: true,
      },
      paragraph(text(PROSE)),
      { ...ACHIEVEMENT_TABLE, id: 'target', caption: 'Target Kinerja Tahun 2025' },
      ...chapterThree(chart),
      { kind: 'heading', id: 'bab4', level: 1, label: 'BAB IV', title: 'PENUTUP', inContents: true },
      paragraph(text(PROSE)),
      ...hostileParagraphs(),
    ],
    annexes: ANNEXES,
  };
}

/** About a hundred pages: as many tables, long prose and the given charts. */
export function bigDocument(charts: readonly string[], tables = 100): ReportDocument {
  const body: Block[] = [];
  for (let n = 0; n < tables; n += 1) {
    if (n % 25 === 0)
      body.push({
        kind: 'heading',
        id: `bab-${n}`,
        level: 1,
        label: `BAB ${n / 25 + 1}`,
        title: 'AKUNTABILITAS KINERJA',
        inContents: true,
      });
    body.push({
      kind: 'heading',
      id: `sub-${n}`,
      level: 2,
      label: `${n}.`,
      title: `Indikator ke-${n}`,
      inContents: true,
    });
    body.push(paragraph(text(PROSE.repeat(2))), paragraph(text(PROSE)));
    body.push(n % 2 === 0 ? budgetTable(`tabel-${n}`, 14) : { ...ACHIEVEMENT_TABLE, id: `tabel-${n}` });
    const chart = n % 10 === 0 ? charts[n / 10] : undefined;
    if (chart !== undefined)
      body.push({
        kind: 'picture',
        id: `grafik-${n}`,
        caption: `Grafik ke-${n}`,
        svg: chart,
        width: 440,
        height: 220,
        alternative: 'Target dan realisasi.',
      });
  }
  return { ...EMPTY, front: FRONT, body, annexes: ANNEXES };
}

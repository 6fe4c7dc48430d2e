/** Sheets of planning: plans, results, indicators, targets and what they are compared with. */
import { axis, type Choice, codeColumn, column, QUARTERS, type Sheet, sheet, yearColumn } from './shape.ts';

const GROUP = 'Perencanaan';

const planColumn = column('plan', 'Rencana', 'code', 'Dokumen pada lembar Rencana.', {
  refersTo: ['plans'],
  isRequired: true,
  synonyms: ['dokumen', 'dokumen perencanaan'],
});
const orderColumn = column('order', 'Urutan', 'whole', 'Nomor urut; kosong = urutan baris.', {
  whenEmpty: 'ordinal',
  synonyms: ['no', 'nomor', 'no urut', 'nomor urut'],
  width: 9,
});
export const indicatorColumn = column('indicator', 'Indikator', 'code', 'Indikator pada lembar Indikator.', {
  refersTo: ['indicators'],
  isRequired: true,
  synonyms: ['indikator kinerja', 'nama indikator', 'indikator kinerja utama', 'iku', 'indikator sasaran'],
  width: 44,
});
export const partColumns = (prefix: string) => [
  column(
    `${prefix}numerator`,
    'Pembilang',
    'value',
    'Pembilang bila indikatornya rasio, mis. 7 dari 9 desa.',
    {
      citation: 'C-5',
    },
  ),
  column(`${prefix}denominator`, 'Penyebut', 'value', 'Penyebut bila indikatornya rasio.', {
    citation: 'C-5',
  }),
];

export const VERSION_COLUMN = column('version', 'Versi', 'line', 'awal, murni, perubahan.', {
  whenEmpty: 'awal',
  example: 'awal',
  width: 12,
});

/** How a target or realisation is meant where its text could be read in two ways; usually empty. */
export const TARGET_KINDS: readonly Choice[] = [
  { value: 'number', label: 'Angka', synonyms: ['bilangan'] },
  { value: 'range', label: 'Rentang' },
  { value: 'grade', label: 'Predikat' },
  { value: 'text', label: 'Uraian', synonyms: ['teks'] },
];

const plans = sheet(
  'plans',
  'Rencana',
  GROUP,
  'planning.plans',
  'Dokumen perencanaan yang berlaku: RPJMD, Renstra, Renja.',
  [
    codeColumn('renstra-2025-2029'),
    column('kind', 'Jenis', 'line', 'RPJMD/RPD, Renstra, atau Renja.', {
      isRequired: true,
      choices: [
        { value: 'medium-term', label: 'RPJMD/RPD', synonyms: ['rpjmd', 'rpd', 'rpjm'] },
        { value: 'strategic', label: 'Renstra', synonyms: ['rencana strategis'] },
        { value: 'annual', label: 'Renja', synonyms: ['rkpd', 'rencana kerja'] },
      ],
      width: 14,
    }),
    column('title', 'Judul', 'line', 'Judul dokumen.', {
      isRequired: true,
      synonyms: ['nama', 'nama dokumen'],
      width: 44,
    }),
    column('startYear', 'Tahun Mulai', 'year', 'Tahun pertama.', { isRequired: true, synonyms: ['mulai'] }),
    column('endYear', 'Tahun Akhir', 'year', 'Tahun terakhir rencana.', {
      isRequired: true,
      citation: 'C-24',
      synonyms: ['akhir'],
    }),
    column(
      'transitionYear',
      'Tahun Transisi',
      'year',
      'Tahun sesudah akhir yang masih mempunyai target.',
      {},
    ),
    VERSION_COLUMN,
    column('legalBasis', 'Dasar Hukum', 'code', 'Peraturan pada lembar Peraturan.', {
      refersTo: ['regulations'],
    }),
  ],
  { nameColumn: 'title', synonyms: ['Dokumen Perencanaan'] },
);

const visions = sheet(
  'visions',
  'Visi',
  GROUP,
  'planning.visions',
  'Visi kepala daerah.',
  [codeColumn('visi'), column('text', 'Visi', 'paragraphs', 'Bunyi visi.', { isRequired: true }), planColumn],
  { nameColumn: 'text' },
);

const missions = sheet(
  'missions',
  'Misi',
  GROUP,
  'planning.missions',
  'Misi kepala daerah, dan mana yang diemban unit ini.',
  [
    codeColumn('misi-1'),
    column('number', 'Nomor', 'whole', 'Nomor misi; kosong = urutan baris.', {
      whenEmpty: 'ordinal',
      synonyms: ['no', 'misi ke'],
    }),
    column('text', 'Misi', 'paragraphs', 'Bunyi misi.', { isRequired: true }),
    planColumn,
    column('isCarried', 'Diemban Unit', 'yes-no', 'Ya bila unit ini melaksanakannya.', { whenEmpty: false }),
  ],
  { nameColumn: 'text' },
);

const goals = sheet(
  'goals',
  'Tujuan',
  GROUP,
  'planning.goals',
  'Tujuan Renstra.',
  [
    codeColumn('tujuan-1'),
    orderColumn,
    column('text', 'Tujuan', 'paragraphs', 'Bunyi tujuan.', { isRequired: true }),
    planColumn,
    column('serves', 'Mendukung', 'paragraphs', 'Tujuan dan sasaran RPJMD yang didukung.', {}),
  ],
  { nameColumn: 'text' },
);

const objectives = sheet(
  'objectives',
  'Sasaran',
  GROUP,
  'planning.objectives',
  'Sasaran strategis di bawah tujuannya.',
  [
    codeColumn('sasaran-1'),
    orderColumn,
    column('text', 'Sasaran', 'paragraphs', 'Bunyi sasaran strategis.', {
      isRequired: true,
      synonyms: ['sasaran strategis'],
    }),
    column('goal', 'Tujuan', 'code', 'Tujuan pada lembar Tujuan.', { refersTo: ['goals'], isRequired: true }),
    planColumn,
  ],
  { nameColumn: 'text', synonyms: ['Sasaran Strategis'] },
);

const indicators = sheet(
  'indicators',
  'Indikator',
  GROUP,
  'planning.indicators',
  'Indikator kinerja dengan definisi operasionalnya (Manual IKU).',
  [
    codeColumn('iku-1'),
    column('name', 'Nama Indikator', 'line', 'Nama indikator kinerja.', {
      isRequired: true,
      synonyms: ['indikator', 'indikator kinerja', 'nama', 'indikator kinerja utama'],
      width: 44,
    }),
    column(
      'level',
      'Tingkat',
      'line',
      'Yang diukur: tujuan, sasaran, program, kegiatan, sub kegiatan, unit.',
      {
        isRequired: true,
        choices: [
          { value: 'goal', label: 'Tujuan' },
          { value: 'objective', label: 'Sasaran', synonyms: ['sasaran strategis'] },
          { value: 'program', label: 'Program' },
          { value: 'activity', label: 'Kegiatan' },
          { value: 'subactivity', label: 'Sub Kegiatan', synonyms: ['subkegiatan'] },
          { value: 'unit', label: 'Unit', synonyms: ['jabatan'] },
        ],
        width: 14,
      },
    ),
    column(
      'measures',
      'Mengukur',
      'code',
      'Tujuan, sasaran, kode program/kegiatan/sub kegiatan, atau unit yang diukur.',
      {
        refersTo: ['goals', 'objectives', 'nomenclature', 'units'],
        synonyms: ['sasaran', 'tujuan/sasaran', 'induk'],
      },
    ),
    column('unit', 'Satuan', 'line', 'Satuan: %, Nilai, Dokumen.', {
      isRequired: true,
      width: 12,
      example: '%',
    }),
    column('ikuNumber', 'Nomor IKU', 'whole', 'Nomor dalam daftar IKU; kosong bila bukan IKU.', {
      synonyms: ['no iku'],
    }),
    column('owner', 'Penanggung Jawab', 'code', 'Jabatan pemilik indikator.', {
      refersTo: ['positions'],
      synonyms: ['jabatan', 'pemilik'],
    }),
    column('method', 'Cara Menghitung Capaian', 'line', 'Makin tinggi makin baik, atau sebaliknya.', {
      choices: [
        {
          value: 'maximise',
          label: 'Makin tinggi makin baik',
          synonyms: ['positif', 'maksimal', 'maximize'],
        },
        { value: 'minimise-ratio', label: 'Makin rendah makin baik (rasio)' },
        {
          value: 'minimise-deviation',
          label: 'Makin rendah makin baik (selisih)',
          synonyms: ['negatif', 'makin rendah makin baik', 'minimal'],
        },
        { value: 'range', label: 'Rentang' },
        { value: 'predicate', label: 'Predikat' },
        { value: 'text', label: 'Uraian' },
      ],
      whenEmpty: 'maximise',
      citation: 'C-10…C-15',
      synonyms: ['polaritas', 'sifat', 'cara hitung capaian'],
      width: 28,
    }),
    column('accumulation', 'Akumulasi', 'line', 'Cara menggabungkan triwulan menjadi setahun.', {
      choices: [
        { value: 'sum', label: 'Jumlah', synonyms: ['dijumlahkan', 'kumulatif'] },
        { value: 'last', label: 'Terakhir', synonyms: ['nilai terakhir', 'posisi akhir'] },
        { value: 'average', label: 'Rata-rata' },
        { value: 'maximum', label: 'Tertinggi', synonyms: ['maksimum'] },
      ],
      whenEmpty: 'last',
      citation: 'C-20',
      width: 13,
    }),
    column('frequency', 'Frekuensi', 'line', 'Seberapa sering diukur.', {
      choices: [
        { value: 'monthly', label: 'Bulanan' },
        { value: 'quarterly', label: 'Triwulanan', synonyms: ['triwulan'] },
        { value: 'semester', label: 'Semesteran', synonyms: ['semester'] },
        { value: 'yearly', label: 'Tahunan', synonyms: ['tahun'] },
      ],
      whenEmpty: 'yearly',
      width: 13,
    }),
    column('decimals', 'Desimal', 'whole', 'Angka di belakang koma saat ditampilkan.', {
      whenEmpty: 2,
      citation: 'C-2',
    }),
    column('formula', 'Rumus', 'line', 'Rumus dengan nama variabel, mis. desa_mandiri / jumlah_desa × 100.', {
      synonyms: ['formula', 'formulasi'],
    }),
    column('definition', 'Definisi', 'paragraphs', 'Definisi operasional.', {
      synonyms: ['definisi operasional', 'penjelasan'],
    }),
    column('source', 'Sumber Data', 'paragraphs', 'Asal datanya.', { synonyms: ['sumber'] }),
    column('continues', 'Melanjutkan', 'lines', 'Kode indikator terdahulu yang dilanjutkan.', {
      refersTo: ['indicators'],
      isList: true,
      width: 20,
    }),
  ],
  { nameColumn: 'name', synonyms: ['Indikator Kinerja', 'IKU', 'Daftar Indikator'] },
);

const variables = sheet(
  'variables',
  'Variabel Rumus',
  GROUP,
  'planning.indicators',
  'Arti setiap nama dalam rumus indikator.',
  [
    indicatorColumn,
    column('name', 'Nama Variabel', 'line', 'Huruf kecil dan garis bawah, seperti dalam rumus.', {
      isRequired: true,
      example: 'desa_mandiri',
      synonyms: ['variabel'],
    }),
    column('label', 'Arti', 'line', 'Artinya bagi pembaca.', { isRequired: true, synonyms: ['keterangan'] }),
    column('register', 'Dihitung Dari', 'line', 'Bila angkanya diambil dari register; kosong = diisi.', {
      choices: [
        { value: 'villages', label: 'Jumlah desa' },
        { value: 'villages-mandiri', label: 'Jumlah desa Mandiri' },
        { value: 'survey', label: 'Survei kepuasan' },
      ],
      width: 22,
    }),
  ],
  { child: { list: 'variables', parent: [{ column: 'indicator', field: 'code' }] }, isRare: true },
);

const targets = sheet(
  'targets',
  'Target',
  GROUP,
  'planning.targets',
  'Target setiap indikator, tahun demi tahun dan triwulan demi triwulan.',
  [
    indicatorColumn,
    column('document', 'Dokumen', 'code', 'Rencana atau perjanjian tempat target berdiri.', {
      refersTo: ['plans', 'agreements'],
      isRequired: true,
      synonyms: ['rencana', 'sumber target', 'perjanjian'],
    }),
    VERSION_COLUMN,
    column(
      'target.kind',
      'Jenis Target',
      'line',
      'Biasanya kosong: angka, rentang "80 – 90", predikat, atau uraian dikenali sendiri.',
      {
        choices: TARGET_KINDS,
        width: 13,
      },
    ),
    yearColumn(),
    column('quarter', 'Triwulan', 'line', 'Triwulan, atau Setahun.', {
      choices: QUARTERS,
      synonyms: ['tw', 'periode'],
    }),
    column('target.value', 'Target', 'number-or-text', 'Target: angka, rentang 80 – 90, atau predikat.', {
      isRequired: true,
      synonyms: ['nilai target', 'target kinerja'],
    }),
    ...partColumns('target.parts.'),
  ],
  {
    axis: axis('year-quarter', ['target.value', 'target.parts.numerator', 'target.parts.denominator']),
    synonyms: ['Target Kinerja', 'Target Indikator'],
  },
);

const baselines = sheet(
  'baselines',
  'Kondisi Awal',
  GROUP,
  'planning.baselines',
  'Nilai indikator sebelum rencana dan pada tahun-tahun yang lalu.',
  [
    indicatorColumn,
    yearColumn(),
    column('value', 'Nilai', 'value', 'Nilai pada tahun itu.', {
      isRequired: true,
      synonyms: ['kondisi awal', 'realisasi'],
    }),
    ...partColumns('parts.'),
    column('source', 'Sumber', 'line', 'Asal datanya.', { synonyms: ['sumber data'] }),
  ],
  {
    axis: axis('year', ['value', 'parts.numerator', 'parts.denominator'], { isWritten: false }),
    synonyms: ['Nilai Awal', 'Data Awal', 'Riwayat'],
  },
);

const benchmarks = sheet(
  'benchmarks',
  'Pembanding',
  GROUP,
  'planning.benchmarks',
  'Nilai yang sama di tempat lain: kecamatan lain, provinsi, nasional.',
  [
    indicatorColumn,
    column('place', 'Tempat', 'line', 'Nama tempat pembanding.', {
      isRequired: true,
      synonyms: ['daerah', 'pembanding'],
    }),
    column('scope', 'Lingkup', 'line', 'Setingkat, provinsi, atau nasional.', {
      choices: [
        { value: 'peer', label: 'Setingkat', synonyms: ['kecamatan lain', 'kecamatan'] },
        { value: 'province', label: 'Provinsi' },
        { value: 'nation', label: 'Nasional' },
      ],
      whenEmpty: 'peer',
      width: 13,
    }),
    yearColumn(),
    column('value', 'Nilai', 'value', 'Kosong bila sudah dicari tetapi tidak diumumkan.', {
      synonyms: ['realisasi'],
    }),
    column('source', 'Sumber', 'line', 'Asal datanya.', { synonyms: ['sumber data'] }),
  ],
  { synonyms: ['Benchmark', 'Data Pembanding'] },
);

const strategicIssues = sheet(
  'strategic-issues',
  'Isu Strategis',
  GROUP,
  'planning.strategicIssues',
  'Isu strategis dengan masalah, sebab, dan akarnya.',
  [
    orderColumn,
    column('issue', 'Isu Strategis', 'paragraphs', 'Rumusan isu.', { isRequired: true, synonyms: ['isu'] }),
    column('potential', 'Potensi', 'paragraphs', 'Potensi yang ada.'),
    column('problem', 'Masalah', 'paragraphs', 'Masalah pokok.', { synonyms: ['permasalahan'] }),
    column('cause', 'Sebab', 'paragraphs', 'Penyebab masalah.', { synonyms: ['penyebab'] }),
    column('root', 'Akar Masalah', 'paragraphs', 'Akar masalah.'),
    column('environment', 'Lingkungan', 'paragraphs', 'Isu lingkungan dinamis yang berkaitan.', {
      synonyms: ['isu klhs'],
    }),
  ],
);

const strategies = sheet(
  'strategies',
  'Strategi',
  GROUP,
  'planning.strategies',
  'Strategi dan arah kebijakan.',
  [
    column('kind', 'Jenis', 'line', 'Kebijakan, kewilayahan, atau menurut sasaran.', {
      choices: [
        { value: 'policy', label: 'Kebijakan' },
        { value: 'area', label: 'Kewilayahan', synonyms: ['wilayah'] },
        { value: 'objective', label: 'Sasaran' },
      ],
      whenEmpty: 'policy',
      width: 14,
    }),
    orderColumn,
    column('objective', 'Sasaran', 'code', 'Sasaran strategi ini.', { refersTo: ['objectives'] }),
    column('subject', 'Strategi', 'paragraphs', 'Strategi atau pokok kebijakan.', { isRequired: true }),
    column('direction', 'Arah Kebijakan', 'paragraphs', 'Arah kebijakannya.', {
      isRequired: true,
      whenEmpty: '-',
    }),
    column('response', 'Tanggapan Unit', 'paragraphs', 'Yang dilakukan unit.', {
      isRequired: true,
      whenEmpty: '-',
    }),
  ],
);

export const planningSheets: readonly Sheet[] = [
  plans,
  visions,
  missions,
  goals,
  objectives,
  indicators,
  variables,
  targets,
  baselines,
  benchmarks,
  strategicIssues,
  strategies,
];

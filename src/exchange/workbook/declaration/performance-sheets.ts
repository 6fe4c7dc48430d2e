/** Sheets of agreements, measurement, survey, evaluation and the report's texts. */
import { CAPACITIES } from './organisation-sheets.ts';
import { indicatorColumn, partColumns, TARGET_KINDS, VERSION_COLUMN } from './planning-sheets.ts';
import { axis, type Choice, codeColumn, column, QUARTERS, type Sheet, sheet, yearColumn } from './shape.ts';

const AGREEMENTS = 'Perjanjian Kinerja';
const MEASUREMENT = 'Pengukuran';
const SURVEY = 'Survei';
const EVALUATION = 'Evaluasi';

const party = (id: string, label: string, meaning: string, synonyms: readonly string[]) =>
  column(id, label, 'code', meaning, { refersTo: ['positions'], isRequired: true, synonyms });
const capacity = (id: string, label: string) =>
  column(id, label, 'line', 'Definitif, Plt., Plh., atau Pj. pada tanggal itu.', {
    choices: CAPACITIES,
    whenEmpty: 'definitif',
    width: 14,
  });
const agreementColumn = column('agreement', 'Perjanjian', 'code', 'Kode pada lembar Perjanjian.', {
  refersTo: ['agreements'],
  isRequired: true,
  synonyms: ['kode perjanjian', 'pk'],
  width: 14,
});

const agreements = sheet(
  'agreements',
  'Perjanjian',
  AGREEMENTS,
  'agreements.agreements',
  'Perjanjian kinerja (PK) yang ditandatangani.',
  [
    column('code', 'Kode', 'code', 'Kode perjanjian.', { isRequired: true, example: 'pk-01', width: 12 }),
    yearColumn(),
    VERSION_COLUMN,
    column('order', 'Urutan', 'whole', 'Urutan; kosong = urutan baris.', { whenEmpty: 'ordinal' }),
    column('signedOn', 'Ditandatangani', 'date', 'Tanggal tanda tangan.', {
      isRequired: true,
      synonyms: ['tanggal'],
    }),
    column('place', 'Tempat', 'line', 'Tempat tanda tangan.', { isRequired: true }),
    party('firstParty', 'Pihak Pertama', 'Jabatan yang berjanji.', ['pihak kesatu', 'jabatan']),
    party('secondParty', 'Pihak Kedua', 'Jabatan atasannya.', ['atasan']),
    capacity('firstCapacity', 'Status Pihak Pertama'),
    capacity('secondCapacity', 'Status Pihak Kedua'),
    column('budgetVersion', 'Versi Anggaran', 'code', 'Versi anggaran yang dipakai.', {
      refersTo: ['versions'],
      width: 14,
    }),
    column('reason', 'Alasan', 'paragraphs', 'Alasan dibuat versi baru.'),
  ],
  { synonyms: ['Perjanjian Kinerja', 'PK'] },
);

const indicatorLines = sheet(
  'indicator-lines',
  'Indikator Perjanjian',
  AGREEMENTS,
  'agreements.agreements',
  'Sasaran, indikator, dan target seperti yang ditandatangani.',
  [
    agreementColumn,
    column('order', 'Urutan', 'whole', 'Urutan; kosong = urutan baris.', {
      whenEmpty: 'ordinal',
      width: 9,
      synonyms: ['no'],
    }),
    column('objective', 'Sasaran', 'paragraphs', 'Sasaran seperti ditandatangani.', {
      isRequired: true,
      synonyms: ['sasaran strategis'],
    }),
    indicatorColumn,
    column('signedName', 'Nama pada Perjanjian', 'line', 'Nama indikator bila berbeda pada naskahnya.'),
    column('target.value', 'Target', 'number-or-text', 'Target: angka, rentang 80 – 90, atau predikat.', {
      isRequired: true,
    }),
    ...partColumns('target.parts.'),
    column('unit', 'Satuan', 'line', 'Satuan seperti ditandatangani.', { isRequired: true, width: 12 }),
    column('target.kind', 'Jenis Target', 'line', 'Biasanya kosong.', { choices: TARGET_KINDS, width: 13 }),
  ],
  { child: { list: 'indicatorLines', parent: [{ column: 'agreement', field: 'code' }] } },
);

const budgetLines = sheet(
  'budget-lines',
  'Anggaran Perjanjian',
  AGREEMENTS,
  'agreements.agreements',
  'Anggaran pada lampiran perjanjian, per sub kegiatan; jumlahnya dihitung.',
  [
    agreementColumn,
    column(
      'item',
      'Sub Kegiatan',
      'code',
      'Kode sub kegiatan, atau yang lebih kasar bila demikian naskahnya.',
      {
        refersTo: ['nomenclature'],
        isRequired: true,
        synonyms: ['program', 'kode', 'program/kegiatan'],
        width: 24,
      },
    ),
    column('amount', 'Anggaran', 'money', 'Rupiah.', { isRequired: true, synonyms: ['pagu'] }),
  ],
  { child: { list: 'budgetLines', parent: [{ column: 'agreement', field: 'code' }] } },
);

/** How a realisation is meant; usually read from what is filled in. */
export const STATES: readonly Choice[] = [
  { value: 'value', label: 'Angka', synonyms: ['nilai'] },
  { value: 'grade', label: 'Predikat' },
  { value: 'text', label: 'Uraian', synonyms: ['teks'] },
  { value: 'missing', label: 'Belum diisi', synonyms: ['belum'] },
  { value: 'awaiting', label: 'Menunggu hasil', synonyms: ['menunggu'] },
  { value: 'not-applicable', label: 'Tidak berlaku', synonyms: ['n/a'] },
];

const measurements = sheet(
  'measurements',
  'Pengukuran',
  MEASUREMENT,
  'measurement.measurements',
  'Realisasi setiap indikator, setahun dan tiap triwulan. Capaian dihitung Selaras, jangan diisi.',
  [
    indicatorColumn,
    yearColumn(),
    column('quarter', 'Triwulan', 'line', 'Triwulan, atau Setahun.', {
      choices: QUARTERS,
      synonyms: ['periode', 'tw'],
    }),
    column(
      'realisation.value',
      'Realisasi',
      'number-or-text',
      'Angka atau predikat yang dicapai. Kosong = belum diisi, bukan nol.',
      {
        synonyms: ['nilai realisasi', 'realisasi kinerja'],
      },
    ),
    ...partColumns('realisation.parts.'),
    column('source', 'Sumber', 'paragraphs', 'Sumber data; wajib untuk angka setahun.', {
      citation: 'C-22',
      synonyms: ['sumber data', 'bukti', 'data dukung'],
    }),
    column('success', 'Keberhasilan', 'paragraphs', 'Yang mendukung keberhasilan.', {
      synonyms: ['faktor pendukung', 'pendorong'],
    }),
    column('obstacle', 'Hambatan', 'paragraphs', 'Hambatan yang dihadapi.', {
      synonyms: ['kendala', 'permasalahan'],
    }),
    column('nextStep', 'Tindak Lanjut', 'paragraphs', 'Langkah berikutnya.', {
      synonyms: ['solusi', 'rencana tindak lanjut', 'upaya'],
    }),
    column(
      'realisation.state',
      'Keadaan',
      'line',
      'Biasanya kosong. Pilih bila belum diisi, menunggu hasil, atau tidak berlaku.',
      {
        choices: STATES,
        citation: 'C-4',
        width: 15,
      },
    ),
    column(
      'realisation.reason',
      'Alasan Keadaan',
      'paragraphs',
      'Alasan tidak berlaku, atau alasan tercapai tidaknya uraian.',
    ),
    column('realisation.from', 'Menunggu Dari', 'line', 'Instansi yang hasilnya ditunggu.'),
    column('realisation.expected', 'Perkiraan Terbit', 'date', 'Kapan hasil itu diperkirakan ada.'),
    column('realisation.isReached', 'Tercapai', 'yes-no', 'Untuk indikator uraian: tercapai atau tidak.'),
  ],
  {
    axis: axis(
      'year-quarter',
      ['realisation.value', 'realisation.parts.numerator', 'realisation.parts.denominator'],
      {
        isWritten: false,
        attached: [
          'source',
          'success',
          'obstacle',
          'nextStep',
          'realisation.state',
          'realisation.reason',
          'realisation.from',
          'realisation.expected',
          'realisation.isReached',
        ],
      },
    ),
    synonyms: ['Realisasi Kinerja', 'Capaian', 'Pengukuran Kinerja', 'Realisasi Indikator'],
  },
);

const scales = sheet(
  'scales',
  'Skala',
  MEASUREMENT,
  'measurement.scales',
  'Skala kategori buatan sendiri; skala bawaan tidak perlu ditulis.',
  [
    codeColumn('setempat'),
    column('name', 'Nama', 'line', 'Nama skala.', { isRequired: true }),
    column('citation', 'Dasar', 'line', 'Peraturan dasarnya.', { isRequired: true, citation: 'C-31' }),
    column('validFrom', 'Tahun Mulai', 'year', 'Tahun mulai berlaku.'),
    column('validTo', 'Tahun Akhir', 'year', 'Tahun terakhir berlaku.'),
  ],
  { nameColumn: 'name', isRare: true },
);

const bands = sheet(
  'bands',
  'Kategori Skala',
  MEASUREMENT,
  'measurement.scales',
  'Kategori setiap skala, dari batas tertinggi ke bawah; yang terakhir mulai dari 0.',
  [
    column('scale', 'Skala', 'code', 'Skala pada lembar Skala.', { refersTo: ['scales'], isRequired: true }),
    column('lower', 'Batas Bawah', 'value', 'Batas bawah kategori.', { isRequired: true }),
    column('isInclusive', 'Termasuk Batas', 'yes-no', 'Ya bila batasnya termasuk (≥).', { whenEmpty: true }),
    column('label', 'Kategori', 'line', 'Sebutan kategori.', { isRequired: true }),
    column('tone', 'Warna', 'line', 'Warna status.', {
      isRequired: true,
      choices: [
        { value: 'very-good', label: 'Sangat baik' },
        { value: 'good', label: 'Baik' },
        { value: 'fair', label: 'Cukup' },
        { value: 'poor', label: 'Kurang' },
        { value: 'very-poor', label: 'Sangat kurang' },
      ],
      width: 15,
    }),
  ],
  { child: { list: 'bands', parent: [{ column: 'scale', field: 'code' }] }, isRare: true },
);

const official = [
  column('official.value', 'Angka Resmi', 'value', 'Nilai yang diumumkan bila berbeda dari hitungan.', {
    citation: 'C-64',
    synonyms: ['nilai skm', 'nilai ikm', 'ikm'],
  }),
  column('official.reason', 'Alasan Angka Resmi', 'paragraphs', 'Mengapa angka resmi itu dipertahankan.'),
];

const surveyYears = sheet(
  'survey-years',
  'SKM Tahunan',
  SURVEY,
  'survey.years',
  'Survei kepuasan masyarakat setahun.',
  [
    yearColumn(),
    column('respondents', 'Responden', 'whole', 'Jumlah responden setahun.', {
      synonyms: ['jumlah responden'],
    }),
    column('population', 'Populasi', 'whole', 'Jumlah penerima layanan.', { citation: 'C-65' }),
    ...official,
    column('weight', 'Penimbang', 'line', 'Tepat 1/9, atau dipotong 0,111.', {
      choices: [
        { value: 'exact', label: 'Tepat 1/n', synonyms: ['1/9'] },
        { value: 'truncated', label: 'Dipotong 0,111', synonyms: ['0,111'] },
      ],
      whenEmpty: 'exact',
      citation: 'C-62',
      width: 16,
    }),
  ],
);

const surveyPeriods = sheet(
  'survey-periods',
  'SKM',
  SURVEY,
  'survey.periods',
  'Periode survei. Nilai setiap unsur pada lembar Unsur SKM.',
  [
    yearColumn(),
    column('quarter', 'Triwulan', 'line', 'Triwulan, atau Setahun bila surveinya sekali.', {
      choices: QUARTERS,
      synonyms: ['periode', 'tw'],
    }),
    column('respondents', 'Responden', 'whole', 'Jumlah responden.', { synonyms: ['jumlah responden'] }),
    column('method', 'Cara', 'paragraphs', 'Cara survei.', { synonyms: ['metode'] }),
    ...official,
  ],
  { synonyms: ['Survei Kepuasan', 'IKM', 'Survei Kepuasan Masyarakat'] },
);

const ELEMENT_NAMES = [
  'Persyaratan',
  'Sistem, mekanisme, dan prosedur',
  'Waktu penyelesaian',
  'Biaya/tarif',
  'Produk spesifikasi jenis pelayanan',
  'Kompetensi pelaksana',
  'Perilaku pelaksana',
  'Penanganan pengaduan, saran, dan masukan',
  'Sarana dan prasarana',
] as const;

/** C-60: the nine elements. A number beyond them is kept as it is, for the check to refuse. */
export const ELEMENTS: readonly Choice[] = ELEMENT_NAMES.map((name, index) => ({
  value: index + 1,
  label: `U${index + 1} ${name}`,
  synonyms: [`U${index + 1}`, String(index + 1), name],
}));

const surveyElements = sheet(
  'survey-elements',
  'Unsur SKM',
  SURVEY,
  'survey.periods',
  'Nilai rata-rata (NRR, 1–4) setiap unsur; atau jumlah nilai dan banyaknya penjawab.',
  [
    yearColumn(),
    column('quarter', 'Triwulan', 'line', 'Triwulan, atau Setahun.', {
      choices: QUARTERS,
      synonyms: ['periode', 'tw'],
    }),
    column('number', 'Unsur', 'line', 'Unsur pelayanan.', {
      choices: ELEMENTS,
      isRequired: true,
      citation: 'PermenPANRB 14/2017',
      synonyms: ['unsur pelayanan', 'no unsur'],
      width: 42,
    }),
    column('answers.nrr', 'NRR', 'value', 'Nilai rata-rata unsur, 1 sampai 4.', {
      citation: 'C-61',
      synonyms: ['nilai rata-rata', 'nilai'],
    }),
    column(
      'answers.sum',
      'Jumlah Nilai',
      'value',
      'Jumlah nilai jawaban, bila diketahui (sebagai ganti NRR).',
    ),
    column('answers.count', 'Penjawab', 'whole', 'Banyaknya jawaban.'),
  ],
  {
    child: {
      list: 'elements',
      parent: [
        { column: 'year', field: 'year' },
        { column: 'quarter', field: 'quarter' },
      ],
    },
    axis: axis('quarter', ['answers.nrr', 'answers.sum', 'answers.count']),
    synonyms: ['Nilai Unsur', 'Unsur'],
  },
);

const evaluations = sheet(
  'evaluations',
  'AKIP',
  EVALUATION,
  'evaluation.evaluations',
  'Surat hasil evaluasi AKIP setiap tahun.',
  [
    yearColumn('Tahun evaluasi (tahun suratnya).'),
    column('letterNumber', 'Nomor Surat', 'line', 'Nomor surat LHE.', { synonyms: ['nomor lhe'] }),
    column('letterDate', 'Tanggal Surat', 'date', 'Tanggal surat.', { synonyms: ['tanggal'] }),
    column('isConfidential', 'Rahasia', 'yes-no', 'Ya bila suratnya rahasia; tidak dilampirkan.', {
      whenEmpty: false,
    }),
    column('evaluator', 'Evaluator', 'line', 'Yang mengevaluasi.', {
      isRequired: true,
      whenEmpty: 'Inspektorat',
    }),
  ],
  { synonyms: ['Evaluasi AKIP', 'LHE'] },
);

const weight = column(
  'weight',
  'Bobot',
  'value',
  'Bobot; jumlahnya 100, dan subkomponen sebesar komponennya.',
  { isRequired: true, citation: 'C-70' },
);

const components = sheet(
  'components',
  'Komponen AKIP',
  EVALUATION,
  'evaluation.evaluations',
  'Komponen penilaian; isi nilainya bila subkomponennya tidak diketahui.',
  [
    yearColumn('Tahun evaluasi.'),
    column('code', 'Kode', 'code', 'Kode komponen.', {
      isRequired: true,
      example: '1',
      width: 9,
      synonyms: ['no'],
    }),
    column('name', 'Komponen', 'line', 'Nama komponen.', { isRequired: true }),
    weight,
    column('yearJudged', 'Tahun Dinilai', 'year', 'Tahun yang dinilai komponen ini.', {
      isRequired: true,
      citation: 'C-70',
    }),
    column('publishedScore', 'Nilai', 'value', 'Nilai yang diumumkan; kosong bila subkomponennya diisi.'),
    column('notes', 'Catatan', 'lines', 'Catatan evaluator, satu baris setiap catatan.'),
  ],
  { child: { list: 'components', parent: [{ column: 'year', field: 'year' }] } },
);

const subcomponents = sheet(
  'subcomponents',
  'Subkomponen AKIP',
  EVALUATION,
  'evaluation.evaluations',
  'Jawaban AA sampai E setiap subkomponen.',
  [
    yearColumn('Tahun evaluasi.'),
    column('component', 'Komponen', 'code', 'Kode komponen pada lembar Komponen AKIP.', {
      isRequired: true,
      width: 12,
    }),
    column('code', 'Kode', 'code', 'Kode subkomponen.', { isRequired: true, example: '1.1', width: 9 }),
    column('name', 'Subkomponen', 'line', 'Nama subkomponen.', { isRequired: true }),
    weight,
    column('answer', 'Jawaban', 'line', 'AA, A, BB, B, CC, C, D, atau E.', {
      choices: ['AA', 'A', 'BB', 'B', 'CC', 'C', 'D', 'E'].map((value) => ({ value, label: value })),
      citation: 'C-71',
      width: 10,
    }),
  ],
  {
    child: {
      list: 'components[].subcomponents',
      parent: [
        { column: 'year', field: 'year' },
        { column: 'component', field: 'code' },
      ],
    },
    isRare: true,
  },
);

const recommendations = sheet(
  'recommendations',
  'Rekomendasi',
  EVALUATION,
  'evaluation.recommendations',
  'Rekomendasi hasil evaluasi dan tindak lanjutnya.',
  [
    codeColumn('rek-2025-a'),
    column('evaluationYear', 'Tahun Evaluasi', 'year', 'Tahun evaluasi asalnya.', {
      whenEmpty: 'year',
      synonyms: ['tahun'],
    }),
    column('text', 'Rekomendasi', 'paragraphs', 'Isi rekomendasi.', { isRequired: true }),
    column('action', 'Rencana Aksi', 'paragraphs', 'Tindakan yang direncanakan.', {
      synonyms: ['tindak lanjut', 'aksi'],
    }),
    column('target', 'Target', 'paragraphs', 'Hasil yang dituju.'),
    column('schedule', 'Jadwal', 'line', 'Waktu pelaksanaan.', { synonyms: ['waktu'] }),
    column('responsible', 'Penanggung Jawab', 'lines', 'Satu baris setiap penanggung jawab.'),
    column('status', 'Status', 'line', 'Keadaan tindak lanjut.', {
      choices: [
        { value: 'not-started', label: 'Belum dimulai', synonyms: ['belum'] },
        { value: 'in-progress', label: 'Sedang berjalan', synonyms: ['proses', 'dalam proses'] },
        { value: 'done', label: 'Selesai', synonyms: ['sudah', 'sudah ditindaklanjuti'] },
        { value: 'not-stated', label: 'Tidak disebut' },
      ],
      whenEmpty: 'not-stated',
      width: 16,
    }),
    column('evidence', 'Bukti', 'paragraphs', 'Bukti tindak lanjut.', { synonyms: ['data dukung'] }),
  ],
  { nameColumn: 'text', synonyms: ['Tindak Lanjut', 'Rekomendasi LHE'] },
);

const narratives = sheet(
  'narratives',
  'Narasi',
  'Laporan',
  'reporting.narratives',
  'Teks laporan yang ditulis orang. Angka ditulis sebagai {capaian/iku-2/2025} agar selalu sama.',
  [
    column(
      'section',
      'Bagian',
      'line',
      'Bagian laporan dari daftarnya; untuk satu indikator ditulis Hambatan: nama indikatornya (atau Kegiatan Pendukung, Pendorong, Sebab, Solusi, Efisiensi).',
      { isRequired: true, example: 'indikator.iku-1.hambatan' },
    ),
    column('order', 'Urutan', 'whole', 'Urutan dalam bagiannya; kosong = urutan baris.', {
      whenEmpty: 'ordinal',
      width: 9,
    }),
    column('title', 'Judul', 'line', 'Judul butir; boleh kosong.'),
    column('text', 'Teks', 'paragraphs', 'Isi narasi.', {
      isRequired: true,
      width: 80,
      synonyms: ['isi', 'uraian', 'narasi'],
    }),
    column('isAccepted', 'Sudah Diterima', 'yes-no', 'Tidak = perlu ditinjau.', { whenEmpty: true }),
  ],
);

export const performanceSheets: readonly Sheet[] = [
  agreements,
  indicatorLines,
  budgetLines,
  measurements,
  scales,
  bands,
  surveyYears,
  surveyPeriods,
  surveyElements,
  evaluations,
  components,
  subcomponents,
  recommendations,
  narratives,
];

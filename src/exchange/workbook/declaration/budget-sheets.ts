/** Sheets of the budget: nomenclature, versions, pagu, spending, physical progress, accounts. */
import { MONTH_NAMES } from '../../../kernel/indonesian-dates.ts';
import { indicatorColumn } from './planning-sheets.ts';
import { axis, type Choice, column, QUARTERS, type Sheet, sheet, yearColumn } from './shape.ts';

const GROUP = 'Anggaran';

/** Period of a spending: `year`, `quarter-1` …, `month-1` …; taken apart in the row's object. */
export const PERIODS: readonly Choice[] = [
  { value: 'year', label: 'Setahun', synonyms: ['tahunan', 'tahun'] },
  ...QUARTERS.filter(({ value }) => value !== null).map((choice) => ({
    ...choice,
    value: `quarter-${choice.value}`,
  })),
  ...MONTH_NAMES.map((label, index) => ({
    value: `month-${index + 1}`,
    label,
    synonyms: [label.slice(0, 3)],
  })),
];

export const YEAR_QUARTERS = QUARTERS.filter(({ value }) => value !== null);

const subactivityColumn = column(
  'subactivity',
  'Sub Kegiatan',
  'code',
  'Kode sub kegiatan pada lembar Nomenklatur.',
  {
    refersTo: ['nomenclature'],
    isRequired: true,
    synonyms: ['kode sub kegiatan', 'kode', 'kode rekening'],
    width: 24,
  },
);
const itemColumn = column(
  'item',
  'Program/Kegiatan',
  'code',
  'Kode sub kegiatan; kegiatan atau program bila rinciannya tidak ada.',
  {
    refersTo: ['nomenclature'],
    isRequired: true,
    synonyms: ['kode', 'sub kegiatan', 'kode sub kegiatan', 'program', 'program/kegiatan/sub kegiatan'],
    width: 24,
  },
);
const amountSynonyms = ['anggaran', 'pagu anggaran', 'pagu', 'nilai', 'rp', 'jumlah anggaran'];

const nomenclature = sheet(
  'nomenclature',
  'Nomenklatur',
  GROUP,
  'budget.nomenclature',
  'Program, kegiatan, dan sub kegiatan dengan kode nasionalnya. Tingkat dan induk dibaca dari kodenya.',
  [
    column('code', 'Kode', 'code', 'Kode nasional, mis. 7.01.01.2.01.0001.', {
      isRequired: true,
      example: '7.01.01.2.01.0001',
      citation: 'Permendagri 90/2019',
      width: 22,
    }),
    column('name', 'Uraian', 'line', 'Nama program, kegiatan, atau sub kegiatan.', {
      isRequired: true,
      synonyms: ['nama', 'program/kegiatan/sub kegiatan', 'nomenklatur'],
      width: 70,
    }),
    column('level', 'Tingkat', 'line', 'Kosong = dibaca dari kodenya.', {
      isRequired: true,
      choices: [
        { value: 'program', label: 'Program' },
        { value: 'activity', label: 'Kegiatan' },
        { value: 'subactivity', label: 'Sub Kegiatan', synonyms: ['subkegiatan'] },
      ],
      width: 14,
    }),
    column('parent', 'Kode Induk', 'code', 'Kosong = dibaca dari kodenya.', {
      refersTo: ['nomenclature'],
      width: 18,
      synonyms: ['induk'],
    }),
  ],
  { synonyms: ['Program Kegiatan', 'Program dan Kegiatan'] },
);

const versions = sheet(
  'versions',
  'Versi Anggaran',
  GROUP,
  'budget.versions',
  'APBD murni, pergeseran, dan perubahan setiap tahun.',
  [
    column('code', 'Kode', 'code', 'murni, pergeseran-1, perubahan.', { isRequired: true, example: 'murni' }),
    yearColumn(),
    column('label', 'Nama', 'line', 'Nama seperti dicetak.', {
      isRequired: true,
      synonyms: ['versi', 'nama versi'],
    }),
    column('order', 'Urutan', 'whole', 'Urutan dalam tahunnya; kosong = urutan baris.', {
      whenEmpty: 'ordinal',
    }),
    column('approvedOn', 'Ditetapkan', 'date', 'Tanggal penetapan.', { synonyms: ['tanggal'] }),
    column('reason', 'Alasan', 'paragraphs', 'Alasan perubahan.', { citation: 'C-41' }),
    column('legalBasis', 'Dasar Hukum', 'code', 'Peraturan pada lembar Peraturan.', {
      refersTo: ['regulations'],
    }),
  ],
);

const lines = sheet(
  'lines',
  'Pagu',
  GROUP,
  'budget.lines',
  'Pagu setiap sub kegiatan; jumlah kegiatan, program, dan unit dihitung.',
  [
    subactivityColumn,
    column('position', 'Jabatan', 'code', 'Jabatan pemilik bagian pagu ini; kosong = seluruhnya.', {
      refersTo: ['positions'],
      synonyms: ['penanggung jawab'],
    }),
    yearColumn(),
    column('version', 'Versi', 'code', 'Kode versi anggaran.', {
      refersTo: ['versions'],
      isRequired: true,
      synonyms: ['versi anggaran'],
      width: 14,
    }),
    column('amount', 'Pagu', 'money', 'Pagu dalam rupiah.', {
      isRequired: true,
      synonyms: amountSynonyms,
      citation: 'C-40',
    }),
  ],
  {
    axis: axis('version', ['amount'], { periodFirst: true }),
    synonyms: ['Anggaran', 'Pagu Anggaran'],
  },
);

const quarterTargets = sheet(
  'quarter-targets',
  'Target Triwulan Anggaran',
  GROUP,
  'budget.quarterTargets',
  'Target fisik (persen) dan keuangan (rupiah) setiap sub kegiatan, kumulatif sampai triwulannya.',
  [
    subactivityColumn,
    yearColumn(),
    column('quarter', 'Triwulan', 'line', 'Triwulan.', { choices: YEAR_QUARTERS, isRequired: true }),
    column('physical', 'Fisik', 'percent', 'Target fisik kumulatif dalam persen.', {
      synonyms: ['target fisik'],
    }),
    column('amount', 'Keuangan', 'money', 'Target keuangan kumulatif dalam rupiah.', {
      synonyms: ['target keuangan'],
    }),
  ],
  { axis: axis('quarter', ['physical', 'amount']), isRare: true },
);

const spending = sheet(
  'spending',
  'Realisasi Anggaran',
  GROUP,
  'budget.spending',
  'Realisasi setiap bulan, triwulan, atau setahun (bukan kumulatif).',
  [
    itemColumn,
    yearColumn(),
    column('period', 'Periode', 'line', 'Setahun, TW I–IV, atau bulan.', {
      choices: PERIODS,
      whenEmpty: 'year',
      synonyms: ['bulan', 'triwulan'],
      width: 13,
    }),
    column('amount', 'Realisasi', 'money', 'Realisasi dalam rupiah pada periode itu.', {
      isRequired: true,
      synonyms: ['realisasi anggaran', 'realisasi keuangan', 'nilai', 'rp'],
    }),
    column('reason', 'Alasan Sisa', 'paragraphs', 'Mengapa anggaran bersisa.', {
      synonyms: ['alasan', 'keterangan'],
    }),
  ],
  {
    axis: axis('period', ['amount'], { attached: ['reason'] }),
    synonyms: ['Realisasi', 'Realisasi Keuangan', 'Serapan'],
  },
);

const physicalProgress = sheet(
  'physical-progress',
  'Fisik',
  GROUP,
  'budget.physicalProgress',
  'Kemajuan fisik kumulatif setiap sub kegiatan dalam persen.',
  [
    subactivityColumn,
    yearColumn(),
    column('quarter', 'Triwulan', 'line', 'Triwulan.', { choices: YEAR_QUARTERS, isRequired: true }),
    column('percent', 'Fisik (%)', 'percent', 'Persen selesai sampai triwulan itu.', {
      isRequired: true,
      synonyms: ['fisik', 'persen'],
      citation: 'C-44',
    }),
  ],
  { axis: axis('quarter', ['percent']), synonyms: ['Realisasi Fisik', 'Kemajuan Fisik'] },
);

const planFunding = sheet(
  'plan-funding',
  'Pendanaan Rencana',
  GROUP,
  'budget.planFunding',
  'Pendanaan sampai akhir rencana dan yang sudah terealisasi sebelum tahun ini.',
  [
    column('plan', 'Rencana', 'code', 'Dokumen pada lembar Rencana.', {
      refersTo: ['plans'],
      isRequired: true,
    }),
    itemColumn,
    column('endAmount', 'Pagu Akhir Rencana', 'money', 'Rupiah sampai akhir rencana.'),
    column(
      'spentBefore',
      'Realisasi Sampai Tahun Lalu',
      'money',
      'Rupiah terealisasi sampai tahun sebelum tahun ini.',
    ),
  ],
  { isRare: true },
);

const accounts = sheet(
  'accounts',
  'Rekening',
  GROUP,
  'budget.accounts',
  'Rekening belanja (dan pendapatan). Induk dibaca dari kodenya.',
  [
    column('code', 'Kode', 'code', 'Kode rekening.', {
      isRequired: true,
      example: '5.1.02.01.01.0024',
      synonyms: ['kode rekening'],
      width: 22,
    }),
    column('name', 'Uraian', 'line', 'Nama rekening.', {
      isRequired: true,
      synonyms: ['nama', 'nama rekening'],
      width: 60,
    }),
    column('parent', 'Kode Induk', 'code', 'Kosong = dibaca dari kodenya.', {
      refersTo: ['accounts'],
      width: 18,
      synonyms: ['induk'],
    }),
  ],
  { synonyms: ['Belanja'] },
);

const accountAmounts = sheet(
  'account-amounts',
  'Realisasi Rekening',
  GROUP,
  'budget.accountAmounts',
  'Anggaran dan realisasi rekening paling rinci; jumlah di atasnya dihitung.',
  [
    column('account', 'Rekening', 'code', 'Kode rekening paling rinci.', {
      refersTo: ['accounts'],
      isRequired: true,
      synonyms: ['kode rekening', 'kode'],
      width: 22,
    }),
    yearColumn(),
    column('version', 'Versi', 'code', 'Kode versi anggaran; boleh kosong.', {
      refersTo: ['versions'],
      width: 14,
    }),
    column('budget', 'Anggaran', 'money', 'Anggaran; kosong bila hanya realisasinya diketahui.', {
      synonyms: ['pagu'],
    }),
    column('spending', 'Realisasi', 'money', 'Realisasi.', {}),
  ],
  { axis: axis('year', ['budget', 'spending'], { isWritten: false }), synonyms: ['Belanja per Rekening'] },
);

const links = sheet(
  'links',
  'Kaitan Program',
  GROUP,
  'budget.links',
  'Program, kegiatan, atau sub kegiatan yang mendukung setiap indikator.',
  [indicatorColumn, itemColumn],
  { synonyms: ['Program Pendukung'] },
);

export const budgetSheets: readonly Sheet[] = [
  nomenclature,
  versions,
  lines,
  quarterTargets,
  spending,
  physicalProgress,
  planFunding,
  accounts,
  accountAmounts,
  links,
];

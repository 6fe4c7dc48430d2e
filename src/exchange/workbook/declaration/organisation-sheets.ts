/** Sheets of the organisation and its registers. */
import { MONTH_NAMES } from '../../../kernel/indonesian-dates.ts';
import { type Choice, codeColumn, column, type Sheet, sheet, yearColumn } from './shape.ts';

const GROUP = 'Organisasi';

export const CAPACITIES: readonly Choice[] = [
  { value: 'definitif', label: 'Definitif', synonyms: ['pejabat definitif'] },
  { value: 'plt', label: 'Plt.', synonyms: ['pelaksana tugas'] },
  { value: 'plh', label: 'Plh.', synonyms: ['pelaksana harian'] },
  { value: 'pj', label: 'Pj.', synonyms: ['penjabat'] },
];

export const MONTHS: readonly Choice[] = [
  { value: null, label: 'Setahun', synonyms: ['tahunan'] },
  ...MONTH_NAMES.map((label, index) => ({
    value: index + 1,
    label,
    synonyms: [label.slice(0, 3), String(index + 1)],
  })),
];

const unitColumn = (meaning: string) =>
  column('unit', 'Unit', 'code', meaning, {
    refersTo: ['units'],
    synonyms: ['bidang/seksi', 'seksi', 'unit kerja', 'bagian', 'penanggung jawab', 'seksi pelaksana'],
  });

const units = sheet(
  'units',
  'Unit',
  GROUP,
  'organisation.units',
  'Unit pelapor pada baris pertama, lalu sekretariat, seksi, subbagian, dan kelurahan di bawahnya.',
  [
    codeColumn('63.01.10'),
    column('name', 'Nama', 'line', 'Nama resmi unit atau bagiannya.', {
      isRequired: true,
      synonyms: ['nama unit', 'unit', 'unit kerja'],
      example: 'Kecamatan Bajuin',
    }),
    column(
      'kind',
      'Jenis',
      'line',
      'Jenis unit: kecamatan, sekretariat, subbagian, seksi, kelurahan, dinas.',
      {
        isRequired: true,
        synonyms: ['jenis unit'],
        example: 'seksi',
        width: 16,
      },
    ),
    column('parent', 'Unit Induk', 'code', 'Unit di atasnya; kosong hanya untuk unit pelapor.', {
      refersTo: ['units'],
      synonyms: ['induk', 'unit atasan'],
    }),
    column('task', 'Tugas', 'paragraphs', 'Tugas menurut peraturan pembentukannya.', {
      synonyms: ['tugas pokok'],
    }),
    column('functions', 'Fungsi', 'lines', 'Fungsi, satu baris untuk setiap fungsi (Alt+Enter).'),
    column('validFrom', 'Berlaku Sejak', 'date', 'Tanggal mulai ada; kosong = sejak dahulu.', {
      synonyms: ['mulai berlaku'],
    }),
    column('validTo', 'Berlaku Sampai', 'date', 'Tanggal dihapus; kosong = masih ada.'),
  ],
  { nameColumn: 'name', synonyms: ['Susunan Organisasi', 'Unit Kerja', 'Organisasi'] },
);

const positions = sheet(
  'positions',
  'Jabatan',
  GROUP,
  'organisation.positions',
  'Jabatan yang menandatangani perjanjian kinerja, dari kepala daerah sampai kepala seksi dan subbagian.',
  [
    codeColumn('camat'),
    column('title', 'Nama Jabatan', 'line', 'Nama jabatan seperti dicetak.', {
      isRequired: true,
      synonyms: ['jabatan', 'nama'],
      example: 'Camat Bajuin',
    }),
    unitColumn('Unit tempat jabatan; kosong untuk kepala daerah.'),
    column('superior', 'Atasan', 'code', 'Jabatan atasan langsung.', {
      refersTo: ['positions'],
      synonyms: ['atasan langsung', 'jabatan atasan'],
    }),
    column('level', 'Eselon', 'line', 'III.a, IV.b, fungsional, pelaksana.', {
      synonyms: ['tingkat', 'eselon/jenjang'],
      width: 13,
      example: 'III.a',
    }),
    column('isHead', 'Kepala Unit', 'yes-no', 'Ya bila memimpin unitnya.', { whenEmpty: false }),
  ],
  { nameColumn: 'title', synonyms: ['Daftar Jabatan'] },
);

const officeholders = sheet(
  'officeholders',
  'Pejabat',
  GROUP,
  'organisation.officeholders',
  'Siapa memegang jabatan sejak kapan, dan sebagai apa. Nama boleh dikosongkan.',
  [
    column('position', 'Jabatan', 'code', 'Jabatan yang dipegang.', {
      refersTo: ['positions'],
      isRequired: true,
      synonyms: ['nama jabatan'],
    }),
    column('name', 'Nama', 'line', 'Nama dan gelar; boleh kosong.', { synonyms: ['nama pejabat'] }),
    column('rank', 'Pangkat', 'line', 'Pangkat dan golongan.', {
      synonyms: ['pangkat/golongan', 'pangkat/gol'],
    }),
    column('capacity', 'Status', 'line', 'Definitif, Plt., Plh., atau Pj.', {
      choices: CAPACITIES,
      whenEmpty: 'definitif',
      synonyms: ['kedudukan', 'sebagai'],
      width: 12,
    }),
    column('from', 'Sejak', 'date', 'Tanggal mulai.', {
      isRequired: true,
      synonyms: ['mulai', 'tmt', 'dari tanggal', 'tanggal mulai'],
    }),
    column('to', 'Sampai', 'date', 'Tanggal berakhir; kosong = masih menjabat.', {
      synonyms: ['berakhir', 'sampai tanggal', 'tanggal berakhir'],
    }),
  ],
);

const villages = sheet(
  'villages',
  'Desa',
  GROUP,
  'organisation.villages',
  'Desa dan kelurahan di wilayah kecamatan, dengan luas dan penduduknya.',
  [
    codeColumn('63.01.10.2001', { synonyms: ['kode desa'] }),
    column('name', 'Nama', 'line', 'Nama desa atau kelurahan.', {
      isRequired: true,
      synonyms: ['desa', 'nama desa', 'desa/kelurahan', 'nama desa/kelurahan', 'kelurahan'],
    }),
    column('kind', 'Jenis', 'line', 'Desa atau Kelurahan.', {
      choices: [
        { value: 'desa', label: 'Desa' },
        { value: 'kelurahan', label: 'Kelurahan', synonyms: ['kel'] },
      ],
      whenEmpty: 'desa',
      width: 12,
    }),
    column('area', 'Luas (km²)', 'value', 'Luas wilayah dalam kilometer persegi.', {
      synonyms: ['luas', 'luas wilayah', 'luas wilayah (km2)'],
    }),
    column('male', 'Laki-laki', 'whole', 'Penduduk laki-laki.', {
      synonyms: ['penduduk laki-laki', 'lk', 'l'],
    }),
    column('female', 'Perempuan', 'whole', 'Penduduk perempuan.', {
      synonyms: ['penduduk perempuan', 'pr', 'p'],
    }),
    column('rw', 'RW', 'whole', 'Jumlah RW.', { synonyms: ['jumlah rw'] }),
    column('rt', 'RT', 'whole', 'Jumlah RT.', { synonyms: ['jumlah rt'] }),
  ],
  { nameColumn: 'name', synonyms: ['Desa/Kelurahan', 'Daftar Desa', 'Wilayah'] },
);

const DIMENSIONS = [
  ['basicServices', 'Layanan Dasar'],
  ['social', 'Sosial'],
  ['economy', 'Ekonomi'],
  ['environment', 'Lingkungan'],
  ['accessibility', 'Aksesibilitas'],
  ['governance', 'Tata Kelola'],
] as const;

const villageIndexes = sheet(
  'village-indexes',
  'Indeks Desa',
  GROUP,
  'organisation.villages',
  'Skor enam dimensi Indeks Desa setiap tahun; status dihitung dari skornya.',
  [
    column('village', 'Desa', 'code', 'Desa pada lembar Desa.', {
      refersTo: ['villages'],
      isRequired: true,
      synonyms: ['nama desa', 'desa/kelurahan'],
    }),
    yearColumn(),
    column('rule', 'Aturan', 'line', 'Indeks Desa (sejak 2025) atau IDM (sampai 2024).', {
      choices: [
        { value: 'indeks-desa', label: 'Indeks Desa' },
        { value: 'idm', label: 'IDM', synonyms: ['indeks desa membangun'] },
      ],
      whenEmpty: 'indeks-desa',
      citation: 'Permendesa 9/2024',
      width: 14,
    }),
    ...DIMENSIONS.map(([id, label]) =>
      column(id, label, 'value', `Skor dimensi ${label}.`, {
        synonyms: [`dimensi ${label}`],
        citation: 'Permendesa 9/2024',
      }),
    ),
    column('publishedStatus', 'Status Diumumkan', 'line', 'Status bila skornya tidak ada (tahun IDM).', {
      synonyms: ['status', 'status desa'],
      width: 18,
    }),
  ],
  { child: { list: 'indexes', parent: [{ column: 'village', field: 'code' }] } },
);

const services = sheet(
  'services',
  'Layanan',
  GROUP,
  'organisation.services',
  'Jenis pelayanan kepada masyarakat.',
  [
    codeColumn('ktp'),
    column('name', 'Jenis Layanan', 'line', 'Nama pelayanan.', {
      isRequired: true,
      synonyms: ['layanan', 'nama layanan', 'jenis pelayanan', 'pelayanan', 'nama'],
      width: 44,
    }),
    unitColumn('Seksi yang melayani.'),
    column('group', 'Kelompok', 'line', 'Kelompok layanan: Perizinan, Non Perizinan.', {
      synonyms: ['kelompok layanan'],
      width: 18,
    }),
  ],
  { nameColumn: 'name', synonyms: ['Jenis Pelayanan', 'Pelayanan'] },
);

const serviceCounts = sheet(
  'service-counts',
  'Jumlah Layanan',
  GROUP,
  'organisation.services',
  'Permohonan yang diterima, selesai, dan tepat waktu, setahun atau tiap bulan.',
  [
    column('service', 'Jenis Layanan', 'code', 'Layanan pada lembar Layanan.', {
      refersTo: ['services'],
      isRequired: true,
      synonyms: ['layanan', 'jenis pelayanan', 'pelayanan', 'nama layanan'],
      width: 44,
    }),
    yearColumn(),
    column('month', 'Bulan', 'line', 'Bulan, atau Setahun.', { choices: MONTHS, width: 13 }),
    column('received', 'Diterima', 'whole', 'Permohonan yang masuk.', {
      isRequired: true,
      synonyms: ['jumlah', 'masuk', 'permohonan'],
    }),
    column('finished', 'Selesai', 'whole', 'Permohonan yang selesai.'),
    column('onTime', 'Tepat Waktu', 'whole', 'Yang selesai tepat waktu.'),
  ],
  { child: { list: 'counts', parent: [{ column: 'service', field: 'code' }] } },
);

const staff = sheet(
  'staff',
  'Pegawai',
  GROUP,
  'organisation.staff',
  'Jumlah pegawai pada akhir tahun menurut status, golongan, pendidikan, jabatan, tugas, dan jenis kelamin.',
  [
    yearColumn(),
    column('dimension', 'Menurut', 'line', 'Pengelompokan.', {
      isRequired: true,
      choices: [
        { value: 'status', label: 'Status', synonyms: ['status kepegawaian'] },
        { value: 'rank', label: 'Golongan', synonyms: ['pangkat', 'pangkat/golongan'] },
        { value: 'education', label: 'Pendidikan', synonyms: ['tingkat pendidikan'] },
        { value: 'position', label: 'Jabatan' },
        { value: 'sex', label: 'Jenis Kelamin' },
        { value: 'task', label: 'Tugas' },
      ],
      width: 16,
    }),
    column('group', 'Kelompok', 'line', 'PNS, Golongan III, S1, Struktural, Laki-laki …', {
      isRequired: true,
    }),
    column(
      'status',
      'Hanya Status',
      'line',
      'Bila rincian hanya untuk satu status (PNS, PPPK); kosong = semua.',
      {
        synonyms: ['status kepegawaian'],
        width: 14,
      },
    ),
    column('count', 'Jumlah', 'whole', 'Pegawai yang ada.', {
      isRequired: true,
      synonyms: ['jumlah pegawai'],
    }),
    column('needed', 'Kebutuhan', 'whole', 'Kebutuhan menurut peta jabatan.', {
      synonyms: ['kebutuhan pegawai', 'bezetting kebutuhan'],
    }),
  ],
);

const assets = sheet(
  'assets',
  'Sarana',
  GROUP,
  'organisation.assets',
  'Sarana dan prasarana menurut keadaannya pada akhir tahun.',
  [
    yearColumn(),
    column('name', 'Nama Barang', 'line', 'Jenis sarana.', {
      isRequired: true,
      synonyms: ['nama', 'jenis barang', 'sarana', 'sarana prasarana', 'uraian'],
    }),
    column('unit', 'Satuan', 'line', 'unit, buah, m².', { isRequired: true, whenEmpty: 'unit', width: 12 }),
    column('count', 'Jumlah', 'whole', 'Jumlah seluruhnya.', { isRequired: true }),
    column('good', 'Baik', 'whole', 'Dalam keadaan baik.', { synonyms: ['kondisi baik'] }),
    column('lightDamage', 'Rusak Ringan', 'whole', 'Rusak ringan.', { synonyms: ['rr'] }),
    column('heavyDamage', 'Rusak Berat', 'whole', 'Rusak berat.', { synonyms: ['rb'] }),
    column('note', 'Keterangan', 'line', 'Keterangan bila perlu.', { synonyms: ['ket'] }),
  ],
  { synonyms: ['Sarana Prasarana', 'Sarana dan Prasarana', 'Aset'] },
);

const regulations = sheet(
  'regulations',
  'Peraturan',
  GROUP,
  'organisation.regulations',
  'Peraturan yang menjadi dasar hukum laporan dan dokumen perencanaan.',
  [
    codeColumn('permenpanrb-53-2014'),
    column('kind', 'Jenis', 'line', 'Undang-Undang, Peraturan Pemerintah, Peraturan Bupati …', {
      isRequired: true,
      synonyms: ['jenis peraturan'],
    }),
    column('number', 'Nomor', 'line', 'Nomor peraturan.', {
      isRequired: true,
      synonyms: ['no peraturan'],
      width: 12,
    }),
    column('year', 'Tahun', 'year', 'Tahun peraturan.', { isRequired: true }),
    column('subject', 'Tentang', 'paragraphs', 'Judul peraturan.', {
      isRequired: true,
      synonyms: ['perihal', 'judul'],
    }),
    column('inForceFrom', 'Berlaku Sejak', 'date', 'Tanggal mulai berlaku.'),
    column('inForceTo', 'Berlaku Sampai', 'date', 'Tanggal dicabut; kosong = berlaku.'),
    column(
      'isLegalBasis',
      'Dasar Hukum LKjIP',
      'yes-no',
      'Ya bila dicantumkan dalam dasar hukum laporan kinerja.',
      {
        whenEmpty: false,
        synonyms: ['dasar hukum'],
        width: 14,
      },
    ),
  ],
  { nameColumn: 'subject', synonyms: ['Dasar Hukum'] },
);

const activities = sheet(
  'activities',
  'Kegiatan',
  GROUP,
  'organisation.activities',
  'Catatan kegiatan bertanggal dan bertempat, untuk halaman foto dan bukti.',
  [
    codeColumn('musrenbang-2025'),
    column('title', 'Nama Kegiatan', 'line', 'Kegiatan yang dilaksanakan.', {
      isRequired: true,
      synonyms: ['kegiatan', 'judul', 'nama'],
    }),
    column('date', 'Tanggal', 'date', 'Tanggal pelaksanaan.', { synonyms: ['tanggal mulai'] }),
    column('endDate', 'Sampai Tanggal', 'date', 'Bila lebih dari satu hari.', {
      synonyms: ['tanggal selesai'],
    }),
    column('place', 'Tempat', 'line', 'Tempat pelaksanaan.', { synonyms: ['lokasi'] }),
    column('description', 'Uraian', 'paragraphs', 'Isi dan hasil kegiatan.', { synonyms: ['keterangan'] }),
    unitColumn('Seksi pelaksana.'),
    column('subactivity', 'Sub Kegiatan', 'code', 'Sub kegiatan yang membiayainya.', {
      refersTo: ['nomenclature'],
      width: 24,
    }),
    column('indicator', 'Indikator', 'code', 'Indikator yang didukungnya.', { refersTo: ['indicators'] }),
  ],
  { nameColumn: 'title' },
);

const photos = sheet(
  'photos',
  'Foto Kegiatan',
  GROUP,
  'organisation.activities',
  'Keterangan foto setiap kegiatan. Gambarnya diunggah di Selaras.',
  [
    column('activity', 'Kegiatan', 'code', 'Kegiatan pada lembar Kegiatan.', {
      refersTo: ['activities'],
      isRequired: true,
      synonyms: ['nama kegiatan'],
    }),
    column('caption', 'Keterangan Foto', 'line', 'Teks di bawah foto.', {
      isRequired: true,
      synonyms: ['keterangan'],
    }),
    column('image', 'Sidik Berkas', 'line', 'Diisi Selaras: sidik SHA-256 gambar yang sudah diunggah.', {
      width: 20,
    }),
  ],
  { child: { list: 'photos', parent: [{ column: 'activity', field: 'code' }] } },
);

export const organisationSheets: readonly Sheet[] = [
  units,
  positions,
  officeholders,
  villages,
  villageIndexes,
  services,
  serviceCounts,
  staff,
  assets,
  regulations,
  activities,
  photos,
];

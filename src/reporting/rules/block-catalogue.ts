/**
 * Every block a layout may use, in plain words: its group, its name, what it prints, the options of its own. Options
 * that every block takes (title, source, columns …) are not repeated here. A test holds it against the registry.
 */
import { choice, count, type OptionField, several, words, yes } from './block-options.ts';

export const BLOCK_GROUPS = {
  depan: 'Bagian depan dan naskah',
  organisasi: 'Organisasi dan wilayah',
  perencanaan: 'Perencanaan',
  perjanjian: 'Perjanjian kinerja',
  capaian: 'Capaian kinerja',
  subjek: 'Per jabatan, sasaran, atau indikator',
  anggaran: 'Anggaran',
  survei: 'Pelayanan dan survei',
  evaluasi: 'Evaluasi dan tindak lanjut',
  lampiran: 'Lampiran',
} as const;
export type BlockGroup = keyof typeof BLOCK_GROUPS;

export interface BlockEntry {
  readonly name: string;
  readonly group: BlockGroup;
  readonly title: string;
  readonly description: string;
  readonly options: readonly OptionField[];
}

function entry(
  group: BlockGroup,
  name: string,
  title: string,
  description: string,
  ...options: readonly OptionField[]
): BlockEntry {
  return { group, name, title, description, options };
}

const LEVEL = choice(
  'tingkat',
  'Rincian sampai',
  ['program', 'Program'],
  ['kegiatan', 'Kegiatan'],
  ['sub', 'Sub kegiatan'],
);
const SUBJECT_LEVEL = choice(
  'tingkat',
  'Rincian sampai',
  ['sub', 'Sub kegiatan'],
  ['kegiatan', 'Kegiatan'],
  ['program', 'Program'],
  ['perjanjian', 'Seperti tertulis dalam perjanjian'],
);
const DEPTH = count('kedalaman', 'Tingkat kode rekening', 1, 6);
const STATUS = words('status', 'Hanya status kepegawaian');
const TEXT_SECTION = words('bagian', 'Kode bagian naskah');

const FRONT: readonly BlockEntry[] = [
  entry(
    'depan',
    'narasi',
    'Naskah',
    'Uraian yang ditulis untuk satu bagian; tidak tercetak bila belum ditulis.',
    TEXT_SECTION,
  ),
  entry(
    'depan',
    'narasi-wajib',
    'Naskah wajib',
    'Uraian untuk satu bagian; bila belum ditulis, tercetak tanda “belum ditulis”.',
    TEXT_SECTION,
    words('sebutan', 'Sebutan naskah'),
  ),
  entry(
    'depan',
    'ikhtisar-eksekutif',
    'Ikhtisar eksekutif',
    'Ringkasan capaian, hal yang belum tercapai, dan serapan anggaran.',
  ),
  entry(
    'depan',
    'daftar',
    'Daftar isi, tabel, atau gambar',
    'Daftar dengan nomor halaman.',
    choice(
      'isi',
      'Isi daftar',
      ['headings', 'Judul bab dan bagian'],
      ['tables', 'Tabel'],
      ['figures', 'Gambar'],
      ['charts', 'Grafik'],
      ['annexes', 'Lampiran'],
    ),
  ),
  entry(
    'depan',
    'tanda-tangan-kepala',
    'Tanda tangan kepala',
    'Tempat, tanggal, jabatan, dan nama kepala perangkat daerah.',
  ),
  entry('depan', 'tanda-tangan-pereviu', 'Tanda tangan pereviu', 'Tempat tanda tangan tim reviu.'),
  entry('depan', 'sistematika', 'Sistematika penyajian', 'Daftar bab laporan ini beserta isinya.'),
];

const ORGANISATION: readonly BlockEntry[] = [
  entry(
    'organisasi',
    'dasar-hukum',
    'Dasar hukum',
    'Peraturan yang berlaku pada tahun laporan sebagai daftar.',
  ),
  entry('organisasi', 'gambaran-umum', 'Gambaran umum', 'Gambaran umum unit dari profilnya.'),
  entry(
    'organisasi',
    'tugas-fungsi',
    'Tugas dan fungsi',
    'Tugas dan fungsi unit dan bagian-bagiannya.',
    choice('lingkup', 'Lingkup', ['semua', 'Unit dan semua bagiannya'], ['unit', 'Unit saja']),
  ),
  entry('organisasi', 'peta-proses', 'Peta proses bisnis', 'Bagan dari visi dan misi ke tujuan dan sasaran.'),
  entry('organisasi', 'struktur-organisasi', 'Struktur organisasi', 'Bagan struktur organisasi.'),
  entry(
    'organisasi',
    'uraian-cascading',
    'Uraian cascading',
    'Kalimat tentang penurunan kinerja dari tujuan ke jabatan.',
  ),
  entry(
    'organisasi',
    'isu-strategis',
    'Isu strategis',
    'Masalah pokok, masalah, akar masalah, dan isu strategis.',
    choice('bentuk', 'Bentuk', ['tabel', 'Tabel'], ['daftar', 'Daftar bernomor']),
  ),
  entry('organisasi', 'pegawai', 'Pegawai', 'Kalimat dan semua tabel pegawai.'),
  entry('organisasi', 'pegawai-jabatan', 'Pegawai menurut jabatan', 'Jumlah pegawai tiap jabatan.', STATUS),
  entry(
    'organisasi',
    'pegawai-pangkat',
    'Pegawai menurut pangkat',
    'Jumlah pegawai tiap pangkat dan golongan.',
    STATUS,
  ),
  entry(
    'organisasi',
    'pegawai-pendidikan',
    'Pegawai menurut pendidikan',
    'Jumlah pegawai tiap jenjang pendidikan.',
    STATUS,
  ),
  entry('organisasi', 'pegawai-tugas', 'Pegawai menurut tugas', 'Jumlah pegawai tiap tugas.', STATUS),
  entry(
    'organisasi',
    'pegawai-status',
    'Pegawai menurut status',
    'Jumlah PNS, PPPK, dan pegawai lainnya.',
    STATUS,
  ),
  entry(
    'organisasi',
    'pegawai-kelamin',
    'Pegawai menurut jenis kelamin',
    'Jumlah pegawai laki-laki dan perempuan.',
    STATUS,
  ),
  entry('organisasi', 'sarana', 'Sarana dan prasarana', 'Jumlah dan keadaan barang.'),
  entry(
    'organisasi',
    'wilayah-kalimat',
    'Kalimat wilayah',
    'Jumlah desa, luas, penduduk, dan kepadatannya dalam kalimat.',
  ),
  entry('organisasi', 'desa-luas', 'Luas wilayah', 'Luas tiap desa dan kelurahan.'),
  entry('organisasi', 'desa-rt-rw', 'RT dan RW', 'Jumlah RT dan RW tiap desa dan kelurahan.'),
  entry('organisasi', 'desa-penduduk', 'Penduduk', 'Jumlah penduduk tiap desa dan kelurahan.'),
  entry('organisasi', 'desa-kepadatan', 'Kepadatan penduduk', 'Penduduk tiap kilometer persegi.'),
  entry(
    'organisasi',
    'desa-status',
    'Status desa',
    'Status Indeks Desa beberapa tahun.',
    count('tahun', 'Jumlah tahun', 1, 6),
  ),
  entry(
    'organisasi',
    'peraturan',
    'Daftar peraturan',
    'Peraturan menurut jenisnya.',
    choice('bentuk', 'Bentuk', ['daftar', 'Daftar'], ['tabel', 'Tabel']),
    several('jenis', 'Hanya jenis'),
  ),
  entry(
    'organisasi',
    'register',
    'Register',
    'Tabel register yang disebut kodenya.',
    several('kode', 'Kode register'),
  ),
  entry(
    'organisasi',
    'register-lain',
    'Register lainnya',
    'Semua register yang tidak dicetak di tempat lain.',
  ),
  entry(
    'organisasi',
    'kegiatan',
    'Kegiatan yang dilaksanakan',
    'Tabel kegiatan dengan tanggal, tempat, dan uraiannya.',
    several('kode', 'Kode kegiatan'),
    words('unit', 'Kode bagian unit'),
    words('indikator', 'Kode indikator'),
  ),
  entry(
    'organisasi',
    'foto-kegiatan',
    'Foto kegiatan',
    'Foto kegiatan berpasangan dengan keterangannya.',
    several('kode', 'Kode kegiatan'),
    words('unit', 'Kode bagian unit'),
    words('indikator', 'Kode indikator'),
  ),
];

const PLANNING: readonly BlockEntry[] = [
  entry('perencanaan', 'visi', 'Visi', 'Visi kepala daerah.'),
  entry('perencanaan', 'misi', 'Misi', 'Misi kepala daerah.'),
  entry(
    'perencanaan',
    'tujuan-sasaran',
    'Tujuan dan sasaran',
    'Tujuan, sasaran, indikator, dan target tahunan.',
    choice('baris', 'Baris tabel', ['', 'Tujuan dan sasaran'], ['sasaran', 'Sasaran saja']),
  ),
  entry(
    'perencanaan',
    'iku',
    'Indikator kinerja utama',
    'IKU dengan formula, sumber data, dan penanggung jawab.',
  ),
  entry(
    'perencanaan',
    'strategi',
    'Strategi dan arah kebijakan',
    'Strategi dan arah kebijakan menurut sasaran.',
  ),
];
const AGREEMENTS: readonly BlockEntry[] = [
  entry(
    'perjanjian',
    'pk-kepala',
    'Perjanjian kinerja kepala',
    'Sasaran, indikator, target, dan program kepala perangkat daerah.',
  ),
  entry(
    'perjanjian',
    'pk-semua-jabatan',
    'Perjanjian kinerja semua jabatan',
    'Ringkasan perjanjian setiap jabatan dan versinya.',
  ),
];

const ACHIEVEMENT: readonly BlockEntry[] = [
  entry('capaian', 'kerangka-pengukuran', 'Kerangka pengukuran', 'Rumus capaian dan skala penilaiannya.'),
  entry(
    'capaian',
    'capaian-tujuan',
    'Capaian indikator tujuan',
    'Target, realisasi, dan capaian indikator tujuan.',
  ),
  entry('capaian', 'capaian-iku', 'Capaian IKU', 'Target, realisasi, capaian, dan kategori setiap IKU.'),
  entry(
    'capaian',
    'analisis-sasaran',
    'Analisis menurut sasaran',
    'Pembahasan lengkap setiap indikator: tabel, pembanding, analisis, anggaran, efisiensi.',
  ),
  entry('capaian', 'capaian-jabatan', 'Capaian semua jabatan', 'Tabel capaian dan anggaran setiap jabatan.'),
  entry(
    'capaian',
    'capaian-jabatan-ringkas',
    'Ringkasan capaian jabatan bawahan',
    'Satu tabel untuk semua jabatan di bawah kepala, dengan rata-ratanya.',
  ),
  entry(
    'capaian',
    'simpulan-jabatan',
    'Simpulan capaian jabatan bawahan',
    'Kalimat rata-rata dan jumlah indikator tiap kategori.',
  ),
  entry(
    'capaian',
    'efisiensi-sasaran',
    'Efisiensi menurut sasaran',
    'Serapan, progres fisik, dan efisiensi tiap sasaran.',
  ),
  entry(
    'capaian',
    'simpulan',
    'Simpulan',
    'Simpulan capaian dan anggaran.',
    choice('lingkup', 'Lingkup', ['utama', 'Indikator kinerja utama'], ['jabatan', 'Semua jabatan']),
  ),
  entry(
    'capaian',
    'langkah-perbaikan',
    'Langkah perbaikan',
    'Langkah perbaikan yang ditulis untuk bab penutup.',
  ),
  entry(
    'capaian',
    'penghargaan-inovasi',
    'Penghargaan dan inovasi',
    'Uraian penghargaan dan inovasi, bila ditulis.',
  ),
];

const SUBJECTS: readonly BlockEntry[] = [
  entry(
    'subjek',
    'subjek-tabel-capaian',
    'Tabel capaian',
    'Target, realisasi, dan capaian indikatornya.',
    choice('sasaran', 'Sasaran tampil sebagai', ['baris', 'Baris kelompok'], ['kolom', 'Kolom']),
  ),
  entry(
    'subjek',
    'subjek-kalimat',
    'Kalimat capaian',
    'Kalimat tentang hasil tahun ini.',
    yes('rinci', 'Satu kalimat untuk setiap indikator', false),
  ),
  entry(
    'subjek',
    'subjek-rumus',
    'Definisi dan rumus',
    'Definisi indikator dan perhitungannya dengan angka.',
  ),
  entry(
    'subjek',
    'subjek-data',
    'Data pembentuk indikator',
    'Data desa, survei, atau pelayanan di balik indikatornya.',
  ),
  entry(
    'subjek',
    'subjek-riwayat',
    'Perbandingan antartahun',
    'Realisasi dan capaian tahun-tahun sebelumnya.',
    count('tahun', 'Jumlah tahun', 2, 10),
    yes('grafik', 'Dengan grafik', true),
    choice('bentuk', 'Tahun tabelnya', ['', 'Bersisian'], ['baris', 'Ke bawah, dengan target dan capaian']),
  ),
  entry(
    'subjek',
    'subjek-akhir-rencana',
    'Terhadap akhir rencana',
    'Kemajuan terhadap target akhir rencana jangka menengah.',
  ),
  entry(
    'subjek',
    'subjek-pembanding',
    'Pembanding',
    'Pembanding dengan unit lain atau standar nasional.',
    choice('bentuk', 'Pembanding tampil sebagai', ['baris', 'Baris'], ['kolom', 'Kolom']),
  ),
  entry(
    'subjek',
    'subjek-analisis',
    'Analisis',
    'Analisis yang ditulis: sebab, hambatan, solusi, rencana aksi.',
    several('bagian', 'Bagian naskah'),
    words('sebutan', 'Sebutan naskah'),
    yes('wajib', 'Ditandai bila belum ditulis', true),
  ),
  entry(
    'subjek',
    'subjek-anggaran',
    'Tabel anggaran',
    'Pagu dan realisasi program yang mendukungnya.',
    SUBJECT_LEVEL,
    several('penanda', 'Penomoran tiap tingkat'),
  ),
  entry(
    'subjek',
    'subjek-kalimat-anggaran',
    'Kalimat anggaran',
    'Jumlah program dan kegiatan, pagu, realisasi, dan persentasenya.',
  ),
  entry(
    'subjek',
    'subjek-efisiensi',
    'Efisiensi',
    'Perbandingan capaian dengan serapan anggaran.',
    yes('rumus', 'Dengan rumus', false),
  ),
  entry(
    'subjek',
    'subjek-register',
    'Register bagian',
    'Register milik bagian yang bersangkutan.',
    yes('wajib', 'Ditandai bila tidak ada', false),
  ),
  entry('subjek', 'subjek-kegiatan', 'Kegiatan', 'Kegiatan yang terkait indikatornya.'),
  entry('subjek', 'subjek-foto', 'Foto', 'Foto kegiatan bagian yang bersangkutan.'),
  entry('subjek', 'subjek-layanan', 'Pelayanan', 'Pelayanan bagian yang bersangkutan.'),
];

const BUDGET: readonly BlockEntry[] = [
  entry('anggaran', 'anggaran-tahun', 'Anggaran tahun ini', 'Pagu tiap program dan kegiatan.'),
  entry(
    'anggaran',
    'anggaran-sasaran',
    'Anggaran menurut sasaran',
    'Pagu dan realisasi yang mendukung setiap sasaran.',
    LEVEL,
  ),
  entry(
    'anggaran',
    'anggaran-sasaran-jabatan',
    'Anggaran menurut sasaran jabatan',
    'Sub kegiatan dengan sasaran jabatan pemiliknya.',
  ),
  entry(
    'anggaran',
    'dukungan-anggaran',
    'Dukungan anggaran jabatan',
    'Anggaran yang dikelola setiap jabatan.',
  ),
  entry('anggaran', 'serapan-anggaran', 'Serapan anggaran', 'Kalimat dan grafik pagu dan realisasi.'),
  entry('anggaran', 'tabel-serapan', 'Tabel serapan', 'Pagu dan realisasi sampai sub kegiatan.'),
  entry(
    'anggaran',
    'belanja-rekening',
    'Belanja menurut rekening',
    'Anggaran dan realisasi menurut kode rekening.',
    DEPTH,
  ),
  entry(
    'anggaran',
    'belanja-rekening-lengkap',
    'Belanja menurut rekening, lengkap',
    'Semua rekening sampai yang terinci.',
  ),
  entry(
    'anggaran',
    'belanja-jenis',
    'Jenis belanja',
    'Anggaran dan realisasi tiap jenis belanja.',
    DEPTH,
    words('rekening', 'Hanya di bawah rekening'),
  ),
  entry(
    'anggaran',
    'belanja-pertumbuhan',
    'Pertumbuhan belanja',
    'Belanja dua tahun dengan selisihnya.',
    DEPTH,
    words('rekening', 'Hanya di bawah rekening'),
    yes('kurung', 'Penurunan dalam tanda kurung', false),
  ),
  entry('anggaran', 'dua-tahun', 'Anggaran dua tahun', 'Perbandingan dengan tahun sebelumnya.', DEPTH),
  entry(
    'anggaran',
    'jumlah-program',
    'Jumlah program dua tahun',
    'Jumlah program, kegiatan, dan sub kegiatan.',
    yes('nama', 'Dengan nama setiap program', false),
    words('register', 'Kode register tahun lalu'),
  ),
  entry(
    'anggaran',
    'kemajuan-triwulan',
    'Kemajuan triwulan',
    'Target dan realisasi fisik dan keuangan triwulanan.',
    choice(
      'triwulan',
      'Triwulan',
      ['', 'Semua'],
      ['1', 'Triwulan I'],
      ['2', 'Triwulan II'],
      ['3', 'Triwulan III'],
      ['4', 'Triwulan IV'],
    ),
  ),
  entry('anggaran', 'skala-renja', 'Kriteria penilaian Renja', 'Interval nilai realisasi dan kriterianya.'),
  entry('anggaran', 'tc-29', 'Tabel T-C.29', 'Rekapitulasi evaluasi Renja terhadap Renstra.'),
];

const SERVICES: readonly BlockEntry[] = [
  entry(
    'survei',
    'layanan',
    'Pelayanan',
    'Pelayanan yang diberikan dan jumlahnya.',
    choice('bentuk', 'Bentuk', ['jumlah', 'Jumlah pelayanan'], ['katalog', 'Daftar pelayanan']),
    words('unit', 'Kode bagian unit'),
  ),
  entry(
    'survei',
    'skm-unsur',
    'Nilai unsur SKM',
    'Nilai tiap unsur survei kepuasan masyarakat.',
    choice('bentuk', 'Bentuk', ['', 'Sesuai data'], ['triwulan', 'Per triwulan'], ['tahun', 'Satu tahun']),
    count('tahun', 'Tahun survei', 2000, 2100),
    count('desimal', 'Desimal NRR', 0, 4),
  ),
  entry('survei', 'skm-skala', 'Skala mutu SKM', 'Interval nilai dan mutu pelayanan.'),
];
const EVALUATION: readonly BlockEntry[] = [
  entry('evaluasi', 'hasil-akip', 'Hasil evaluasi AKIP', 'Nilai setiap komponen AKIP dengan kalimatnya.'),
  entry(
    'evaluasi',
    'akip-tahun',
    'Nilai AKIP beberapa tahun',
    'Komponen AKIP beberapa tahun berdampingan.',
    count('tahun', 'Jumlah tahun', 1, 6),
  ),
  entry('evaluasi', 'skala-akip', 'Skala predikat AKIP', 'Predikat, rentang nilai, dan artinya.'),
  entry('evaluasi', 'tindak-lanjut-akip', 'Tindak lanjut AKIP', 'Rekomendasi dan tindak lanjutnya.'),
];

const ANNEXES: readonly BlockEntry[] = [
  entry('lampiran', 'lampiran-iku', 'Lampiran IKU', 'Formulir indikator kinerja utama.'),
  entry('lampiran', 'pohon-kinerja', 'Pohon kinerja', 'Gambar pohon kinerja pada halaman besar.'),
  entry(
    'lampiran',
    'formulir-pk',
    'Formulir perjanjian kinerja',
    'Perjanjian kinerja setiap jabatan dengan tanda tangannya.',
  ),
  entry('lampiran', 'capaian-triwulan', 'Capaian per triwulan', 'Target dan realisasi tiap triwulan.'),
  entry(
    'lampiran',
    'evaluasi-renja',
    'Evaluasi Renja',
    'Formulir evaluasi hasil Renja.',
    choice('bentuk', 'Bentuk', ['tahun', 'Satu tahun'], ['triwulan', 'Per triwulan']),
  ),
  entry('lampiran', 'monev-renstra', 'Pemantauan Renstra', 'Kemajuan terhadap target Renstra.'),
  entry(
    'lampiran',
    'keselarasan',
    'Matriks keselarasan',
    'Keselarasan Renstra, perjanjian kinerja, dan hasilnya.',
    choice('bentuk', 'Bentuk', ['', 'Misi sampai program'], ['dokumen', 'Antar dokumen, semua indikator']),
  ),
  entry('lampiran', 'rincian-akip', 'Rincian evaluasi AKIP', 'Lembar kerja evaluasi, bila tidak rahasia.'),
];

export const BLOCK_CATALOGUE: readonly BlockEntry[] = [
  ...FRONT,
  ...ORGANISATION,
  ...PLANNING,
  ...AGREEMENTS,
  ...ACHIEVEMENT,
  ...SUBJECTS,
  ...BUDGET,
  ...SERVICES,
  ...EVALUATION,
  ...ANNEXES,
];

export const BLOCK_NAMES: readonly string[] = BLOCK_CATALOGUE.map(({ name }) => name);

/** Null for a block that has gone. */
export function blockEntry(name: string): BlockEntry | null {
  return BLOCK_CATALOGUE.find((one) => one.name === name) ?? null;
}

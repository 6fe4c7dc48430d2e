/** Parts of the report that a person writes, under the names a person knows them by. */

/** Whole parts of the report: code of the section, its name. Those that any layout prints most often first. */
export const REPORT_SECTIONS: readonly (readonly [code: string, name: string])[] = [
  ['kata-pengantar', 'Kata Pengantar'],
  ['ikhtisar', 'Ikhtisar Eksekutif'],
  ['latar-belakang', 'Latar Belakang'],
  ['maksud-tujuan', 'Maksud dan Tujuan'],
  ['cascading', 'Pohon Kinerja'],
  ['proses-bisnis', 'Proses Bisnis'],
  ['isu-strategis', 'Isu Strategis'],
  ['sdm', 'Sumber Daya Manusia'],
  ['sarana', 'Sarana dan Prasarana'],
  ['anggaran', 'Anggaran'],
  ['tindak-lanjut', 'Tindak Lanjut Evaluasi AKIP'],
  ['visi', 'Visi dan Misi'],
  ['tujuan-sasaran', 'Tujuan dan Sasaran'],
  ['iku', 'Indikator Kinerja Utama'],
  ['strategi', 'Strategi dan Arah Kebijakan'],
  ['perjanjian-kinerja', 'Perjanjian Kinerja'],
  ['realisasi-anggaran', 'Realisasi Anggaran'],
  ['realisasi-anggaran.sisa', 'Alasan Sisa Anggaran'],
  ['penghargaan', 'Penghargaan'],
  ['inovasi', 'Inovasi'],
  ['penutup.simpulan', 'Simpulan'],
  ['penutup.langkah', 'Langkah Perbaikan'],
];

/** Parts written for each indicator: end of the section's code, its name. */
export const INDICATOR_SECTIONS: readonly (readonly [ending: string, name: string])[] = [
  ['kegiatan', 'Kegiatan Pendukung'],
  ['pendorong', 'Pendorong'],
  ['hambatan', 'Hambatan'],
  ['sebab', 'Sebab'],
  ['solusi', 'Solusi'],
  ['efisiensi', 'Efisiensi'],
];

/** Other words for the same parts. */
export const SECTION_SYNONYMS: Readonly<Record<string, string>> = {
  kesimpulan: 'penutup.simpulan',
  penutup: 'penutup.simpulan',
  saran: 'penutup.langkah',
  langkah: 'penutup.langkah',
  ikhtisar: 'ikhtisar',
  'ringkasan eksekutif': 'ikhtisar',
};

/** Every official term of the screens: what it means in plain words, and which regulation says so. Data, in reading order. */

export interface HelpTerm {
  /** Stands in addresses: `/bantuan/istilah#iku`. */
  readonly id: string;
  readonly term: string;
  /** Other names and the written-out form. */
  readonly aliases: readonly string[];
  readonly definition: string;
  /** Regulation with article or annex, or the product's own rule; null for a word of the product. */
  readonly source: string | null;
}

const term = (
  id: string,
  name: string,
  aliases: readonly string[],
  definition: string,
  source: string | null,
): HelpTerm => ({ id, term: name, aliases, definition, source });

export const HELP_TERMS: readonly HelpTerm[] = [
  term(
    'sakip',
    'SAKIP',
    ['Sistem Akuntabilitas Kinerja Instansi Pemerintah'],
    'Rangkaian tahunan merencanakan, memperjanjikan, mengukur, melaporkan, dan mengevaluasi kinerja instansi pemerintah.',
    'Perpres Nomor 29 Tahun 2014, Pasal 1 dan Pasal 5',
  ),
  term(
    'akuntabilitas-kinerja',
    'Akuntabilitas kinerja',
    [],
    'Kewajiban instansi mempertanggungjawabkan berhasil atau gagalnya program dan kegiatan terhadap target yang telah ditetapkan.',
    'Perpres Nomor 29 Tahun 2014, Pasal 1',
  ),
  term(
    'lkjip',
    'LKjIP',
    ['Laporan Kinerja', 'LKj', 'LAKIP'],
    'Laporan tahunan unit kerja yang membandingkan target perjanjian kinerja dengan realisasinya, menganalisis sebabnya, dan memuat realisasi anggaran.',
    'PermenPANRB Nomor 53 Tahun 2014, Lampiran II',
  ),
  term(
    'reviu',
    'Reviu',
    ['Reviu laporan kinerja'],
    'Penelaahan laporan kinerja oleh Inspektorat sebelum disampaikan, untuk meyakinkan bahwa data di dalamnya andal dan sah.',
    'PermenPANRB Nomor 53 Tahun 2014, Lampiran III',
  ),
  term(
    'rpjmd',
    'RPJMD',
    ['Rencana Pembangunan Jangka Menengah Daerah'],
    'Rencana pembangunan daerah lima tahun yang menjabarkan visi, misi, dan program kepala daerah.',
    'UU Nomor 23 Tahun 2014, Pasal 263; Permendagri Nomor 86 Tahun 2017, Pasal 1',
  ),
  term(
    'rpd',
    'RPD',
    ['Rencana Pembangunan Daerah'],
    'Rencana daerah pengganti RPJMD untuk masa tanpa kepala daerah hasil pemilihan, misalnya 2024–2026.',
    'Inmendagri Nomor 52 Tahun 2022',
  ),
  term(
    'renstra',
    'Renstra',
    ['Rencana Strategis'],
    'Rencana lima tahun perangkat daerah: tujuan, sasaran, indikator dengan target per tahun, program, dan kerangka pendanaan; berpedoman pada RPJMD.',
    'UU Nomor 23 Tahun 2014, Pasal 272; Permendagri Nomor 86 Tahun 2017, Pasal 1',
  ),
  term(
    'renja',
    'Renja',
    ['Rencana Kerja'],
    'Rencana perangkat daerah untuk satu tahun, menjabarkan Renstra dan menjadi dasar anggaran.',
    'Permendagri Nomor 86 Tahun 2017, Pasal 1',
  ),
  term(
    'visi-misi',
    'Visi dan misi',
    ['Visi', 'Misi'],
    'Keadaan yang dituju dan upaya umum untuk mencapainya menurut kepala daerah; unit kerja mendukungnya dan tidak menetapkan visi sendiri.',
    'Permendagri Nomor 86 Tahun 2017, Pasal 1',
  ),
  term(
    'tujuan',
    'Tujuan',
    [],
    'Keadaan yang hendak dicapai atau dihasilkan perangkat daerah pada akhir masa Renstra.',
    'Permendagri Nomor 86 Tahun 2017, Pasal 1',
  ),
  term(
    'sasaran',
    'Sasaran',
    ['Sasaran strategis'],
    'Hasil terukur yang diharapkan dari suatu tujuan, dicapai melalui program perangkat daerah.',
    'Permendagri Nomor 86 Tahun 2017, Pasal 1',
  ),
  term(
    'indikator',
    'Indikator kinerja',
    ['Indikator'],
    'Ukuran yang menunjukkan apakah tujuan, sasaran, program, atau kegiatan berhasil.',
    'Perpres Nomor 29 Tahun 2014, Pasal 1',
  ),
  term(
    'iku',
    'IKU',
    ['Indikator Kinerja Utama'],
    'Ukuran keberhasilan terpenting unit kerja: sedikit, terukur, dan ditetapkan pimpinan. Rata-rata capaian unit dihitung dari IKU.',
    'PER/09/M.PAN/05/2007 tentang Pedoman Umum Penetapan IKU',
  ),
  term(
    'manual-iku',
    'Manual IKU',
    [],
    'Lembar keterangan satu indikator: definisi, rumus, sumber data, satuan, cara menghitung capaian, penanggung jawab, dan frekuensi.',
    'PER/20/M.PAN/11/2008 tentang Petunjuk Penyusunan IKU',
  ),
  term(
    'pk',
    'PK',
    ['Perjanjian Kinerja'],
    'Lembar berisi penugasan pimpinan kepada bawahan untuk mencapai target indikator dengan anggaran tertentu; ditandatangani kedua pihak.',
    'Perpres Nomor 29 Tahun 2014, Pasal 1; PermenPANRB Nomor 53 Tahun 2014, Lampiran I',
  ),
  term(
    'rencana-aksi',
    'Rencana aksi',
    [],
    'Target dan langkah per triwulan untuk mencapai target tahunan perjanjian kinerja.',
    'PermenPANRB Nomor 88 Tahun 2021, Lampiran',
  ),
  term(
    'target',
    'Target',
    [],
    'Nilai yang dijanjikan akan dicapai suatu indikator pada tahun atau triwulan tertentu, menurut dokumen dan versinya.',
    'PermenPANRB Nomor 53 Tahun 2014, Lampiran I',
  ),
  term(
    'realisasi',
    'Realisasi',
    [],
    'Nilai indikator yang nyata dicapai, dengan sumber datanya. Belum diisi, menunggu hasil, tidak berlaku, dan nol adalah empat keadaan yang berbeda.',
    'PermenPANRB Nomor 53 Tahun 2014, Lampiran II',
  ),
  term(
    'capaian',
    'Capaian',
    ['Persentase capaian'],
    'Perbandingan realisasi dengan target dalam persen, dihitung menurut metode indikator. Tidak pernah diketik.',
    'PermenPANRB Nomor 53 Tahun 2014, Lampiran II; aturan C-10 sampai C-15',
  ),
  term(
    'metode',
    'Metode',
    ['Cara menghitung capaian', 'Polaritas'],
    'Cara membandingkan realisasi dengan target: makin tinggi makin baik, makin rendah makin baik, dalam rentang, menurut predikat, atau dinyatakan dengan teks.',
    'Aturan C-10 sampai C-15',
  ),
  term(
    'satuan',
    'Satuan',
    [],
    'Ukuran nilai indikator, misalnya %, nilai, indeks, atau dokumen.',
    'PER/20/M.PAN/11/2008',
  ),
  term(
    'akumulasi',
    'Akumulasi',
    [],
    'Cara nilai triwulan menjadi nilai tahun: dijumlahkan, nilai terakhir, rata-rata, atau nilai tertinggi. Persentase dan indeks tidak pernah dijumlahkan.',
    'Aturan C-20',
  ),
  term(
    'kondisi-awal',
    'Kondisi awal',
    ['Baseline'],
    'Nilai indikator sebelum masa rencana dimulai, sebagai titik tolak.',
    'Permendagri Nomor 86 Tahun 2017, Lampiran',
  ),
  term(
    'pembanding',
    'Pembanding',
    ['Benchmark'],
    'Nilai indikator yang sama di unit setara, provinsi, atau nasional, untuk menilai seberapa baik realisasi.',
    'PermenPANRB Nomor 53 Tahun 2014, Lampiran II',
  ),
  term(
    'akhir-rencana',
    'Target akhir rencana',
    [],
    'Target tahun terakhir Renstra; capaian terhadapnya menunjukkan kemajuan jangka menengah.',
    'PermenPANRB Nomor 53 Tahun 2014, Lampiran II; aturan C-24',
  ),
  term(
    'rata-rata-capaian',
    'Rata-rata capaian',
    [],
    'Rata-rata capaian IKU yang terukur. IKU yang belum terukur tidak dihitung sebagai nol dan selalu disebut di samping rata-rata.',
    'Aturan C-30',
  ),
  term(
    'predikat',
    'Predikat',
    ['Kategori'],
    'Kata untuk suatu nilai menurut satu skala, misalnya Sangat Tinggi pada capaian. Predikat capaian, mutu SKM, dan predikat AKIP adalah tiga skala yang berbeda.',
    'Permendagri Nomor 86 Tahun 2017, Lampiran; aturan C-31',
  ),
  term(
    'triwulan',
    'Triwulan',
    ['TW'],
    'Masa tiga bulan. Realisasi triwulan dibandingkan dengan target sampai triwulan itu dan dengan target setahun.',
    'Perpres Nomor 29 Tahun 2014; aturan C-21',
  ),
  term(
    'poin',
    'Poin',
    [],
    'Selisih dua persentase atau dua indeks. Selisih 87 % dan 85 % adalah 2 poin, bukan 2 %.',
    'Aturan C-23',
  ),
  term(
    'program',
    'Program',
    [],
    'Penjabaran kebijakan perangkat daerah dalam bentuk upaya berisi satu atau lebih kegiatan, menurut nomenklatur nasional.',
    'Permendagri Nomor 90 Tahun 2019; PP Nomor 12 Tahun 2019, Pasal 1',
  ),
  term(
    'kegiatan',
    'Kegiatan dan sub kegiatan',
    ['Kegiatan', 'Sub kegiatan'],
    'Bagian program yang dilaksanakan unit kerja; anggaran dan tanggung jawab melekat pada sub kegiatan.',
    'Permendagri Nomor 90 Tahun 2019; PP Nomor 12 Tahun 2019, Pasal 1',
  ),
  term(
    'pagu',
    'Pagu',
    ['Anggaran'],
    'Batas tertinggi anggaran untuk suatu sub kegiatan. Jumlah kegiatan, program, dan unit selalu dihitung dari sub kegiatannya.',
    'PP Nomor 12 Tahun 2019; aturan C-40',
  ),
  term(
    'pagu-murni',
    'Pagu murni dan perubahan',
    ['Pagu murni', 'Pagu perubahan', 'Pergeseran'],
    'Pagu murni ditetapkan dengan APBD awal tahun; pagu perubahan ditetapkan dengan perubahan APBD. Setiap angka menyebut versi yang dipakai.',
    'PP Nomor 12 Tahun 2019, Pasal 161; aturan C-41',
  ),
  term(
    'realisasi-anggaran',
    'Realisasi anggaran',
    [],
    'Jumlah belanja yang telah dibayarkan sampai saat yang disebut.',
    'PP Nomor 12 Tahun 2019, Pasal 1',
  ),
  term(
    'serapan',
    'Serapan',
    ['Penyerapan anggaran'],
    'Jumlah realisasi dibagi jumlah pagu, dalam persen. Bukan rata-rata persentase baris di bawahnya.',
    'Aturan C-42',
  ),
  term('sisa', 'Sisa anggaran', [], 'Pagu dikurangi realisasi anggaran.', 'Aturan C-43'),
  term(
    'fisik',
    'Realisasi fisik',
    ['Fisik', 'Kemajuan fisik'],
    'Bagian pekerjaan sub kegiatan yang telah selesai, dalam persen kumulatif; pada tingkat di atasnya ditimbang dengan pagu.',
    'Permendagri Nomor 86 Tahun 2017, Lampiran; aturan C-44',
  ),
  term(
    'efisiensi',
    'Efisiensi',
    [],
    'Perbandingan hasil dengan anggaran yang dipakai. Cara menghitungnya ditetapkan pemerintah daerah; bawaan: capaian dikurangi serapan, dalam poin.',
    'PermenPANRB Nomor 53 Tahun 2014, Lampiran II; aturan C-50 sampai C-53',
  ),
  term(
    'rekening',
    'Rekening belanja',
    ['Belanja'],
    'Penggolongan belanja menurut jenisnya, misalnya belanja pegawai atau belanja barang dan jasa.',
    'Permendagri Nomor 90 Tahun 2019',
  ),
  term(
    'skm',
    'SKM',
    ['Survei Kepuasan Masyarakat', 'IKM', 'Indeks Kepuasan Masyarakat'],
    'Survei sembilan unsur pelayanan dengan jawaban 1 sampai 4; hasilnya nilai 25 sampai 100.',
    'PermenPANRB Nomor 14 Tahun 2017, Lampiran',
  ),
  term(
    'nrr',
    'NRR',
    ['Nilai rata-rata'],
    'Jumlah jawaban suatu unsur dibagi banyaknya jawaban. NRR tertimbang adalah NRR dikali bobot unsur.',
    'PermenPANRB Nomor 14 Tahun 2017, Lampiran; aturan C-61',
  ),
  term(
    'mutu',
    'Mutu pelayanan',
    ['Mutu'],
    'Huruf untuk nilai SKM: A 88,31–100; B 76,61–88,30; C 65,00–76,60; D 25,00–64,99.',
    'PermenPANRB Nomor 14 Tahun 2017, Lampiran; aturan C-63',
  ),
  term(
    'unsur',
    'Unsur pelayanan',
    ['Unsur'],
    'Sembilan hal yang ditanyakan pada SKM: persyaratan, prosedur, waktu, biaya, produk, kompetensi, perilaku, pengaduan, serta sarana dan prasarana.',
    'PermenPANRB Nomor 14 Tahun 2017, Lampiran',
  ),
  term(
    'akip',
    'AKIP',
    ['Evaluasi AKIP', 'Nilai AKIP'],
    'Penilaian Inspektorat atas pelaksanaan SAKIP unit kerja: perencanaan 30, pengukuran 30, pelaporan 15, dan evaluasi internal 25.',
    'PermenPANRB Nomor 88 Tahun 2021, Lampiran',
  ),
  term(
    'lke',
    'LKE',
    ['Lembar Kerja Evaluasi'],
    'Daftar kriteria yang dijawab pada evaluasi AKIP, dengan jawaban AA sampai E pada setiap subkomponen.',
    'PermenPANRB Nomor 88 Tahun 2021, Lampiran',
  ),
  term(
    'lhe',
    'LHE',
    ['Laporan Hasil Evaluasi'],
    'Laporan hasil evaluasi AKIP dengan nilai, predikat, catatan, dan rekomendasi.',
    'PermenPANRB Nomor 88 Tahun 2021, Lampiran',
  ),
  term(
    'tindak-lanjut',
    'Tindak lanjut',
    ['Rekomendasi'],
    'Yang dilakukan unit kerja atas rekomendasi evaluasi, dengan buktinya.',
    'PermenPANRB Nomor 88 Tahun 2021, Lampiran',
  ),
  term(
    'cascading',
    'Cascading',
    ['Penjenjangan kinerja'],
    'Penurunan kinerja pimpinan menjadi kinerja bawahan: hasil diuraikan menjadi kondisi yang diperlukan, lalu dibagi kepada jabatan.',
    'PermenPANRB Nomor 89 Tahun 2021, Lampiran',
  ),
  term(
    'pohon-kinerja',
    'Pohon kinerja',
    [],
    'Bagan sebab akibat dari hasil akhir ke kondisi antara sampai keluaran, dengan jabatan dan program yang bertanggung jawab.',
    'PermenPANRB Nomor 89 Tahun 2021, Lampiran',
  ),
  term(
    'csf',
    'CSF',
    ['Critical success factor', 'Faktor kunci keberhasilan'],
    'Kondisi yang paling menentukan tercapainya suatu hasil.',
    'PermenPANRB Nomor 89 Tahun 2021, Lampiran',
  ),
  term(
    'crosscutting',
    'Crosscutting',
    [],
    'Kinerja yang hanya tercapai bila beberapa unit kerja bekerja bersama.',
    'PermenPANRB Nomor 89 Tahun 2021, Lampiran',
  ),
  term(
    'indeks-desa',
    'Indeks Desa',
    [],
    'Ukuran kemajuan desa dari enam dimensi, berlaku mulai 2025: Mandiri, Maju, Berkembang, Tertinggal, Sangat Tertinggal.',
    'Permendesa PDT Nomor 9 Tahun 2024; aturan C-80',
  ),
  term(
    'idm',
    'IDM',
    ['Indeks Desa Membangun'],
    'Ukuran kemajuan desa yang dipakai sampai 2024; aturannya berbeda, jadi statusnya tidak dibandingkan begitu saja dengan Indeks Desa.',
    'Permendesa PDTT Nomor 2 Tahun 2016; aturan C-81',
  ),
  term(
    'perangkat-daerah',
    'Perangkat daerah',
    ['Unit kerja', 'OPD'],
    'Unsur pembantu kepala daerah: sekretariat, inspektorat, dinas, badan, dan kecamatan.',
    'UU Nomor 23 Tahun 2014, Pasal 209',
  ),
  term(
    'kecamatan',
    'Kecamatan',
    ['Camat'],
    'Bagian wilayah kabupaten/kota yang dipimpin camat; melaksanakan urusan pemerintahan umum dan urusan yang dilimpahkan bupati/wali kota.',
    'PP Nomor 17 Tahun 2018, Pasal 1 dan Pasal 10',
  ),
  term(
    'eselon',
    'Eselon',
    ['Jenjang jabatan'],
    'Tingkat jabatan struktural, II.a sampai IV.b; kini disebut jabatan pimpinan tinggi, administrator, dan pengawas.',
    'PP Nomor 11 Tahun 2017 tentang Manajemen PNS',
  ),
  term(
    'plt',
    'Plt., Plh., Pj.',
    ['Pelaksana tugas', 'Pelaksana harian', 'Penjabat'],
    'Pejabat yang mengisi jabatan untuk sementara. Dokumen menyebut kedudukan pada tanggal ditandatangani.',
    'UU Nomor 30 Tahun 2014, Pasal 14',
  ),
  term(
    'lampiran',
    'Lampiran',
    [],
    'Bagian laporan sesudah penutup: perjanjian kinerja, rincian pengukuran, realisasi anggaran, dan bukti.',
    'PermenPANRB Nomor 53 Tahun 2014, Lampiran II',
  ),
  term(
    'buku-kerja',
    'Buku kerja',
    ['Workbook'],
    'Berkas Excel (XLSX) berisi seluruh data satu unit dan satu tahun, satu lembar untuk setiap jenis data.',
    null,
  ),
  term(
    'paket-data',
    'Paket data',
    ['JSON'],
    'Berkas JSON berisi seluruh data satu unit dan satu tahun, untuk pertukaran antar-pemasangan Selaras.',
    null,
  ),
  term(
    'tata-letak',
    'Tata letak',
    ['Layout'],
    'Susunan laporan sebagai data: urutan bab, judul, tabel, kolom, penomoran, kop, dan huruf; dapat disalin dan diubah tiap pemerintah daerah.',
    null,
  ),
];

/** Null when there is no such term. */
export function helpTerm(id: string): HelpTerm | null {
  return HELP_TERMS.find((known) => known.id === id) ?? null;
}

/** Terms that hold every word asked for, in name, other names or definition; those whose name begins with it first. */
export function findTerms(asked: string): readonly HelpTerm[] {
  const words = asked
    .toLowerCase()
    .split(/\s+/u)
    .filter((word) => word !== '');
  const hits = HELP_TERMS.filter((known) => {
    const all = [known.term, ...known.aliases, known.definition].join(' ').toLowerCase();
    return words.every((word) => all.includes(word));
  });
  const begins = ({ term: name, aliases }: HelpTerm) =>
    [name, ...aliases].some((one) => one.toLowerCase().startsWith(words[0] ?? ''));
  return [...hits.filter(begins), ...hits.filter((hit) => !begins(hit))];
}

/**
 * The default layout of the performance report: the outline of PermenPANRB 53/2014, Lampiran II, with the tables of
 * documents.md. Data only: order, titles, labels, columns' depth and standard texts may be changed per government.
 */
import {
  DEFAULT_LAYOUT_STYLE,
  type LayoutItem,
  type LayoutSection,
  type ReportLayout,
} from '../rules/layout.ts';

const text = (value: string): LayoutItem => ({ kind: 'text', text: value });
const write = (name: string, options?: Extract<LayoutItem, { kind: 'block' }>['options']): LayoutItem =>
  options === undefined ? { kind: 'block', name } : { kind: 'block', name, options };
const written = (section: string): LayoutItem => write('narasi', { bagian: section });

/** A block that nothing is left of where the unit has no data of the kind. */
const ifKnown = (id: string, title: string, ...content: readonly LayoutItem[]): LayoutSection => ({
  id,
  title,
  label: 'none',
  heading: 'none',
  ifEmpty: 'omit',
  content,
});
/** A block after such ones, whatever there is. */
const inline = (id: string, title: string, ...content: readonly LayoutItem[]): LayoutSection => ({
  id,
  title,
  label: 'none',
  heading: 'none',
  content,
});
const LANDSCAPE = { paper: 'a4', orientation: 'landscape' } as const;

const FRONT: readonly LayoutSection[] = [
  {
    id: 'kata-pengantar',
    title: 'Kata Pengantar',
    label: 'none',
    content: [
      text(
        'Puji syukur ke hadirat Tuhan Yang Maha Esa. Laporan Kinerja [unit] Tahun [tahun] telah selesai disusun sebagai pertanggungjawaban atas kinerja yang diperjanjikan dan anggaran yang dikelola selama tahun [tahun].',
      ),
      text(
        'Laporan ini memenuhi kewajiban pelaporan kinerja menurut Peraturan Presiden Nomor 29 Tahun 2014 dan Peraturan Menteri PANRB Nomor 53 Tahun 2014. Isinya mencakup rencana kinerja, hasil pengukuran setiap indikator, analisis atas keberhasilan dan hambatan, serta realisasi anggaran.',
      ),
      text(
        'Seluruh angka dalam laporan ini dihitung dari data kinerja dan anggaran yang tercatat; setiap angka dapat ditelusuri rumus dan sumbernya. Kami berharap laporan ini berguna bagi [kepala-daerah], masyarakat, dan semua pihak yang berkepentingan, serta menjadi dasar perbaikan kinerja tahun [tahun-depan].',
      ),
      written('kata-pengantar'),
      write('tanda-tangan-kepala'),
    ],
  },
  {
    id: 'pernyataan-reviu',
    title: 'Pernyataan Telah Direviu',
    label: 'none',
    states: ['verified', 'approved'],
    content: [
      text(
        'Kami telah mereviu Laporan Kinerja [unit] Tahun [tahun] menurut pedoman reviu dalam Peraturan Menteri PANRB Nomor 53 Tahun 2014. Isi laporan menjadi tanggung jawab manajemen [unit].',
      ),
      text(
        'Reviu dilakukan untuk memberikan keyakinan terbatas bahwa laporan kinerja telah disajikan secara akurat, andal, dan sah. Berdasarkan reviu kami, tidak ditemukan hal yang menimbulkan keraguan atas keandalan informasi dalam laporan ini.',
      ),
      write('tanda-tangan-pereviu'),
    ],
  },
  {
    id: 'ikhtisar',
    title: 'Ikhtisar Eksekutif',
    label: 'none',
    content: [
      text(
        'Tahun [tahun] dilaksanakan dalam kerangka [renstra]. Ikhtisar ini merangkum capaian indikator kinerja utama, hal yang belum tercapai, dan penggunaan anggaran [unit].',
      ),
      write('ikhtisar-eksekutif'),
    ],
  },
  {
    id: 'daftar-isi',
    title: 'Daftar Isi',
    label: 'none',
    heading: 'page',
    content: [write('daftar', { isi: 'headings', judul: 'Daftar Isi' })],
  },
  {
    id: 'daftar-tabel',
    title: 'Daftar Tabel',
    label: 'none',
    heading: 'page',
    content: [write('daftar', { isi: 'tables', judul: 'Daftar Tabel' })],
  },
  {
    id: 'daftar-gambar',
    title: 'Daftar Gambar',
    label: 'none',
    heading: 'none',
    content: [write('daftar', { isi: 'figures', judul: 'Daftar Gambar' })],
  },
  {
    id: 'daftar-lampiran',
    title: 'Daftar Lampiran',
    label: 'none',
    heading: 'none',
    content: [write('daftar', { isi: 'annexes', judul: 'Daftar Lampiran' })],
  },
];

const CHAPTER_ONE: LayoutSection = {
  id: 'bab-pendahuluan',
  title: 'Pendahuluan',
  label: 'chapter',
  content: [],
  sections: [
    {
      id: 'latar-belakang',
      title: 'Latar Belakang',
      label: 'upper-alpha',
      content: [
        text(
          'Setiap instansi pemerintah wajib mempertanggungjawabkan hasil kerjanya kepada pemberi mandat dan masyarakat. Pertanggungjawaban itu diselenggarakan melalui Sistem Akuntabilitas Kinerja Instansi Pemerintah (SAKIP): kinerja direncanakan, diperjanjikan, diukur, dilaporkan, dan dievaluasi dalam satu rangkaian yang utuh.',
        ),
        text(
          'Laporan kinerja adalah bagian dari rangkaian tersebut. Setiap akhir tahun, [unit] melaporkan sejauh mana sasaran dan target dalam perjanjian kinerja tercapai, apa yang mendorong dan menghambatnya, serta bagaimana anggaran digunakan untuk mencapainya.',
        ),
        text(
          'Laporan Kinerja Tahun [tahun] mengacu pada [renstra] dan disampaikan kepada [kepala-daerah] sebagai bahan evaluasi dan perbaikan kinerja.',
        ),
        written('latar-belakang'),
      ],
    },
    {
      id: 'maksud-tujuan',
      title: 'Maksud dan Tujuan',
      label: 'upper-alpha',
      content: [
        text(
          'Laporan ini dimaksudkan untuk menyajikan hasil kinerja [unit] tahun [tahun] secara terukur dan dapat diperiksa. Tujuannya adalah:',
        ),
        {
          kind: 'list',
          marker: 'lower-alpha',
          items: [
            'mempertanggungjawabkan pencapaian sasaran dan penggunaan anggaran kepada pemberi mandat;',
            'memberi gambaran keberhasilan dan kegagalan beserta sebabnya;',
            'menyediakan bahan evaluasi akuntabilitas kinerja; dan',
            'menjadi dasar perbaikan perencanaan dan pelaksanaan kinerja tahun berikutnya.',
          ],
        },
        written('maksud-tujuan'),
      ],
    },
    {
      id: 'dasar-hukum',
      title: 'Dasar Hukum',
      label: 'upper-alpha',
      content: [
        text(
          'Penyusunan Laporan Kinerja [unit] Tahun [tahun] berdasarkan peraturan yang berlaku pada tahun tersebut, yaitu:',
        ),
        write('dasar-hukum'),
      ],
    },
    {
      id: 'cascading',
      title: 'Cascading Kinerja',
      label: 'upper-alpha',
      content: [write('uraian-cascading'), written('cascading')],
    },
    {
      id: 'organisasi',
      title: 'Proses Bisnis, Tugas, Fungsi, dan Struktur Organisasi',
      label: 'upper-alpha',
      content: [],
      sections: [
        {
          id: 'proses-bisnis',
          title: 'Gambaran Umum dan Proses Bisnis',
          label: 'decimal',
          content: [write('gambaran-umum'), written('proses-bisnis')],
        },
        {
          id: 'wilayah',
          title: 'Wilayah dan Penduduk',
          label: 'decimal',
          ifEmpty: 'omit',
          content: [write('wilayah-kalimat'), written('gambaran-wilayah')],
          sections: [
            ifKnown('wilayah-luas', 'Luas Wilayah', write('desa-luas')),
            ifKnown('wilayah-rt-rw', 'RT dan RW', write('desa-rt-rw')),
            ifKnown('wilayah-penduduk', 'Penduduk', write('desa-penduduk')),
            ifKnown('wilayah-kepadatan', 'Kepadatan Penduduk', write('desa-kepadatan')),
          ],
        },
        {
          id: 'struktur',
          title: 'Struktur Organisasi',
          label: 'decimal',
          content: [write('struktur-organisasi')],
        },
        { id: 'tugas-fungsi', title: 'Tugas dan Fungsi', label: 'decimal', content: [write('tugas-fungsi')] },
      ],
    },
    {
      id: 'isu-strategis',
      title: 'Isu Strategis',
      label: 'upper-alpha',
      content: [write('isu-strategis'), written('isu-strategis')],
    },
    {
      id: 'sumber-daya',
      title: 'Dukungan Sumber Daya Manusia, Sarana, Prasarana, dan Anggaran',
      label: 'upper-alpha',
      content: [],
      sections: [
        {
          id: 'sdm',
          title: 'Sumber Daya Manusia',
          label: 'decimal',
          content: [write('pegawai'), written('sdm')],
        },
        {
          id: 'sarana',
          title: 'Sarana dan Prasarana',
          label: 'decimal',
          content: [write('sarana'), written('sarana')],
        },
        {
          id: 'anggaran',
          title: 'Anggaran',
          label: 'decimal',
          content: [write('anggaran-tahun'), written('anggaran')],
        },
      ],
    },
    {
      id: 'tindak-lanjut',
      title: 'Tindak Lanjut Hasil Evaluasi AKIP',
      label: 'upper-alpha',
      content: [write('hasil-akip', { hanya: ['kalimat'] })],
      sections: [
        ifKnown('nilai-akip', 'Nilai AKIP', write('akip-tahun', { tahun: 5 })),
        inline('rekomendasi', 'Tindak Lanjut', write('tindak-lanjut-akip'), written('tindak-lanjut')),
      ],
    },
    {
      id: 'sistematika',
      title: 'Sistematika Penyajian',
      label: 'upper-alpha',
      content: [text('Laporan ini disusun dengan sistematika sebagai berikut:'), write('sistematika')],
    },
  ],
};

const CHAPTER_TWO: LayoutSection = {
  id: 'bab-perencanaan',
  title: 'Perencanaan Kinerja',
  label: 'chapter',
  content: [],
  sections: [
    {
      id: 'visi',
      title: 'Visi dan Misi Kepala Daerah',
      label: 'upper-alpha',
      content: [
        text('Visi [pemda] dalam [rpjmd] adalah:'),
        write('visi'),
        text('Visi tersebut diwujudkan melalui misi berikut:'),
        write('misi'),
        written('visi'),
      ],
    },
    {
      id: 'tujuan-sasaran',
      title: 'Tujuan, Sasaran, dan Indikator Kinerja',
      label: 'upper-alpha',
      content: [write('tujuan-sasaran'), written('tujuan-sasaran')],
    },
    {
      id: 'iku',
      title: 'Indikator Kinerja Utama',
      label: 'upper-alpha',
      content: [
        text(
          'Keberhasilan sasaran strategis diukur dengan indikator kinerja utama (IKU). Setiap IKU mempunyai formula, sumber data, dan penanggung jawab sebagaimana disajikan pada {#tabel-iku}.',
        ),
        write('iku'),
        written('iku'),
      ],
    },
    {
      id: 'strategi',
      title: 'Strategi dan Arah Kebijakan',
      label: 'upper-alpha',
      content: [
        text('Tujuan dan sasaran dicapai melalui strategi dan arah kebijakan berikut.'),
        write('strategi'),
        written('strategi'),
      ],
    },
    {
      id: 'perjanjian-kinerja',
      title: 'Perjanjian Kinerja',
      label: 'upper-alpha',
      content: [
        text(
          'Perjanjian kinerja memuat janji terukur antara penerima dan pemberi amanah untuk satu tahun: apa yang dicapai, seberapa besar, dan dengan anggaran berapa. Seluruh perjanjian beserta perubahannya dilampirkan.',
        ),
        write('pk-kepala'),
      ],
      sections: [
        ifKnown('pk-jabatan', 'Perjanjian Kinerja Jabatan', write('pk-semua-jabatan')),
        ifKnown('pk-uraian', 'Perjanjian Kinerja', written('perjanjian-kinerja')),
      ],
    },
    {
      id: 'anggaran-sasaran',
      title: 'Anggaran menurut Sasaran dan Program',
      label: 'upper-alpha',
      content: [
        text('Anggaran yang mendukung setiap sasaran disajikan pada {#tabel-anggaran-sasaran}.'),
        write('anggaran-sasaran'),
      ],
    },
  ],
};

/** A part of what is said about a position, under a small title that is not in the table of contents. */
const part = (id: string, title: string, ...content: readonly LayoutItem[]): LayoutSection => ({
  id,
  title,
  label: 'decimal-brackets',
  inContents: false,
  ifEmpty: 'omit',
  content,
});
/** What persons wrote about a position; nothing where nobody did. */
const told = (...endings: readonly string[]): LayoutItem =>
  write('subjek-analisis', { bagian: endings, wajib: false });

/** A line over what was written; neither where nobody wrote. */
const cause = (id: string, title: string, ...endings: readonly string[]): LayoutSection =>
  ifKnown(id, title, text(`**${title}**`), ...endings.map((one) => told(one)));

/** One position below the head, as documents.md wants it: results, formula, budget, efficiency, causes, evidence. */
const position = (id: string, of: 'secretary' | 'others'): LayoutSection => ({
  id,
  title: '[jabatan]',
  label: 'lower-alpha',
  repeat: { over: 'positions', of },
  ifEmpty: 'omit',
  content: [],
  sections: [
    part(
      `${id}-target`,
      'Target, realisasi, dan capaian',
      write('subjek-kalimat'),
      write('subjek-tabel-capaian'),
      told('uraian'),
    ),
    part(
      `${id}-rumus`,
      'Definisi dan formula',
      write('subjek-rumus'),
      told('penjelasan'),
      write('subjek-data', { sekali: true }),
    ),
    {
      ...part(`${id}-anggaran`, 'Anggaran sub kegiatan', told('anggaran')),
      sections: [
        ifKnown(`${id}-pagu`, 'Kalimat anggaran', write('subjek-kalimat-anggaran')),
        ifKnown(`${id}-rincian`, 'Rincian anggaran', write('subjek-anggaran', { tingkat: 'perjanjian' })),
      ],
    },
    part(
      `${id}-efisiensi`,
      'Efisiensi penggunaan sumber daya',
      // The sentence and the formula say all that the table of one row would.
      write('subjek-efisiensi', { rumus: true, tanpa: ['tabel'] }),
      told('efisiensi'),
    ),
    {
      ...part(`${id}-analisis`, 'Faktor pendorong, hambatan, dan solusi', told('analisis'), told('sdm')),
      sections: [
        cause(`${id}-pendorong`, 'Faktor pendorong', 'keberhasilan'),
        cause(`${id}-upaya`, 'Upaya yang dilakukan', 'upaya'),
        cause(`${id}-hambatan`, 'Hambatan', 'hambatan'),
        cause(`${id}-solusi`, 'Solusi', 'solusi'),
        cause(`${id}-rencana`, 'Rencana tindak lanjut', 'rencana-aksi'),
      ],
    },
    part(`${id}-data`, 'Data pendukung', write('subjek-register', { sekali: true })),
    part(`${id}-foto`, 'Dokumentasi', write('subjek-foto')),
  ],
});

const CHAPTER_THREE: LayoutSection = {
  id: 'bab-akuntabilitas',
  title: 'Akuntabilitas Kinerja',
  label: 'chapter',
  content: [
    text(
      'Bab ini menyajikan hasil pengukuran kinerja tahun [tahun] dan pertanggungjawaban penggunaan anggarannya. Setiap capaian disertai pembanding dan penjelasan, sehingga dapat dinilai secara utuh.',
    ),
  ],
  sections: [
    {
      id: 'capaian-kinerja',
      title: 'Capaian Kinerja Organisasi',
      label: 'upper-alpha',
      content: [],
      sections: [
        {
          id: 'kerangka',
          title: 'Kerangka Pengukuran',
          label: 'decimal',
          content: [write('kerangka-pengukuran')],
        },
        {
          id: 'capaian-tujuan',
          title: 'Capaian Indikator Tujuan',
          label: 'decimal',
          ifEmpty: 'omit',
          content: [write('capaian-tujuan')],
        },
        {
          id: 'capaian-iku',
          title: 'Capaian Indikator Kinerja Utama',
          label: 'decimal',
          content: [write('capaian-iku')],
        },
        {
          id: 'analisis-sasaran',
          title: 'Analisis Capaian menurut Sasaran',
          label: 'decimal',
          content: [write('analisis-sasaran')],
        },
        {
          id: 'capaian-jabatan',
          title: 'Capaian Kinerja menurut Jabatan',
          label: 'decimal',
          ifEmpty: 'omit',
          content: [
            text(
              'Kinerja sasaran diturunkan kepada setiap jabatan melalui perjanjian kinerja. Bagian ini menyajikan target, realisasi, dan capaian indikator setiap jabatan, beserta anggaran dan efisiensinya.',
            ),
          ],
          sections: [position('capaian-sekretaris', 'secretary'), position('capaian-bawahan', 'others')],
        },
        {
          id: 'pelayanan',
          title: 'Pelayanan dan Data Pendukung',
          label: 'decimal',
          ifEmpty: 'omit',
          content: [],
          sections: [
            ifKnown('data-desa', 'Status Desa', write('desa-status', { sekali: true })),
            ifKnown('data-skm', 'Survei Kepuasan Masyarakat', write('skm-unsur', { sekali: true })),
            ifKnown('data-layanan', 'Pelayanan', write('layanan', { sekali: true })),
          ],
        },
      ],
    },
    {
      id: 'realisasi-anggaran',
      title: 'Realisasi Anggaran',
      label: 'upper-alpha',
      content: [],
      sections: [
        {
          id: 'serapan',
          title: 'Realisasi menurut Program, Kegiatan, dan Sub Kegiatan',
          label: 'decimal',
          content: [write('serapan-anggaran')],
        },
        {
          id: 'jenis-belanja',
          title: 'Realisasi menurut Jenis Belanja',
          label: 'decimal',
          ifEmpty: 'omit',
          content: [write('belanja-rekening', { kedalaman: 3 })],
        },
        {
          id: 'dua-tahun',
          title: 'Perbandingan dengan Tahun Sebelumnya',
          label: 'decimal',
          ifEmpty: 'omit',
          content: [
            write('dua-tahun', {
              kedalaman: 3,
              // What was budgeted stands in the table before.
              kolom: ['kode', 'uraian', 'realisasi', 'realisasi-lalu', 'pertumbuhan'],
            }),
          ],
        },
        {
          id: 'tabel-program',
          title: 'Rincian Realisasi Anggaran',
          label: 'decimal',
          ifEmpty: 'omit',
          page: LANDSCAPE,
          content: [write('tabel-serapan')],
        },
      ],
    },
  ],
};

const CHAPTER_FOUR: LayoutSection = {
  id: 'bab-penutup',
  title: 'Penutup',
  label: 'chapter',
  content: [],
  sections: [
    { id: 'simpulan', title: 'Simpulan', label: 'upper-alpha', content: [write('simpulan')] },
    {
      id: 'langkah',
      title: 'Langkah Perbaikan',
      label: 'upper-alpha',
      content: [
        text('Berdasarkan hasil tersebut, langkah yang akan ditempuh untuk meningkatkan kinerja adalah:'),
        write('langkah-perbaikan'),
        write('penghargaan-inovasi'),
        text(
          'Demikian Laporan Kinerja [unit] Tahun [tahun] disampaikan sebagai bahan pertanggungjawaban dan evaluasi.',
        ),
        write('tanda-tangan-kepala'),
      ],
    },
  ],
};

const ANNEXES: readonly LayoutSection[] = [
  {
    id: 'lampiran-iku',
    title: 'Indikator Kinerja Utama',
    label: 'annex',
    page: LANDSCAPE,
    ifEmpty: 'omit',
    content: [write('lampiran-iku')],
  },
  {
    id: 'lampiran-pohon',
    title: 'Pohon Kinerja',
    label: 'annex',
    page: { paper: 'a3', orientation: 'landscape' },
    ifEmpty: 'omit',
    content: [write('pohon-kinerja')],
  },
  {
    id: 'lampiran-pk',
    title: 'Perjanjian Kinerja',
    label: 'annex',
    ifEmpty: 'omit',
    content: [write('formulir-pk')],
  },
  {
    id: 'lampiran-triwulan',
    title: 'Capaian Kinerja per Triwulan',
    label: 'annex',
    page: LANDSCAPE,
    ifEmpty: 'omit',
    content: [write('capaian-triwulan')],
  },
  {
    id: 'lampiran-kemajuan',
    title: 'Laporan Kemajuan Kegiatan per Triwulan',
    label: 'annex',
    page: LANDSCAPE,
    ifEmpty: 'omit',
    content: [write('kemajuan-triwulan')],
  },
  {
    id: 'lampiran-renja',
    title: 'Evaluasi Renja',
    label: 'annex',
    page: LANDSCAPE,
    ifEmpty: 'omit',
    content: [write('evaluasi-renja')],
  },
  {
    id: 'lampiran-renstra',
    title: 'Monitoring dan Evaluasi Renstra',
    label: 'annex',
    page: LANDSCAPE,
    ifEmpty: 'omit',
    content: [write('monev-renstra')],
  },
  {
    id: 'lampiran-keselarasan',
    title: 'Matriks Keselarasan',
    label: 'annex',
    page: LANDSCAPE,
    ifEmpty: 'omit',
    content: [write('keselarasan')],
  },
  {
    id: 'lampiran-rekening',
    title: 'Realisasi Anggaran menurut Rekening',
    label: 'annex',
    page: LANDSCAPE,
    ifEmpty: 'omit',
    content: [write('belanja-rekening-lengkap')],
  },
  {
    id: 'lampiran-akip',
    title: 'Hasil Evaluasi AKIP',
    label: 'annex',
    ifEmpty: 'omit',
    // A confidential letter is not annexed: its scores stand in Bab I.
    content: [write('rincian-akip', { hanya: ['tabel'] })],
  },
  {
    id: 'lampiran-register',
    title: 'Data Pendukung Lainnya',
    label: 'annex',
    page: LANDSCAPE,
    ifEmpty: 'omit',
    content: [write('register-lain', { sekali: true })],
  },
  {
    id: 'lampiran-dokumentasi',
    title: 'Dokumentasi Kegiatan',
    label: 'annex',
    ifEmpty: 'omit',
    content: [],
    sections: [
      ifKnown('dokumentasi-kegiatan', 'Kegiatan yang Dilaksanakan', write('kegiatan')),
      ifKnown('dokumentasi-foto', 'Foto Kegiatan', write('foto-kegiatan', { sekali: true })),
    ],
  },
];

export const LKJIP_PERMENPANRB_53_2014: ReportLayout = {
  code: 'lkjip-permenpanrb-53-2014',
  version: 1,
  name: 'Laporan Kinerja menurut PermenPANRB 53/2014',
  citation: 'Peraturan Menteri PANRB Nomor 53 Tahun 2014',
  documentTitle: 'Laporan Kinerja',
  numbering: 'by-chapter',
  levelLabels: ['upper-alpha', 'decimal', 'lower-alpha'],
  style: DEFAULT_LAYOUT_STYLE,
  front: FRONT,
  body: [CHAPTER_ONE, CHAPTER_TWO, CHAPTER_THREE, CHAPTER_FOUR],
  annexes: ANNEXES,
};

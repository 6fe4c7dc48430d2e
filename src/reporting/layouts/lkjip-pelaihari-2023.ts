/**
 * The layout of the performance report as Kecamatan Pelaihari printed it for 2023: tables numbered through, every
 * position with its own part of Bab III, seven annexes each behind its title page. Data only.
 */
import {
  type BlockOptions,
  DEFAULT_LAYOUT_STYLE,
  type LayoutItem,
  type LayoutSection,
  type ReportLayout,
} from '../rules/layout.ts';

const text = (value: string): LayoutItem => ({ kind: 'text', text: value });
const write = (name: string, options?: BlockOptions): LayoutItem =>
  options === undefined ? { kind: 'block', name } : { kind: 'block', name, options };
const written = (section: string): LayoutItem => write('narasi', { bagian: section });
const tableOnly = (name: string, options: BlockOptions): LayoutItem =>
  write(name, { hanya: ['tabel'], ...options });

const LANDSCAPE = { orientation: 'landscape' } as const;

const FRONT: readonly LayoutSection[] = [
  {
    id: 'ikhtisar',
    title: 'Ringkasan Eksekutif',
    label: 'none',
    content: [
      text(
        'Laporan Kinerja [unit] Tahun [tahun] disusun sebagai pertanggungjawaban atas pelaksanaan program dan kegiatan tahun [tahun]. Penyusunannya berpedoman pada Peraturan Pemerintah Nomor 8 Tahun 2006, Peraturan Presiden Nomor 29 Tahun 2014, dan Peraturan Menteri PANRB Nomor 53 Tahun 2014.',
      ),
      write('ikhtisar-eksekutif'),
      text(
        'Saran dan kritik yang membangun diharapkan untuk menyempurnakan laporan ini serta meningkatkan kinerja [unit] pada masa mendatang.',
      ),
      write('tanda-tangan-kepala'),
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
    heading: 'page',
    content: [write('daftar', { isi: 'figures', judul: 'Daftar Gambar' })],
  },
];

const RESOURCES: LayoutSection = {
  id: 'sumber-daya',
  title: 'Dukungan SDM, Sarana Prasarana dan Anggaran',
  label: 'upper-alpha',
  page: LANDSCAPE,
  content: [
    text('Sumber daya manusia, sarana prasarana, dan anggaran yang mendukung kinerja disajikan berikut ini.'),
    tableOnly('anggaran-sasaran', {
      tingkat: 'sub',
      judul: 'Dukungan SDM, Sarana Prasarana dan Anggaran pada [unit] Tahun [tahun]',
      ukuran: 7.5,
    }),
    written('anggaran'),
  ],
};

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
        written('latar-belakang'),
        text(
          'Laporan ini disusun menurut Peraturan Pemerintah Nomor 8 Tahun 2006 dan Peraturan Menteri PANRB Nomor 53 Tahun 2014.',
        ),
      ],
    },
    {
      id: 'maksud-tujuan',
      title: 'Maksud dan Tujuan',
      label: 'upper-alpha',
      content: [written('maksud-tujuan')],
    },
    {
      id: 'dasar-hukum',
      title: 'Dasar Hukum',
      label: 'upper-alpha',
      content: [
        text('Laporan Kinerja [unit] Tahun [tahun] disusun berdasarkan peraturan berikut.'),
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
      title: 'Tugas, Fungsi dan Struktur Organisasi',
      label: 'upper-alpha',
      content: [
        write('gambaran-umum'),
        write('struktur-organisasi'),
        write('tugas-fungsi'),
        written('sdm'),
        tableOnly('pegawai-jabatan', {
          judul: 'Daftar Jabatan, Eselon, Status Kepegawaian dan Jumlah PNS/Non PNS Lingkup Kantor [unit]',
        }),
        tableOnly('pegawai-pangkat', {
          judul: 'Daftar Jumlah Pegawai berdasarkan Pangkat dan Golongan Lingkup Kantor [unit]',
        }),
        tableOnly('pegawai-pendidikan', {
          judul: 'Daftar Jumlah Pegawai berdasarkan Jenjang Pendidikan Lingkup Kantor [unit]',
        }),
        write('sarana', {
          judul: 'Daftar Jenis, Jumlah dan Kondisi Sarana Prasarana Lingkup Kantor [unit]',
          'nomor-kolom': true,
        }),
      ],
    },
    {
      id: 'isu-strategis',
      title: 'Isu Strategis',
      label: 'upper-alpha',
      content: [
        written('isu-strategis'),
        write('isu-strategis', {
          judul: 'Pemetaan Permasalahan untuk Penentuan Prioritas dan Sasaran Pembangunan Daerah SKPD [unit]',
          hanya: ['tabel'],
          kolom: ['no', 'masalah=Masalah Pokok', 'penyebab=Masalah', 'akar-masalah'],
        }),
        written('isu-strategis.tantangan'),
      ],
    },
    {
      id: 'layanan',
      title: 'Produk dan Layanan',
      label: 'upper-alpha',
      content: [written('layanan'), write('layanan', { bentuk: 'katalog', judul: '' })],
    },
    RESOURCES,
    {
      id: 'tindak-lanjut',
      title: 'Tindak Lanjut atas Laporan Hasil Evaluasi SAKIP Tahun Sebelumnya',
      label: 'upper-alpha',
      content: [
        write('tindak-lanjut-akip', { judul: 'Tindak Lanjut Hasil Evaluasi SAKIP Tahun [tahun-lalu]' }),
        written('tindak-lanjut'),
      ],
    },
    {
      id: 'sistematika',
      title: 'Sistematika Penyajian',
      label: 'upper-alpha',
      content: [text('Laporan ini disusun dengan sistematika berikut.'), write('sistematika')],
    },
  ],
};

const CHAPTER_TWO: LayoutSection = {
  id: 'bab-perencanaan',
  title: 'Perencanaan dan Perjanjian Kinerja',
  label: 'chapter',
  content: [],
  sections: [
    {
      id: 'visi',
      title: 'Visi RPJMD',
      label: 'upper-alpha',
      content: [text('Visi [pemda] menurut [rpjmd] adalah:'), write('visi'), written('visi')],
    },
    {
      id: 'misi',
      title: 'Misi RPJMD',
      label: 'upper-alpha',
      content: [text('Visi itu diwujudkan melalui misi berikut.'), write('misi'), written('misi')],
    },
    {
      id: 'tujuan-sasaran',
      title: 'Tujuan dan Sasaran Strategi dan Indikator Kinerja',
      label: 'upper-alpha',
      content: [
        write('tujuan-sasaran', { hanya: ['kalimat'] }),
        tableOnly('tujuan-sasaran', {
          judul: 'Sasaran Strategis Kantor [unit]',
          kolom: ['no', 'sasaran=Sasaran Strategis', 'indikator', 'satuan', 'target-[tahun]=Target'],
        }),
        written('tujuan-sasaran'),
        tableOnly('tujuan-sasaran', { judul: 'Tujuan dan Sasaran Jangka Menengah [unit]' }),
        text('Keberhasilan sasaran diukur dengan Indikator Kinerja Utama pada {#tabel-iku}.'),
        write('iku', { judul: 'Indikator Kinerja Utama [unit]' }),
        written('iku'),
      ],
    },
    {
      id: 'perjanjian-kinerja',
      title: 'Perjanjian Kinerja Tahun [tahun]',
      label: 'upper-alpha',
      content: [
        written('perjanjian-kinerja'),
        tableOnly('pk-semua-jabatan', {
          judul: 'Perjanjian Kinerja Seluruh Pejabat Struktural Kantor [unit] Tahun [tahun]',
          hanya: ['tabel-pk-semua'],
        }),
      ],
    },
    {
      id: 'instrumen',
      title: 'Instrumen Pendukung Capaian Kinerja',
      label: 'upper-alpha',
      content: [
        text(
          'Sasaran dan target perjanjian kinerja tahun [tahun] didukung {jumlah-program/[tahun]} program, {jumlah-kegiatan/[tahun]} kegiatan, dan {jumlah-sub-kegiatan/[tahun]} sub kegiatan dengan anggaran Rp{pagu/total/[tahun]}.',
        ),
        tableOnly('anggaran-sasaran', {
          tingkat: 'sub',
          judul: 'Anggaran Penunjang Sasaran Strategis Kantor [unit] Tahun [tahun]',
          kolom: ['no', 'sasaran', 'program', 'kegiatan', 'sub-kegiatan', 'pagu=Anggaran (Rp)'],
          ukuran: 8,
        }),
      ],
    },
  ],
};

/** Texts of one kind about the subject; nothing where nobody wrote any. */
const told = (ending: string): LayoutItem => write('subjek-analisis', { bagian: [ending], wajib: false });

const MONEY_COLUMNS = ['no', 'uraian=Program', 'pagu', 'realisasi=Realisasi (Rp)'];

/** A part without a heading of its own: for another paper, or to go when it is empty. */
const part = (
  id: string,
  content: readonly LayoutItem[],
  more: Partial<LayoutSection> = {},
): LayoutSection => ({
  id,
  title: '',
  label: 'none',
  heading: 'none',
  content,
  ...more,
});

/** Obstacles, solutions and plan, each after a line that names it; what nobody wrote goes with its line. */
const obstaclesAndPlans = (id: string): readonly LayoutSection[] =>
  (
    [
      ['hambatan', 'Permasalahan/kendala yang dihadapi:'],
      ['solusi', 'Upaya dan solusi atas kendala tersebut:'],
      ['rencana-aksi', 'Rencana aksi:'],
    ] as const
  ).map(([ending, line]) =>
    part(`${id}-${ending}`, [text(`**${line}**`), told(ending)], { ifEmpty: 'omit' }),
  );

/** Target, realisasi and capaian of six years beside each other. */
const SIX_YEARS = ['[tahun-5]', '[tahun-4]', '[tahun-3]', '[tahun-2]', '[tahun-1]', '[tahun]'].flatMap(
  (year) => [`target-${year}=Target`, `realisasi-${year}=Realisasi`, `capaian-${year}=% Capaian`],
);

/** What the report says of the position that heads the unit, in its own order. */
const HEAD: LayoutSection = {
  id: 'capaian-kepala',
  title: 'Eselon III ([jabatan])',
  label: 'decimal',
  repeat: { over: 'positions', of: 'head' },
  content: [
    write('subjek-kalimat'),
    tableOnly('subjek-tabel-capaian', {
      judul: 'Realisasi Sasaran Strategis dan Indikator Kinerja Utama [unit] Tahun [tahun]',
      kolom: [
        'no',
        'sasaran=Sasaran Strategis',
        'indikator=Kinerja Utama',
        'target',
        'realisasi',
        'capaian=Persentase Capaian',
      ],
    }),
  ],
  sections: [
    part(
      'kepala-riwayat',
      [
        tableOnly('subjek-tabel-capaian', {
          judul: 'Realisasi Sasaran Strategis dan Indikator Kinerja Utama [unit] Tahun [tahun-5]–[tahun]',
          kolom: ['indikator=Indikator Kinerja Utama', ...SIX_YEARS],
          ukuran: 7.5,
        }),
      ],
      { page: LANDSCAPE },
    ),
    {
      id: 'kepala-target',
      title: 'Perbandingan Realisasi dengan Target',
      label: 'decimal-bracket',
      content: [write('subjek-kalimat', { rinci: true }), told('target')],
    },
    {
      id: 'kepala-terkait',
      title: 'Perbandingan Realisasi dengan Realisasi Terkait',
      label: 'decimal-bracket',
      content: [
        write('subjek-riwayat', {
          tahun: 6,
          grafik: true,
          hanya: ['kalimat', 'gambar'],
          judul: 'Realisasi dan Target IKM Tahun [tahun-5]–[tahun]',
        }),
        write('subjek-akhir-rencana', { hanya: ['kalimat'] }),
      ],
    },
    {
      id: 'kepala-analisis',
      title: 'Analisis Peningkatan dan Penurunan Kinerja',
      label: 'decimal-bracket',
      content: [write('subjek-analisis', { bagian: ['analisis'] })],
      sections: [
        part('kepala-keberhasilan', [told('keberhasilan')], {
          repeat: { over: 'indicators' },
          ifEmpty: 'omit',
        }),
      ],
    },
    {
      id: 'kepala-program',
      title: 'Analisis Program/Kegiatan Penunjang Kinerja',
      label: 'decimal-bracket',
      content: [
        write('subjek-kalimat-anggaran'),
        tableOnly('subjek-anggaran', {
          tingkat: 'program',
          judul: 'Realisasi Program Penunjang pada Kantor [unit] Tahun Anggaran [tahun]',
          kolom: MONEY_COLUMNS,
          catatan: false,
        }),
      ],
    },
  ],
};

/** What Bab III says of an indicator of the secretary beside the head's: its history, obstacles and plans. */
const SAKIP: LayoutSection = part('kepala-sakip', [write('subjek-analisis', { bagian: ['analisis'] })], {
  repeat: { over: 'indicators', of: 'objectives', codes: ['nilai-sakip'] },
  sections: obstaclesAndPlans('kepala-sakip'),
});

const FIVE_YEARS = ['[tahun-4]', '[tahun-3]', '[tahun-2]', '[tahun-1]'].map((year) => `realisasi-${year}`);

const SECRETARY: LayoutSection = {
  id: 'capaian-sekretaris',
  title: 'Eselon III ([jabatan])',
  label: 'decimal',
  repeat: { over: 'positions', of: 'secretary' },
  content: [
    write('subjek-kalimat'),
    tableOnly('subjek-tabel-capaian', {
      judul: 'Sasaran Strategis, Indikator, Target, Realisasi dan Capaian Sekretariat [unit]',
      kolom: ['no', 'sasaran=Sasaran Strategis', 'indikator', 'target', 'realisasi', 'capaian'],
      kelompok: ['Tahun [tahun]: target, realisasi, capaian'],
    }),
    tableOnly('subjek-tabel-capaian', {
      judul: 'Realisasi, Target dan Persentase Capaian Indikator Kinerja Sekretariat [unit]',
      kolom: ['no', 'indikator=Indikator Kinerja', ...FIVE_YEARS, 'target', 'realisasi', 'capaian'],
      kelompok: ['Tahun [tahun]: target, realisasi, capaian'],
      sasaran: 'kolom',
      catatan: false,
    }),
  ],
  sections: [
    {
      id: 'sekretaris-target',
      title: 'Perbandingan Realisasi dengan Target',
      label: 'decimal-bracket',
      content: [
        told('target'),
        write('hasil-akip', {
          judul: 'Realisasi Nilai SAKIP [unit] Tahun [awal-renstra]–[tahun] berdasarkan Komponen Penilaian',
        }),
      ],
    },
    {
      id: 'sekretaris-terkait',
      title: 'Perbandingan Realisasi dengan Realisasi Terkait',
      label: 'decimal-bracket',
      content: [
        tableOnly('subjek-tabel-capaian', {
          judul:
            'Realisasi Capaian Sekretariat [unit] Tahun [tahun] dan Persentase Capaian terhadap Target Tahun [tahun]',
          kolom: [
            'no',
            'indikator=Jenis Data',
            'satuan',
            'realisasi-[tahun-lalu]',
            'target',
            'realisasi',
            'perubahan',
            'capaian=Terhadap Target [tahun]',
          ],
          sasaran: 'kolom',
          catatan: false,
        }),
      ],
    },
    {
      id: 'sekretaris-analisis',
      title: 'Analisis Peningkatan dan Penurunan Kinerja',
      label: 'decimal-bracket',
      content: [write('subjek-analisis', { bagian: ['analisis'] })],
    },
    {
      id: 'sekretaris-sumber-daya',
      title: 'Analisis Penggunaan Sumber Daya',
      label: 'decimal-bracket',
      content: [
        told('sdm'),
        tableOnly('pegawai-tugas', {
          judul: 'Sumber Daya Manusia pada Bagian Sekretariat',
          kolom: ['no', 'kelompok=Jabatan', 'pns=ASN', 'non-pns=PTT', 'jumlah'],
        }),
      ],
    },
    {
      id: 'sekretaris-program',
      title: 'Analisis Program/Kegiatan Penunjang Kinerja',
      label: 'decimal-bracket',
      content: [
        write('subjek-kalimat-anggaran'),
        tableOnly('subjek-anggaran', {
          tingkat: 'program',
          judul: 'Realisasi Program Penunjang pada Sekretariat [unit] Tahun Anggaran [tahun]',
          kolom: MONEY_COLUMNS,
          catatan: false,
        }),
      ],
      sections: obstaclesAndPlans('sekretaris-program'),
    },
  ],
};

/** The five points under each head of a section or subdivision. */
const FIVE_POINTS: readonly LayoutSection[] = [
  {
    id: 'jabatan-sdm',
    title: 'Analisis mengenai Sumber Daya Manusia (SDM)',
    label: 'lower-alpha',
    inContents: false,
    content: [write('subjek-analisis', { bagian: ['sdm'] })],
  },
  {
    id: 'jabatan-anggaran',
    title: 'Analisis Penggunaan Sumber Daya Anggaran',
    label: 'lower-alpha',
    inContents: false,
    content: [told('anggaran')],
    sections: [
      part(
        'jabatan-anggaran-tabel',
        [
          write('subjek-kalimat-anggaran'),
          tableOnly('subjek-anggaran', {
            tingkat: 'sub',
            judul: 'Realisasi Program Penunjang pada [jabatan] [unit] Tahun Anggaran [tahun]',
            kolom: ['no', 'uraian=Program', 'pagu', 'realisasi=Realisasi (Rp)', 'persen=Persentase Capaian'],
            catatan: false,
          }),
        ],
        { ifEmpty: 'omit' },
      ),
    ],
  },
  {
    id: 'jabatan-hambatan',
    title: 'Kendala/Permasalahan yang Dihadapi',
    label: 'lower-alpha',
    inContents: false,
    content: [write('subjek-analisis', { bagian: ['hambatan'] })],
  },
  {
    id: 'jabatan-solusi',
    title: 'Solusi atas Kendala/Permasalahan yang Dihadapi',
    label: 'lower-alpha',
    inContents: false,
    content: [write('subjek-analisis', { bagian: ['solusi'] })],
  },
  {
    id: 'jabatan-rencana',
    title: 'Rencana Aksi yang Akan Dilaksanakan',
    label: 'lower-alpha',
    inContents: false,
    content: [write('subjek-analisis', { bagian: ['rencana-aksi'] })],
  },
];

/** One head of a section or subdivision: sentence, table, prose with photos, then the five points. */
const subordinate = (
  id: string,
  codes: readonly string[],
  evidence: readonly LayoutItem[],
): LayoutSection => ({
  id,
  title: '[jabatan]',
  label: 'decimal-bracket',
  repeat: { over: 'positions', of: 'others', codes },
  content: [
    write('subjek-kalimat'),
    tableOnly('subjek-tabel-capaian', {
      judul: 'Realisasi Target Sasaran, Indikator Program dan Kegiatan [jabatan] TA. [tahun]',
      kolom: [
        'sasaran=Sasaran Strategis',
        'indikator=Indikator Kinerja',
        'satuan',
        'realisasi-[tahun-lalu]',
        'target=Target [tahun]',
        'realisasi=Realisasi [tahun]',
        'capaian=Persentase Capaian',
      ],
      catatan: false,
    }),
    told('uraian'),
    ...evidence,
  ],
  sections: [part(`${id}-foto`, [write('subjek-foto')], { ifEmpty: 'omit' }), ...FIVE_POINTS],
});

/** The section of the services shows all of them, whoever gives them. */
const SUBORDINATES: readonly LayoutSection[] = [
  subordinate('capaian-seksi', ['kasi-tapem', 'kasi-pmd', 'kasi-kemasyarakatan', 'kasi-trantib'], []),
  subordinate(
    'capaian-pelayanan',
    ['kasi-pelayanan'],
    [write('layanan', { judul: 'Realisasi Pelayanan Kantor [unit] Tahun [tahun]' })],
  ),
  subordinate('capaian-subbag', ['kasubbag-umum', 'kasubbag-perencanaan'], []),
];

const ALL_SUBORDINATES: LayoutSection = {
  id: 'eselon-iv-seluruhnya',
  title: 'Capaian Eselon IV Secara Keseluruhan',
  label: 'decimal-bracket',
  content: [
    write('capaian-jabatan-ringkas', {
      judul: 'Realisasi Target Indikator Kinerja Eselon IV Kantor [unit] Tahun [tahun-lalu]–[tahun]',
    }),
  ],
  sections: [
    {
      id: 'eselon-iv-target',
      title: 'Perbandingan Realisasi dengan Target',
      label: 'lower-alpha',
      inContents: false,
      content: [written('eselon-iv.target')],
    },
    {
      id: 'eselon-iv-analisis',
      title: 'Analisis Peningkatan dan Penurunan Kinerja',
      label: 'lower-alpha',
      inContents: false,
      content: [written('eselon-iv.analisis')],
    },
  ],
};

const SPENDING_TABLE: LayoutSection = {
  id: 'realisasi-seluruhnya',
  title: 'Analisis Program/Kegiatan Penunjang Kinerja',
  label: 'decimal-bracket',
  page: LANDSCAPE,
  content: [
    text(
      'Dari pagu Rp{pagu/total/[tahun]} terealisasi Rp{realisasi-anggaran/total/[tahun]} atau {serapan/total/[tahun]}.',
    ),
    write('kemajuan-triwulan', {
      triwulan: 4,
      judul: 'Realisasi Anggaran [unit] Tahun [tahun]',
      ukuran: 7.5,
    }),
  ],
};

const CHAPTER_THREE: LayoutSection = {
  id: 'bab-akuntabilitas',
  title: 'Akuntabilitas Kinerja',
  label: 'chapter',
  content: [
    text(
      'Akuntabilitas adalah kesanggupan menjawab mandat yang diterima, dan kinerja adalah hasil dari pelaksanaan tugas pokok dan fungsi. Bab ini menyajikan capaian sasaran dan hasil tahun [tahun], membandingkan rencana dengan realisasi, serta menjelaskan sebab celah kinerja dan perbaikannya.',
    ),
  ],
  sections: [
    {
      id: 'akuntabilitas-organisasi',
      title: 'Akuntabilitas Kinerja Organisasi',
      label: 'upper-alpha',
      content: [
        write('kerangka-pengukuran', {
          hanya: ['tabel-skala'],
          judul: 'Pengelompokan Capaian Kinerja',
          kolom: ['no=Urutan', 'rentang', 'kategori=Kategori Capaian'],
        }),
        write('capaian-iku', {
          judul: 'Realisasi Target dan Capaian Sasaran Strategis dan Indikator Kantor [unit] Tahun [tahun]',
          kolom: [
            'no',
            'sasaran=Sasaran Strategis',
            'indikator',
            'target',
            'realisasi',
            'capaian=%',
            'kategori',
          ],
          kelompok: ['Capaian Tahun [tahun]: target, realisasi, capaian, kategori'],
        }),
        write('skm-unsur', {
          judul:
            'Nilai Rata-Rata (NRR) dan Indeks Kepuasan Masyarakat (IKM) 9 Unsur Pelayanan [unit] Tahun [tahun]',
        }),
      ],
      sections: [
        {
          id: 'ikm',
          title: '',
          label: 'none',
          heading: 'none',
          repeat: { over: 'indicators', of: 'main' },
          content: [],
          sections: obstaclesAndPlans('ikm'),
        },
        {
          id: 'sasaran-rpjmd',
          title: 'Sasaran RPJMD',
          label: 'decimal',
          content: [
            text(
              'Pada tahun [tahun] [unit] melaksanakan tujuan dan sasaran [renstra] yang mendukung [rpjmd].',
            ),
            written('strategi'),
            write('strategi', { judul: 'Tujuan, Sasaran, Strategi, dan Arah Kebijakan [unit]' }),
          ],
        },
        HEAD,
        SAKIP,
        SECRETARY,
        {
          id: 'eselon-iv',
          title: 'Eselon IV (Kepala Sub Bagian/Seksi)',
          label: 'decimal',
          content: [
            text(
              'Pelayanan administrasi terpadu kecamatan dan sasaran strategis didukung {jumlah-program/[tahun]} program dan {jumlah-kegiatan/[tahun]} kegiatan yang dilaksanakan seksi dan sub bagian. Target, realisasi, dan capaian setiap kepala seksi dan kepala sub bagian disajikan berikut ini.',
            ),
          ],
          sections: [...SUBORDINATES, ALL_SUBORDINATES, SPENDING_TABLE],
        },
      ],
    },
    {
      id: 'akuntabilitas-keuangan',
      title: 'Akuntabilitas Keuangan',
      label: 'upper-alpha',
      content: [],
      sections: [
        {
          id: 'realisasi-apbd',
          title: 'Anggaran dan Realisasi APBD [tahun]',
          label: 'decimal',
          content: [
            written('realisasi-anggaran'),
            tableOnly('belanja-rekening', {
              kedalaman: 2,
              judul: 'Realisasi Anggaran Belanja Kantor [unit] Tahun Anggaran [tahun]',
            }),
            tableOnly('anggaran-sasaran', {
              tingkat: 'program',
              judul: 'Sasaran Strategis, Program, Pagu dan Realisasi [unit]',
            }),
            write('efisiensi-sasaran', {
              judul:
                'Realisasi Persentase Keuangan, Fisik dan Efisiensi Sasaran Strategis [unit] Tahun [tahun]',
            }),
          ],
        },
        {
          id: 'dua-tahun',
          title: 'Perbandingan Program dan Kegiatan Tahun [tahun-lalu] dan [tahun]',
          label: 'decimal',
          content: [
            written('realisasi-anggaran.tahun-lalu'),
            write('register', {
              kode: 'anggaran-2022',
              judul: 'Program, Kegiatan, dan Anggaran [unit] Tahun [tahun-lalu]',
            }),
            tableOnly('dua-tahun', {
              kedalaman: 3,
              judul: 'Perbandingan Realisasi Belanja pada [unit] Tahun [tahun-lalu]–[tahun]',
            }),
          ],
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
      title: 'Strategi Peningkatan Kinerja',
      label: 'upper-alpha',
      content: [
        text('Kinerja ditingkatkan melalui langkah berikut.'),
        write('langkah-perbaikan'),
        text(
          'Demikian Laporan Kinerja [unit] Tahun [tahun] dibuat sebagai bahan pengambilan keputusan untuk meningkatkan kinerja.',
        ),
        write('tanda-tangan-kepala'),
      ],
    },
  ],
};

const quarter = (number: 1 | 2 | 3 | 4, roman: string): LayoutSection => ({
  id: `triwulan-${number}`,
  title: `Laporan Kemajuan Kegiatan Triwulan ${roman}`,
  label: 'none',
  inContents: false,
  content: [
    write('kemajuan-triwulan', {
      triwulan: number,
      judul: `Laporan Kemajuan Kegiatan Triwulan ${roman} Tahun [tahun]`,
      ukuran: 7.5,
    }),
  ],
});

const ANNEXES: readonly LayoutSection[] = [
  {
    id: 'lampiran-iku',
    title: 'Indikator Kinerja Utama (IKU)',
    label: 'annex',
    page: LANDSCAPE,
    content: [write('lampiran-iku', { judul: '' }), write('tanda-tangan-kepala')],
  },
  {
    id: 'lampiran-reviu',
    title: 'Pernyataan Hasil Reviu',
    label: 'annex',
    content: [
      text(
        'Hasil evaluasi akuntabilitas kinerja oleh Inspektorat disajikan menurut komponen dan subkomponen.',
      ),
      write('rincian-akip', { judul: '' }),
    ],
  },
  {
    id: 'lampiran-pk',
    title: 'Pernyataan Perjanjian Kinerja [tahun]',
    label: 'annex',
    content: [write('formulir-pk')],
  },
  {
    id: 'lampiran-pohon',
    title: 'Cascading/Pohon Kinerja',
    label: 'annex',
    page: { paper: 'a3', orientation: 'landscape' },
    content: [write('pohon-kinerja', { judul: '' })],
  },
  {
    id: 'lampiran-triwulan',
    title: 'Capaian Pertriwulan (1–4)',
    label: 'annex',
    page: LANDSCAPE,
    content: [],
    sections: [quarter(1, 'I'), quarter(2, 'II'), quarter(3, 'III'), quarter(4, 'IV')],
  },
  {
    id: 'lampiran-renja',
    title: 'Monev Renstra',
    label: 'annex',
    page: LANDSCAPE,
    content: [
      write('evaluasi-renja', { judul: '', ukuran: 6.5 }),
      write('register', { kode: 'renja-kelurahan-angsau', judul: '', ukuran: 6.5 }),
      write('monev-renstra', { judul: '' }),
    ],
  },
  {
    id: 'lampiran-keselarasan',
    title: 'Matriks Keselarasan',
    label: 'annex',
    page: LANDSCAPE,
    content: [write('keselarasan', { judul: '', ukuran: 7 }), write('tanda-tangan-kepala')],
  },
];

export const LKJIP_PELAIHARI_2023: ReportLayout = {
  code: 'lkjip-pelaihari-2023',
  version: 1,
  name: 'Laporan Kinerja Kecamatan Pelaihari 2023',
  citation: 'Susunan Laporan Kinerja Kecamatan Pelaihari Tahun 2023 menurut PermenPANRB 53/2014',
  documentTitle: 'Laporan Kinerja (LKj)',
  numbering: 'through',
  levelLabels: ['decimal', 'decimal-bracket', 'lower-alpha'],
  style: {
    ...DEFAULT_LAYOUT_STYLE,
    paper: 'f4',
    headingCase: 'upper',
    captionWord: { table: 'Tabel', figure: 'Gambar', chart: 'Grafik' },
    annexDividers: true,
  },
  front: FRONT,
  body: [CHAPTER_ONE, CHAPTER_TWO, CHAPTER_THREE, CHAPTER_FOUR],
  annexes: ANNEXES,
};

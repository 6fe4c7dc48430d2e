/**
 * The layout of the performance report as Kecamatan Pelaihari printed it for 2023: tables numbered through, every
 * position with its own part of Bab III, seven annexes each behind its title page. Data only.
 */
import {
  DEFAULT_LAYOUT_STYLE,
  type LayoutItem,
  type LayoutSection,
  type ReportLayout,
} from '../rules/layout.ts';
import {
  LANDSCAPE,
  obstaclesAndPlans,
  tableOnly,
  text,
  write,
  written,
} from './lkjip-pelaihari-2023-pieces.ts';
import { ALL_SUBORDINATES, HEAD, SAKIP, SECRETARY, SUBORDINATES } from './lkjip-pelaihari-2023-positions.ts';

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
    content: [write('daftar', { isi: 'headings', judul: 'DAFTAR ISI' })],
  },
  {
    id: 'daftar-tabel',
    title: 'Daftar Tabel',
    label: 'none',
    heading: 'page',
    content: [write('daftar', { isi: 'tables', judul: 'DAFTAR TABEL' })],
  },
  {
    id: 'daftar-gambar',
    title: 'Daftar Gambar',
    label: 'none',
    heading: 'page',
    content: [write('daftar', { isi: 'figures', judul: 'DAFTAR GAMBAR' })],
  },
  {
    id: 'daftar-grafik',
    title: 'Daftar Grafik',
    label: 'none',
    heading: 'none',
    content: [write('daftar', { isi: 'charts', judul: 'DAFTAR GRAFIK' })],
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
      kolom: [
        'no',
        'sasaran',
        'program',
        'kegiatan',
        'sub-kegiatan',
        'pagu=Pagu Anggaran (Rp)',
        'realisasi=Realisasi Anggaran (Rp)',
        'persen=%',
        'penanggung-jawab=Ket',
      ],
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
          kolom: ['no', 'kelompok=Nama Jabatan', 'eselon', 'pns', 'non-pns', 'jumlah'],
          kelompok: ['Status: pns, non-pns'],
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
        write('tindak-lanjut-akip', {
          judul: 'Tindak Lanjut Hasil Evaluasi SAKIP Tahun [tahun-lalu]',
          kolom: ['no', 'rekomendasi', 'rencana-aksi=Tindak Lanjut', 'status'],
        }),
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
          baris: 'sasaran',
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
          kolom: [
            'sasaran=Sasaran Strategis',
            'indikator=Indikator Kinerja',
            'target',
            'satuan',
            'program=Program/Kegiatan/Sub Kegiatan',
            'anggaran',
          ],
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
          ukuran: 7,
        }),
      ],
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
        text(
          'Capaian setiap indikator adalah perbandingan realisasi dengan targetnya dan dikelompokkan menurut {#tabel-skala}.',
        ),
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
        text(
          'Indikator itu diukur dengan Survei Kepuasan Masyarakat atas sembilan unsur pelayanan menurut Peraturan Menteri PANRB Nomor 14 Tahun 2017. Nilai setiap unsur disajikan pada {#tabel-skm-tahun-[tahun]}.',
        ),
        write('skm-unsur', {
          desimal: 3,
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
            tableOnly('belanja-jenis', {
              kedalaman: 2,
              kolom: [
                'uraian',
                'murni=Pagu Murni [tahun]',
                'perubahan=Pagu Perubahan [tahun]',
                'realisasi',
                'persen=(%)',
              ],
              judul: 'Realisasi Anggaran Belanja Kantor [unit] Tahun Anggaran [tahun]',
            }),
            tableOnly('anggaran-sasaran', {
              tingkat: 'program',
              judul: 'Sasaran Strategis, Program, Pagu dan Realisasi [unit]',
              kolom: [
                'no',
                'sasaran=Sasaran Strategis',
                'program',
                'pagu=Anggaran (Rp)',
                'realisasi=Realisasi (Rp)',
                'persen=Persentase (%)',
              ],
              kelompok: ['Program Prioritas: program, pagu, realisasi, persen'],
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
            tableOnly('jumlah-program', {
              register: 'anggaran-2022',
              judul:
                'Perbandingan Program dan Kegiatan serta Pagu Anggaran [unit] Tahun [tahun-lalu]–[tahun]',
              kolom: ['uraian', 'tahun-[tahun-lalu]=Tahun [tahun-lalu]', 'tahun-[tahun]=Tahun [tahun]'],
            }),
            tableOnly('belanja-pertumbuhan', {
              kedalaman: 3,
              kolom: ['uraian', 'realisasi-lalu=[tahun-lalu]', 'realisasi=[tahun]'],
              kelompok: ['Realisasi (Rp): realisasi-lalu, realisasi'],
              catatan: false,
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
    {
      id: 'simpulan',
      title: 'Simpulan',
      label: 'upper-alpha',
      content: [write('simpulan'), write('simpulan-jabatan')],
    },
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

/** A part of an annex under its own line, not in the contents. */
const annexPart = (id: string, title: string, content: readonly LayoutItem[]): LayoutSection => ({
  id,
  title,
  label: 'none',
  inContents: false,
  content,
});

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
    content: [write('lampiran-iku', { judul: '' })],
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
    page: { paper: 'a3', orientation: 'landscape' },
    content: [],
    sections: [
      annexPart('monev-renja', 'Evaluasi terhadap Hasil Renja Tahun [tahun]', [
        write('evaluasi-renja', { bentuk: 'triwulan', judul: '', ukuran: 7.5 }),
      ]),
      annexPart('monev-kelurahan', 'Evaluasi terhadap Hasil Renja Kelurahan Angsau Tahun [tahun]', [
        write('register', { kode: 'renja-kelurahan-angsau', judul: '', ukuran: 8 }),
      ]),
      annexPart('monev-target', 'Capaian Target Renstra sampai Tahun [tahun]', [
        write('monev-renstra', { judul: '', ukuran: 8.5 }),
      ]),
    ],
  },
  {
    id: 'lampiran-keselarasan',
    title: 'Matriks Keselarasan',
    label: 'annex',
    page: LANDSCAPE,
    content: [
      write('keselarasan', { bentuk: 'dokumen', judul: '', ukuran: 7 }),
      write('tanda-tangan-kepala'),
    ],
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

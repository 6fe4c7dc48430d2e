/**
 * The layout of Kecamatan Bajuin's report of 2025: its own order, titles and columns, tables numbered 1 to 21 through.
 * What differs from the printed report, and why, stands in docs/comparison/bajuin-2025.md.
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
const told = (ending: string, named: string): LayoutItem =>
  write('subjek-analisis', { bagian: [ending], sebutan: named });

const LANDSCAPE = { orientation: 'landscape' } as const;

/** The year's target, realisation and achievement under one head, after the realisations of three years. */
const THREE_YEARS: BlockOptions = {
  kolom: [
    ...['no', 'sasaran=Sasaran', 'indikator=Indikator Kinerja', 'satuan'],
    ...['realisasi-[tahun-3]=Tahun [tahun-3]', 'realisasi-[tahun-2]=Tahun [tahun-2]'],
    ...['realisasi-[tahun-1]=Tahun [tahun-1]', 'target', 'realisasi', 'capaian'],
  ],
  kelompok: [
    'Realisasi: realisasi-[tahun-3], realisasi-[tahun-2], realisasi-[tahun-1]',
    'Tahun [tahun]: target, realisasi, capaian',
  ],
  'nomor-kolom': false,
};

const FRONT: readonly LayoutSection[] = [
  {
    id: 'kata-pengantar',
    title: 'Kata Pengantar',
    label: 'none',
    content: [
      text(
        'Puji syukur ke hadirat Tuhan Yang Maha Esa, Laporan Kinerja [unit] Tahun [tahun] dapat diselesaikan. Laporan ini disusun sebagai pertanggungjawaban [unit] kepada [kepala-daerah] atas pelaksanaan tugas, fungsi, dan penggunaan anggaran.',
      ),
      text(
        'Isinya menggambarkan tingkat pencapaian sasaran dan indikator kinerja utama tahun [tahun], faktor yang memengaruhinya, serta langkah perbaikan yang akan dilaksanakan pada tahun [tahun-depan].',
      ),
      written('kata-pengantar'),
      write('tanda-tangan-kepala'),
    ],
  },
  {
    id: 'ikhtisar',
    title: 'Ikhtisar Eksekutif',
    label: 'none',
    content: [
      text('Laporan kinerja tahun [tahun] disusun dalam kerangka [renstra].'),
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
          'Akuntabilitas kinerja mewajibkan setiap perangkat daerah mempertanggungjawabkan keberhasilan dan kegagalan pelaksanaan tugasnya. Kewajiban itu dipenuhi melalui Sistem Akuntabilitas Kinerja Instansi Pemerintah, yang menghubungkan perencanaan, perjanjian, pengukuran, pelaporan, dan evaluasi kinerja.',
        ),
        text(
          'Laporan Kinerja [unit] Tahun [tahun] menyajikan capaian sasaran dalam [renstra] dan disampaikan kepada [kepala-daerah].',
        ),
        written('latar-belakang'),
      ],
    },
    {
      id: 'maksud-tujuan',
      title: 'Maksud dan Tujuan',
      label: 'upper-alpha',
      content: [
        text('Maksud penyusunan laporan kinerja ini adalah:'),
        {
          kind: 'list',
          marker: 'lower-alpha',
          items: [
            'memenuhi kewajiban pelaporan kinerja tahun [tahun];',
            'menyajikan capaian kinerja yang terukur; dan',
            'menjelaskan penggunaan anggaran yang mendukungnya.',
          ],
        },
        text('Tujuannya adalah:'),
        {
          kind: 'list',
          marker: 'lower-alpha',
          items: [
            'memberikan bahan evaluasi akuntabilitas kinerja;',
            'menyempurnakan perencanaan dan pelaksanaan tahun berikutnya; dan',
            'meningkatkan kepercayaan masyarakat kepada [unit].',
          ],
        },
        written('maksud-tujuan'),
      ],
    },
    {
      id: 'dasar-hukum',
      title: 'Dasar Hukum',
      label: 'upper-alpha',
      content: [text('Laporan ini disusun berdasarkan:'), write('dasar-hukum')],
    },
    {
      id: 'cascading',
      title: 'Cascading Kinerja',
      label: 'upper-alpha',
      content: [write('uraian-cascading'), written('cascading')],
    },
    {
      id: 'organisasi',
      title: 'Proses Bisnis, Tugas dan Fungsi dan Struktur Organisasi',
      label: 'upper-alpha',
      content: [],
      sections: [
        {
          id: 'proses-bisnis',
          title: 'Proses Bisnis',
          label: 'decimal-bracket',
          content: [written('proses-bisnis'), write('gambaran-umum')],
        },
        {
          id: 'tugas-struktur',
          title: 'Tugas dan Fungsi dan Struktur Organisasi',
          label: 'decimal-bracket',
          content: [write('tugas-fungsi'), write('struktur-organisasi')],
        },
      ],
    },
    {
      id: 'isu-strategis',
      title: 'Isu Strategis Perangkat Daerah',
      label: 'upper-alpha',
      content: [
        write('isu-strategis', { judul: 'Isu Strategis Perangkat Daerah' }),
        written('isu-strategis'),
      ],
    },
    {
      id: 'sumber-daya',
      title: 'Dukungan SDM, Sarana, Prasarana dan Anggaran',
      label: 'upper-alpha',
      content: [
        write('pegawai', { hanya: ['kalimat'] }),
        write('pegawai-pangkat', { judul: 'Jumlah Pegawai Per Golongan Tahun [tahun]' }),
        write('pegawai-pendidikan', { judul: 'Jumlah Pegawai Menurut Pendidikan Tahun [tahun]' }),
        write('pegawai', { hanya: ['gambar'] }),
        written('sdm'),
        write('sarana', { kolom: ['no', 'jenis', 'jumlah', 'satuan'] }),
        written('sarana'),
        write('anggaran-tahun', {
          hanya: ['tabel'],
          judul: 'Program dan Kegiatan [unit] [pemda] Tahun Anggaran [tahun]',
          kolom: ['kode', 'uraian', 'pagu=Pagu (Rp)'],
          sumber: 'DPA [unit] Tahun [tahun]',
          catatan: false,
        }),
        written('anggaran'),
      ],
    },
    {
      id: 'tindak-lanjut',
      title: 'Tindak Lanjut atas Laporan Hasil Evaluasi SAKIP Tahun Sebelumnya',
      label: 'upper-alpha',
      content: [
        write('hasil-akip', { hanya: ['kalimat'] }),
        write('tindak-lanjut-akip', {
          judul: 'Tindak Lanjut Rekomendasi Hasil Evaluasi SAKIP',
          kolom: [
            ...['no', 'rekomendasi', 'rencana-aksi', 'target', 'jadwal'],
            ...['penanggung-jawab=Penanggung jawab', 'status=Keterangan'],
          ],
        }),
        written('tindak-lanjut'),
      ],
    },
    {
      id: 'sistematika',
      title: 'Sistematika Penyajian',
      label: 'upper-alpha',
      content: [text('Laporan kinerja ini disajikan dengan sistematika:'), write('sistematika')],
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
      content: [text('Visi [pemda] dalam [rpjmd] adalah:'), write('visi'), written('visi')],
    },
    {
      id: 'misi',
      title: 'Misi RPJMD',
      label: 'upper-alpha',
      content: [text('Misi untuk mewujudkan visi tersebut adalah:'), write('misi')],
    },
    {
      id: 'tujuan-sasaran',
      title: 'Tujuan, Sasaran dan Indikator Kinerja PD',
      label: 'upper-alpha',
      content: [
        write('tujuan-sasaran', {
          judul: 'Matrik Hubungan Antara Tujuan dan Sasaran [unit]',
          kolom: [
            ...[
              'no',
              'sasaran=Tujuan/Sasaran',
              'indikator=Indikator Tujuan/Sasaran',
              'awal=Realisasi Tahun [tahun-lalu]',
            ],
            ...['target-*', 'transisi-*'],
          ],
          'nomor-kolom': true,
        }),
        written('tujuan-sasaran'),
      ],
    },
    {
      id: 'iku',
      title: 'Indikator Kinerja Utama',
      label: 'upper-alpha',
      content: [
        text(
          'Keberhasilan sasaran strategis [unit] diukur dengan indikator kinerja utama pada {#tabel-iku}.',
        ),
        write('iku', {
          judul: 'Indikator Kinerja Utama [unit]',
          kolom: ['no', 'sasaran', 'indikator', 'rumus=Penjelasan Rumus'],
        }),
        written('iku'),
      ],
    },
    {
      id: 'strategi',
      title: 'Strategi dan Arah Kebijakan',
      label: 'upper-alpha',
      content: [
        text('Strategi dan arah kebijakan untuk mencapai tujuan dan sasaran adalah sebagai berikut.'),
        write('strategi', { 'nomor-kolom': true }),
        written('strategi'),
      ],
    },
    {
      id: 'perjanjian-kinerja',
      title: 'Perjanjian Kinerja',
      label: 'upper-alpha',
      content: [
        text(
          'Perjanjian kinerja menyatakan kesepakatan antara penerima dan pemberi amanah atas kinerja terukur yang dicapai dalam satu tahun. Dokumen ini menjadi dasar penilaian keberhasilan, pemantauan, dan penetapan sasaran kinerja pegawai.',
        ),
        write('pk-kepala', {
          judul: 'Perjanjian Kinerja [unit] [pemda] Tahun [tahun]',
          kolom: [
            'no',
            'sasaran=Kinerja Utama (Sasaran Renstra)',
            'indikator=Indikator Kinerja Utama',
            'target',
            'satuan',
          ],
          'nomor-kolom': false,
        }),
        write('anggaran-sasaran', {
          judul: 'Anggaran Penunjang Sasaran Strategis Tahun [tahun]',
          'nomor-kolom': true,
        }),
        written('perjanjian-kinerja'),
      ],
    },
  ],
};

/** One indicator in full: definition and formula, its data, the four comparisons, what persons wrote. */
const INDICATOR: LayoutSection = {
  id: 'uraian',
  title: '[indikator]',
  label: 'lower-alpha',
  repeat: { over: 'indicators' },
  content: [write('subjek-rumus'), write('subjek-data')],
  sections: [
    {
      id: 'uraian-tahun-lalu',
      title: 'Perbandingan realisasi kinerja dengan tahun sebelumnya',
      label: 'decimal-bracket',
      inContents: false,
      content: [write('subjek-riwayat', { tahun: 4, grafik: true, hanya: ['kalimat', 'gambar'] })],
    },
    {
      id: 'uraian-jangka-menengah',
      title: 'Perbandingan realisasi kinerja dengan target jangka menengah',
      label: 'decimal-bracket',
      inContents: false,
      content: [write('subjek-akhir-rencana', { hanya: ['kalimat'] })],
    },
    {
      id: 'uraian-pembanding',
      title: 'Perbandingan realisasi kinerja dengan kecamatan lain, provinsi, dan nasional',
      label: 'decimal-bracket',
      inContents: false,
      content: [write('subjek-pembanding', { hanya: ['kalimat'] })],
    },
    {
      id: 'uraian-penyebab',
      title: 'Analisis penyebab keberhasilan/kegagalan dan alternatif solusi',
      label: 'decimal-bracket',
      inContents: false,
      content: [
        told('kegiatan', 'Kegiatan yang mendukung indikator ini'),
        text('**Faktor Pendorong/Keberhasilan**'),
        told('keberhasilan', 'Faktor pendorong indikator ini'),
        text('**Faktor Penghambat/Kegagalan**'),
        told('hambatan', 'Faktor penghambat indikator ini'),
        text('**Alternatif Solusi/Rencana Aksi yang Akan Dilakukan**'),
        told('solusi', 'Solusi dan rencana aksi indikator ini'),
        write('subjek-foto'),
      ],
    },
  ],
};

const CHAPTER_THREE: LayoutSection = {
  id: 'bab-akuntabilitas',
  title: 'Akuntabilitas Kinerja',
  label: 'chapter',
  content: [
    text(
      'Akuntabilitas kinerja dijawab dengan membandingkan rencana dan realisasi, mencari sebab selisihnya, dan menentukan perbaikan. Bab ini menyajikan pengukuran kinerja [unit] tahun [tahun].',
    ),
  ],
  sections: [
    {
      id: 'capaian-kinerja',
      title: 'Akuntabilitas Kinerja',
      label: 'upper-alpha',
      content: [],
      sections: [
        {
          id: 'capaian-iku',
          title: 'Capaian Indikator Kinerja Utama (IKU)',
          label: 'decimal',
          content: [
            write('capaian-iku', {
              judul: 'Indikator Sasaran Strategis',
              kolom: [
                'no',
                'sasaran',
                'indikator=Indikator Kinerja',
                'target',
                'realisasi',
                'capaian',
                'kategori',
              ],
            }),
          ],
        },
        {
          id: 'analisa',
          title: 'Analisa Capaian Kinerja',
          label: 'decimal',
          content: [
            write('kerangka-pengukuran', { judul: 'Pengelompokkan Capaian Kinerja' }),
            write('capaian-tujuan', {
              hanya: ['tabel-capaian-tujuan'],
              judul: 'Tujuan dan indikator tujuan',
              kolom: [
                'no',
                'sasaran=Tujuan Pembangunan',
                'indikator=Indikator Tujuan',
                'satuan',
                'target=Target [tahun]',
                'realisasi',
                'capaian',
              ],
              'nomor-kolom': false,
            }),
          ],
          sections: [
            {
              id: 'sasaran',
              title: 'Analisa Pencapaian Sasaran Strategis: [sasaran]',
              label: 'none',
              repeat: { over: 'objectives' },
              content: [
                write('subjek-kalimat'),
                write('subjek-tabel-capaian', {
                  judul: 'Capaian Kinerja Terhadap Target [tahun]',
                  ...THREE_YEARS,
                }),
                write('subjek-tabel-capaian', {
                  judul: 'Capaian Kinerja Terhadap Target Akhir Renstra',
                  kolom: [
                    ...[
                      'no',
                      'sasaran=Sasaran',
                      'indikator=Indikator Kinerja',
                      'satuan',
                      'target',
                      'realisasi',
                      'capaian',
                    ],
                    ...[
                      'target-akhir=Target Akhir Renstra',
                      'capaian-akhir=Capaian Tahun [tahun] terhadap Target Akhir Renstra',
                    ],
                  ],
                  kelompok: ['Tahun [tahun]: target, realisasi, capaian'],
                  'nomor-kolom': false,
                }),
                write('subjek-pembanding', {
                  bentuk: 'kolom',
                  hanya: ['tabel'],
                  judul: 'Capaian Kinerja Terhadap Kecamatan Lain, Provinsi dan Nasional',
                  kolom: ['no', 'sasaran=Sasaran', 'indikator=Indikator Kinerja', 'satuan', 'banding-*'],
                  'nomor-kolom': false,
                }),
              ],
              sections: [
                INDICATOR,
                {
                  id: 'sumber-daya-sasaran',
                  title: 'Analisis efisiensi penggunaan sumber daya',
                  label: 'lower-alpha',
                  content: [
                    write('subjek-kalimat-anggaran'),
                    write('subjek-anggaran', {
                      judul: 'Realisasi Program Penunjang',
                      kolom: ['no', 'uraian=Program', 'pagu=Pagu (Rp)', 'realisasi=Realisasi (Rp)'],
                    }),
                    write('subjek-efisiensi'),
                  ],
                },
              ],
            },
          ],
        },
      ],
    },
    {
      id: 'akuntabilitas-keuangan',
      title: 'Akuntabilitas Keuangan',
      label: 'upper-alpha',
      content: [write('serapan-anggaran', { hanya: ['kalimat'] })],
      sections: [
        {
          id: 'keuangan-sasaran',
          title: 'Realisasi Anggaran menurut Sasaran',
          label: 'none',
          heading: 'none',
          content: [
            write('anggaran-sasaran', {
              judul: 'Anggaran dan Realisasi menurut Sasaran dan Program',
              kolom: [
                'no',
                'sasaran',
                'program=Uraian Program',
                'pagu=Anggaran (Rp)',
                'realisasi',
                'persen=Persentase (%)',
              ],
              kelompok: ['Program: program, pagu, realisasi, persen'],
            }),
          ],
        },
        {
          id: 'keuangan-rekening',
          title: 'Realisasi Anggaran menurut Rekening',
          label: 'none',
          heading: 'none',
          page: LANDSCAPE,
          content: [
            write('belanja-rekening-lengkap', {
              judul:
                'Realisasi Anggaran Pendapatan dan Belanja Daerah untuk Tahun yang Berakhir sampai dengan 31 Desember [tahun] dan [tahun-lalu]',
              kolom: [
                ...['kode', 'uraian', 'anggaran=Anggaran [tahun]', 'realisasi=Realisasi [tahun]'],
                ...['persen=% [tahun]', 'realisasi-lalu=Realisasi [tahun-lalu]'],
              ],
              sumber: '[unit] [pemda]',
            }),
            write('dua-tahun', {
              kedalaman: 6,
              hanya: ['tabel'],
              judul:
                'Perbandingan Realisasi Pendapatan dan Belanja Daerah Tahun Anggaran [tahun] dan [tahun-lalu]',
              kolom: [
                ...['kode', 'uraian', 'anggaran=Anggaran [tahun]', 'realisasi=Realisasi [tahun]'],
                ...['realisasi-lalu=Realisasi [tahun-lalu]', 'pertumbuhan=% Kenaikan/ Penurunan'],
              ],
              sumber: '[unit] [pemda]',
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
    { id: 'simpulan', title: 'Kesimpulan', label: 'upper-alpha', content: [write('simpulan')] },
    {
      id: 'langkah',
      title: 'Strategi Peningkatan Kinerja',
      label: 'upper-alpha',
      content: [
        text('Strategi yang akan dilaksanakan untuk meningkatkan kinerja adalah:'),
        write('langkah-perbaikan'),
        write('tanda-tangan-kepala'),
      ],
    },
  ],
};

const ANNEXES: readonly LayoutSection[] = [
  { id: 'lampiran-pk', title: 'Perjanjian Kinerja', label: 'annex', content: [write('formulir-pk')] },
  {
    id: 'lampiran-iku',
    title: 'Indikator Kinerja Utama',
    label: 'annex',
    content: [write('lampiran-iku')],
  },
  {
    id: 'lampiran-akip',
    title: 'Laporan Hasil Evaluasi AKIP',
    label: 'annex',
    content: [write('hasil-akip', { hanya: ['tabel'] }), write('rincian-akip')],
  },
  {
    id: 'lampiran-pohon',
    title: 'Pohon Kinerja',
    label: 'annex',
    page: { paper: 'a3', orientation: 'landscape' },
    content: [write('pohon-kinerja')],
  },
];

export const LKJIP_BAJUIN_2025: ReportLayout = {
  code: 'lkjip-bajuin-2025',
  version: 1,
  name: 'Laporan Kinerja Kecamatan Bajuin Tahun 2025',
  citation: 'Peraturan Menteri PANRB Nomor 53 Tahun 2014',
  documentTitle: 'Laporan Kinerja',
  numbering: 'through',
  levelLabels: ['upper-alpha', 'decimal', 'lower-alpha'],
  style: {
    ...DEFAULT_LAYOUT_STYLE,
    headingCase: 'upper',
    captionWord: { table: 'Tabel', figure: 'Gambar', chart: 'Grafik' },
  },
  front: FRONT,
  body: [CHAPTER_ONE, CHAPTER_TWO, CHAPTER_THREE, CHAPTER_FOUR],
  annexes: ANNEXES,
};

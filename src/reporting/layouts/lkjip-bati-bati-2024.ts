/**
 * The layout of the performance report as Kecamatan Bati-Bati printed it for 2024: the team's decree before the
 * foreword, the follow-up of the evaluation in Bab I, one block of Bab III per position with the eight points of
 * PermenPANRB 53/2014 for the head and the secretary, tables numbered by chapter. Data only.
 */
import {
  type BlockOptions,
  DEFAULT_LAYOUT_STYLE,
  type LayoutItem,
  type LayoutSection,
  type ReportLayout,
} from '../rules/layout.ts';
import { POSITION_CHAPTERS } from './lkjip-bati-bati-2024-positions.ts';

const text = (value: string): LayoutItem => ({ kind: 'text', text: value });
const write = (name: string, options?: BlockOptions): LayoutItem =>
  options === undefined ? { kind: 'block', name } : { kind: 'block', name, options };
const written = (section: string): LayoutItem => write('narasi', { bagian: section });
const table = (name: string, judul: string, options: BlockOptions = {}): LayoutItem =>
  write(name, { hanya: ['tabel'], judul, ...options });

const LANDSCAPE = { orientation: 'landscape' } as const;

const DECREE: LayoutSection = {
  id: 'keputusan-tim',
  title: 'Keputusan tentang Tim Penyusun Laporan Kinerja',
  label: 'none',
  content: [written('keputusan-tim.pembuka')],
  sections: [
    {
      id: 'keputusan-menimbang',
      title: 'Menimbang',
      label: 'none',
      inContents: false,
      content: [
        write('narasi-wajib', { bagian: 'keputusan-tim.menimbang', sebutan: 'Pertimbangan keputusan' }),
      ],
    },
    {
      id: 'keputusan-mengingat',
      title: 'Mengingat',
      label: 'none',
      inContents: false,
      content: [
        write('narasi-wajib', { bagian: 'keputusan-tim.mengingat', sebutan: 'Dasar hukum keputusan' }),
      ],
    },
    {
      id: 'keputusan-menetapkan',
      title: 'Memutuskan',
      label: 'none',
      inContents: false,
      content: [write('narasi-wajib', { bagian: 'keputusan-tim.menetapkan', sebutan: 'Isi keputusan' })],
    },
    {
      id: 'keputusan-lampiran',
      title: 'Lampiran: Susunan Keanggotaan Tim',
      label: 'none',
      inContents: false,
      content: [write('register', { kode: ['tim-penyusun'], judul: '' }), written('keputusan-tim.penetapan')],
    },
  ],
};

const FRONT: readonly LayoutSection[] = [
  DECREE,
  {
    id: 'kata-pengantar',
    title: 'Kata Pengantar',
    label: 'none',
    content: [
      text(
        'Puji syukur ke hadirat Allah Subhanahu wa Ta’ala, Laporan Kinerja [unit] Tahun [tahun] telah selesai disusun. Laporan ini merupakan pertanggungjawaban [unit] atas pelaksanaan program dan kegiatan selama tahun [tahun].',
      ),
      text(
        'Isinya adalah hasil pengukuran atas perjanjian kinerja tahun [tahun], termasuk tingkat pencapaian program dalam mewujudkan visi, misi, tujuan, dan sasaran pada [renstra].',
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
      text(
        'Laporan Kinerja [unit] Tahun [tahun] mempertanggungjawabkan pelaksanaan tugas dan fungsi dalam mencapai visi dan misi. Peraturan Presiden Nomor 29 Tahun 2014 mewajibkan setiap entitas akuntabilitas menyusun rencana kerja dan anggaran yang menjadi dasar perjanjian kinerja beserta indikator dan targetnya.',
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
    heading: 'none',
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

const SUPPORT: LayoutSection = {
  id: 'dukungan',
  title: 'Dukungan SDM, Sarana Prasarana dan Anggaran',
  label: 'upper-alpha',
  content: [],
  sections: [
    {
      id: 'wilayah',
      title: 'Gambaran Umum Wilayah Kerja',
      label: 'decimal',
      content: [
        write('gambaran-umum'),
        written('gambaran-wilayah'),
        table('desa-luas', 'Jumlah Desa di [unit] dan Luas Wilayahnya', {
          sumber: 'Data Kependudukan Seksi Tata Pemerintahan [tahun]',
        }),
        written('gambaran-wilayah.jarak'),
        table('desa-rt-rw', 'Jumlah RT dan RW di [unit] Tahun [tahun]', {
          kolom: ['no', 'desa', 'rt=Rukun Tetangga (RT)', 'rw=RW/Dusun'],
          sumber: 'Data Kependudukan Seksi Tata Pemerintahan [tahun]',
        }),
        table('desa-kepadatan', 'Jumlah Kepadatan Penduduk [unit] Tahun [tahun]', {
          sumber: 'Data Kependudukan Seksi Tata Pemerintahan [tahun]',
        }),
        table('desa-penduduk', 'Jumlah Penduduk menurut Jenis Kelamin Tahun [tahun]', {
          kelompok: ['Jumlah Penduduk berdasarkan Jenis Kelamin: laki-laki, perempuan'],
          sumber: 'Data Kependudukan Seksi Tata Pemerintahan [tahun]',
        }),
      ],
    },
    {
      id: 'sdm',
      title: 'Sumber Daya Manusia',
      label: 'decimal',
      content: [
        write('pegawai', { hanya: ['kalimat'] }),
        written('sdm'),
        table('pegawai-pangkat', 'Jumlah ASN berdasarkan Pangkat/Golongan Kantor [unit] Tahun [tahun]', {
          status: 'ASN',
          kolom: ['no', 'kelompok=Pangkat/Golongan', 'jumlah'],
        }),
        table('pegawai-pendidikan', 'Jumlah ASN berdasarkan Kualifikasi Pendidikan', { status: 'ASN' }),
        table('pegawai-pendidikan', 'Jumlah PTT berdasarkan Kualifikasi Pendidikan', {
          status: 'Pegawai Tidak Tetap',
        }),
        table('pegawai-tugas', 'Jumlah PTT berdasarkan Tugasnya', { status: 'Pegawai Tidak Tetap' }),
      ],
    },
    {
      id: 'sarana',
      title: 'Sarana dan Prasarana',
      label: 'decimal',
      content: [
        written('sarana'),
        write('foto-kegiatan', { kode: ['gedung-kantor'] }),
        write('sarana', {
          judul: 'Kondisi Sarana dan Prasarana Kantor [unit]',
          sumber: 'Data Pengurus Barang Tahun [tahun]',
          ukuran: 8.5,
        }),
      ],
    },
    {
      id: 'anggaran',
      title: 'Dukungan Anggaran',
      label: 'decimal',
      content: [
        text(
          'Anggaran [unit] tahun [tahun] menurut program, kegiatan, dan sub kegiatan disajikan pada tabel berikut.',
        ),
        table('tabel-serapan', 'Alokasi Anggaran', {
          kolom: ['kode', 'uraian=Program/Kegiatan/Sub Kegiatan', 'pagu=Anggaran (Rp)'],
          sumber: 'DPA [unit] Tahun [tahun]',
          catatan: false,
        }),
        written('anggaran'),
      ],
    },
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
        text(
          'Pemerintahan yang demokratis, transparan, akuntabel, efisien, dan efektif memerlukan laporan kinerja agar kemampuannya mencapai visi, misi, dan tujuan dapat diketahui.',
        ),
        text(
          'Laporan kinerja adalah kewajiban instansi pemerintah untuk mempertanggungjawabkan keberhasilan dan kegagalannya dalam mencapai tujuan dan sasaran pada [rpjmd]. Penyusunannya mengacu pada Peraturan Menteri PANRB Nomor 53 Tahun 2014.',
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
          'Laporan ini dimaksudkan memberi gambaran kinerja [unit] yang jelas, transparan, dan dapat dipertanggungjawabkan. Tujuannya:',
        ),
        {
          kind: 'list',
          marker: 'decimal',
          items: [
            'memberi informasi tentang perencanaan, pengukuran, pelaporan, dan evaluasi kinerja tahun [tahun];',
            'menjadi bahan evaluasi kinerja [unit];',
            'menjadi acuan perbaikan kinerja tahun berikutnya; dan',
            'meningkatkan kepercayaan masyarakat dengan asas transparan, sistematis, dan dapat dipertanggungjawabkan.',
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
          'Laporan Kinerja [unit] Tahun [tahun] disusun berdasarkan peraturan perundang-undangan berikut:',
        ),
        write('dasar-hukum'),
      ],
    },
    {
      id: 'cascading',
      title: 'Cascading Kinerja',
      label: 'upper-alpha',
      content: [
        text(
          'Tata kerja perangkat daerah dalam mendukung visi, misi, tujuan, dan sasaran adalah sebagai berikut:',
        ),
        written('cascading'),
        table('keselarasan', 'Cascading [unit]', {
          kolom: ['tujuan', 'sasaran', 'indikator', 'program', 'penanggung-jawab'],
        }),
      ],
    },
    {
      id: 'organisasi',
      title: 'Proses Bisnis, Tugas Fungsi dan Struktur Organisasi',
      label: 'upper-alpha',
      content: [
        written('proses-bisnis'),
        write('tugas-fungsi', { lingkup: 'unit' }),
        write('peta-proses', { judul: '' }),
        write('struktur-organisasi', { judul: 'Struktur Organisasi [unit] Tahun [tahun]' }),
      ],
    },
    {
      id: 'isu-strategis',
      title: 'Isu Strategis Perangkat Daerah',
      label: 'upper-alpha',
      content: [
        text('Tantangan dan peluang dalam peningkatan pelayanan kepada masyarakat adalah sebagai berikut.'),
        write('narasi-wajib', { bagian: 'isu-strategis', sebutan: 'Isu strategis' }),
      ],
    },
    SUPPORT,
    {
      id: 'tindak-lanjut',
      title: 'Tindak Lanjut atas Laporan Hasil Evaluasi SAKIP Tahun Sebelumnya',
      label: 'upper-alpha',
      content: [
        written('tindak-lanjut'),
        write('tindak-lanjut-akip', {
          judul: '',
          sumber: 'Tindak lanjut LHE SAKIP Tahun [tahun]',
          ukuran: 8,
        }),
      ],
    },
    {
      id: 'sistematika',
      title: 'Sistematika Penulisan',
      label: 'upper-alpha',
      content: [text('Sistematika penulisan laporan ini adalah sebagai berikut:'), write('sistematika')],
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
      id: 'tujuan-kabupaten',
      title: 'Tujuan, Sasaran Kabupaten',
      label: 'upper-alpha',
      content: [
        text('Visi [unit] adalah:'),
        write('visi'),
        text('Visi itu diwujudkan melalui misi:'),
        write('misi'),
        text(
          'Tujuan dan sasaran [pemda] yang menjadi sasaran strategis [unit], dengan indikator dan targetnya, disajikan pada tabel berikut.',
        ),
        table('tujuan-sasaran', 'Tujuan dan Sasaran [pemda] yang menjadi Sasaran Strategis [unit]', {
          'nomor-kolom': true,
          sumber: '[renstra]',
        }),
      ],
    },
    {
      id: 'tujuan-unit',
      title: 'Tujuan, Sasaran dan Indikator Kinerja Perangkat Daerah',
      label: 'upper-alpha',
      content: [
        write('tujuan-sasaran', { hanya: ['kalimat'] }),
        table('tujuan-sasaran', 'Tujuan dan Sasaran Perangkat Daerah', {
          kolom: ['no', 'sasaran=Tujuan/Sasaran', 'indikator', 'satuan', 'target-[tahun]=Target [tahun]'],
          sumber: '[renstra]',
        }),
      ],
    },
    {
      id: 'perjanjian-kinerja',
      title: 'Perjanjian Kinerja Tahun [tahun]',
      label: 'upper-alpha',
      content: [
        text(
          'Untuk mewujudkan kinerja yang efektif, transparan, akuntabel, dan berorientasi pada hasil, target kinerja tahunan ditetapkan dalam perjanjian kinerja.',
        ),
        written('perjanjian-kinerja'),
        table('iku', 'Indikator Kinerja Utama [unit] Tahun [tahun]', {
          kolom: ['no', 'sasaran', 'indikator', 'satuan', 'target', 'rumus', 'penanggung-jawab', 'sumber'],
          sumber: '[renstra]',
        }),
        write('pk-semua-jabatan', {
          hanya: ['tabel-pk-semua'],
          judul: 'Sasaran Strategis dan Indikator Kinerja [unit] Tahun [tahun]',
          kolom: ['no', 'sasaran=Sasaran Strategis', 'indikator=Kinerja Utama', 'target=Target/PK', 'satuan'],
          sumber: 'Renja [tahun] [unit]',
        }),
      ],
    },
    {
      id: 'instrumen',
      title: 'Instrumen Pendukung Capaian Kinerja',
      label: 'upper-alpha',
      content: [
        text(
          'Perjanjian kinerja tahun [tahun] didukung {jumlah-program/[tahun]} program, {jumlah-kegiatan/[tahun]} kegiatan, dan {jumlah-sub-kegiatan/[tahun]} sub kegiatan dengan anggaran Rp {pagu/total/[tahun]}.',
        ),
        table(
          'tabel-serapan',
          'Alokasi Anggaran Per Program, Kegiatan dan Sub Kegiatan [unit] Tahun [tahun]',
          {
            kolom: ['kode', 'uraian=Program/Kegiatan/Sub Kegiatan', 'pagu-awal', 'pagu'],
            sumber: 'DPA [unit] Tahun [tahun]',
            catatan: false,
          },
        ),
      ],
    },
  ],
};

const OPENING: readonly LayoutItem[] = [
  write('kerangka-pengukuran', {
    hanya: ['kalimat', 'tabel-skala'],
    judul: 'Pengelompokan Capaian Kinerja',
  }),
  text('Target sasaran menurut [rpjmd] disajikan pada tabel berikut.'),
  table('capaian-iku', 'Target Sasaran Strategis dan Indikator Kinerja Utama [unit]', {
    kolom: [
      'no',
      'indikator',
      'satuan',
      'realisasi-[tahun-lalu]=Realisasi [tahun-lalu]',
      'target-[tahun]=[tahun]',
      'target-[tahun-depan]=[tahun-depan]',
      'target-[akhir-renstra]=[akhir-renstra]',
      'target-akhir=Kondisi Kinerja pada Akhir Periode RPD',
    ],
    kelompok: [
      'Kondisi Kinerja pada Awal Periode RPD: realisasi-[tahun-lalu]',
      'Target Capaian Setiap Tahun: target-[tahun], target-[tahun-depan], target-[akhir-renstra]',
    ],
    sumber: '[renstra]',
    catatan: false,
  }),
  written('sakip-daerah'),
  write('register', { kode: ['sakip-provinsi'] }),
  write('register', { kode: ['sakip-kabupaten'] }),
  text('Perjanjian kinerja tahun [tahun-lalu] dan tahun [tahun] dibandingkan pada tabel berikut.'),
  write('register', { kode: ['perbandingan-pk'], ukuran: 7.5 }),
  written('perbandingan-pk'),
];

const FINANCE: LayoutSection = {
  id: 'keuangan',
  title: 'Akuntabilitas Keuangan',
  label: 'upper-alpha',
  content: [],
  sections: [
    {
      id: 'keuangan-apbd',
      title: 'Anggaran dan Realisasi APBD [tahun]',
      label: 'decimal',
      content: [
        text(
          'APBD [pemda] mengalokasikan Rp {pagu/total/[tahun]} untuk [unit] pada tahun [tahun]. Realisasinya Rp {realisasi-anggaran/total/[tahun]} atau {serapan/total/[tahun]}, sehingga tersisa Rp {sisa/total/[tahun]}.',
        ),
        written('realisasi-anggaran'),
      ],
      sections: [
        {
          id: 'belanja-pegawai',
          title: 'Belanja Pegawai',
          label: 'lower-alpha',
          content: [
            written('realisasi-anggaran.pegawai'),
            table('belanja-pertumbuhan', 'Realisasi Belanja Pegawai [unit] Tahun [tahun] dan [tahun-lalu]', {
              rekening: '5.1.01',
              kedalaman: 6,
              kurung: true,
              catatan: false,
              sumber: 'Laporan Operasional [unit] Tahun [tahun]',
            }),
          ],
        },
        {
          id: 'belanja-lain',
          title: 'Belanja Lainnya dan Sisa Anggaran',
          label: 'lower-alpha',
          content: [written('realisasi-anggaran.lain')],
        },
      ],
    },
    {
      id: 'keuangan-sasaran',
      title: 'Anggaran dan Realisasi menurut Sasaran dan Program',
      label: 'decimal',
      content: [
        text(
          'Anggaran dan realisasi sub kegiatan yang mendukung sasaran setiap jabatan disajikan pada tabel berikut.',
        ),
        table('anggaran-sasaran-jabatan', 'Sasaran Strategis dan Dukungan Anggarannya Tahun [tahun]', {
          ukuran: 7.5,
        }),
      ],
    },
    {
      id: 'keuangan-banding',
      title: 'Perbandingan Program dan Kegiatan Tahun [tahun-lalu] dan [tahun]',
      label: 'decimal',
      content: [
        written('perbandingan-program'),
        write('register', {
          kode: ['program-2023-2024'],
          ukuran: 8,
          kolom: ['no', 'nama', 'tingkat', 'y2023', 'y2024'],
        }),
        write('register', { kode: ['belanja-dua-tahun'] }),
        text('Anggaran belum terserap seluruhnya karena hal-hal berikut:'),
        written('realisasi-anggaran.sisa'),
      ],
    },
  ],
};

const CHAPTER_THREE: LayoutSection = {
  id: 'bab-akuntabilitas',
  title: 'Akuntabilitas Kinerja',
  label: 'chapter',
  content: [],
  sections: [
    {
      id: 'kinerja-organisasi',
      title: 'Akuntabilitas Kinerja Organisasi',
      label: 'upper-alpha',
      content: OPENING,
      sections: [
        {
          id: 'pencapaian',
          title: 'Pencapaian Kinerja Sasaran Strategis Perangkat Daerah (IKU)',
          label: 'decimal',
          content: [],
          sections: POSITION_CHAPTERS,
        },
      ],
    },
    FINANCE,
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
      content: [
        write('simpulan'),
        write('simpulan-jabatan'),
        text('Upaya membangun sistem akuntabilitas kinerja selama [rpjmd] antara lain:'),
        written('penutup.upaya'),
        text('Dari upaya itu [unit] berhasil, antara lain:'),
        written('penutup.keberhasilan'),
      ],
    },
    {
      id: 'strategi',
      title: 'Strategi Peningkatan Kinerja',
      label: 'upper-alpha',
      content: [
        text('Strategi untuk meningkatkan kinerja [unit] tahun [tahun-depan] adalah:'),
        write('langkah-perbaikan'),
        written('penutup.masukan'),
        text(
          'Laporan kinerja ini diharapkan memacu seluruh aparatur bekerja lebih produktif sehingga visi dan misi terwujud.',
        ),
        write('tanda-tangan-kepala'),
      ],
    },
  ],
};

const annex = (
  id: string,
  title: string,
  content: readonly LayoutItem[],
  page?: LayoutSection['page'],
): LayoutSection => ({ id, title, label: 'annex', content, ...(page === undefined ? {} : { page }) });

const ANNEXES: readonly LayoutSection[] = [
  annex('lampiran-iku', 'Indikator Kinerja Utama', [
    write('lampiran-iku', {
      kolom: ['no', 'sasaran', 'indikator', 'satuan', 'target', 'rumus', 'penanggung-jawab', 'sumber'],
    }),
  ]),
  annex('lampiran-pohon', 'Pohon Kinerja', [write('pohon-kinerja')], {
    paper: 'a3',
    orientation: 'landscape',
  }),
  annex('lampiran-pk', 'Perjanjian Kinerja', [write('formulir-pk')]),
  annex('lampiran-triwulan', 'Capaian Kinerja Triwulan I s/d IV', [write('capaian-triwulan')], LANDSCAPE),
  annex(
    'lampiran-renja',
    'Evaluasi Hasil Pelaksanaan Renja',
    [write('evaluasi-renja', { bentuk: 'triwulan' }), write('skala-renja', { judul: '' })],
    {
      paper: 'a3',
      orientation: 'landscape',
    },
  ),
  annex(
    'lampiran-renstra',
    'Rekapitulasi Evaluasi Renja dan Pencapaian Renstra',
    [write('tc-29')],
    LANDSCAPE,
  ),
  annex(
    'lampiran-keselarasan',
    'Matriks Keselarasan',
    [write('keselarasan', { judul: 'Matriks Keselarasan' })],
    LANDSCAPE,
  ),
  annex('lampiran-survei', 'Pengolahan Hasil Survei Kesekretariatan', [
    write('register', { kode: ['survei-sekretariat-jawaban'], judul: 'Nilai menurut Responden' }),
    write('register', { kode: ['survei-sekretariat'], judul: 'Nilai menurut Unsur' }),
    write('skm-skala', { judul: '' }),
  ]),
];

export const LKJIP_BATI_BATI_2024: ReportLayout = {
  code: 'lkjip-bati-bati-2024',
  version: 1,
  name: 'Laporan Kinerja per jabatan (bentuk Kecamatan Bati-Bati 2024)',
  citation: 'Peraturan Menteri PANRB Nomor 53 Tahun 2014',
  documentTitle: 'Laporan Kinerja',
  numbering: 'by-chapter',
  levelLabels: ['upper-alpha', 'decimal', 'lower-alpha'],
  style: {
    ...DEFAULT_LAYOUT_STYLE,
    font: 'Tinos',
    paper: 'f4',
    headingCase: 'upper',
    emblemPlace: 'cover-middle',
  },
  front: FRONT,
  body: [CHAPTER_ONE, CHAPTER_TWO, CHAPTER_THREE, CHAPTER_FOUR],
  annexes: ANNEXES,
};

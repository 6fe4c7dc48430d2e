/** Bab III A in the layout of Kecamatan Pelaihari 2023: the head, the secretary, each head of a section or subdivision. */
import type { LayoutItem, LayoutSection } from '../rules/layout.ts';
import {
  obstaclesAndPlans,
  part,
  tableOnly,
  text,
  told,
  write,
  written,
} from './lkjip-pelaihari-2023-pieces.ts';

const MONEY_COLUMNS = ['no', 'uraian=Program', 'pagu', 'realisasi=Realisasi (Rp)'];

/** What the report says of the position that heads the unit, in its own order. */
export const HEAD: LayoutSection = {
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
    part('kepala-riwayat', [
      tableOnly('subjek-riwayat', {
        tahun: 6,
        bentuk: 'baris',
        judul: 'Realisasi Sasaran Strategis dan Indikator Kinerja Utama [unit] Tahun [tahun-5]–[tahun]',
        kolom: ['indikator=Indikator Kinerja Utama', 'tahun', 'target', 'realisasi', 'capaian=% Capaian'],
      }),
    ]),
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
export const SAKIP: LayoutSection = part(
  'kepala-sakip',
  [text('**[indikator]**'), write('subjek-analisis', { bagian: ['analisis'] })],
  {
    repeat: { over: 'indicators', of: 'objectives', codes: ['nilai-sakip'] },
    sections: obstaclesAndPlans('kepala-sakip'),
  },
);

const FIVE_YEARS = ['[tahun-4]', '[tahun-3]', '[tahun-2]', '[tahun-1]'].map((year) => `realisasi-${year}`);

export const SECRETARY: LayoutSection = {
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
        write('akip-tahun', {
          hanya: ['tabel-akip-tahun-1', 'tabel-akip-tahun'],
          judul: 'Realisasi Nilai SAKIP [unit] Tahun [awal-renstra]–[tahun] berdasarkan Komponen Penilaian',
        }),
        write('akip-tahun', { hanya: ['tabel-akip-tahun-2'], judul: '' }),
      ],
    },
    {
      id: 'sekretaris-terkait',
      title: 'Perbandingan Realisasi dengan Realisasi Terkait',
      label: 'decimal-bracket',
      content: [
        text(
          'Realisasi tahun [tahun] dibandingkan dengan realisasi tahun [tahun-lalu] dan target tahun [tahun] sebagai berikut.',
        ),
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
            judul: 'Realisasi Program Penunjang pada [bagian] [unit] Tahun Anggaran [tahun]',
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
      judul: 'Realisasi Target Sasaran, Indikator Program dan Kegiatan [bagian] TA. [tahun]',
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
    write('subjek-foto'),
  ],
  sections: FIVE_POINTS,
});

/** The section of the services shows all of them, whoever gives them. */
export const SUBORDINATES: readonly LayoutSection[] = [
  subordinate('capaian-seksi', ['kasi-tapem', 'kasi-pmd', 'kasi-kemasyarakatan', 'kasi-trantib'], []),
  subordinate(
    'capaian-pelayanan',
    ['kasi-pelayanan'],
    [write('layanan', { judul: 'Realisasi Pelayanan Kantor [unit] Tahun [tahun]' })],
  ),
  subordinate('capaian-subbag', ['kasubbag-umum', 'kasubbag-perencanaan'], []),
];

export const ALL_SUBORDINATES: LayoutSection = {
  id: 'eselon-iv-seluruhnya',
  title: 'Capaian Eselon IV Secara Keseluruhan',
  label: 'decimal-bracket',
  content: [
    write('capaian-jabatan-ringkas', {
      judul: 'Realisasi Target Indikator Kinerja Eselon IV Kantor [unit] Tahun [tahun-lalu]–[tahun]',
      kolom: [
        'no',
        'indikator=Indikator Kinerja',
        'satuan',
        'realisasi-[tahun-lalu]',
        'target',
        'realisasi',
        'capaian=Capaian (%)',
        'kategori',
      ],
      kelompok: ['Tahun [tahun]: target, realisasi, capaian, kategori'],
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

/** The repeating block of Bab III in the layout of Kecamatan Bati-Bati 2024: the head, the secretary, the others. */
import type { BlockOptions, LayoutItem, LayoutSection } from '../rules/layout.ts';

const text = (value: string): LayoutItem => ({ kind: 'text', text: value });
const write = (name: string, options?: BlockOptions): LayoutItem =>
  options === undefined ? { kind: 'block', name } : { kind: 'block', name, options };
const written = (section: string): LayoutItem => write('narasi', { bagian: section });
const table = (name: string, judul: string, options: BlockOptions = {}): LayoutItem =>
  write(name, { hanya: ['tabel'], judul, ...options });
/** What was written about the subject; nothing where nobody wrote. */
const told = (...endings: readonly string[]): LayoutItem =>
  write('subjek-analisis', { bagian: endings, wajib: false });

const RESULT_COLUMNS = [
  'no',
  'sasaran=Sasaran Strategis',
  'indikator=Kinerja Utama',
  'target=Target/PK',
  'satuan',
  'realisasi',
  'capaian=Persentase Capaian',
];
const PLAN_COLUMNS = [
  'no',
  'indikator',
  'satuan',
  'realisasi-[tahun-lalu]=Realisasi [tahun-lalu]',
  'realisasi=Realisasi [tahun]',
  'target-[tahun]=[tahun]',
  'target-[tahun-depan]=[tahun-depan]',
  'target-[akhir-renstra]=[akhir-renstra]',
  'target-akhir=Akhir Periode RPD',
  'capaian-akhir=Capaian terhadap Akhir',
];
const SOURCE = 'Laporan Kinerja Triwulan IV';

const part = (id: string, title: string, content: readonly LayoutItem[]): LayoutSection => ({
  id,
  title,
  label: 'none',
  inContents: false,
  ifEmpty: 'omit',
  content,
});

/** One indicator explained: formula with its numbers, then what rests on it. */
const explained = (id: string, code: string, content: readonly LayoutItem[]): LayoutSection => ({
  id,
  title: '[indikator]',
  label: 'decimal',
  inContents: false,
  repeat: { over: 'indicators', codes: [code] },
  content: [write('subjek-rumus'), told('penjelasan'), ...content],
});

const HEAD: LayoutSection = {
  id: 'capaian-kepala',
  title: 'Eselon III.a ([jabatan])',
  label: 'lower-alpha',
  repeat: { over: 'positions', of: 'head' },
  content: [],
  sections: [
    {
      id: 'kepala-target',
      title: 'Perbandingan Target dan Realisasi Kinerja [jabatan] [tahun]',
      label: 'none',
      inContents: false,
      content: [
        write('subjek-kalimat'),
        table(
          'subjek-tabel-capaian',
          'Realisasi Sasaran Strategis dan Indikator Kinerja Utama [unit] Tahun [tahun]',
          { kolom: RESULT_COLUMNS, sumber: SOURCE },
        ),
        text('Penjelasan capaian setiap indikator utama adalah sebagai berikut.'),
      ],
      sections: [
        explained('kepala-rasio', 'iku-1', [
          table('desa-status', 'Status IDM Desa di [unit] Tahun [tahun-lalu] dan [tahun]', {
            tahun: 2,
            sumber: 'Kemendes PDTT Republik Indonesia Tahun [tahun]',
          }),
        ]),
        explained('kepala-ikm', 'iku-2', [
          table('skm-skala', 'Mutu Pelayanan'),
          write('skm-unsur', {
            desimal: 3,
            judul: 'Hasil Survei IKM [unit] Tahun [tahun]',
            sumber: 'Seksi Pelayanan [unit]',
          }),
        ]),
        explained('kepala-akip', 'iku-3', [
          table('skala-akip', 'Kategori Predikat Nilai AKIP'),
          table('hasil-akip', 'Hasil Evaluasi AKIP [unit]', {
            kolom: [
              'no',
              'komponen=Komponen yang Dinilai',
              'bobot',
              'nilai-[tahun-lalu]=[tahun-lalu]',
              'nilai-[tahun]=[tahun]',
            ],
            sumber: 'LHE SAKIP [unit]',
          }),
        ]),
      ],
    },
    part(
      'kepala-riwayat',
      'Perbandingan Realisasi dan Capaian Kinerja Tahun [tahun-2], [tahun-lalu], dan [tahun]',
      [
        told('riwayat'),
        table('subjek-riwayat', 'Capaian Indikator Kinerja Utama [unit] sampai Tahun [tahun]', {
          tahun: 4,
          kolom: [
            'no',
            'indikator',
            'satuan',
            'target-[tahun]=Target [tahun]',
            'realisasi-*',
            'capaian-[tahun]=Capaian [tahun]',
            'perubahan',
          ],
          kelompok: [
            'Realisasi: realisasi-[tahun-3], realisasi-[tahun-2], realisasi-[tahun-lalu], realisasi-[tahun]',
          ],
        }),
      ],
    ),
    part('kepala-rencana', 'Perbandingan Realisasi Kinerja dengan Target [rpjmd]', [
      table('subjek-tabel-capaian', 'Realisasi Sasaran Strategis dan Target RPD [unit]', {
        kolom: PLAN_COLUMNS,
        kelompok: [
          'Target Capaian Setiap Tahun: target-[tahun], target-[tahun-depan], target-[akhir-renstra]',
        ],
        catatan: false,
      }),
      told('akhir-rencana'),
    ]),
    part('kepala-banding', 'Perbandingan Realisasi Kinerja Tahun [tahun] dengan Kecamatan Lain', [
      text(
        'Capaian kinerja [unit] dibandingkan dengan kecamatan lain di [pemda], lalu target dan realisasi kecamatan itu, disajikan pada dua tabel berikut.',
      ),
      table('subjek-pembanding', '', {
        bentuk: 'kolom',
        kolom: [
          'no',
          'sasaran',
          'indikator',
          'satuan',
          'target',
          'realisasi',
          'capaian',
          'banding-1',
          'banding-2',
        ],
      }),
      write('register', { kode: ['kecamatan-lain'], judul: '' }),
      told('pembanding'),
    ]),
    part('kepala-nasional', 'Perbandingan Realisasi Kinerja Tahun [tahun] dengan Standar Nasional', [
      told('standar-nasional'),
    ]),
    part(
      'kepala-sebab',
      'Analisis Penyebab Keberhasilan/Kegagalan atau Peningkatan/Penurunan Kinerja serta Alternatif Solusi yang Telah Dilakukan',
      [
        written('indikator.iku-1.keberhasilan'),
        written('indikator.iku-2.keberhasilan'),
        written('indikator.iku-3.keberhasilan'),
        written('indikator.iku-2.hambatan'),
        written('indikator.iku-2.solusi'),
        told('solusi'),
      ],
    ),
    part('kepala-efisiensi', 'Analisis atas Efisiensi Penggunaan Sumber Daya', [
      told('efisiensi'),
      write('subjek-efisiensi', { judul: 'Efisiensi Capaian Kinerja [unit] Tahun [tahun]' }),
    ]),
    part(
      'kepala-program',
      'Analisis Program/Kegiatan yang Menunjang Keberhasilan atau Kegagalan Pencapaian Kinerja',
      [
        write('subjek-kalimat-anggaran'),
        table('subjek-anggaran', 'Capaian Realisasi Keuangan [unit] Tahun [tahun]', {
          tingkat: 'sub',
          penanda: ['', '', '1'],
          kolom: ['no', 'uraian=Sub Kegiatan', 'pagu=Anggaran (Rp)', 'realisasi', 'persen'],
        }),
      ],
    ),
  ],
};

const SECRETARY: LayoutSection = {
  id: 'capaian-sekretaris',
  title: 'Eselon III.b ([jabatan])',
  label: 'lower-alpha',
  repeat: { over: 'positions', of: 'secretary' },
  content: [
    write('subjek-kalimat'),
    table(
      'subjek-tabel-capaian',
      'Realisasi Sasaran Strategis dan Indikator Kinerja [jabatan] Tahun [tahun]',
      {
        kolom: RESULT_COLUMNS,
        sumber: SOURCE,
      },
    ),
    told('penjelasan'),
    table('hasil-akip', 'Hasil Evaluasi AKIP [unit]', {
      kolom: [
        'no',
        'komponen=Komponen yang Dinilai',
        'bobot',
        'nilai-[tahun-lalu]=[tahun-lalu]',
        'nilai-[tahun]=[tahun]',
      ],
      sumber: 'LHE SAKIP [unit]',
    }),
    write('register', {
      kode: ['survei-sekretariat'],
      judul: 'Pengolahan Hasil Survei Kesekretariatan [unit] Tahun [tahun]',
    }),
    text('Nilai yang diberikan setiap responden dimuat pada lampiran pengolahan hasil survei.'),
  ],
  sections: [
    part(
      'sekretaris-riwayat',
      'Perbandingan Realisasi dan Capaian Kinerja Tahun [tahun-2], [tahun-lalu], dan [tahun]',
      [
        told('riwayat'),
        table('akip-tahun', 'Nilai atas Akuntabilitas Kinerja Instansi Pemerintah [unit] Tahun [tahun]', {
          tahun: 3,
          sumber: 'LHE SAKIP [unit]',
        }),
      ],
    ),
    part('sekretaris-rencana', 'Perbandingan Realisasi Kinerja dengan Target [rpjmd]', [
      told('akhir-rencana'),
    ]),
    part('sekretaris-banding', 'Perbandingan Realisasi Kinerja Tahun [tahun] dengan Kecamatan Lain', [
      told('pembanding'),
    ]),
    part('sekretaris-nasional', 'Perbandingan Realisasi Kinerja Tahun [tahun] dengan Standar Nasional', [
      told('standar-nasional'),
    ]),
    part(
      'sekretaris-sebab',
      'Analisis Penyebab Keberhasilan/Kegagalan serta Alternatif Solusi yang Telah Dilakukan',
      [told('analisis')],
    ),
    part('sekretaris-efisiensi', 'Analisis atas Efisiensi Penggunaan Sumber Daya', [
      write('subjek-efisiensi', { judul: 'Efisiensi Capaian Kinerja [jabatan] [unit] Tahun [tahun]' }),
    ]),
    part(
      'sekretaris-program',
      'Analisis Program/Kegiatan yang Menunjang Keberhasilan atau Kegagalan Pencapaian Kinerja',
      [
        write('subjek-kalimat-anggaran'),
        table(
          'subjek-anggaran',
          'Capaian Realisasi Keuangan Program/Kegiatan Penunjang [unit] Tahun [tahun]',
          {
            tingkat: 'sub',
            penanda: ['', '', '1'],
            kolom: ['no', 'uraian=Sub Kegiatan', 'pagu=Anggaran (Rp)', 'realisasi', 'persen'],
          },
        ),
      ],
    ),
    part('sekretaris-hambatan', 'Permasalahan/Kendala yang Dihadapi', [told('hambatan')]),
    part('sekretaris-solusi', 'Solusi untuk Memecahkan Kendala', [told('solusi')]),
  ],
};

/** Heads of sections and subdivisions, each in the same form. */
const OTHERS: LayoutSection = {
  id: 'capaian-jabatan',
  title: 'Eselon IV ([jabatan])',
  label: 'lower-alpha',
  repeat: { over: 'positions', of: 'others' },
  content: [
    write('subjek-kalimat'),
    table(
      'subjek-tabel-capaian',
      'Realisasi Sasaran Strategis dan Indikator Kinerja [jabatan] Tahun [tahun]',
      {
        kolom: RESULT_COLUMNS,
        sumber: SOURCE,
      },
    ),
  ],
  sections: [
    part('jabatan-rumus', 'Rumus Perhitungan', [
      write('subjek-rumus'),
      told('penjelasan'),
      write('subjek-layanan', { judul: '', kolom: ['no', 'layanan', 'jumlah'] }),
      write('subjek-register'),
      write('subjek-kegiatan', { judul: '' }),
    ]),
    part('jabatan-analisis', 'Analisis Peningkatan dan Penurunan Kinerja', [told('analisis')]),
    part('jabatan-upaya', 'Upaya yang Telah Dilakukan', [told('upaya')]),
    part('jabatan-hambatan', 'Hambatan dalam Pencapaian Kinerja', [told('hambatan')]),
    part('jabatan-rencana', 'Rencana Tindak Lanjut', [told('rencana-aksi')]),
    part('jabatan-program', 'Analisis Program/Kegiatan Penunjang Kinerja', [
      write('subjek-kalimat-anggaran'),
      table('subjek-anggaran', 'Capaian Kinerja Anggaran [jabatan] [unit] Tahun [tahun]', {
        tingkat: 'sub',
        penanda: ['I', '', '1'],
        kolom: ['no', 'uraian=Program/Kegiatan', 'pagu=Anggaran (Rp)', 'realisasi', 'persen'],
      }),
      write('subjek-efisiensi', { judul: 'Efisiensi Capaian Kinerja [jabatan] [unit] Tahun [tahun]' }),
    ]),
    { ...part('jabatan-foto', 'Dokumentasi Kegiatan', [write('subjek-foto')]), ifEmpty: 'show' },
  ],
};

export const POSITION_CHAPTERS: readonly LayoutSection[] = [HEAD, SECRETARY, OTHERS];

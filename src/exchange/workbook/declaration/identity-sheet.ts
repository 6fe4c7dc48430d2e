/** The form on the second sheet: who reports, for which year, and how the year is computed. One field a row. */
import { BUILT_IN_SCALES } from '../../../measurement/rules/category-scale.ts';
import { type Column, column } from './shape.ts';

export const IDENTITY_SHEET = 'Identitas';
export const GUIDE_SHEET = 'Petunjuk';

const line = (id: string, label: string, meaning: string, options: Partial<Column> = {}) =>
  column(id, label, 'line', meaning, options);

/** Ids are paths of the bundle. */
export const IDENTITY_FIELDS: readonly Column[] = [
  column('unit', 'Kode Unit', 'code', 'Kode unit pelapor menurut Kemendagri.', {
    isRequired: true,
    example: '63.01.10',
    synonyms: ['kode unit pelapor', 'kode perangkat daerah', 'kode opd'],
  }),
  column('year', 'Tahun', 'year', 'Tahun yang diukur.', {
    isRequired: true,
    example: '2025',
    synonyms: ['tahun anggaran', 'tahun laporan'],
  }),
  line('organisation.government.code', 'Kode Pemerintah Daerah', 'Kode Kemendagri kabupaten/kota.', {
    isRequired: true,
    example: '63.01',
    type: 'code',
  }),
  line('organisation.government.name', 'Pemerintah Daerah', 'Nama pemerintah daerah.', {
    isRequired: true,
    example: 'Kabupaten Tanah Laut',
    synonyms: ['kabupaten/kota', 'nama pemerintah daerah'],
  }),
  line('organisation.government.province', 'Provinsi', 'Provinsi.', { isRequired: true }),
  line('organisation.government.capital', 'Ibu Kota', 'Kedudukan pemerintah daerah.', {
    isRequired: true,
    synonyms: ['ibukota'],
  }),
  line('organisation.government.headTitle', 'Kepala Daerah', 'Bupati atau Wali Kota.', {
    isRequired: true,
    whenEmpty: 'Bupati',
  }),
  line(
    'organisation.government.timeZone',
    'Zona Waktu',
    'Asia/Jakarta (WIB), Asia/Makassar (WITA), Asia/Jayapura (WIT).',
    {
      isRequired: true,
      choices: [
        { value: 'Asia/Jakarta', label: 'WIB', synonyms: ['Asia/Jakarta'] },
        { value: 'Asia/Makassar', label: 'WITA', synonyms: ['Asia/Makassar'] },
        { value: 'Asia/Jayapura', label: 'WIT', synonyms: ['Asia/Jayapura'] },
      ],
    },
  ),
  line('organisation.profile.shortName', 'Nama Singkat', 'Untuk alamat web: huruf kecil dan tanda hubung.', {
    isRequired: true,
    example: 'bajuin',
  }),
  line('organisation.profile.place', 'Tempat Kedudukan', 'Dicetak sebelum tanggal.', {
    isRequired: true,
    example: 'Bajuin',
    synonyms: ['kedudukan', 'tempat'],
  }),
  line('organisation.profile.address', 'Alamat', 'Alamat kantor.'),
  line('organisation.profile.postalCode', 'Kode Pos', 'Kode pos.'),
  line('organisation.profile.email', 'Surel', 'Alamat surel kantor.', { synonyms: ['email', 'e-mail'] }),
  line('organisation.profile.phone', 'Telepon', 'Nomor telepon.', { synonyms: ['telp', 'no telepon'] }),
  line('organisation.profile.website', 'Situs Web', 'Alamat situs.', { synonyms: ['website', 'laman'] }),
  column('organisation.profile.description', 'Gambaran Umum', 'paragraphs', 'Gambaran umum unit.'),
  line('measurement.settings.scale', 'Skala Kategori', 'Skala penilaian capaian.', {
    isRequired: true,
    whenEmpty: 'permendagri-86-2017',
    choices: BUILT_IN_SCALES.map(({ code, name }) => ({
      value: code,
      label: `${name} (${code})`,
      synonyms: [code],
    })),
    refersTo: ['scales'],
    citation: 'C-31',
  }),
  column(
    'measurement.settings.cap',
    'Batas Capaian',
    'value',
    'Batas atas capaian dalam persen; kosong = tanpa batas.',
    { citation: 'C-16' },
  ),
  line(
    'measurement.settings.efficiency',
    'Cara Menghitung Efisiensi',
    'Cara yang dipilih pemerintah daerah.',
    {
      isRequired: true,
      whenEmpty: 'difference',
      citation: 'C-50…C-53',
      choices: [
        { value: 'difference', label: 'Selisih capaian dan serapan' },
        { value: 'output-weighted', label: 'Keluaran tertimbang' },
        { value: 'pmk-249', label: 'PMK 249/2011' },
        { value: 'ratio', label: 'Rasio capaian dan serapan' },
        { value: 'physical-minus-financial', label: 'Fisik dikurangi keuangan' },
        { value: 'hundred-minus-absorption', label: '100 dikurangi serapan' },
        { value: 'rupiah-saved', label: 'Rupiah tersisa' },
      ],
    },
  ),
  column(
    'reporting.report.signedOn',
    'Tanggal Laporan',
    'date',
    'Tanggal tanda tangan laporan; kosong sebelum ditandatangani.',
  ),
  line('reporting.report.layout', 'Susunan Laporan', 'Kode susunan laporan; kosong = bawaan.'),
  line('reporting.report.state', 'Status Laporan', 'Diisi Selaras.', {
    whenEmpty: 'draft',
    choices: [
      { value: 'draft', label: 'Konsep' },
      { value: 'submitted', label: 'Diajukan' },
      { value: 'verified', label: 'Diverifikasi' },
      { value: 'approved', label: 'Disetujui' },
    ],
  }),
  column('reporting.report.version', 'Versi Laporan', 'whole', 'Diisi Selaras.', { whenEmpty: 1 }),
];

/** Sheets that describe the registers a government defines itself; each register's rows have a sheet of their own. */
import { codeColumn, column, type Sheet, sheet, yearColumn } from './shape.ts';

const GROUP = 'Register';

const registers = sheet(
  'registers',
  'Daftar Register',
  GROUP,
  'organisation.registers',
  'Register buatan sendiri (bantuan sosial, BUMDes, …). Barisnya pada lembar "Register …" masing-masing.',
  [
    codeColumn('bantuan-sosial'),
    column('title', 'Judul', 'line', 'Judul tabel register.', {
      isRequired: true,
      synonyms: ['nama register', 'nama'],
    }),
    yearColumn(),
    column('source', 'Sumber', 'line', 'Sumber data.'),
    column('indicator', 'Indikator', 'code', 'Indikator yang pembahasannya menampilkan register ini.', {
      refersTo: ['indicators'],
    }),
    column('unit', 'Unit', 'code', 'Seksi yang bagian laporannya menampilkan register ini.', {
      refersTo: ['units'],
    }),
    column('rowHeading', 'Judul Kolom Baris', 'line', 'Judul kolom pertama; kosong = Desa.', {
      example: 'Desa',
    }),
  ],
  { nameColumn: 'title', isRare: true },
);

const registerColumns = sheet(
  'register-columns',
  'Kolom Register',
  GROUP,
  'organisation.registers',
  'Kolom setiap register: judul, jenis, dan apakah dijumlahkan.',
  [
    column('register', 'Register', 'code', 'Register pada lembar Daftar Register.', {
      refersTo: ['registers'],
      isRequired: true,
    }),
    column('registerYear', 'Tahun', 'year', 'Tahun register.', { whenEmpty: 'year' }),
    codeColumn('beras-lansia', { isRequired: true }),
    column('label', 'Judul Kolom', 'line', 'Judul kolom seperti dicetak.', {
      isRequired: true,
      synonyms: ['judul', 'nama kolom'],
    }),
    column('type', 'Jenis', 'line', 'Angka atau Teks.', {
      choices: [
        { value: 'number', label: 'Angka', synonyms: ['bilangan'] },
        { value: 'text', label: 'Teks', synonyms: ['huruf'] },
      ],
      whenEmpty: 'number',
      width: 10,
    }),
    column('summed', 'Dijumlahkan', 'yes-no', 'Ya bila kolom ini dijumlahkan.', { whenEmpty: false }),
    column('formula', 'Rumus', 'line', 'Kolom yang dihitung dari kolom lain, mis. beras + uang.', {}),
    column('decimals', 'Desimal', 'whole', 'Angka di belakang koma saat dicetak.'),
  ],
  {
    child: {
      list: 'columns',
      parent: [
        { column: 'register', field: 'code' },
        { column: 'registerYear', field: 'year' },
      ],
    },
    nameColumn: 'label',
    isRare: true,
  },
);

export const registerSheets: readonly Sheet[] = [registers, registerColumns];

/** Every register's own sheet: its name begins so. */
export const REGISTER_PREFIX = 'Register ';

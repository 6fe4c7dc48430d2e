/** docs/workbook.md: the workbook explained from its declaration, for the people who fill it in. */
import { IDENTITY_FIELDS, IDENTITY_SHEET } from './declaration/identity-sheet.ts';
import type { CellType, Column, Sheet } from './declaration/shape.ts';
import { sheetById, WORKBOOK_SHEETS } from './declaration/workbook.ts';

export function workbookDocument(): string {
  const groups = [...new Set(WORKBOOK_SHEETS.map(({ group }) => group))];
  return [
    INTRODUCTION,
    `## Lembar ${IDENTITY_SHEET}\n\nSatu isian setiap baris: namanya di kolom A, isinya di kolom B.\n\n${table('Isian', IDENTITY_FIELDS)}`,
    ...groups.map(
      (group) =>
        `## ${group}\n\n${WORKBOOK_SHEETS.filter((sheet) => sheet.group === group)
          .map(section)
          .join('\n\n')}`,
    ),
    REGISTERS,
    READING,
  ].join('\n\n');
}

function section(sheet: Sheet): string {
  const parts = [`### ${sheet.name}`, sheet.purpose];
  if (sheet.axis !== null) parts.push(sideBySide(sheet));
  if (sheet.synonyms.length > 0) parts.push(`Nama lain yang dikenali: ${sheet.synonyms.join(', ')}.`);
  return [...parts, table('Kolom', sheet.columns)].join('\n\n');
}

const AXES = {
  year: 'tahun (2024, 2025, …)',
  'year-quarter': 'tahun dan triwulan (2025, 2025 TW I, …)',
  quarter: 'triwulan (TW I … TW IV)',
  period: 'triwulan, bulan, atau Setahun',
  version: 'versi anggaran (Pagu murni 2025, Pagu perubahan 2025, …)',
} as const;

function sideBySide(sheet: Sheet): string {
  const { axis } = sheet;
  if (axis === null) return '';
  const kind = AXES[axis.kind];
  return axis.isWritten
    ? `Ditulis menyamping menurut ${kind}. Boleh juga ke bawah dengan kolom-kolom di bawah ini.`
    : `Ditulis ke bawah. Boleh juga menyamping menurut ${kind}.`;
}

const TYPES: Readonly<Record<CellType, string>> = {
  code: 'kode',
  line: 'teks',
  paragraphs: 'teks',
  lines: 'beberapa baris teks',
  date: 'tanggal',
  year: 'tahun',
  whole: 'bilangan bulat',
  money: 'rupiah',
  value: 'bilangan',
  percent: 'persen',
  'number-or-text': 'bilangan atau teks',
  'yes-no': 'Ya/Tidak',
};

function table(first: string, columns: readonly Column[]): string {
  const rows = columns.map((column) => {
    const label = column.isRequired && column.whenEmpty === null ? `**${column.label}** *` : column.label;
    return `| ${[label, typeOf(column), meaningOf(column)].map(cell).join(' | ')} |`;
  });
  return [`| ${first} | Jenis | Arti |`, '|---|---|---|', ...rows].join('\n');
}

function typeOf(column: Column): string {
  if (column.choices.length > 0 && column.choices.length <= 12) {
    return `pilihan: ${column.choices.map(({ label }) => label).join(', ')}`;
  }
  if (column.choices.length > 0) return 'pilihan dari daftar';
  if (column.refersTo.length === 0) return TYPES[column.type];
  return `kode atau nama dari ${column.refersTo.map((id) => sheetById(id).name).join(', ')}`;
}

function meaningOf(column: Column): string {
  const parts = [
    column.meaning,
    column.example === null ? '' : `Contoh: \`${column.example}\`.`,
    column.synonyms.length === 0 ? '' : `Juga dikenali: ${column.synonyms.join(', ')}.`,
    column.citation === null ? '' : `(${column.citation})`,
  ];
  return parts.filter((part) => part !== '').join(' ');
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}

const INTRODUCTION = `# Buku kerja

Buku kerja adalah paket data satu unit dan satu tahun sebagai berkas XLSX, untuk diisi dengan Excel atau LibreOffice. Isinya sama dengan [paket data JSON](bundle.md): yang ditulis lalu dibaca kembali tidak berubah.

*Berkas ini dibuat dari deklarasi buku kerja (\`src/exchange/workbook/declaration\`); jangan disunting langsung.*

## Cara mengisi

1. Ambil buku kerja kosong, atau buku kerja yang sudah berisi data tahun lalu. Mulai dari lembar **Identitas**, lalu Unit, Jabatan, Rencana, Tujuan, Sasaran, Indikator, dan Target. Lembar lain menurut kebutuhan; yang tidak dipakai boleh dihapus.
2. Satu baris satu data, di bawah judul kolom. Kolom bertanda * wajib diisi. Letakkan kursor pada sel untuk membaca artinya.
3. **Kode** boleh dikosongkan bila ada namanya: dibuat dari nama itu dan selalu sama. Acuan ke lembar lain ditulis dengan nama atau kodenya.
4. Jumlah, capaian, dan persentase tidak diisi: semuanya dihitung. Baris "Jumlah", "Total", "Rata-rata" dan kolom seperti "Capaian" hanya dibandingkan dengan hitungan Selaras.
5. Angka: \`1.234.567,89\`. Yang belum diketahui dikosongkan; nol ditulis 0. Tanggal: \`2/9/2025\` atau 2 September 2025 (hari selalu di depan).`;

const REGISTERS = `## Lembar register

Setiap register pada lembar Daftar Register mempunyai lembar sendiri bernama "Register " diikuti kodenya. Kolom pertama adalah nama baris (biasanya desa), lalu Tahun, lalu kolom-kolomnya. Lembar "Register …" yang tidak ada dalam daftar menjadi register baru dengan judul kolomnya sebagai kolom.`;

const READING = `## Yang dibaca, yang ditanyakan, yang ditolak

- **Judul kolom** dicari pada 15 baris pertama, pada satu baris atau dua baris yang digabung. Urutan kolom bebas. Nama yang dikenal diterima; nama yang mirip ditanyakan, dan jawabannya diingat; kolom lain tidak dibaca dan disebutkan. Begitu pula nama lembar. Selama ada pertanyaan, tidak ada yang diimpor.
- **Sel gabungan** pada kolom nama, pilihan, dan tahun berlaku untuk setiap barisnya; angka gabungan hanya pada baris pertamanya. **Baris tersembunyi** ikut dibaca dan disebutkan.
- **Rumus** dibaca nilainya yang tersimpan. Rumus tanpa nilai tersimpan atau dengan kesalahan (#REF!) ditolak pada selnya. **Sel berformat persen** 87,5% berarti 87,5.
- **Angka yang dapat dibaca dua cara** (1.234 di luar uang dan jumlah) ditolak dengan kedua bacaannya. Angka yang menjadi tanggal karena Excel (5/9) ditolak; tulis pembilang dan penyebutnya.
- **Teks yang diawali = + - @** ditulis sebagai teks, sehingga tidak pernah dihitung program mana pun.
- **Makro** tidak dibaca dan tidak dijalankan: berkas bermakro dibaca sel-selnya saja, dengan catatan.
- **Ditolak**: berkas dengan kata sandi, rusak, lebih dari 20 MB, format .xls, .xlsb, .ods, CSV; berkas yang menjadi terlalu besar setelah dibuka (200 MB); lembar dengan lebih dari 25.000 baris terisi; dua unit dalam satu berkas. Baris kosong tidak dihitung, berapa pun banyaknya.
- Setiap masalah disebut pada selnya, misalnya "Lembar Target, sel D14". Bila ada satu kesalahan pun, tidak ada yang disimpan.
`;

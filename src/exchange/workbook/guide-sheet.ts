/** The first sheet: how to fill the workbook in, and how far each sheet is. */
import type { CellObject, SheetData } from 'write-excel-file/node';
import { columnLetters } from './cell-address.ts';
import { GUIDE_SHEET, IDENTITY_SHEET } from './declaration/identity-sheet.ts';
import { WORKBOOK_SHEETS } from './declaration/workbook.ts';
import type { PlannedSheet } from './sheet-plan.ts';

export const GUIDE_NAME = GUIDE_SHEET;

const ADVICE = [
  `Mulai dari lembar ${IDENTITY_SHEET}, lalu Unit, Jabatan, Rencana, Tujuan, Sasaran, Indikator, dan Target. Lembar lain menurut kebutuhan.`,
  'Satu baris satu data, mulai baris 3. Judul kolom bertanda * wajib diisi. Letakkan kursor pada sel untuk membaca artinya.',
  'Kode boleh dikosongkan bila ada namanya. Acuan (Unit, Jabatan, Indikator, …) dipilih dari daftar atau ditulis namanya.',
  'Jangan mengisi jumlah, capaian, atau persentase: semuanya dihitung Selaras. Baris "Jumlah" hanya dibandingkan.',
  'Angka ditulis 1.234.567,89. Belum diketahui = kosongkan; nol = tulis 0. Tanggal ditulis 2/9/2025.',
  'Simpan sebagai XLSX, lalu jatuhkan berkasnya pada layar Impor. Semua masalah ditunjukkan pada selnya sebelum ada yang disimpan.',
];

export function guideRows(planned: readonly PlannedSheet[], firstRow: number, lastRow: number): SheetData {
  const bold = { fontWeight: 'bold' } as const;
  const head = { ...bold, textColor: '#FFFFFF', backgroundColor: '#1F4E79' } as const;
  return [
    [{ value: 'Buku kerja Selaras', type: String, ...bold, fontSize: 16 }],
    [],
    ...ADVICE.map((text, index): CellObject[] => [{ value: `${index + 1}. ${text}`, type: String }]),
    [],
    ['Lembar', 'Kelompok', 'Terisi', 'Isinya'].map((value) => ({ value, type: String, ...head })),
    ...planned.map((sheet): CellObject[] => [
      { value: sheet.name, type: String, ...bold },
      { value: sheet.group, type: String },
      { value: filledRows(sheet, firstRow, lastRow), type: 'Formula' },
      { value: sheet.purpose, type: String },
    ]),
  ];
}

/** Filled cells of what is asked for: the measures of a sheet that has them, else its first required column. */
function filledRows(sheet: PlannedSheet, firstRow: number, lastRow: number): string {
  const measures = WORKBOOK_SHEETS.find(({ id }) => id === sheet.id)?.axis?.measures ?? [];
  const asked = sheet.headings.flatMap(({ column }, index) => (column.id === measures[0] ? [index] : []));
  const required = sheet.headings.findIndex(({ column }) => column.isRequired);
  const first = columnLetters(asked[0] ?? Math.max(0, required));
  const last = columnLetters(asked.at(-1) ?? Math.max(0, required));
  return `COUNTA('${sheet.name.replaceAll("'", "''")}'!${first}${firstRow}:${last}${lastRow})`;
}

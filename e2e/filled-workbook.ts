/** Fills the template of a workbook in as a person would in a spreadsheet program: cell by cell, below the headings. */
import { read, utils, type WorkBook, write } from '@e965/xlsx';

type Cells = Readonly<Record<string, string | number>>;

/** Rows of a sheet begin below its title and its headings. */
const FIRST_ROW = 2;

function fillRow(book: WorkBook, sheetName: string, cells: Cells, where: string | null): void {
  const sheet = book.Sheets[sheetName];
  if (sheet === undefined) throw new Error(`The template has no sheet ${sheetName}`);
  const rows = utils.sheet_to_json<unknown[]>(sheet, { header: 1, blankrows: true });
  const headings = (rows[1] ?? []).map((heading) => String(heading).replace(/\s*\*$/u, ''));
  const isFree = (row: readonly unknown[] | undefined) => (row ?? []).every((cell) => cell === undefined);
  let at = FIRST_ROW;
  if (where === null) while (!isFree(rows[at])) at += 1;
  else at = rows.findIndex((row) => row.includes(where));
  if (at < 0) throw new Error(`${sheetName} has no row ${where}`);
  for (const [heading, value] of Object.entries(cells)) {
    const column = headings.indexOf(heading);
    if (column < 0) throw new Error(`${sheetName} has no column ${heading}: ${headings.join(', ')}`);
    utils.sheet_add_aoa(sheet, [[value]], { origin: { r: at, c: column } });
  }
}

/** One goal, objective and IKU with target and result, and the money of one sub kegiatan. */
export function filledWorkbook(template: Buffer): Buffer {
  // Without styles: this library would write each of the open columns beyond the headings singly.
  const book = read(template);
  const add = (sheet: string, cells: Cells) => fillRow(book, sheet, cells, null);
  add('Tujuan', { Tujuan: 'Meningkatnya kualitas pelayanan publik', Rencana: 'renstra-2025-2029' });
  add('Sasaran', {
    Sasaran: 'Meningkatnya kepuasan masyarakat',
    Tujuan: 'Meningkatnya kualitas pelayanan publik',
    Rencana: 'renstra-2025-2029',
  });
  add('Indikator', {
    'Nama Indikator': 'Indeks Kepuasan Masyarakat',
    Tingkat: 'Sasaran',
    Mengukur: 'Meningkatnya kepuasan masyarakat',
    Satuan: 'Nilai',
    'Nomor IKU': 1,
    'Penanggung Jawab': 'Camat Tambang Ulang',
  });
  add('Target', { Indikator: 'Indeks Kepuasan Masyarakat', Dokumen: 'renstra-2025-2029', 2025: 87.5 });
  add('Pengukuran', {
    Indikator: 'Indeks Kepuasan Masyarakat',
    Tahun: 2025,
    Realisasi: 88.2,
    Sumber: 'Survei Kepuasan Masyarakat 2025',
  });
  const item = '7.01.01.2.01.0001';
  fillRow(book, 'Pagu', { 'Pagu murni 2025': 10_000_000 }, item);
  fillRow(book, 'Realisasi Anggaran', { 'TW I': 2_000_000, 'TW IV': 7_500_000 }, item);
  const content: Buffer = write(book, { type: 'buffer', bookType: 'xlsx' });
  return content;
}

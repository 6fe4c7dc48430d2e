import { read, type WorkBook } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import type { Table } from '../report-model.ts';
import { ACHIEVEMENT_TABLE, sampleDocument } from '../testing/sample-document.ts';
import { reportTables } from './report-tables.ts';
import { writeTable, writeTables } from './write-tables.ts';

const opened = (bytes: Uint8Array): WorkBook => read(bytes, { cellNF: true, cellStyles: true });
function cellOf(book: WorkBook, sheet: string, address: string): { v?: unknown; t?: string; z?: unknown } {
  return book.Sheets[sheet]?.[address] ?? {};
}
async function alone(table: Table): Promise<WorkBook> {
  const about = { title: 'Laporan Kinerja', stamp: 'DRAF', tables: [] };
  return opened(await writeTable({ id: 'x', label: 'Tabel 1', title: 'Judul', table }, about));
}

describe('the tables of a report as a workbook', () => {
  it('are listed on the first sheet, each with a link to its own', async () => {
    const tables = reportTables(sampleDocument());
    const book = opened(await writeTables(tables));
    expect(book.SheetNames).toEqual([
      'Daftar Tabel',
      ...tables.tables.map(({ label }) => label ?? expect.stringMatching(/^Lain \d+$/u)),
    ]);
    expect(book.SheetNames).toContain('Tabel 3.1');
    const row = tables.tables.findIndex(({ id }) => id === 'iku-2025') + 5;
    expect(cellOf(book, 'Daftar Tabel', `A${row}`)).toMatchObject({
      v: 'Tabel 3.1',
      l: { Target: "#'Tabel 3.1'!A1" },
    });
    expect(cellOf(book, 'Daftar Tabel', `B${row}`).v).toBe('Capaian Indikator Kinerja Utama Tahun 2025');
  });

  it('have their title, their header and their numbers as numbers', async () => {
    const book = opened(await writeTables(reportTables(sampleDocument())));
    expect(cellOf(book, 'Tabel 3.1', 'A1').v).toBe('Tabel 3.1 Capaian Indikator Kinerja Utama Tahun 2025');
    expect(cellOf(book, 'Tabel 3.1', 'G4').v).toBe('Capaian');
    expect(cellOf(book, 'Tabel 3.1', 'F6')).toMatchObject({ t: 'n', v: 87.26, z: '#,##0.00' });
    expect(cellOf(book, 'Tabel 3.1', 'G6')).toMatchObject({ t: 'n', v: 99.73, z: '#,##0.00" %"' });
    expect(cellOf(book, 'Tabel 3.1', 'F8').v).toBe('menunggu hasil');
    expect(cellOf(book, 'Tabel 3.1', 'G9')).toMatchObject({ t: 'n', v: 119.86 });
  });

  it('keep the spans of the header, the rows and the total', async () => {
    const book = opened(await writeTables(reportTables(sampleDocument())));
    const merged = (book.Sheets['Tabel 3.1']?.['!merges'] ?? []).map(({ s, e }) => [s.r, s.c, e.r, e.c]);
    expect(merged).toEqual(
      expect.arrayContaining([
        [5, 1, 6, 1],
        [8, 0, 8, 5],
      ]),
    );
  });

  it('never compute what a person wrote', async () => {
    for (const text of ['=1+1', '+62 517 123', '-5 orang', '@SUM(A1)', '=HYPERLINK("http://x","y")']) {
      const [first, ...rest] = ACHIEVEMENT_TABLE.body;
      const cells = [...(first?.cells ?? [])];
      cells[2] = { inlines: [{ kind: 'text', text }] };
      const cell = cellOf(await alone({ ...ACHIEVEMENT_TABLE, body: [{ cells }, ...rest] }), 'Tabel 1', 'C6');
      expect(cell).toMatchObject({ t: 's', v: text, z: '@' });
      expect(cell).not.toHaveProperty('f');
    }
  });

  it('end with their notes and their source', async () => {
    const book = await alone({
      ...ACHIEVEMENT_TABLE,
      notes: [[{ kind: 'text', text: 'Indikator terukur: 2 dari 3.' }]],
      source: 'register desa',
    });
    expect([cellOf(book, 'Tabel 1', 'A11').v, cellOf(book, 'Tabel 1', 'A12').v]).toEqual([
      'Indikator terukur: 2 dari 3.',
      'Sumber: Register desa.',
    ]);
  });

  it('that share a number each have a sheet of their own', async () => {
    const table = { label: 'Tabel 1', title: 'Judul', table: ACHIEVEMENT_TABLE };
    const about = {
      title: 'L',
      stamp: '',
      tables: [
        { ...table, id: 'a' },
        { ...table, id: 'b' },
      ],
    };
    expect(opened(await writeTables(about)).SheetNames).toEqual(['Daftar Tabel', 'Tabel 1', 'Tabel 1 2']);
  });
});

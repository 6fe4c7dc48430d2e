/** A list on the screen as XLSX: what is shown, in its order, numbers as numbers. */
import type { CellObject, SheetData } from 'write-excel-file/browser';
import { printedNumber } from '../../src/documents/rules/printed-number.ts';

export interface SheetColumn {
  readonly header: string;
  /** Numbers stand at the end; only there is a printed number read as one. */
  readonly align?: 'start' | 'end';
}

/** As printed ("99,73 %"), a plain number, or nothing. */
export type SheetValue = string | number | null;

export interface ListSheet {
  /** Name of the file and title of the sheet. */
  readonly title: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly SheetValue[])[];
}

const NARROWEST = 10;
const WIDEST = 60;

/** Title, header and rows as the writer takes them. */
export function sheetData({ title, columns, rows }: ListSheet): SheetData {
  const head = columns.map(
    ({ header, align }): CellObject => ({
      value: header,
      type: String,
      fontWeight: 'bold',
      align: align === 'end' ? 'right' : 'left',
      bottomBorderStyle: 'thin',
    }),
  );
  return [
    [{ value: title, type: String, fontWeight: 'bold', fontSize: 12 }],
    [],
    head,
    ...rows.map((row) => row.map((value, index) => sheetCell(value, columns[index]?.align === 'end'))),
  ];
}

function sheetCell(value: SheetValue, isNumeric: boolean): CellObject {
  if (value === null || value === '') return { value: '', type: String };
  if (typeof value === 'number') return { value, type: Number };
  const number = isNumeric ? printedNumber(value) : null;
  if (number !== null) return { value: number.value, type: Number, format: number.format, align: 'right' };
  return {
    value,
    type: String,
    wrap: true,
    ...(isNumeric ? { align: 'right' as const } : {}),
    // A text that looks like a formula stays text even when someone edits the cell.
    ...(/^[=+\-@]/u.test(value) ? { format: '@' } : {}),
  };
}

/** Characters of the widest cell, within reason. */
export function sheetWidths({ columns, rows }: ListSheet): { width: number }[] {
  return columns.map(({ header }, index) => {
    const longest = rows.reduce(
      (most, row) => Math.max(most, String(row[index] ?? '').length),
      header.length,
    );
    return { width: Math.min(WIDEST, Math.max(NARROWEST, longest + 2)) };
  });
}

const REFUSED_IN_FILE_NAME = /[\\/:*?"<>|]+/gu;
const REFUSED_IN_SHEET_NAME = /[[\]:*?/\\']+/gu;

/** Writes the list and hands it to the browser to save. The writer is loaded only now. */
export async function saveSheet(list: ListSheet): Promise<void> {
  const { default: writeXlsxFile } = await import('write-excel-file/browser');
  await writeXlsxFile(sheetData(list), {
    sheet: list.title.replace(REFUSED_IN_SHEET_NAME, ' ').slice(0, 31),
    columns: sheetWidths(list),
    stickyRowsCount: 3,
  }).toFile(`${list.title.replace(REFUSED_IN_FILE_NAME, '-')}.xlsx`);
}

/** Our workbook of the small bundle, changed the way people change workbooks. */
import { read, utils, type WorkBook, type WorkSheet, write } from '@e965/xlsx';
import { parseBundle } from '../bundle-schema.ts';
import type { WorkbookMapping, WorkbookReading } from '../rules/workbook.ts';
import { readWorkbook } from '../workbook/read-workbook.ts';
import { writeWorkbook } from '../workbook/write-workbook.ts';
import { smallBundle } from './small-bundle.ts';

let original: Promise<Uint8Array> | null = null;

export function smallWorkbook(): Promise<Uint8Array> {
  original ??= (async () => {
    const parsed = parseBundle(JSON.stringify(smallBundle()));
    if (!parsed.ok) throw new Error('The small bundle is valid');
    return writeWorkbook(parsed.bundle, { purpose: 'data' });
  })();
  return original;
}

export class EditedWorkbook {
  readonly book: WorkBook;

  constructor(book: WorkBook) {
    this.book = book;
  }

  sheet(name: string): WorkSheet {
    const found = this.book.Sheets[name];
    if (found === undefined) throw new Error(`No sheet ${name}: ${this.book.SheetNames.join(', ')}`);
    return found;
  }

  /** Writes rows of plain values from a cell on: "A3". */
  put(name: string, cell: string, rows: readonly (readonly (string | number | boolean | null)[])[]): this {
    utils.sheet_add_aoa(
      this.sheet(name),
      rows.map((row) => [...row]),
      { origin: cell },
    );
    return this;
  }

  /** Replaces a sheet by rows of plain values. */
  replace(name: string, rows: readonly (readonly (string | number | null)[])[]): this {
    this.book.Sheets[name] = utils.aoa_to_sheet(rows.map((row) => [...row]));
    return this;
  }

  rename(name: string, to: string): this {
    const index = this.book.SheetNames.indexOf(name);
    this.book.SheetNames[index] = to;
    this.book.Sheets[to] = this.sheet(name);
    delete this.book.Sheets[name];
    return this;
  }

  remove(name: string): this {
    this.book.SheetNames = this.book.SheetNames.filter((one) => one !== name);
    delete this.book.Sheets[name];
    return this;
  }

  add(name: string, rows: readonly (readonly (string | number | null)[])[]): this {
    utils.book_append_sheet(this.book, utils.aoa_to_sheet(rows.map((row) => [...row])), name);
    return this;
  }

  bytes(): Uint8Array {
    const written: unknown = write(this.book, { type: 'buffer', bookType: 'xlsx', compression: true });
    if (!(written instanceof Uint8Array)) throw new TypeError('A workbook is written as bytes');
    return new Uint8Array(written);
  }

  reading(mapping: WorkbookMapping = []): WorkbookReading {
    return readWorkbook(this.bytes(), { mapping });
  }
}

export async function editedWorkbook(): Promise<EditedWorkbook> {
  return new EditedWorkbook(read(await smallWorkbook(), { type: 'array', cellNF: true, cellFormula: true }));
}

import { utils, write } from '@e965/xlsx';
import { strFromU8, strToU8, unzipSync, Zip, ZipDeflate, zipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { createLimitedPool } from '../../platform/limited-process.ts';
import { smallWorkbook } from '../testing/edited-workbook.ts';
import type { ReadingSummary } from '../testing/read-workbook-child.ts';
import { readWorkbook } from './read-workbook.ts';

const pool = createLimitedPool<Uint8Array, ReadingSummary>(
  new URL('../testing/read-workbook-child.ts', import.meta.url),
  { memoryMb: 512, timeoutMs: 20_000 },
  (value) => {
    if (typeof value !== 'object' || value === null || !('problems' in value))
      throw new TypeError('No summary');
    return value as ReadingSummary;
  },
);
afterAll(() => pool.close());

/** In a process of its own, with the limits of the server. */
async function read(bytes: Uint8Array): Promise<ReadingSummary> {
  const result = await pool.run(bytes);
  if (!result.ok) throw new Error(`${result.reason}: ${result.message}`);
  return result.value;
}

const firstCode = ({ problems }: ReadingSummary) => problems[0]?.code;

function otherFormat(bookType: 'biff8' | 'ods' | 'xlsb'): Uint8Array {
  const book = utils.book_new();
  utils.book_append_sheet(
    book,
    utils.aoa_to_sheet([
      ['Indikator', 'Target'],
      ['IKM', 88],
    ]),
    'Target',
  );
  const written: unknown = write(book, { type: 'buffer', bookType });
  if (!(written instanceof Uint8Array)) throw new TypeError('A workbook is written as bytes');
  return new Uint8Array(written);
}

const COMPOUND_HEADER = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

describe('files that are no readable workbook', () => {
  it.each([
    [
      'a file with a password',
      () => new Uint8Array([...COMPOUND_HEADER, ...Buffer.from('EncryptedPackage', 'utf16le')]),
      'workbook-encrypted',
    ],
    ['the old Excel format', () => otherFormat('biff8'), 'workbook-old-format'],
    ['OpenDocument', () => otherFormat('ods'), 'workbook-opendocument'],
    ['binary Excel', () => otherFormat('xlsb'), 'workbook-binary'],
    ['a CSV with another name', () => strToU8('Indikator;Target\nIKM;88\n'), 'not-a-workbook'],
    ['a Word document', () => zipSync({ 'word/document.xml': strToU8('<x/>') }), 'not-a-workbook'],
    ['an empty zip', () => zipSync({ 'xl/workbook.xml': strToU8('') }), 'workbook-damaged'],
    ['nothing at all', () => new Uint8Array(), 'not-a-workbook'],
  ])('%s is refused in words', async (_name, bytes, code) => {
    const reading = await read(bytes());
    expect(reading.isRead).toBe(false);
    expect(firstCode(reading)).toBe(code);
    expect(reading.problems[0]?.message).toMatch(/^[A-Z].*\.$/);
  });

  it('a workbook cut off anywhere is damaged, never half read', async () => {
    const whole = await smallWorkbook();
    for (const share of [0.1, 0.5, 0.9, 0.999]) {
      const reading = readWorkbook(whole.slice(0, Math.floor(whole.length * share)), { mapping: [] });
      expect(reading.bundle).toBeNull();
      expect(reading.problems[0]?.code).toBe('workbook-damaged');
    }
  });

  it('100 MB are refused before anything is unpacked', () => {
    const bytes = new Uint8Array(100 * 1024 * 1024);
    bytes.set([0x50, 0x4b, 0x03, 0x04]);
    expect(readWorkbook(bytes, { mapping: [] }).problems).toMatchObject([{ code: 'workbook-too-large' }]);
  });
});

describe('files that would do harm', () => {
  it('macros are told, not read and not run; the cells are read', async () => {
    const files = unzipSync(await smallWorkbook());
    const reading = await read(zipSync({ ...files, 'xl/vbaProject.bin': strToU8('macro') }));
    expect(reading.isRead).toBe(true);
    expect(reading.problems).toMatchObject(
      expect.arrayContaining([expect.objectContaining({ severity: 'note', code: 'workbook-macros' })]),
    );
  });

  it('a zip bomb is refused by the sizes it tells', async () => {
    expect(firstCode(await read(bomb()))).toBe('workbook-too-complex');
  });

  it('a zip bomb that lies about its size is stopped while it unpacks', async () => {
    const bytes = bomb().slice();
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    // The central directory tells the sizes; the first entry's unpacked size stands at 24.
    const directory = view.getUint32(bytes.length - 6, true);
    view.setUint32(directory + 24, 1000, true);
    expect(firstCode(await read(bytes))).toBe('workbook-too-complex');
  });

  it('1.000.000 empty rows are no rows', async () => {
    const files = unzipSync(await smallWorkbook());
    const path = 'xl/worksheets/sheet6.xml';
    const sheet = strFromU8(files[path] ?? new Uint8Array());
    expect(sheet).toContain('</sheetData>');
    const rows: string[] = [];
    for (let row = 20; row < 1_000_020; row += 1)
      rows.push(`<row r="${row}" spans="1:5"><c r="A${row}" s="1"/></row>`);
    files[path] = strToU8(sheet.replace('</sheetData>', `${rows.join('')}</sheetData>`));
    const reading = await read(zipSync(files));
    expect(reading.isRead).toBe(true);
  });
});

const BOMB_MEGABYTES = 210;
let made: Uint8Array | null = null;

/** A workbook whose sheet unpacks to far more than any sheet holds. */
function bomb(): Uint8Array {
  made ??= makeBomb(BOMB_MEGABYTES);
  return made;
}

function makeBomb(megabytes: number): Uint8Array {
  const pieces: Uint8Array[] = [];
  const zip = new Zip((error, piece) => {
    if (error !== null) throw error;
    pieces.push(piece);
  });
  const sheet = new ZipDeflate('xl/worksheets/sheet1.xml', { level: 1 });
  zip.add(sheet);
  const spaces = new Uint8Array(1024 * 1024).fill(0x20);
  for (let count = 0; count < megabytes; count += 1) sheet.push(spaces, count === megabytes - 1);
  const book = new ZipDeflate('xl/workbook.xml');
  zip.add(book);
  book.push(strToU8('<workbook/>'), true);
  zip.end();
  return new Uint8Array(Buffer.concat(pieces));
}

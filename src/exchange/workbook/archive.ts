/**
 * The file as it came, looked at before any library reads it: what kind it is, how large it becomes, and only the
 * parts that hold cells. Macros, pictures, links to other files are never unpacked. Empty rows are dropped on the
 * way, so that a million of them cost nothing.
 */
import { Unzip, UnzipInflate, unzipSync, zipSync } from 'fflate';
import type { CellProblem } from '../rules/workbook.ts';
import { fileProblem } from './cell-problems.ts';
import { EmptyRowFilter } from './empty-rows.ts';

export const LARGEST_WORKBOOK = 20 * 1024 * 1024;
const MOST_ENTRIES = 3000;
/** Bytes after unpacking, all parts together: told by the file, and counted while unpacking. */
const LARGEST_UNPACKED = 200 * 1024 * 1024;
/** Bytes of what remains when empty rows are dropped. */
const LARGEST_CONTENT = 48 * 1024 * 1024;
/** Characters without the end of a row: no row is that long, only a bomb is. */
const LONGEST_ROW = 8 * 1024 * 1024;

export type Archive =
  | { readonly ok: true; readonly bytes: Uint8Array; readonly notes: readonly CellProblem[] }
  | { readonly ok: false; readonly problem: CellProblem };

const ZIP = [0x50, 0x4b, 0x03, 0x04] as const;
/** Compound file: old Excel, and the envelope of a file with a password. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0] as const;

/** A workbook or what pretends to be one; anything else (JSON) is none. */
export function isWorkbook(bytes: Uint8Array): boolean {
  return startsWith(bytes, ZIP) || startsWith(bytes, COMPOUND);
}

/** Checks the file and repacks only what holds cells. Never throws. */
export function openArchive(bytes: Uint8Array): Archive {
  if (bytes.byteLength > LARGEST_WORKBOOK)
    return refused('workbook-too-large', TOO_LARGE, 'buku kerja paling besar 20 MB');
  if (startsWith(bytes, COMPOUND)) return compoundFile(bytes);
  if (!startsWith(bytes, ZIP)) return refused('not-a-workbook', NOT_XLSX, SAVE_AS_XLSX);
  const entries = directoryOf(bytes);
  if (entries === null) return damaged();
  const names = new Set(entries.map(({ name }) => name.toLowerCase()));
  if (entries.length > MOST_ENTRIES) return bomb();
  if (entries.reduce((sum, { size }) => sum + size, 0) > LARGEST_UNPACKED) return bomb();
  const other = otherKind(names);
  if (other !== null) return other;
  return repack(bytes, names);
}

const TOO_LARGE = 'Berkas lebih besar dari 20 MB, sehingga tidak dibaca.';
const NOT_XLSX = 'Berkas ini bukan buku kerja Excel (XLSX), walaupun mungkin namanya demikian.';
const SAVE_AS_XLSX = 'berkas yang disimpan sebagai "Buku Kerja Excel (.xlsx)"';

function compoundFile(bytes: Uint8Array): Archive {
  return holdsText16(bytes, 'EncryptedPackage')
    ? refused(
        'workbook-encrypted',
        'Berkas ini dikunci dengan kata sandi, sehingga tidak dapat dibaca.',
        'berkas tanpa kata sandi: simpan kembali tanpa sandi pembuka',
      )
    : refused('workbook-old-format', 'Berkas ini memakai format Excel lama (.xls).', SAVE_AS_XLSX);
}

function otherKind(names: ReadonlySet<string>): Archive | null {
  if (names.has('xl/workbook.xml')) return null;
  if (names.has('xl/workbook.bin'))
    return refused('workbook-binary', 'Berkas ini memakai format Excel biner (.xlsb).', SAVE_AS_XLSX);
  if (names.has('content.xml') && names.has('mimetype'))
    return refused('workbook-opendocument', 'Berkas ini memakai format OpenDocument (.ods).', SAVE_AS_XLSX);
  if (names.has('word/document.xml'))
    return refused('not-a-workbook', 'Berkas ini dokumen Word, bukan buku kerja Excel.', SAVE_AS_XLSX);
  return refused('not-a-workbook', NOT_XLSX, SAVE_AS_XLSX);
}

function damaged(): Archive {
  return refused(
    'workbook-damaged',
    'Berkas ini rusak atau terpotong, sehingga tidak dapat dibuka.',
    'berkas utuh: buka dengan Excel atau LibreOffice, lalu simpan kembali',
  );
}

function bomb(): Archive {
  return refused(
    'workbook-too-complex',
    'Isi berkas ini terlalu besar setelah dibuka, sehingga tidak dibaca.',
    'buku kerja satu unit dan satu tahun',
  );
}

function refused(code: string, message: string, expected: string): Archive {
  return { ok: false, problem: fileProblem('error', code, message, expected) };
}

interface Entry {
  readonly name: string;
  readonly size: number;
}

/** Names and told sizes, without unpacking anything; null for a damaged file. */
function directoryOf(bytes: Uint8Array): Entry[] | null {
  const entries: Entry[] = [];
  try {
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        entries.push({ name, size: originalSize });
        return false;
      },
    });
    return entries;
  } catch {
    return null;
  }
}

/** The library refuses a file that announces metadata or persons of comments and does not hold them. */
const WANTED =
  /^(?:\[content_types\]\.xml|_rels\/\.rels|xl\/workbook\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/sharedstrings\.xml|xl\/styles\.xml|xl\/metadata\.xml|xl\/persons\/[^/]+\.xml|xl\/worksheets\/[^/]+\.xml)$/;

class TooMuch extends Error {}

function repack(bytes: Uint8Array, names: ReadonlySet<string>): Archive {
  try {
    const files = unpackWanted(bytes);
    if (Object.keys(files).length === 0) return damaged();
    return { ok: true, bytes: zipSync(files, { level: 0 }), notes: macroNotes(names) };
  } catch (error) {
    return error instanceof TooMuch ? bomb() : damaged();
  }
}

function unpackWanted(bytes: Uint8Array): Record<string, Uint8Array> {
  const files: Record<string, Uint8Array> = {};
  let unpacked = 0;
  let kept = 0;
  const unzip = new Unzip((file) => {
    if (!WANTED.test(file.name.toLowerCase())) return;
    const isSheet = file.name.toLowerCase().startsWith('xl/worksheets/');
    const content = isSheet ? new EmptyRowFilter() : new Chunks();
    file.ondata = (error, chunk, isLast) => {
      if (error !== null) throw error;
      unpacked += chunk.byteLength;
      kept += content.push(chunk, isLast);
      if (unpacked > LARGEST_UNPACKED || kept > LARGEST_CONTENT || content.pending > LONGEST_ROW)
        throw new TooMuch();
      if (isLast) files[file.name] = content.bytes();
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  // In pieces: one piece of a bomb unpacks to a thousand times its size at most.
  for (let at = 0; at < bytes.byteLength; at += PIECE) {
    unzip.push(bytes.subarray(at, at + PIECE), at + PIECE >= bytes.byteLength);
  }
  return files;
}

const PIECE = 16 * 1024;

class Chunks {
  readonly pending = 0;
  readonly #chunks: Uint8Array[] = [];

  push(chunk: Uint8Array): number {
    this.#chunks.push(chunk.slice());
    return chunk.byteLength;
  }

  bytes(): Uint8Array {
    return Buffer.concat(this.#chunks);
  }
}

function macroNotes(names: ReadonlySet<string>): CellProblem[] {
  if (!names.has('xl/vbaproject.bin')) return [];
  return [
    fileProblem(
      'note',
      'workbook-macros',
      'Berkas ini memuat makro. Makronya tidak dibaca dan tidak dijalankan; hanya isi selnya yang dibaca.',
      null,
    ),
  ];
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** Whether the bytes hold the text in UTF-16, as names of a compound file are written. */
function holdsText16(bytes: Uint8Array, text: string): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from(text, 'utf16le'));
}

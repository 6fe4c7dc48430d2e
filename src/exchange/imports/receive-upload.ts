/** Takes a file in: piece by piece into the file store, its kind told by its content, never by its name. */
import { AppError } from '../../platform/errors.ts';
import type { FileStore, StoredFile } from '../../platform/files.ts';
import { LARGEST_BUNDLE, tooLarge } from '../bundle-schema.ts';
import { asErrors } from '../import-answer.ts';

export const LARGEST_UPLOAD = LARGEST_BUNDLE;

export interface ReceivedFile extends StoredFile {
  readonly kind: 'json' | 'xlsx';
}

/** Throws `file-too-large` (413) and `unknown-file` (422). */
export async function receiveUpload(
  files: FileStore,
  governmentId: string,
  content: AsyncIterable<Uint8Array>,
): Promise<ReceivedFile> {
  const kinds: ReceivedFile['kind'][] = [];
  const stored = await files.putStream(governmentId, content, {
    limit: LARGEST_UPLOAD,
    tooLarge: uploadTooLarge,
    inspect: (first) => kinds.push(kindOf(first)),
  });
  return { ...stored, kind: kinds[0] ?? 'json' };
}

export function uploadTooLarge(): AppError {
  const { message, expected } = tooLarge();
  return new AppError({
    code: 'file-too-large',
    status: 413,
    message,
    fields: { expected, problems: asErrors([tooLarge()]) },
  });
}

/** What else is dropped here, by its first bytes, and what to do then. */
const OTHERS: readonly { readonly starts: string; readonly message: string }[] = [
  {
    starts: '%PDF',
    message: 'Berkas ini adalah PDF. Yang dapat diimpor adalah buku kerja XLSX atau paket data JSON.',
  },
  { starts: '\u0089PNG', message: 'Berkas ini adalah gambar, bukan buku kerja.' },
  { starts: '\u00ff\u00d8', message: 'Berkas ini adalah gambar, bukan buku kerja.' },
  {
    starts: '\u001f\u008b',
    message: 'Berkas ini adalah arsip terkompresi. Buka dahulu, lalu unggah buku kerja di dalamnya.',
  },
  {
    starts: 'Rar!',
    message: 'Berkas ini adalah arsip terkompresi. Buka dahulu, lalu unggah buku kerja di dalamnya.',
  },
  {
    starts: '<',
    message:
      'Berkas ini berisi halaman web atau XML, bukan buku kerja. Buka di Excel atau LibreOffice, lalu simpan sebagai "Buku Kerja Excel (.xlsx)".',
  },
];

const ZIP = 'PK';
/** The older Excel format, and also the envelope of a workbook with a password: the reader tells which. */
const COMPOUND = '\u00d0\u00cf\u0011\u00e0';

export function kindOf(first: Uint8Array): ReceivedFile['kind'] {
  const text = Buffer.from(first).toString('latin1');
  if (text.startsWith(ZIP) || text.startsWith(COMPOUND)) return 'xlsx';
  const begin = text.replace(/^\u00ef\u00bb\u00bf/u, '').trimStart();
  if (begin.startsWith('{') || begin.startsWith('[')) return 'json';
  const other = OTHERS.find(({ starts }) => text.startsWith(starts) || begin.startsWith(starts));
  throw new AppError({
    code: 'unknown-file',
    status: 422,
    message:
      first.byteLength === 0
        ? 'Berkas ini kosong.'
        : (other?.message ??
          'Berkas ini bukan buku kerja XLSX dan bukan paket data JSON. Bila berupa CSV atau ODS, buka di Excel atau LibreOffice, lalu simpan sebagai "Buku Kerja Excel (.xlsx)".'),
    fields: { expected: 'buku kerja XLSX atau paket data JSON, paling besar 20 MB' },
  });
}

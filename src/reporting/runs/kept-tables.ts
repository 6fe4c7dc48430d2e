/** The tables of a made report as they lie in the file store: gzipped JSON of our own writing. */
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import type { ReportTables } from '../../documents/xlsx/report-tables.ts';

const pack = promisify(gzip);
const unpack = promisify(gunzip);

export function packTables(tables: ReportTables): Promise<Uint8Array> {
  return pack(JSON.stringify(tables));
}

/** Throws when the content is not what `packTables` wrote. */
export async function unpackTables(content: Uint8Array): Promise<ReportTables> {
  const read: unknown = JSON.parse((await unpack(content)).toString('utf8'));
  if (typeof read !== 'object' || read === null || !('tables' in read) || !Array.isArray(read.tables))
    throw new TypeError('The kept tables were damaged');
  // Written by packTables and held against its hash by the file store.
  return read as ReportTables;
}

/**
 * The backup file: JSON lines, compressed (gzip). Logical, so that a later major version of the database, or
 * the other kind of database, can restore it.
 *
 *   {"format":"selaras-backup","version":1,"createdAt":"…","migrations":[{"id":"0001-…","checksum":"…"}]}
 *   {"table":"government"}
 *   {"row":{…}}                    as many as the table has, values as the database writes them in JSON
 *   {"file":{"government":"…","hash":"…","content":"…"}}    every kept file (photos, emblems, reports), base64
 *   {"end":{"tables":40,"rows":2011,"files":12}}
 *
 * Rows are copied as text and never parsed: numerics keep every digit. Version 1 had no files. Uploads that wait for
 * their import, what an undo of one needs, and the jobs are not in it.
 */
import { z } from 'zod';
import { AppError } from '../errors.ts';

export const BACKUP_FORMAT = 'selaras-backup';
export const BACKUP_VERSION = 2;

const headerLine = z.object({
  format: z.literal(BACKUP_FORMAT),
  version: z.number().int(),
  createdAt: z.string(),
  migrations: z.array(z.object({ id: z.string(), checksum: z.string() })),
});
export type BackupHeader = Readonly<z.infer<typeof headerLine>>;

const tableLine = z.object({ table: z.string().regex(/^[a-z_][a-z0-9_]*$/) });
const fileLine = z.object({
  file: z.object({ government: z.uuid(), hash: z.string(), content: z.string() }),
});
const endLine = z.object({
  end: z.object({ tables: z.number().int(), rows: z.number().int(), files: z.number().int().default(0) }),
});

export interface BackupSummary {
  readonly tables: number;
  readonly rows: number;
  readonly files: number;
}

/** What a line after the header says. A row stays text. */
export type BackupLine =
  | { readonly kind: 'table'; readonly table: string }
  | { readonly kind: 'row'; readonly text: string }
  | {
      readonly kind: 'file';
      readonly government: string;
      readonly hash: string;
      readonly content: Uint8Array;
    }
  | { readonly kind: 'end'; readonly summary: BackupSummary };

const ROW_START = '{"row":';

export function rowLine(text: string): string {
  return `${ROW_START}${text}}\n`;
}

export function fileLineOf(government: string, hash: string, content: Uint8Array): string {
  return `${JSON.stringify({ file: { government, hash, content: Buffer.from(content).toString('base64') } })}\n`;
}

export function readHeader(line: string): BackupHeader {
  const header = headerLine.safeParse(jsonOf(line));
  if (!header.success) throw unreadable('Berkas ini bukan cadangan Selaras.');
  if (header.data.version > BACKUP_VERSION) {
    throw unreadable(
      'Cadangan dibuat oleh versi Selaras yang lebih baru. Perbarui program ini terlebih dahulu.',
    );
  }
  return header.data;
}

export function readLine(line: string): BackupLine {
  if (line.startsWith(ROW_START) && line.endsWith('}')) {
    return { kind: 'row', text: line.slice(ROW_START.length, -1) };
  }
  const value = jsonOf(line);
  const table = tableLine.safeParse(value);
  if (table.success) return { kind: 'table', table: table.data.table };
  const file = fileLine.safeParse(value);
  if (file.success) {
    const { content, ...of } = file.data.file;
    return { kind: 'file', ...of, content: Buffer.from(content, 'base64') };
  }
  const end = endLine.safeParse(value);
  if (end.success) return { kind: 'end', summary: end.data.end };
  throw unreadable('Berkas cadangan rusak: ada baris yang tidak dikenal.');
}

export function unreadable(message: string): AppError {
  return new AppError({ code: 'backup-unreadable', status: 422, message });
}

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

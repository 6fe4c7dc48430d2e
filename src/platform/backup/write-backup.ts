/** Writes all governments' rows, as they stood at one moment, and the files they name to one file. */
import { createWriteStream } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { sql } from 'kysely';
import type { Database, OwnerTx } from '../database/database.ts';
import { appliedMigrations } from '../database/migrate.ts';
import type { FileStore } from '../files.ts';
import { BACKUP_FORMAT, BACKUP_VERSION, type BackupSummary, fileLineOf, rowLine } from './backup-format.ts';
import { type BackupTable, tablesInOrder } from './table-order.ts';

/** Rows fetched at once. */
const PAGE = 500;

type KeptFiles = Pick<FileStore, 'get' | 'list'>;

/**
 * The file appears whole, under its name, when everything is in it and on the disk. A kept file that the disk has
 * damaged is left out: the rest must still be saved.
 */
export async function writeBackup(
  database: Database,
  files: KeptFiles,
  file: string,
): Promise<BackupSummary> {
  const unfinished = `${file}.unfinished`;
  const summary: Count = { tables: 0, rows: 0, files: 0 };
  try {
    // What an earlier attempt left behind when its process was ended.
    await rm(unfinished, { force: true });
    await database.asOwner(async (tx) => {
      await tx.run('set transaction isolation level repeatable read');
      await append(backupLines(tx, summary), unfinished);
    });
    // After the rows, and outside their transaction: nobody waits for the files.
    await append(fileLines(files, summary), unfinished);
    await syncFile(unfinished);
    await rename(unfinished, file);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
  return summary;
}

type Count = { -readonly [Name in keyof BackupSummary]: BackupSummary[Name] };

/** Compressed pieces that follow each other are read as one. */
async function append(lines: AsyncGenerator<string>, file: string): Promise<void> {
  const target = createWriteStream(file, { flags: 'a', mode: 0o600 });
  await pipeline(Readable.from(lines, { objectMode: true }), createGzip(), target);
}

async function* backupLines(tx: OwnerTx, summary: Count): AsyncGenerator<string> {
  const migrations = await appliedMigrations(tx);
  const createdAt = tx.now.toISOString();
  yield `${JSON.stringify({ format: BACKUP_FORMAT, version: BACKUP_VERSION, createdAt, migrations })}\n`;
  for (const table of await tablesInOrder(tx)) {
    summary.tables += 1;
    yield `${JSON.stringify({ table: table.name })}\n`;
    for await (const texts of pagesOf(tx, table)) {
      summary.rows += texts.length;
      yield texts.map(rowLine).join('');
    }
  }
}

async function* fileLines(files: KeptFiles, summary: Count): AsyncGenerator<string> {
  for await (const { governmentId, hash } of files.list()) {
    const content = await files.get(governmentId, hash).catch(() => null);
    if (content === null) continue;
    summary.files += 1;
    yield fileLineOf(governmentId, hash, content);
  }
  yield `${JSON.stringify({ end: summary })}\n`;
}

async function* pagesOf(tx: OwnerTx, table: BackupTable): AsyncGenerator<readonly string[]> {
  const order =
    table.key.length === 0 ? sql`` : sql` order by ${sql.join(table.key.map((column) => sql.ref(column)))}`;
  await sql`declare backup_rows no scroll cursor for
    select to_jsonb(t)::text as text from ${sql.table(table.name)} as t${order}`.execute(tx.sql);
  while (true) {
    const page = await sql<{ text: string }>`fetch ${sql.lit(PAGE)} from backup_rows`.execute(tx.sql);
    if (page.rows.length === 0) break;
    yield page.rows.map((row) => row.text);
  }
  await sql`close backup_rows`.execute(tx.sql);
}

async function syncFile(path: string): Promise<void> {
  const file = await open(path, 'r+');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}

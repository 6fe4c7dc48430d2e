/** Writes all governments' rows to one file, as they stood at one moment. */
import { createWriteStream } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { sql } from 'kysely';
import type { Database, OwnerTx } from '../database/database.ts';
import { appliedMigrations } from '../database/migrate.ts';
import { BACKUP_FORMAT, BACKUP_VERSION, type BackupSummary, rowLine } from './backup-format.ts';
import { type BackupTable, tablesInOrder } from './table-order.ts';

/** Rows fetched at once. */
const PAGE = 500;

/** The file appears whole, under its name, when everything is in it and on the disk. */
export async function writeBackup(database: Database, file: string): Promise<BackupSummary> {
  const unfinished = `${file}.unfinished`;
  const summary = { tables: 0, rows: 0 };
  try {
    await database.asOwner(async (tx) => {
      await tx.run('set transaction isolation level repeatable read');
      const lines = Readable.from(backupLines(tx, summary), { objectMode: true });
      await pipeline(lines, createGzip(), createWriteStream(unfinished, { mode: 0o600 }));
    });
    await syncFile(unfinished);
    await rename(unfinished, file);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
  return summary;
}

async function* backupLines(tx: OwnerTx, summary: { tables: number; rows: number }): AsyncGenerator<string> {
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

/** Brings a backup into an empty database of either kind: all of it or nothing. */
import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { sql } from 'kysely';
import type { Database, OwnerTx } from '../database/database.ts';
import { StatementError } from '../database/database-errors.ts';
import { checksumOf, type Migration, migrate } from '../database/migrate.ts';
import { AppError } from '../errors.ts';
import { type FileStore, hashOf } from '../files.ts';
import { type BackupHeader, type BackupSummary, readHeader, readLine, unreadable } from './backup-format.ts';
import { type BackupTable, tablesInOrder } from './table-order.ts';

/** Rows, and characters of rows, inserted at once. */
const BATCH_ROWS = 500;
const BATCH_SIZE = 4_000_000;

/**
 * `migrations` are all that the program knows. A backup of an older program is restored into the schema of
 * its time, then migrated. Throws `database-not-empty`, `backup-unreadable`, `migration-altered`.
 */
export async function restoreBackup(
  database: Database,
  files: Pick<FileStore, 'put'>,
  file: string,
  migrations: readonly Migration[],
): Promise<BackupSummary> {
  const lines = linesOf(file);
  const first = await lines.next();
  if (first.done === true) throw unreadable('Berkas cadangan kosong.');
  const then = migrationsOf(readHeader(first.value), migrations);
  await refuseNonEmpty(database);
  await migrate(database, then);
  const summary = await database.asOwner((tx) => restoreRows(tx, files, lines));
  await migrate(database, migrations);
  return summary;
}

function migrationsOf(header: BackupHeader, migrations: readonly Migration[]): readonly Migration[] {
  const known = new Map(migrations.map((migration) => [migration.id, migration]));
  for (const { id, checksum } of header.migrations) {
    const migration = known.get(id);
    if (migration === undefined) {
      throw unreadable(
        'Cadangan dibuat oleh versi Selaras yang lebih baru. Perbarui program ini terlebih dahulu.',
      );
    }
    if (checksumOf(migration) !== checksum)
      throw unreadable(`Cadangan tidak cocok dengan program ini (migrasi ${id}).`);
  }
  const ids = new Set(header.migrations.map(({ id }) => id));
  return migrations.filter((migration) => ids.has(migration.id));
}

/** A schema without rows is empty; a schema newer than the backup's makes `migrate` refuse. */
async function refuseNonEmpty(database: Database): Promise<void> {
  await database.asOwner(async (tx) => {
    for (const table of await tablesInOrder(tx)) {
      const found = await sql`select from ${sql.table(table.name)} limit 1`.execute(tx.sql);
      if (found.rows.length === 0) continue;
      throw new AppError({
        code: 'database-not-empty',
        status: 409,
        message: 'Basis data tujuan sudah berisi data. Pemulihan hanya ke basis data yang kosong.',
        fields: { table: table.name },
      });
    }
  });
}

async function restoreRows(
  tx: OwnerTx,
  files: Pick<FileStore, 'put'>,
  lines: AsyncGenerator<string>,
): Promise<BackupSummary> {
  const tables = new Map((await tablesInOrder(tx)).map((table) => [table.name, table]));
  const restored = { tables: 0, rows: 0, files: 0 };
  let batch: Batch | null = null;
  while (true) {
    const next = await lines.next();
    if (next.done === true) break;
    const read = readLine(next.value);
    if (read.kind === 'row') {
      if (batch === null) throw unreadable('Berkas cadangan rusak: baris tanpa tabel.');
      restored.rows += 1;
      await batch.add(read.text);
      continue;
    }
    if (read.kind === 'file') {
      // One that stays behind when the rest is refused is named by no row.
      if (hashOf(read.content) !== read.hash) throw unreadable(DAMAGED_FILE);
      await files.put(read.government, read.content);
      restored.files += 1;
      continue;
    }
    await batch?.write();
    if (read.kind === 'end') return checked(restored, read.summary, lines);
    const table = tables.get(read.table);
    if (table === undefined)
      throw unreadable(`Berkas cadangan memuat tabel yang tidak dikenal: ${read.table}.`);
    restored.tables += 1;
    batch = new Batch(tx, table);
  }
  throw unreadable('Berkas cadangan terpotong: bagian akhirnya tidak ada.');
}

const DAMAGED_FILE = 'Berkas cadangan rusak: salah satu berkas di dalamnya tidak utuh.';

/** Reads on to the end of the file: only there the compression's own checksum is compared. */
async function checked(
  restored: BackupSummary,
  expected: BackupSummary,
  lines: AsyncGenerator<string>,
): Promise<BackupSummary> {
  const further = await lines.next();
  if (further.done !== true) throw unreadable('Berkas cadangan rusak: ada baris setelah bagian akhirnya.');
  if (restored.files !== expected.files)
    throw unreadable(
      `Berkas cadangan rusak: ${restored.files} berkas terbaca, seharusnya ${expected.files}.`,
    );
  if (restored.rows === expected.rows && restored.tables === expected.tables) return restored;
  throw unreadable(`Berkas cadangan rusak: ${restored.rows} baris terbaca, seharusnya ${expected.rows}.`);
}

class Batch {
  readonly #tx: OwnerTx;
  readonly #table: BackupTable;
  #texts: string[] = [];
  #size = 0;

  constructor(tx: OwnerTx, table: BackupTable) {
    this.#tx = tx;
    this.#table = table;
  }

  async add(text: string): Promise<void> {
    this.#texts.push(text);
    this.#size += text.length;
    const isFull = this.#texts.length >= BATCH_ROWS || this.#size >= BATCH_SIZE;
    if (isFull && !this.#table.refersToItself) await this.write();
  }

  async write(): Promise<void> {
    if (this.#texts.length === 0) return;
    const name = sql.table(this.#table.name);
    try {
      await sql`insert into ${name}
        select * from jsonb_populate_recordset(null::${name}, ${`[${this.#texts.join(',')}]`}::jsonb)`.execute(
        this.#tx.sql,
      );
    } catch (error) {
      if (!(error instanceof StatementError)) throw error;
      throw unreadable(`Berkas cadangan rusak: isi tabel ${this.#table.name} tidak utuh.`);
    }
    this.#texts = [];
    this.#size = 0;
  }
}

/** Split at line feeds only: other separators may stand inside a text. */
async function* linesOf(file: string): AsyncGenerator<string> {
  const content = createReadStream(file).pipe(createGunzip());
  content.setEncoding('utf8');
  let rest = '';
  try {
    for await (const part of content) {
      const lines = `${rest}${part}`.split('\n');
      rest = lines.pop() ?? '';
      yield* lines;
    }
  } catch (error) {
    if (error instanceof Error && 'code' in error && String(error.code).startsWith('Z_')) {
      throw unreadable('Berkas cadangan rusak atau terpotong, atau bukan cadangan Selaras.');
    }
    throw error;
  }
  if (rest !== '') throw unreadable('Berkas cadangan terpotong: bagian akhirnya tidak ada.');
}

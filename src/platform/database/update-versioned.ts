/** Optimistic locking: a write says which version it saw; a stale one loses nothing and gets both values. */
import { type RawBuilder, sql } from 'kysely';
import { AppError, notFound } from '../errors.ts';
import type { Tx } from './database.ts';
import type { Row } from './sync-rows.ts';

export interface VersionedUpdate {
  readonly table: string;
  /** Columns that identify the row, without government_id. */
  readonly key: Row;
  /** The version the person saw. */
  readonly version: number;
  /** Columns to write; json columns as `JSON.stringify(value)`. */
  readonly changes: Row;
  /** What the record is, in Indonesian, for messages: "Pengukuran". */
  readonly name: string;
}

/** 409: `current` is what stands there now, `proposed` what the person wanted to write. */
export class StaleVersion extends AppError {
  readonly current: Row;
  readonly proposed: Row;

  constructor(name: string, current: Row, proposed: Row) {
    super({
      code: 'stale-version',
      status: 409,
      message: `${name} sudah diubah oleh orang lain setelah Anda membukanya. Bandingkan kedua isian, lalu simpan lagi.`,
      fields: { current, proposed },
    });
    this.name = 'StaleVersion';
    this.current = current;
    this.proposed = proposed;
  }
}

export interface VersionedChange {
  readonly before: Row;
  readonly after: Row;
}

/** Writes and raises the version, or throws `StaleVersion` (409) or `not-found` (404). */
export async function updateVersioned(tx: Tx, update: VersionedUpdate): Promise<VersionedChange> {
  const found =
    await sql<Row>`select * from ${sql.table(update.table)} where ${isRow(tx, update)} for update`.execute(
      tx.sql,
    );
  const before = found.rows[0];
  if (before === undefined) throw notFound(update.name);
  if (before.version !== update.version) throw new StaleVersion(update.name, before, update.changes);
  const assignments = Object.entries(update.changes).map(
    ([column, value]) => sql`${sql.ref(column)} = ${value}`,
  );
  const written = await sql<Row>`
    update ${sql.table(update.table)}
    set ${sql.join([...assignments, sql`version = version + 1`, sql`updated_at = ${tx.now}`])}
    where ${isRow(tx, update)}
    returning *`.execute(tx.sql);
  const after = written.rows[0];
  if (after === undefined) throw notFound(update.name);
  return { before, after };
}

function isRow(tx: Tx, update: VersionedUpdate): RawBuilder<unknown> {
  const key = Object.entries(update.key).map(([column, value]) => sql`${sql.ref(column)} = ${value}`);
  return sql.join([sql`government_id = ${tx.scope.governmentId}`, ...key], sql` and `);
}

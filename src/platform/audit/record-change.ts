/** The audit row of a write, in the same transaction: either both are there or neither. */
import type { Insertable } from 'kysely';
import type { Tx } from '../database/database.ts';
import type { Row, RowChange } from '../database/sync-rows.ts';
import type { AuditTables } from './audit-tables.ts';

export interface Change {
  /** What was done, verb-noun: `approve-measurement`, `import-bundle`. */
  readonly action: string;
  /** What it was done to: `measurement`. */
  readonly entity: string;
  /** Which one: `{ id }` or a natural key. */
  readonly key: Row;
  /** Null when it was not there before. */
  readonly before?: Row | null;
  /** Null when it is gone. */
  readonly after?: Row | null;
}

/** One event on one record. Who, in what capacity, when and from where comes from the transaction. */
export async function recordChange(tx: Tx, change: Change): Promise<void> {
  await recordChanges(tx, [change]);
}

export async function recordChanges(tx: Tx, changes: readonly Change[]): Promise<void> {
  await write(
    tx,
    changes.map((change) => ({ ...change, changes: null })),
  );
}

export interface CollectionChange {
  readonly action: string;
  readonly entity: string;
  readonly key: Row;
  readonly changes: readonly RowChange[];
}

/** One entry for many rows written together, with every row's change inside; none when nothing changed. */
export async function recordCollection(tx: Tx, collection: CollectionChange): Promise<void> {
  if (collection.changes.length === 0) return;
  await write(tx, [{ ...collection, changes: collection.changes }]);
}

interface Entry extends Change {
  readonly changes: readonly RowChange[] | null;
}

/** Rows per statement: far below PostgreSQL's 65.535 parameters. */
const BATCH = 1000;

async function write(tx: Tx, entries: readonly Entry[]): Promise<void> {
  const sql = tx.sql.withTables<AuditTables>();
  for (let start = 0; start < entries.length; start += BATCH) {
    const rows = entries.slice(start, start + BATCH).map((entry) => entryRow(tx, entry));
    await sql.insertInto('audit_entry').values(rows).execute();
    const pending = rows.map((row) => ({ government_id: row.government_id, entry_id: row.id }));
    await sql.insertInto('audit_pending').values(pending).execute();
  }
}

type NewEntry = Insertable<AuditTables['audit_entry']>;

function entryRow(tx: Tx, entry: Entry): NewEntry {
  const { actor, governmentId } = tx.scope;
  const who =
    actor.kind === 'person'
      ? { actor_kind: actor.kind, account_id: actor.accountId, capacity: actor.capacity, origin: actor.from }
      : { actor_kind: actor.kind, account_id: null, capacity: actor.task, origin: null };
  return {
    government_id: governmentId,
    id: tx.newId(),
    at: tx.now,
    ...who,
    action: entry.action,
    entity: entry.entity,
    entity_key: JSON.stringify(entry.key),
    before: jsonOrNull(entry.before),
    after: jsonOrNull(entry.after),
    changes: jsonOrNull(entry.changes),
  };
}

function jsonOrNull(value: unknown): string | null {
  return value === null || value === undefined ? null : JSON.stringify(value);
}

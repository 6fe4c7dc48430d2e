/**
 * Makes the rows of a table, within one scope (a unit and a year, say), equal to the incoming ones: inserts
 * what is new, updates what differs (version + 1), deletes what is gone, and tells every change.
 *
 * Three statements per table whatever the number of rows: the rows travel as one JSON value and the database
 * compares them as its own types, so that 12.5 equals 12.50 and nothing is rewritten without need.
 */
import { type RawBuilder, sql } from 'kysely';
import type { Tx } from './database.ts';

/** Column names and values as in the database; jsonb columns take the plain value, moments an ISO text. */
export type Row = Readonly<Record<string, unknown>>;

export interface RowSync {
  readonly table: string;
  /** Columns that bound the rows in question, besides government_id: `{ unit_id, year }`. May be empty. */
  readonly scope: Row;
  /** Columns that identify a row within the scope. */
  readonly key: readonly string[];
  /** Without government_id and the scope's columns; every row has the same columns. */
  readonly rows: readonly Row[];
  /** Column that gets a new UUIDv7 when a row is inserted and stays as it is otherwise. */
  readonly idColumn?: string;
}

export type RowChange =
  | {
      readonly kind: 'inserted';
      readonly table: string;
      readonly key: Row;
      readonly before: null;
      readonly after: Row;
    }
  | {
      readonly kind: 'updated';
      readonly table: string;
      readonly key: Row;
      readonly before: Row;
      readonly after: Row;
    }
  | {
      readonly kind: 'deleted';
      readonly table: string;
      readonly key: Row;
      readonly before: Row;
      readonly after: null;
    };

/** One table whose rows nothing else refers to. Several that refer to each other: `syncTables`. */
export async function syncRows(tx: Tx, sync: RowSync): Promise<readonly RowChange[]> {
  return syncTables(tx, [sync]);
}

/**
 * Several tables, parents first: deletes from the last table to the first, then writes from the first to the
 * last. Rows of later tables must name their parents by values known beforehand (codes, or ids already there).
 */
export async function syncTables(tx: Tx, syncs: readonly RowSync[]): Promise<readonly RowChange[]> {
  const changes: RowChange[] = [];
  for (const sync of syncs.toReversed()) changes.push(...(await deleteMissingRows(tx, sync)));
  for (const sync of syncs) changes.push(...(await writeRows(tx, sync)));
  return changes;
}

/** First half: deletes the rows of the scope whose key does not come in. */
export async function deleteMissingRows(tx: Tx, sync: RowSync): Promise<readonly RowChange[]> {
  const gone = sql<Row>`delete from ${sql.table(sync.table)} as t where ${inScope(tx, sync)}${
    sync.rows.length === 0
      ? sql``
      : sql` and not exists (select from ${incoming(sync)} where ${sameKey(sync)})`
  } returning t.*`;
  const { rows } = await gone.execute(tx.sql);
  return rows.map((before) => ({
    kind: 'deleted',
    table: sync.table,
    key: keyOf(sync, before),
    before,
    after: null,
  }));
}

/** Second half: updates the rows that differ and inserts the new ones. */
export async function writeRows(tx: Tx, sync: RowSync): Promise<readonly RowChange[]> {
  if (sync.rows.length === 0) return [];
  const current =
    await sql<Row>`select t.* from ${sql.table(sync.table)} as t where ${inScope(tx, sync)}`.execute(tx.sql);
  const before = new Map(current.rows.map((row) => [identity(sync, row), row]));
  const updated = before.size === 0 ? [] : await updateDiffering(tx, sync);
  const inserted = await insertNew(tx, sync);
  return [
    ...updated.map((after) => updatedChange(sync, before.get(identity(sync, after)), after)),
    ...inserted.map((after): RowChange => {
      return { kind: 'inserted', table: sync.table, key: keyOf(sync, after), before: null, after };
    }),
  ];
}

async function updateDiffering(tx: Tx, sync: RowSync): Promise<readonly Row[]> {
  const columns = columnsOf(sync).filter((column) => !sync.key.includes(column));
  if (columns.length === 0) return [];
  const assignments = columns.map((column) => sql`${sql.ref(column)} = ${sql.ref(`incoming.${column}`)}`);
  const differs = columns.map(
    (column) => sql`${sql.ref(`t.${column}`)} is distinct from ${sql.ref(`incoming.${column}`)}`,
  );
  const { rows } = await sql<Row>`
    update ${sql.table(sync.table)} as t
    set ${sql.join(assignments)}, version = t.version + 1, updated_at = ${tx.now}
    from ${incoming(sync)}
    where ${inScope(tx, sync)} and ${sameKey(sync)} and (${sql.join(differs, sql` or `)})
    returning t.*`.execute(tx.sql);
  return rows;
}

async function insertNew(tx: Tx, sync: RowSync): Promise<readonly Row[]> {
  const { idColumn } = sync;
  const rows =
    idColumn === undefined ? sync.rows : sync.rows.map((row) => ({ ...row, [idColumn]: tx.newId() }));
  const columns = [...columnsOf(sync), ...(idColumn === undefined ? [] : [idColumn])];
  const scope = Object.entries(sync.scope);
  const target = ['government_id', ...scope.map(([column]) => column), ...columns, 'updated_at'];
  const values = [
    sql`${tx.scope.governmentId}::uuid`,
    ...scope.map(([column, value]) => scopeValue(sync.table, column, value)),
    ...columns.map((column) => sql`${sql.ref(`incoming.${column}`)}`),
    sql`${tx.now}::timestamptz`,
  ];
  const result = await sql<Row>`
    insert into ${sql.table(sync.table)} (${sql.join(target.map((column) => sql.ref(column)))})
    select ${sql.join(values)} from ${incoming({ ...sync, rows })}
    where not exists (select from ${sql.table(sync.table)} as t where ${inScope(tx, sync)} and ${sameKey(sync)})
    returning *`.execute(tx.sql);
  return result.rows;
}

/** The rows as a table of the very column types of the target. */
function incoming(sync: RowSync): RawBuilder<unknown> {
  const json = JSON.stringify(sync.rows);
  return sql`jsonb_populate_recordset(null::${sql.table(sync.table)}, ${json}::jsonb) as incoming`;
}

/** A scope value takes the column's own type from a one-row record, whatever JavaScript type it has. */
function scopeValue(table: string, column: string, value: unknown): RawBuilder<unknown> {
  const json = JSON.stringify({ [column]: value });
  return sql`(jsonb_populate_record(null::${sql.table(table)}, ${json}::jsonb)).${sql.ref(column)}`;
}

function inScope(tx: Tx, sync: RowSync): RawBuilder<unknown> {
  const conditions = Object.entries(sync.scope).map(
    ([column, value]) => sql`${sql.ref(`t.${column}`)} = ${value}`,
  );
  return sql.join([sql`t.government_id = ${tx.scope.governmentId}::uuid`, ...conditions], sql` and `);
}

/** Plain equality joins fast; only a column in which an incoming key is null needs the slower comparison. */
function sameKey(sync: RowSync): RawBuilder<unknown> {
  const pairs = sync.key.map((column) => {
    const hasNull = sync.rows.some((row) => row[column] === null);
    const operator = hasNull ? sql`is not distinct from` : sql`=`;
    return sql`${sql.ref(`t.${column}`)} ${operator} ${sql.ref(`incoming.${column}`)}`;
  });
  return sql.join(pairs, sql` and `);
}

function columnsOf(sync: RowSync): readonly string[] {
  return Object.keys(sync.rows[0] ?? {});
}

function keyOf(sync: RowSync, row: Row): Row {
  return Object.fromEntries(sync.key.map((column) => [column, row[column]]));
}

function identity(sync: RowSync, row: Row): string {
  return JSON.stringify(sync.key.map((column) => row[column]));
}

function updatedChange(sync: RowSync, before: Row | undefined, after: Row): RowChange {
  if (before === undefined) throw new Error(`${sync.table}: an updated row was not there before`);
  return { kind: 'updated', table: sync.table, key: keyOf(sync, after), before, after };
}

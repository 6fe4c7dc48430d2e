/**
 * Makes the facts of a unit equal to those of one of its years, across all tables of all capabilities.
 * A unit has several years side by side, so what a year leaves out is deleted only when nobody else needs it:
 * a row of a year stays when that year is kept by itself (`keptYears`), any other row while something refers
 * to it. A year that is not the unit's newest deletes nothing that lies after it or belongs to all years.
 */
import { sql } from 'kysely';
import type { Tx } from './database.ts';
import { deleteMissingRows, type Row, type RowChange, type RowSync, writeRows } from './sync-rows.ts';

export interface FactSync {
  readonly table: string;
  /** Columns that identify a row within the unit; `year` among them for facts of a year. */
  readonly key: readonly string[];
  readonly rows: readonly Row[];
  /** Columns that refer to this table's `code` without a foreign key. */
  readonly usedIn?: readonly { readonly table: string; readonly column: string }[];
}

export interface FactScope {
  readonly unitId: string;
  /** The year that comes in. */
  readonly year: number;
  /** Years of the unit, other than the one that comes in, that were imported or entered by themselves. */
  readonly keptYears: readonly number[];
}

/**
 * Tables parents first. Facts of years are deleted first, children before parents; then all is written; then
 * what nothing refers to any more is deleted.
 */
export async function syncFacts(
  tx: Tx,
  scope: FactScope,
  syncs: readonly FactSync[],
): Promise<readonly RowChange[]> {
  const changes: RowChange[] = [];
  const lastFirst = syncs.toReversed();
  for (const sync of lastFirst.filter(isOfYears)) changes.push(...(await deleteOfYears(tx, scope, sync)));
  for (const sync of syncs) changes.push(...(await writeRows(tx, rowSync(scope, sync))));
  if (isFollowed(scope)) return changes;
  const references = await foreignKeys(tx);
  for (const sync of lastFirst.filter((other) => !isOfYears(other))) {
    changes.push(...(await deleteUnused(tx, scope, sync, references)));
  }
  return changes;
}

/** Whether the unit has a newer year than the one that comes in. */
function isFollowed(scope: FactScope): boolean {
  return scope.keptYears.some((kept) => kept > scope.year);
}

function isOfYears(sync: FactSync): boolean {
  return sync.key.includes('year');
}

function rowSync(scope: FactScope, sync: FactSync, further: readonly Row[] = []): RowSync {
  const { table, key, rows } = sync;
  return { table, key, scope: { unit_id: scope.unitId }, rows: [...rows, ...further] };
}

async function deleteOfYears(tx: Tx, scope: FactScope, sync: FactSync): Promise<readonly RowChange[]> {
  const isKept = (row: Row): boolean => {
    const year = Number(row.year);
    return scope.keptYears.includes(year) || (year > scope.year && isFollowed(scope));
  };
  const stored = await keysOf(tx, scope, sync);
  if (missing(sync, stored).every(isKept)) return [];
  return deleteMissingRows(tx, rowSync(scope, sync, stored.filter(isKept)));
}

async function deleteUnused(
  tx: Tx,
  scope: FactScope,
  sync: FactSync,
  references: readonly Reference[],
): Promise<readonly RowChange[]> {
  const changes: RowChange[] = [];
  for (;;) {
    if (missing(sync, await keysOf(tx, scope, sync)).length === 0) return changes;
    const used = await usedKeys(tx, scope, sync, references);
    const deleted = await deleteMissingRows(tx, rowSync(scope, sync, used));
    // A deleted row may have been the last that referred to another of the same table.
    if (deleted.length === 0) return changes;
    changes.push(...deleted);
  }
}

/** Stored rows that do not come in: mostly none, and then the database is not asked to compare. */
function missing(sync: FactSync, stored: readonly Row[]): readonly Row[] {
  const incoming = new Set(sync.rows.map((row) => identity(sync, row)));
  return stored.filter((row) => !incoming.has(identity(sync, row)));
}

function identity(sync: FactSync, row: Row): string {
  return JSON.stringify(sync.key.map((column) => row[column]));
}

async function keysOf(tx: Tx, scope: FactScope, sync: FactSync): Promise<readonly Row[]> {
  const { rows } = await sql<Row>`
    select ${sql.join(sync.key.map((column) => sql.ref(column)))} from ${sql.table(sync.table)}
    where government_id = ${tx.scope.governmentId}::uuid and unit_id = ${scope.unitId}::uuid`.execute(tx.sql);
  return rows;
}

async function usedKeys(
  tx: Tx,
  scope: FactScope,
  sync: FactSync,
  references: readonly Reference[],
): Promise<readonly Row[]> {
  const uses = [
    ...references.filter((reference) => reference.to === sync.table),
    ...(sync.usedIn ?? []).map(({ table, column }) => ({
      from: table,
      columns: ['unit_id', column],
      targets: ['unit_id', 'code'],
    })),
  ];
  if (uses.length === 0) return [];
  const conditions = uses.map(({ from, columns, targets }) => {
    const pairs = columns.map(
      (column, index) => sql`${sql.ref(`r.${column}`)} = ${sql.ref(`t.${targets[index] ?? column}`)}`,
    );
    return sql`exists (select from ${sql.table(from)} as r where r.government_id = t.government_id and ${sql.join(pairs, sql` and `)})`;
  });
  const { rows } = await sql<Row>`
    select ${sql.join(sync.key.map((column) => sql.ref(`t.${column}`)))} from ${sql.table(sync.table)} as t
    where t.government_id = ${tx.scope.governmentId}::uuid and t.unit_id = ${scope.unitId}::uuid
      and (${sql.join(conditions, sql` or `)})`.execute(tx.sql);
  return rows;
}

interface Reference {
  readonly from: string;
  readonly columns: readonly string[];
  readonly to: string;
  readonly targets: readonly string[];
}

/** Every foreign key of the schema: what refers to what is read from the catalogue, so that no list can go stale. */
async function foreignKeys(tx: Tx): Promise<readonly Reference[]> {
  const { rows } = await sql<Reference>`
    select child.relname as "from", parent.relname as "to",
      (select array_agg(a.attname::text order by k.place) from unnest(c.conkey) with ordinality as k (number, place)
        join pg_attribute a on a.attrelid = c.conrelid and a.attnum = k.number) as columns,
      (select array_agg(a.attname::text order by k.place) from unnest(c.confkey) with ordinality as k (number, place)
        join pg_attribute a on a.attrelid = c.confrelid and a.attnum = k.number) as targets
    from pg_constraint c
    join pg_class child on child.oid = c.conrelid
    join pg_class parent on parent.oid = c.confrelid
    where c.contype = 'f' and c.connamespace = 'public'::regnamespace`.execute(tx.sql);
  return rows;
}

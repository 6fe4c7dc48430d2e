/** Takes back the rows of an import, exactly: what it added goes, what it changed or removed is as it was. */
import { type RawBuilder, sql } from 'kysely';
import type { Tx } from '../../platform/database/database.ts';
import type { Row, RowChange } from '../../platform/database/sync-rows.ts';

/**
 * Turns the changes back, the last first, so that references always resolve. Nothing may have changed since: a row
 * that is not as the changes say ends the transaction. Returns what it did, for the audit.
 */
export async function revertChanges(
  tx: Tx,
  unitId: string,
  changes: readonly RowChange[],
): Promise<readonly RowChange[]> {
  for (const group of groupsOf(changes.toReversed())) await revertGroup(tx, unitId, group);
  return changes.toReversed().map(inverseOf);
}

/** Neighbours of one table and kind go in one statement. */
function groupsOf(changes: readonly RowChange[]): readonly (readonly RowChange[])[] {
  const groups: RowChange[][] = [];
  for (const change of changes) {
    const last = groups.at(-1);
    const first = last?.[0];
    if (last !== undefined && first?.table === change.table && first.kind === change.kind) last.push(change);
    else groups.push([change]);
  }
  return groups;
}

async function revertGroup(tx: Tx, unitId: string, group: readonly RowChange[]): Promise<void> {
  const [first] = group;
  if (first === undefined) return;
  const statement =
    first.kind === 'inserted'
      ? deletion(tx, unitId, group, first)
      : first.kind === 'deleted'
        ? insertion(group, first)
        : restoration(tx, unitId, group, first);
  const { numAffectedRows } = await statement.execute(tx.sql);
  if (Number(numAffectedRows ?? 0) !== group.length)
    throw new Error(`${first.table}: ${group.length} rows to take back, ${numAffectedRows} found`);
}

function deletion(tx: Tx, unitId: string, group: readonly RowChange[], first: RowChange) {
  return sql`
    delete from ${sql.table(first.table)} as t using ${rowsOf(
      first.table,
      group.map(({ key }) => key),
    )}
    where ${isSame(tx, unitId, first)}`;
}

function insertion(group: readonly RowChange[], first: RowChange) {
  const before = group.map((change) => change.before ?? {});
  const columns = sql.join(Object.keys(before[0] ?? {}).map((column) => sql.ref(column)));
  return sql`
    insert into ${sql.table(first.table)} (${columns})
    select ${columns} from ${rowsOf(first.table, before)}`;
}

function restoration(tx: Tx, unitId: string, group: readonly RowChange[], first: RowChange) {
  const before = group.map((change) => change.before ?? {});
  const untouched = new Set([
    'government_id',
    'unit_id',
    'id',
    'version',
    'updated_at',
    ...Object.keys(first.key),
  ]);
  const assignments = Object.keys(before[0] ?? {})
    .filter((column) => !untouched.has(column))
    .map((column) => sql`${sql.ref(column)} = ${sql.ref(`r.${column}`)}`);
  return sql`
    update ${sql.table(first.table)} as t
    set ${sql.join([...assignments, sql`version = t.version + 1`, sql`updated_at = ${tx.now}`])}
    from ${rowsOf(first.table, before)}
    where ${isSame(tx, unitId, first)}`;
}

/** The rows under the column types of their table. */
function rowsOf(table: string, rows: readonly Row[]): RawBuilder<unknown> {
  return sql`jsonb_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(rows)}::jsonb) as r`;
}

function isSame(tx: Tx, unitId: string, { table, key }: RowChange): RawBuilder<unknown> {
  const pairs = Object.keys(key).map((column) => sql`${sql.ref(`t.${column}`)} = ${sql.ref(`r.${column}`)}`);
  const owner = table === 'reporting_unit' ? sql`t.id = ${unitId}` : sql`t.unit_id = ${unitId}`;
  return sql.join([sql`t.government_id = ${tx.scope.governmentId}`, owner, ...pairs], sql` and `);
}

function inverseOf(change: RowChange): RowChange {
  const { table, key } = change;
  if (change.kind === 'inserted') return { kind: 'deleted', table, key, before: change.after, after: null };
  if (change.kind === 'deleted') return { kind: 'inserted', table, key, before: null, after: change.before };
  return { kind: 'updated', table, key, before: change.after, after: change.before };
}

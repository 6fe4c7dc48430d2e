/** Tables in an order in which their rows can be inserted: a table after those it refers to. */
import { sql } from 'kysely';
import type { OwnerTx } from '../database/database.ts';

export interface BackupTable {
  readonly name: string;
  /** Columns of the primary key, for a stable order of rows. */
  readonly key: readonly string[];
  /** A row may refer to another of the same table: all must come in one statement. */
  readonly refersToItself: boolean;
}

interface TableRow {
  readonly name: string;
  readonly key: readonly string[];
}
interface ReferenceRow {
  readonly source: string;
  readonly target: string;
}

/** All tables of the schema `public` but the list of migrations, which the header carries. */
export async function tablesInOrder(tx: OwnerTx): Promise<readonly BackupTable[]> {
  const tables = await sql<TableRow>`
    select c.relname::text as name, array(
      select a.attname::text from pg_index i
        cross join lateral unnest(i.indkey) with ordinality as k (attnum, position)
        join pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.attnum
      where i.indrelid = c.oid and i.indisprimary order by k.position) as key
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'public' and c.relkind = 'r' and c.relname <> 'selaras_migration'
    order by 1`.execute(tx.sql);
  const references = await sql<ReferenceRow>`
    select s.relname::text as source, t.relname::text as target
    from pg_constraint k join pg_class s on s.oid = k.conrelid join pg_class t on t.oid = k.confrelid
      join pg_namespace n on n.oid = s.relnamespace
    where k.contype = 'f' and n.nspname = 'public'`.execute(tx.sql);
  return inOrder(tables.rows, references.rows);
}

/** Throws when tables refer to each other in a circle: no order could restore them. */
export function inOrder(
  tables: readonly TableRow[],
  references: readonly ReferenceRow[],
): readonly BackupTable[] {
  const ordered: BackupTable[] = [];
  const left = new Map(tables.map((table) => [table.name, table]));
  while (left.size > 0) {
    const waits = new Set(
      references
        .filter(({ source, target }) => source !== target && left.has(target))
        .map(({ source }) => source),
    );
    const ready = [...left.values()].filter((table) => !waits.has(table.name));
    if (ready.length === 0)
      throw new Error(`Tables refer to each other in a circle: ${[...left.keys()].join(', ')}`);
    for (const table of ready) {
      left.delete(table.name);
      const refersToItself = references.some(
        ({ source, target }) => source === table.name && target === table.name,
      );
      ordered.push({ ...table, refersToItself });
    }
  }
  return ordered;
}

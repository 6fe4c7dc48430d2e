/** SQL of the imports that happened. */
import { sql } from 'kysely';
import type { Tx } from '../../platform/database/database.ts';
import { type ImportRecord, importTables } from './import-tables.ts';

export interface NewImportRecord {
  readonly unitCode: string;
  readonly year: number;
  readonly fileName: string;
  readonly fileHash: string;
  readonly dataVersion: number;
  readonly changesHash: string;
  readonly isNewUnit: boolean;
  readonly isNewYear: boolean;
  readonly counts: { readonly added: number; readonly changed: number; readonly removed: number };
  readonly importedBy: string | null;
}

export async function insertImportRecord(tx: Tx, record: NewImportRecord): Promise<string> {
  const id = tx.newId();
  await importTables(tx)
    .insertInto('import_record')
    .values({
      government_id: tx.scope.governmentId,
      id,
      unit_code: record.unitCode,
      year: record.year,
      file_name: record.fileName,
      file_hash: record.fileHash,
      data_version: record.dataVersion,
      changes_hash: record.changesHash,
      is_new_unit: record.isNewUnit,
      is_new_year: record.isNewYear,
      ...record.counts,
      imported_by: record.importedBy,
      imported_at: tx.now,
    })
    .execute();
  return id;
}

export interface NamedImportRecord extends ImportRecord {
  readonly importedByName: string | null;
  readonly undoneByName: string | null;
}

const MOST_LISTED = 50;

function namedRecords(tx: Tx) {
  return importTables(tx)
    .selectFrom('import_record as r')
    .leftJoin('account as a', (join) =>
      join.onRef('a.government_id', '=', 'r.government_id').onRef('a.id', '=', 'r.imported_by'),
    )
    .leftJoin('account as u', (join) =>
      join.onRef('u.government_id', '=', 'r.government_id').onRef('u.id', '=', 'r.undone_by'),
    )
    .selectAll('r')
    .select(['a.display_name as importedByName', 'u.display_name as undoneByName'])
    .where('r.government_id', '=', tx.scope.governmentId);
}

/** The imports of a unit, of one year or all, newest first. */
export function listImportRecords(tx: Tx, unitCode: string, year: number): Promise<NamedImportRecord[]> {
  return namedRecords(tx)
    .where('r.unit_code', '=', unitCode)
    .where('r.year', '=', year)
    .orderBy('r.imported_at', 'desc')
    .orderBy('r.id', 'desc')
    .limit(MOST_LISTED)
    .execute();
}

export async function findImportRecord(tx: Tx, id: string): Promise<NamedImportRecord | null> {
  const record = await namedRecords(tx).where('r.id', '=', id).executeTakeFirst();
  return record ?? null;
}

export async function markUndone(tx: Tx, id: string, accountId: string | null): Promise<void> {
  await importTables(tx)
    .updateTable('import_record')
    .set({ undone_at: tx.now, undone_by: accountId, updated_at: tx.now })
    .where('government_id', '=', tx.scope.governmentId)
    .where('id', '=', id)
    .execute();
  await importTables(tx)
    .updateTable('import_draft')
    .set({ state: 'undone', updated_at: tx.now })
    .where('government_id', '=', tx.scope.governmentId)
    .where('record_id', '=', id)
    .execute();
}

/**
 * After an undo the data are as the import before left them, under a version two higher (the import and its undo
 * raised it). The record of that import follows, so that it may be undone in its turn.
 */
export async function followUndo(tx: Tx, unitId: string, unitCode: string): Promise<void> {
  await sql`
    update import_record r set data_version = y.data_version
    from unit_year y
    where r.government_id = ${tx.scope.governmentId} and y.government_id = r.government_id
      and y.unit_id = ${unitId} and r.unit_code = ${unitCode} and y.year = r.year
      and r.data_version = y.data_version - 2 and r.undone_at is null`.execute(tx.sql);
}

export interface LastChange {
  readonly at: Date;
  /** Display name of the account; null for the program itself. */
  readonly who: string | null;
  readonly action: string | null;
}

/** Who changed the unit's year last: the audit row of the transaction that raised its version. */
export async function lastChangeOf(tx: Tx, unitCode: string, year: number): Promise<LastChange | null> {
  const { rows } = await sql<LastChange>`
    select y.updated_at as at, a.display_name as who, e.action
    from unit_year y
    join reporting_unit u on u.government_id = y.government_id and u.id = y.unit_id
    left join audit_entry e on e.government_id = y.government_id and e.at = y.updated_at
      and e.entity = 'unit-year'
    left join account a on a.government_id = e.government_id and a.id = e.account_id
    where y.government_id = ${tx.scope.governmentId} and u.code = ${unitCode} and y.year = ${year}
    order by e.id limit 1`.execute(tx.sql);
  return rows[0] ?? null;
}

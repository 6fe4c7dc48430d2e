/**
 * A draft is a file on its way in: `file_hash` the file itself, `result_hash` everything the check found,
 * `bundle_hash` the canonical text of what it read, all three in the file store. `base_version`: of the stored data
 * the differences were computed against; 0 when there were none. `problem`: why it was refused, for the person.
 * A record is an import that happened: `changes_hash` the rows it changed, which undoing turns back.
 */
import type { Selectable } from 'kysely';
import type { IdentityTables } from '../../identity/tables.ts';
import type { Tx } from '../../platform/database/database.ts';
import type { DB } from '../../platform/database/generated/schema.ts';

export type ImportTables = Pick<DB, 'import_draft' | 'import_mapping' | 'import_record'>;
export type ImportDraft = Selectable<ImportTables['import_draft']>;
export type ImportRecord = Selectable<ImportTables['import_record']>;

export function importTables(tx: Tx) {
  return tx.sql.withTables<ImportTables & IdentityTables>();
}

/** SQL of import drafts. */
import type { Updateable } from 'kysely';
import type { Tx } from '../../platform/database/database.ts';
import { type ImportDraft, type ImportTables, importTables } from './import-tables.ts';

export interface NewDraft {
  readonly fileHash: string;
  readonly fileName: string;
  readonly bytes: number;
  readonly kind: ImportDraft['kind'];
  readonly requestedBy: string | null;
}

/** Hours after which a draft that was not confirmed is forgotten. */
const KEPT_HOURS = 24;
const MOST_LISTED = 20;
/** States in which a draft still waits for somebody or something. */
const OPEN = ['uploaded', 'checking', 'questions', 'ready', 'refused'] as const;
export const WAITING = ['uploaded', 'checking'] as const;

export async function insertDraft(tx: Tx, draft: NewDraft): Promise<string> {
  const id = tx.newId();
  await importTables(tx)
    .insertInto('import_draft')
    .values({
      government_id: tx.scope.governmentId,
      id,
      file_hash: draft.fileHash,
      file_name: draft.fileName,
      file_bytes: draft.bytes,
      kind: draft.kind,
      state: 'uploaded',
      progress: 0,
      step: 'Menunggu giliran diperiksa',
      answers: '[]',
      requested_by: draft.requestedBy,
      created_at: tx.now,
      expires_at: new Date(tx.now.getTime() + KEPT_HOURS * 3_600_000),
    })
    .execute();
  return id;
}

export async function findDraft(tx: Tx, id: string): Promise<ImportDraft | null> {
  const draft = await draftsOf(tx).where('id', '=', id).executeTakeFirst();
  return draft ?? null;
}

/** As `findDraft`; until the transaction ends nobody else changes it. */
export async function lockDraft(tx: Tx, id: string): Promise<ImportDraft | null> {
  const draft = await draftsOf(tx).where('id', '=', id).forUpdate().executeTakeFirst();
  return draft ?? null;
}

/** The drafts of one account (null: of the operator) that still wait for it, newest first. */
export function listOpenDrafts(tx: Tx, requestedBy: string | null): Promise<ImportDraft[]> {
  return draftsOf(tx)
    .where('requested_by', requestedBy === null ? 'is' : '=', requestedBy)
    .where('state', 'in', OPEN)
    .where('expires_at', '>', tx.now)
    .orderBy('created_at', 'desc')
    .limit(MOST_LISTED)
    .execute();
}

export async function updateDraft(
  tx: Tx,
  id: string,
  changes: Updateable<ImportTables['import_draft']>,
): Promise<void> {
  await importTables(tx)
    .updateTable('import_draft')
    .set({ ...changes, updated_at: tx.now })
    .where('government_id', '=', tx.scope.governmentId)
    .where('id', '=', id)
    .execute();
}

/** Drafts whose check has not ended: after a restart nobody works on them. */
export function listWaitingDrafts(tx: Tx): Promise<ImportDraft[]> {
  return draftsOf(tx).where('state', 'in', WAITING).orderBy('created_at').execute();
}

/** Marks what has waited too long; returns the drafts, whose files may go. */
export async function expireDrafts(tx: Tx): Promise<readonly ImportDraft[]> {
  return importTables(tx)
    .updateTable('import_draft')
    .set({ state: 'expired', summary: null, updated_at: tx.now })
    .where('government_id', '=', tx.scope.governmentId)
    .where('state', 'in', OPEN)
    .where('expires_at', '<=', tx.now)
    .returningAll()
    .execute();
}

/** Whether any draft that still waits, or any import that happened, needs this file of the store. */
export async function isFileNeeded(tx: Tx, hash: string): Promise<boolean> {
  const { governmentId } = tx.scope;
  const draft = await importTables(tx)
    .selectFrom('import_draft')
    .select('id')
    .where('government_id', '=', governmentId)
    .where('state', 'in', OPEN)
    .where((by) =>
      by.or([by('file_hash', '=', hash), by('result_hash', '=', hash), by('bundle_hash', '=', hash)]),
    )
    .executeTakeFirst();
  if (draft !== undefined) return true;
  const record = await importTables(tx)
    .selectFrom('import_record')
    .select('id')
    .where('government_id', '=', governmentId)
    .where((by) => by.or([by('file_hash', '=', hash), by('changes_hash', '=', hash)]))
    .executeTakeFirst();
  return record !== undefined;
}

function draftsOf(tx: Tx) {
  return importTables(tx)
    .selectFrom('import_draft')
    .selectAll()
    .where('government_id', '=', tx.scope.governmentId);
}

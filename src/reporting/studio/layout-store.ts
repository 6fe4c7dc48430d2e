/** SQL of the layouts a government keeps. */
import type { Tx } from '../../platform/database/database.ts';
import { type EditionRow, type LayoutRow, studioTables } from './stored-layout-tables.ts';

export interface NewLayout {
  readonly code: string;
  readonly ownerUnit: string | null;
  readonly basedOn: string;
  readonly createdBy: string | null;
}

export async function insertLayout(tx: Tx, layout: NewLayout): Promise<string> {
  const id = tx.newId();
  await studioTables(tx)
    .insertInto('report_layout')
    .values({
      government_id: tx.scope.governmentId,
      id,
      code: layout.code,
      owner_unit: layout.ownerUnit,
      based_on: layout.basedOn,
      created_by: layout.createdBy,
      created_at: tx.now,
    })
    .execute();
  return id;
}

export function listLayouts(tx: Tx): Promise<LayoutRow[]> {
  return layoutsOf(tx).orderBy('code').execute();
}

export async function findLayout(tx: Tx, code: string): Promise<LayoutRow | null> {
  return (await layoutsOf(tx).where('code', '=', code).executeTakeFirst()) ?? null;
}

/** As `findLayout`; until the transaction ends nobody else edits it. */
export async function lockLayout(tx: Tx, code: string): Promise<LayoutRow | null> {
  return (await layoutsOf(tx).where('code', '=', code).forUpdate().executeTakeFirst()) ?? null;
}

export async function deleteLayout(tx: Tx, id: string): Promise<void> {
  await studioTables(tx)
    .deleteFrom('report_layout')
    .where('government_id', '=', tx.scope.governmentId)
    .where('id', '=', id)
    .execute();
}

export interface NewEdition {
  readonly layoutId: string;
  readonly number: number;
  readonly content: string;
  readonly editedBy: string | null;
}

/** A new draft. */
export async function insertDraftEdition(tx: Tx, edition: NewEdition): Promise<void> {
  await studioTables(tx)
    .insertInto('report_layout_edition')
    .values({
      government_id: tx.scope.governmentId,
      layout_id: edition.layoutId,
      number: edition.number,
      state: 'draft',
      content: edition.content,
      edited_by: edition.editedBy,
      edited_at: tx.now,
    })
    .execute();
}

/** All editions of the layouts, newest first. */
export function listEditions(tx: Tx): Promise<EditionRow[]> {
  return editionsOf(tx).orderBy('number', 'desc').execute();
}

export function editionsOfLayout(tx: Tx, layoutId: string): Promise<EditionRow[]> {
  return editionsOf(tx).where('layout_id', '=', layoutId).orderBy('number', 'desc').execute();
}

export async function editionIn(
  tx: Tx,
  layoutId: string,
  state: 'draft' | 'in-force',
): Promise<EditionRow | null> {
  const found = await editionsOf(tx)
    .where('layout_id', '=', layoutId)
    .where('state', '=', state)
    .executeTakeFirst();
  return found ?? null;
}

/** Writes the draft's content where its revision is still the one that was read; false when it is not. */
export async function rewriteDraft(
  tx: Tx,
  draft: { readonly layoutId: string; readonly revision: number },
  content: string,
  editedBy: string | null,
): Promise<boolean> {
  const { numUpdatedRows } = await studioTables(tx)
    .updateTable('report_layout_edition')
    .set((row) => ({
      content,
      edited_by: editedBy,
      edited_at: tx.now,
      updated_at: tx.now,
      version: row('version', '+', 1),
    }))
    .where('government_id', '=', tx.scope.governmentId)
    .where('layout_id', '=', draft.layoutId)
    .where('state', '=', 'draft')
    .where('version', '=', draft.revision)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** What was in force is replaced by the draft. */
export async function putDraftInForce(tx: Tx, layoutId: string, note: string): Promise<void> {
  const editions = (state: 'draft' | 'in-force') =>
    studioTables(tx)
      .updateTable('report_layout_edition')
      .where('government_id', '=', tx.scope.governmentId)
      .where('layout_id', '=', layoutId)
      .where('state', '=', state);
  await editions('in-force').set({ state: 'replaced', updated_at: tx.now }).execute();
  await editions('draft').set({ state: 'in-force', note, in_force_at: tx.now, updated_at: tx.now }).execute();
}

export async function deleteDraftEdition(tx: Tx, layoutId: string): Promise<void> {
  await studioTables(tx)
    .deleteFrom('report_layout_edition')
    .where('government_id', '=', tx.scope.governmentId)
    .where('layout_id', '=', layoutId)
    .where('state', '=', 'draft')
    .execute();
}

function layoutsOf(tx: Tx) {
  return studioTables(tx)
    .selectFrom('report_layout')
    .selectAll()
    .where('government_id', '=', tx.scope.governmentId);
}

function editionsOf(tx: Tx) {
  return studioTables(tx)
    .selectFrom('report_layout_edition')
    .selectAll()
    .where('government_id', '=', tx.scope.governmentId);
}

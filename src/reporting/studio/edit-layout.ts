/**
 * The use cases of a government's own layouts: copy, save the draft, put it in force, throw it away. A layout in
 * force is never changed: editing it makes a draft of the next edition. Who may is decided by the caller's route
 * (`edit-layout`, of the unit that owns the layout or of the whole government).
 */
import { recordChange } from '../../platform/audit/record-change.ts';
import type { Tx } from '../../platform/database/database.ts';
import { AppError, notFound } from '../../platform/errors.ts';
import type { ReportLayout } from '../rules/layout.ts';
import {
  deleteDraftEdition,
  deleteLayout,
  editionIn,
  editionsOfLayout,
  findLayout,
  insertDraftEdition,
  insertLayout,
  lockLayout,
  putDraftInForce,
  rewriteDraft,
} from './layout-store.ts';
import type { EditionRow, LayoutRow } from './stored-layout-tables.ts';

export interface LayoutCopy {
  readonly from: ReportLayout;
  /** Address of the copy: `lkjip-kecamatan`. */
  readonly code: string;
  readonly name: string;
  /** The unit that makes it for itself; null = for the whole government. */
  readonly ownerUnit: string | null;
  readonly by: string | null;
}

/** A copy under a name of its own, as the draft of its first edition. Throws `code-taken` (409). */
export async function copyLayout(tx: Tx, copy: LayoutCopy): Promise<ReportLayout> {
  if ((await findLayout(tx, copy.code)) !== null) {
    throw new AppError({
      code: 'code-taken',
      status: 409,
      message: `Kode "${copy.code}" sudah dipakai tata letak lain.`,
    });
  }
  const layout: ReportLayout = { ...copy.from, code: copy.code, name: copy.name, version: 1 };
  const layoutId = await insertLayout(tx, {
    code: copy.code,
    ownerUnit: copy.ownerUnit,
    basedOn: copy.from.code,
    createdBy: copy.by,
  });
  await insertDraftEdition(tx, { layoutId, number: 1, content: JSON.stringify(layout), editedBy: copy.by });
  await recordChange(tx, {
    action: 'copy-layout',
    entity: 'report-layout',
    key: { code: copy.code },
    before: null,
    after: { code: copy.code, name: copy.name, basedOn: copy.from.code, ownerUnit: copy.ownerUnit },
  });
  return layout;
}

export interface DraftChange {
  readonly code: string;
  /** Revision of the draft as it was read; 0 where there is no draft yet. */
  readonly revision: number;
  /** Sound by `validateLayout`, or on its way there: only what is put in force must be. */
  readonly content: ReportLayout;
  readonly by: string | null;
}

/**
 * Saves the draft, making it where the layout has none. Throws `not-found`, and `stale-draft` (409) with the draft
 * as it stands where somebody else saved in between.
 */
export async function saveDraft(tx: Tx, change: DraftChange): Promise<{ readonly revision: number }> {
  const layout = await lockedLayout(tx, change.code);
  const draft = await editionIn(tx, layout.id, 'draft');
  const number = draft?.number ?? (await nextNumber(tx, layout));
  const content = JSON.stringify({ ...change.content, code: layout.code, version: number });
  if (draft === null) {
    if (change.revision !== 0) throw staleDraft(null);
    await insertDraftEdition(tx, { layoutId: layout.id, number, content, editedBy: change.by });
  } else {
    const key = { layoutId: layout.id, revision: change.revision };
    if (!(await rewriteDraft(tx, key, content, change.by))) throw staleDraft(draft);
  }
  await recordChange(tx, {
    action: 'save-layout-draft',
    entity: 'report-layout',
    key: { code: layout.code, number },
    before: null,
    after: { number },
  });
  return { revision: draft === null ? 1 : change.revision + 1 };
}

/** The draft replaces what is in force. Throws `not-found`, `stale-draft` (409). `note`: what changed and why. */
export async function putLayoutInForce(
  tx: Tx,
  code: string,
  revision: number,
  note: string,
): Promise<{ readonly number: number }> {
  const layout = await lockedLayout(tx, code);
  const draft = await editionIn(tx, layout.id, 'draft');
  if (draft === null) throw notFound('Rancangan tata letak');
  if (draft.version !== revision) throw staleDraft(draft);
  const before = await editionIn(tx, layout.id, 'in-force');
  await putDraftInForce(tx, layout.id, note);
  await recordChange(tx, {
    action: 'put-layout-in-force',
    entity: 'report-layout',
    key: { code },
    before: before === null ? null : { number: before.number },
    after: { number: draft.number, note },
  });
  return { number: draft.number };
}

/** Throws the draft away; a layout that was never in force goes with it. Throws `not-found`. */
export async function discardDraft(tx: Tx, code: string): Promise<void> {
  const layout = await lockedLayout(tx, code);
  const editions = await editionsOfLayout(tx, layout.id);
  const draft = editions.find(({ state }) => state === 'draft');
  if (draft === undefined) throw notFound('Rancangan tata letak');
  await deleteDraftEdition(tx, layout.id);
  if (editions.length === 1) await deleteLayout(tx, layout.id);
  await recordChange(tx, {
    action: 'discard-layout-draft',
    entity: 'report-layout',
    key: { code },
    before: { number: draft.number },
    after: null,
  });
}

async function lockedLayout(tx: Tx, code: string): Promise<LayoutRow> {
  const layout = await lockLayout(tx, code);
  if (layout === null) throw notFound('Tata letak');
  return layout;
}

async function nextNumber(tx: Tx, layout: LayoutRow): Promise<number> {
  const [newest] = await editionsOfLayout(tx, layout.id);
  return (newest?.number ?? 0) + 1;
}

function staleDraft(standing: EditionRow | null): AppError {
  return new AppError({
    code: 'stale-draft',
    status: 409,
    message: 'Rancangan tata letak ini sudah diubah orang lain sejak Anda membukanya.',
    fields: { revision: standing?.version ?? 0, current: standing?.content ?? null },
  });
}

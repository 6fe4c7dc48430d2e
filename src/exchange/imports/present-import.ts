/** Records as the screen gets them. */
import type { z } from '@hono/zod-openapi';
import { type draftSchema, type recordSchema, summarySchema } from './import-schema.ts';
import type { ImportDraft } from './import-tables.ts';
import type { NamedImportRecord } from './record-store.ts';

/** `ahead`: files that must be checked before this one. `place`: short name of the unit, once it is stored. */
export function presentDraft(
  draft: ImportDraft,
  ahead: number,
  place: string | null,
): z.infer<typeof draftSchema> {
  const summary = draft.summary === null ? null : summarySchema.safeParse(draft.summary);
  // Checked by an older version of this program: to be uploaded once more.
  const isReadable = summary === null || summary.success;
  return {
    id: draft.id,
    fileName: draft.file_name,
    bytes: draft.file_bytes,
    kind: draft.kind,
    state: isReadable ? draft.state : 'expired',
    progress: draft.progress,
    step: draft.state === 'uploaded' && ahead > 0 ? `Menunggu giliran; ${ahead} berkas di depan` : draft.step,
    unit: draft.unit_code,
    place,
    year: draft.year,
    baseVersion: draft.base_version,
    problem: draft.problem,
    recordId: draft.record_id,
    createdAt: draft.created_at.toISOString(),
    expiresAt: draft.expires_at.toISOString(),
    summary: summary?.data ?? null,
  };
}

/** `refusal`: why it cannot be undone. Only the newest that stands may be; `mayUndo`: whether the caller may at all. */
export function presentRecord(
  record: NamedImportRecord,
  refusal: string | null,
  mayUndo: boolean,
): z.infer<typeof recordSchema> {
  return {
    id: record.id,
    unit: record.unit_code,
    year: record.year,
    fileName: record.file_name,
    added: record.added,
    changed: record.changed,
    removed: record.removed,
    isNewYear: record.is_new_year,
    importedAt: record.imported_at.toISOString(),
    importedBy: record.importedByName,
    undoneAt: record.undone_at?.toISOString() ?? null,
    undoneBy: record.undoneByName,
    canUndo: mayUndo && record.undone_at === null && refusal === null,
    undoRefusal: record.undone_at === null ? refusal : null,
  };
}

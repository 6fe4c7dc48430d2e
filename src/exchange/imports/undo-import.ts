/** Takes back the last import of a unit's year, as long as nothing has changed since. */
import { formatDate } from '../../kernel/indonesian-dates.ts';
import {
  dataVersion,
  findReportingUnit,
  lockReportingUnit,
  raiseDataVersion,
  removeReportingUnit,
  removeUnitYear,
  unitYears,
} from '../../organisation/reporting-units.ts';
import { recordCollection } from '../../platform/audit/record-change.ts';
import type { Database, Tx } from '../../platform/database/database.ts';
import type { Scope } from '../../platform/database/scope.ts';
import type { RowChange } from '../../platform/database/sync-rows.ts';
import { AppError, notFound } from '../../platform/errors.ts';
import { loadReport } from '../../reporting/store.ts';
import type { DraftFiles } from './draft-files.ts';
import type { ImportRecord } from './import-tables.ts';
import { findImportRecord, followUndo, lastChangeOf, markUndone } from './record-store.ts';
import { revertChanges } from './revert-changes.ts';

/** Why an import cannot be undone, for the person; null when it can. */
export async function undoRefusal(tx: Tx, record: ImportRecord): Promise<string | null> {
  if (record.undone_at !== null) return 'Impor ini sudah dibatalkan.';
  const unit = await findReportingUnit(tx, record.unit_code);
  const version = unit === null ? 0 : await dataVersion(tx, unit.id, record.year);
  if (unit === null || version !== record.data_version) return changedSince(tx, record);
  const report = await loadReport(tx, unit.id, record.year);
  return report?.state === 'approved'
    ? `Laporan kinerja tahun ${record.year} sudah disetujui, sehingga impornya tidak dapat dibatalkan.`
    : null;
}

async function changedSince(tx: Tx, record: ImportRecord): Promise<string> {
  const last = await lastChangeOf(tx, record.unit_code, record.year);
  if (last === null) return `Data tahun ${record.year} unit ini sudah tidak ada.`;
  const what = last.action?.startsWith('import') === true ? 'oleh impor lain' : 'sesudah impor ini';
  const who = last.who === null ? '' : ` oleh ${last.who}`;
  return `Data tahun ${record.year} sudah diubah ${what}${who} pada ${formatDate(last.at.toISOString().slice(0, 10))}, sehingga impor ini tidak dapat dibatalkan lagi.`;
}

export interface Undo {
  readonly recordId: string;
  readonly scope: Scope;
  readonly accountId: string | null;
}

/** Throws `undo-refused` (409) in words. Reports that were made from the data stay. */
export async function undoImport(
  { database, files }: { readonly database: Database; readonly files: DraftFiles },
  { recordId, scope, accountId }: Undo,
): Promise<void> {
  await database.inTransaction(scope, async (tx) => {
    const record = await findImportRecord(tx, recordId);
    if (record === null) throw notFound('Impor');
    const unit = await findReportingUnit(tx, record.unit_code);
    if (unit !== null) await lockReportingUnit(tx, unit.id);
    const refusal = await undoRefusal(tx, record);
    if (unit === null || refusal !== null)
      throw new AppError({
        code: 'undo-refused',
        status: 409,
        message: refusal ?? 'Unit ini sudah tidak ada.',
      });
    const changes = await readChanges(files, scope, record);
    const reverted = await revertChanges(tx, unit.id, changes);
    const key = { unit: record.unit_code, year: record.year };
    await recordCollection(tx, { action: 'undo-import', entity: 'unit-year', key, changes: reverted });
    if (record.is_new_year) await removeUnitYear(tx, unit, record.year);
    else await raiseDataVersion(tx, unit.id, record.year);
    await markUndone(tx, record.id, accountId);
    await followUndo(tx, unit.id, unit.code);
    if (record.is_new_unit && (await unitYears(tx, unit.id)).length === 0)
      await removeReportingUnit(tx, unit.id);
  });
}

async function readChanges(
  files: DraftFiles,
  scope: Scope,
  record: ImportRecord,
): Promise<readonly RowChange[]> {
  const text = await files.text(scope.governmentId, record.changes_hash).catch(() => {
    throw new AppError({
      code: 'undo-refused',
      status: 409,
      message: 'Catatan perubahan impor ini tidak ada lagi di server, sehingga tidak dapat dibatalkan.',
    });
  });
  // Written by this program, and kept under its own hash.
  return JSON.parse(text) as RowChange[];
}

/** Imports exactly what was checked and shown; when the stored data changed in between, shows the new differences. */
import {
  dataVersion,
  findReportingUnit,
  lockReportingUnit,
  unitYears,
} from '../../organisation/reporting-units.ts';
import { recordChange } from '../../platform/audit/record-change.ts';
import type { Database, Tx } from '../../platform/database/database.ts';
import type { Scope } from '../../platform/database/scope.ts';
import { AppError, notFound } from '../../platform/errors.ts';
import type { Authority } from '../authority.ts';
import { type ImportResult, importBundle } from '../import-bundle.ts';
import type { Bundle } from '../rules/bundle.ts';
import { compareBundle } from './check-draft.ts';
import { withoutCell } from './check-file-child.ts';
import type { DraftFiles } from './draft-files.ts';
import { lockDraft, updateDraft } from './draft-store.ts';
import { summarySchema } from './import-schema.ts';
import type { ImportDraft } from './import-tables.ts';
import { insertImportRecord } from './record-store.ts';
import { checkResult, countKinds, summaryOf } from './summarise-check.ts';

export interface Confirmation {
  readonly draftId: string;
  /** The version of the stored data that the person saw the differences against. */
  readonly baseVersion: number;
  readonly scope: Scope;
  readonly authority: Authority;
  readonly accountId: string | null;
}

export interface ConfirmParts {
  readonly database: Database;
  readonly files: DraftFiles;
}

export interface Confirmed {
  readonly unit: string;
  readonly year: number;
  readonly counts: { readonly added: number; readonly changed: number; readonly removed: number };
  /** Null when nothing differed, so that there is nothing to undo. */
  readonly recordId: string | null;
}

type Outcome =
  | { readonly kind: 'imported'; readonly confirmed: Confirmed }
  | { readonly kind: 'refused'; readonly error: AppError };

/**
 * Throws `not-ready` (409) for a draft that waits for something else, `data-changed` (409) when the differences
 * had to be computed anew, `import-refused` (422) when what is stored no longer allows it.
 */
export async function confirmImport(parts: ConfirmParts, confirmation: Confirmation): Promise<Confirmed> {
  const { database, files } = parts;
  const { scope, draftId } = confirmation;
  const outcome = await database.inTransaction(scope, async (tx): Promise<Outcome> => {
    const draft = await lockDraft(tx, draftId);
    if (draft === null) throw notFound('Impor');
    if (draft.state !== 'ready' || draft.bundle_hash === null) throw notReady(draft);
    const bundle = await files.bundle(scope.governmentId, draft.bundle_hash);
    const standing = await lockStanding(tx, bundle);
    if (standing.version !== draft.base_version || standing.version !== confirmation.baseVersion) {
      await compareAnew(tx, parts, draft, bundle, confirmation.authority);
      return { kind: 'refused', error: dataChanged() };
    }
    const result = await importBundle(tx, {
      bundle,
      authority: confirmation.authority,
      isDryRun: false,
    });
    if (!result.isAccepted) return { kind: 'refused', error: await refuse(tx, draft, result) };
    return {
      kind: 'imported',
      confirmed: await keepRecord(tx, parts, draft, bundle, standing, result, confirmation),
    };
  });
  if (outcome.kind === 'refused') throw outcome.error;
  return outcome.confirmed;
}

interface Standing {
  readonly version: number;
  readonly isNewUnit: boolean;
  readonly isNewYear: boolean;
}

/** What is stored, held still until the transaction ends. */
async function lockStanding(tx: Tx, { unit: code, year }: Bundle): Promise<Standing> {
  const unit = await findReportingUnit(tx, code);
  if (unit === null) return { version: 0, isNewUnit: true, isNewYear: true };
  await lockReportingUnit(tx, unit.id);
  const isNewYear = !(await unitYears(tx, unit.id)).includes(year);
  return { version: await dataVersion(tx, unit.id, year), isNewUnit: false, isNewYear };
}

async function compareAnew(
  tx: Tx,
  { files }: ConfirmParts,
  draft: ImportDraft,
  bundle: Bundle,
  authority: Authority,
): Promise<void> {
  const { governmentId } = tx.scope;
  const before = draft.result_hash === null ? null : await files.result(governmentId, draft.result_hash);
  const old = summarySchema.parse(draft.summary);
  const reading = {
    bundle: null,
    source: old.source,
    problems: before?.problems ?? [],
    sheets: before?.sheets ?? [],
    questions: old.questions,
    totals: old.totals,
  };
  const found = await compareBundle(tx, reading, bundle, authority);
  const isRefused = found.reading.problems.some(({ severity }) => severity === 'error');
  await updateDraft(tx, draft.id, {
    state: isRefused ? 'refused' : 'ready',
    base_version: found.baseVersion,
    summary: JSON.stringify(summaryOf(found.reading, found.comparison)),
    result_hash: await files.keepResult(governmentId, checkResult(found.reading, found.comparison)),
  });
}

async function refuse(tx: Tx, draft: ImportDraft, result: ImportResult): Promise<AppError> {
  const problems = result.problems.filter(({ severity }) => severity === 'error').map(withoutCell);
  const message = problems[0]?.message ?? 'Data yang tersimpan tidak mengizinkan impor ini.';
  await updateDraft(tx, draft.id, { state: 'refused', problem: message });
  return new AppError({ code: 'import-refused', status: 422, message, fields: { problems } });
}

async function keepRecord(
  tx: Tx,
  { files }: ConfirmParts,
  draft: ImportDraft,
  bundle: Bundle,
  standing: Standing,
  result: ImportResult,
  { accountId }: Confirmation,
): Promise<Confirmed> {
  const { unit: code, year } = bundle;
  const counts = countKinds(result.differences);
  const recordId = result.changes.length === 0 ? null : await insertRecord();
  await updateDraft(tx, draft.id, { state: 'imported', record_id: recordId });
  await recordChange(tx, {
    action: 'confirm-import',
    entity: 'import-draft',
    key: { id: draft.id },
    after: { unit: code, year, file: draft.file_hash, record: recordId, ...counts },
  });
  return { unit: code, year, counts, recordId };

  async function insertRecord(): Promise<string> {
    const unit = await findReportingUnit(tx, code);
    if (unit === null) throw new Error('An imported unit is not there');
    return insertImportRecord(tx, {
      unitCode: code,
      year,
      fileName: draft.file_name,
      fileHash: draft.file_hash,
      dataVersion: await dataVersion(tx, unit.id, year),
      changesHash: await files.keepText(tx.scope.governmentId, JSON.stringify(result.changes)),
      isNewUnit: standing.isNewUnit,
      isNewYear: standing.isNewYear,
      counts,
      importedBy: accountId,
    });
  }
}

function notReady(draft: ImportDraft): AppError {
  const why: Readonly<Record<ImportDraft['state'], string>> = {
    uploaded: 'Berkas ini masih menunggu diperiksa.',
    checking: 'Berkas ini masih diperiksa.',
    questions: 'Masih ada kolom atau lembar yang perlu Anda tentukan.',
    ready: 'Berkas ini tidak dapat dibaca kembali. Silakan unggah sekali lagi.',
    refused: 'Berkas ini masih bermasalah, sehingga tidak dapat diimpor.',
    imported: 'Berkas ini sudah diimpor.',
    undone: 'Impor ini sudah dibatalkan. Unggah berkasnya sekali lagi untuk mengimpor ulang.',
    expired: 'Unggahan ini sudah kedaluwarsa. Silakan unggah berkasnya sekali lagi.',
  };
  return new AppError({ code: 'not-ready', status: 409, message: why[draft.state] });
}

function dataChanged(): AppError {
  return new AppError({
    code: 'data-changed',
    status: 409,
    message:
      'Data yang tersimpan berubah sejak berkas ini diperiksa. Perbedaannya sudah dihitung ulang; periksa lagi, lalu setujui.',
  });
}

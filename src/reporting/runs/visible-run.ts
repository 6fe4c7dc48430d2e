/** Finds a report run for a caller, and the files it left; what others own and what is not there answer alike. */
import { type Caller, governmentOf } from '../../identity/caller.ts';
import { isUuid } from '../../kernel/ids.ts';
import { admitReader, type SnapshotSource } from '../../measurement/routes.ts';
import type { Database } from '../../platform/database/database.ts';
import { type Scope, systemScope } from '../../platform/database/scope.ts';
import { AppError, notFound } from '../../platform/errors.ts';
import type { FileStore } from '../../platform/files.ts';
import { findReportRun } from './report-run-store.ts';
import type { ReportRun } from './report-run-table.ts';

export interface RunPorts {
  readonly database: Database;
  readonly files: FileStore;
  readonly source: SnapshotSource;
}

export interface VisibleRun {
  readonly run: ReportRun;
  readonly scope: Scope;
}

/** The run, for a caller who may read its unit. Throws `not-found`. */
export async function visibleRun(
  { database, source }: RunPorts,
  caller: Caller,
  id: string,
): Promise<VisibleRun> {
  const governmentId = governmentOf(caller);
  if (!isUuid(id)) throw notFound('Laporan');
  const run = await database.inTransaction(systemScope(governmentId, 'report'), (tx) =>
    findReportRun(tx, id),
  );
  if (run === null) throw notFound('Laporan');
  const { scope } = await admitReader(source, caller, run.unit_code, run.year);
  return { run, scope };
}

function notReady(): AppError {
  return new AppError({ code: 'not-ready', status: 409, message: 'Laporan ini belum selesai dibuat.' });
}

/** The file of a run. Throws `not-ready` (409) until it is made. */
export async function fileOfRun({ files }: RunPorts, { run, scope }: VisibleRun): Promise<Uint8Array> {
  if (run.status !== 'done' || run.file_hash === null) throw notReady();
  return files.get(scope.governmentId, run.file_hash);
}

/** The kept tables of a run, packed. Throws `not-ready` (409); `not-found` where a run of old kept none. */
export async function tablesOfRun({ files }: RunPorts, { run, scope }: VisibleRun): Promise<Uint8Array> {
  if (run.status !== 'done') throw notReady();
  if (run.tables_hash === null) throw notFound('Tabel laporan ini');
  return files.get(scope.governmentId, run.tables_hash);
}

/** "LKjIP-63.01.10-2025-bab-akuntabilitas": letters, digits, dots and dashes only. */
export function fileNameOf(run: ReportRun, further: readonly string[] = []): string {
  const parts = ['LKjIP', run.unit_code, String(run.year), run.part, ...further];
  return parts
    .flatMap((part) => (part === null ? [] : [part.replace(/[^\p{L}\p{N}.]+/gu, '-')]))
    .join('-')
    .normalize('NFKD')
    .replace(/[^\x20-\x7e]/gu, '');
}

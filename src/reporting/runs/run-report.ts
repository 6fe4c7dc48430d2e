/** Carries out a report run: reads the facts, renders in a limited process, keeps the file. */

import type { ReportTables } from '../../documents/xlsx/report-tables.ts';
import type { Database } from '../../platform/database/database.ts';
import { type Scope, systemScope } from '../../platform/database/scope.ts';
import { AppError } from '../../platform/errors.ts';
import type { FileStore } from '../../platform/files.ts';
import type { Log } from '../../platform/log.ts';
import { storageFull } from '../../platform/storage-full.ts';
import { packTables } from './kept-tables.ts';
import { findReportRun, updateReportRun } from './report-run-store.ts';
import type { ReportFormat, ReportRun } from './report-run-table.ts';

export interface RenderedReport {
  readonly content: Uint8Array;
  /** Null where a format has no pages of its own. */
  readonly pages: number | null;
  /** Null where nothing but the file is known. */
  readonly tables: ReportTables | null;
}

/** Which edition of which layout a report is printed in. */
export interface LayoutEdition {
  readonly code: string;
  readonly version: number;
}

/** What the run needs from above: the facts of a unit and year, and the limited process that renders them. */
export interface ReportSource {
  /** The year's data as one text, with its version. */
  read(
    scope: Scope,
    unit: string,
    year: number,
  ): Promise<{ readonly dataVersion: number; readonly layout: LayoutEdition; readonly facts: string }>;
  /** `part`: id of a section of the layout, to be printed alone; null = the whole report. */
  render(facts: string, format: ReportFormat, part: string | null): Promise<RenderedReport>;
}

export interface RunReportDependencies {
  readonly database: Database;
  readonly files: FileStore;
  readonly source: ReportSource;
  readonly log: Log;
  /** Told before the run is called done, so that a preview can be ready with it. */
  readonly whenMade?: (content: Uint8Array, format: ReportFormat) => void;
}

/** Never throws: a failure is told in the record, in words for the person; details go to the log. */
export async function runReport(
  dependencies: RunReportDependencies,
  governmentId: string,
  runId: string,
): Promise<void> {
  const { database, log } = dependencies;
  const scope = systemScope(governmentId, 'report');
  try {
    const run = await database.inTransaction(scope, (tx) => findReportRun(tx, runId));
    if (run === null || run.status === 'done') return;
    await makeReport(dependencies, scope, run);
  } catch (error) {
    log.error({ runId, error }, 'laporan gagal dibuat');
    await tellFailure(dependencies, scope, runId, problemOf(error));
  }
}

function problemOf(error: unknown): string {
  const told = storageFull(error) ?? error;
  return told instanceof AppError
    ? told.message
    : 'Laporan gagal dibuat karena gangguan pada sistem. Silakan coba lagi.';
}

/** On a full disk even the record of the failure may find no room: then the log is all there is. */
async function tellFailure(
  { database, log }: RunReportDependencies,
  scope: Scope,
  runId: string,
  problem: string,
): Promise<void> {
  try {
    await database.inTransaction(scope, (tx) =>
      updateReportRun(tx, runId, { status: 'failed', problem, finished_at: tx.now }),
    );
  } catch (error) {
    log.error({ runId, error }, 'kegagalan laporan tidak dapat dicatat');
  }
}

async function makeReport(
  { database, files, source, whenMade }: RunReportDependencies,
  scope: Scope,
  run: ReportRun,
): Promise<void> {
  const tell = (progress: number, step: string) =>
    database.inTransaction(scope, (tx) => updateReportRun(tx, run.id, { status: 'running', progress, step }));
  await tell(5, 'Membaca data');
  const { dataVersion, layout, facts } = await source.read(scope, run.unit_code, run.year);
  await tell(20, 'Menghitung, menyusun, dan mencetak');
  const report = await source.render(facts, run.format, run.part);
  await tell(90, 'Menyimpan berkas');
  whenMade?.(report.content, run.format);
  const { hash, size } = await files.put(scope.governmentId, report.content);
  const tables = report.tables === null ? null : await packTables(report.tables);
  const kept = tables === null ? null : await files.put(scope.governmentId, tables);
  await database.inTransaction(scope, (tx) =>
    updateReportRun(tx, run.id, {
      status: 'done',
      progress: 100,
      step: 'Selesai',
      data_version: dataVersion,
      layout_code: layout.code,
      layout_version: layout.version,
      pages: report.pages,
      bytes: size,
      file_hash: hash,
      tables_hash: kept?.hash ?? null,
      finished_at: tx.now,
    }),
  );
}

/** SQL of report runs. */
import type { Updateable } from 'kysely';
import type { Tx } from '../../platform/database/database.ts';
import type { ReportFormat, ReportRun, ReportRunTables } from './report-run-table.ts';

const tables = (tx: Tx) => tx.sql.withTables<ReportRunTables>();
const MOST_LISTED = 20;

export interface NewReportRun {
  readonly unitCode: string;
  readonly year: number;
  readonly format: ReportFormat;
  /** Null = the whole report. */
  readonly part: { readonly id: string; readonly title: string } | null;
  readonly requestedBy: string | null;
}

export async function insertReportRun(tx: Tx, run: NewReportRun): Promise<string> {
  const id = tx.newId();
  await tables(tx)
    .insertInto('report_run')
    .values({
      government_id: tx.scope.governmentId,
      id,
      unit_code: run.unitCode,
      year: run.year,
      kind: 'lkjip',
      format: run.format,
      status: 'queued',
      progress: 0,
      step: 'Menunggu giliran',
      data_version: null,
      pages: null,
      bytes: null,
      file_hash: null,
      tables_hash: null,
      part: run.part?.id ?? null,
      part_title: run.part?.title ?? null,
      problem: null,
      requested_by: run.requestedBy,
      created_at: tx.now,
      finished_at: null,
    })
    .execute();
  return id;
}

export async function findReportRun(tx: Tx, id: string): Promise<ReportRun | null> {
  const run = await tables(tx)
    .selectFrom('report_run')
    .selectAll()
    .where('government_id', '=', tx.scope.governmentId)
    .where('id', '=', id)
    .executeTakeFirst();
  return run ?? null;
}

/** The newest runs of a unit and year, newest first. */
export function listReportRuns(tx: Tx, unitCode: string, year: number): Promise<ReportRun[]> {
  return tables(tx)
    .selectFrom('report_run')
    .selectAll()
    .where('government_id', '=', tx.scope.governmentId)
    .where('unit_code', '=', unitCode)
    .where('year', '=', year)
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(MOST_LISTED)
    .execute();
}

export async function updateReportRun(
  tx: Tx,
  id: string,
  changes: Updateable<ReportRunTables['report_run']>,
): Promise<void> {
  await tables(tx)
    .updateTable('report_run')
    .set(changes)
    .where('government_id', '=', tx.scope.governmentId)
    .where('id', '=', id)
    .execute();
}

/** After a restart nothing is running any more: what was under way is told as broken off. */
export async function failInterruptedRuns(tx: Tx): Promise<void> {
  await tables(tx)
    .updateTable('report_run')
    .set({
      status: 'failed',
      problem: 'Pembuatan laporan terputus karena sistem dihentikan. Silakan buat lagi.',
      finished_at: tx.now,
    })
    .where('government_id', '=', tx.scope.governmentId)
    .where('status', 'in', ['queued', 'running'])
    .execute();
}

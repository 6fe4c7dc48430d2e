/**
 * One generation of a report: the job carries only its id, this record carries status, progress and result.
 * `progress`: 0–100. `step`: what is being done, in Indonesian. `data_version`: of the unit's data the report was
 * made from. `file_hash`: SHA-256 of the file, hexadecimal, its key in the file store. `problem`: why it failed,
 * for the person. `part`: id of the section of the layout that was asked for alone, with its title then; null = the
 * whole report. `layout_code`, `layout_version`: the edition of the layout it is printed in, once made. `tables_hash`: the report's tables (`ReportTables`, gzipped JSON) in the file store.
 */
import type { Selectable } from 'kysely';
import type { DB } from '../../platform/database/generated/schema.ts';
import type { Migration } from '../../platform/database/migrate.ts';
import { tenantTable } from '../../platform/database/tenant-table.ts';

export type ReportRunTables = Pick<DB, 'report_run'>;
export type ReportRun = Selectable<ReportRunTables['report_run']>;
export type ReportFormat = ReportRun['format'];

export const reportRuns: Migration = {
  id: '0090-reporting-run',
  sql: tenantTable('report_run', {
    columns: `
      id uuid not null,
      unit_code text not null,
      year integer not null,
      kind text not null,
      format text not null check (format in ('pdf', 'docx', 'html')),
      status text not null check (status in ('queued', 'running', 'done', 'failed')),
      progress integer not null check (progress between 0 and 100),
      step text not null,
      data_version integer,
      pages integer,
      bytes bigint,
      file_hash text,
      problem text,
      requested_by uuid,
      created_at timestamptz not null,
      finished_at timestamptz`,
    key: ['id'],
    indexes: [['unit_code', 'year', 'created_at']],
  }),
};

/** A chapter alone, the tables as XLSX. */
export const reportRunParts: Migration = {
  id: '0091-reporting-run-parts',
  sql: `
    alter table report_run
      add column part text,
      add column part_title text,
      add column tables_hash text,
      drop constraint report_run_format_check,
      add constraint report_run_format_check check (format in ('pdf', 'docx', 'html', 'xlsx'));`,
};

/** Which edition of which layout a report was printed in. */
export const reportRunLayout: Migration = {
  id: '0092-reporting-run-layout',
  sql: `
    alter table report_run
      add column layout_code text,
      add column layout_version integer;`,
};

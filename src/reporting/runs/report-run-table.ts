/** One generation of a report: the job carries only its id, this record carries status, progress and result. */
import type { Migration } from '../../platform/database/migrate.ts';
import type { Moment } from '../../platform/database/tables.ts';
import { tenantTable } from '../../platform/database/tenant-table.ts';

export type ReportFormat = 'pdf' | 'docx' | 'html';
export type ReportRunStatus = 'queued' | 'running' | 'done' | 'failed';

export interface ReportRunTable {
  government_id: string;
  id: string;
  unit_code: string;
  year: number;
  kind: string;
  format: ReportFormat;
  status: ReportRunStatus;
  /** 0–100 */
  progress: number;
  /** What is being done, in Indonesian. */
  step: string;
  /** Version of the unit's data the report was made from. */
  data_version: number | null;
  pages: number | null;
  bytes: number | null;
  /** SHA-256 of the file, hexadecimal: its key in the file store. */
  file_hash: string | null;
  /** Why it failed, for the person. */
  problem: string | null;
  requested_by: string | null;
  created_at: Moment;
  finished_at: Moment | null;
}
export type ReportRunTables = { report_run: ReportRunTable };

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

/** Asks for a report: writes the record and hands its id to the worker. */
import { recordChange } from '../../platform/audit/record-change.ts';
import type { Tx } from '../../platform/database/database.ts';
import { insertReportRun, type NewReportRun } from './report-run-store.ts';

/** Returns the id of the run. The caller has been authorised for the unit and year. */
export async function requestReport(tx: Tx, run: NewReportRun): Promise<string> {
  const id = await insertReportRun(tx, run);
  await recordChange(tx, {
    action: 'request-report',
    entity: 'report-run',
    key: { id },
    after: { unit: run.unitCode, year: run.year, format: run.format, part: run.part?.id ?? null },
  });
  return id;
}

/** Facts and rendering for report runs: everything from the bundle on happens in the limited process. */
import { loadUnitYear } from '../exchange/load-unit-year.ts';
import { writeBundle } from '../exchange/write-bundle.ts';
import { dataVersion, findReportingUnit } from '../organisation/reporting-units.ts';
import type { Database } from '../platform/database/database.ts';
import { notFound } from '../platform/errors.ts';
import type { ReportSource } from '../reporting/runs/run-report.ts';
import type { ReportRenderer } from './report-renderer.ts';

export function createReportSource(database: Database, renderer: ReportRenderer): ReportSource {
  return {
    read: (scope, unitCode, year) =>
      database.inTransaction(scope, async (tx) => {
        const unit = await findReportingUnit(tx, unitCode);
        if (unit === null) throw notFound('Unit kerja');
        const facts = writeBundle(await loadUnitYear(tx, unit, year));
        return { dataVersion: await dataVersion(tx, unit.id, year), facts };
      }),
    render: (facts, format, part) => renderer.render(facts, format, part),
  };
}

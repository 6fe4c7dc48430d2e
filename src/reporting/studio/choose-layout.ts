/** Which layout the report of a unit and year is printed in. */
import { sql } from 'kysely';
import { lockReportingUnit, raiseDataVersion } from '../../organisation/reporting-units.ts';
import { recordChange } from '../../platform/audit/record-change.ts';
import type { Tx } from '../../platform/database/database.ts';
import { AppError, notFound } from '../../platform/errors.ts';
import { loadReport } from '../store.ts';

export interface LayoutChoice {
  readonly unitId: string;
  readonly unit: string;
  readonly year: number;
  /** Null = the default layout. */
  readonly layout: string | null;
}

/**
 * Writes the choice and raises the data version. Throws `not-found` for a year that is not there and
 * `report-locked` (409) once the report is past its draft: its form was what people verified.
 */
export async function chooseLayout(tx: Tx, choice: LayoutChoice): Promise<void> {
  await lockReportingUnit(tx, choice.unitId);
  const report = await loadReport(tx, choice.unitId, choice.year);
  if (report === null) throw notFound(`Data tahun ${choice.year}`);
  if (report.layout === choice.layout) return;
  if (report.state !== 'draft') {
    throw new AppError({
      code: 'report-locked',
      status: 409,
      message:
        'Tata letak tidak dapat diganti setelah laporan diajukan. Kembalikan laporan ke draf terlebih dahulu.',
    });
  }
  await sql`
    update performance_report set layout_code = ${choice.layout}, version = version + 1, updated_at = ${tx.now}
    where government_id = ${tx.scope.governmentId} and unit_id = ${choice.unitId}
      and year = ${choice.year} and kind = 'lkjip'`.execute(tx.sql);
  await recordChange(tx, {
    action: 'choose-layout',
    entity: 'performance-report',
    key: { unit: choice.unit, year: choice.year },
    before: { layout: report.layout },
    after: { layout: choice.layout },
  });
  await raiseDataVersion(tx, choice.unitId, choice.year);
}

/** What is read off a unit's whole year and its layout: kept as long as the year itself is. */
import type { Scope } from '../platform/database/scope.ts';
import { type ReportPart, reportParts } from '../reporting/rules/report-parts.ts';
import { termsOf } from '../reporting/rules/terms.ts';
import { layoutOfYear } from './layout-of-year.ts';
import type { YearSource } from './snapshots.ts';

export interface YearReadings {
  /** `version`: of the unit's data, just asked for by the caller. */
  parts(scope: Scope, unit: string, year: number, version: string): Promise<readonly ReportPart[]>;
}

export function createYearReadings(source: YearSource): YearReadings {
  return {
    async parts(scope, unit, year, version) {
      const { bundle } = await source.year(scope, unit, year, version);
      return reportParts(layoutOfYear(bundle), termsOf(bundle), bundle.reporting.report.state);
    },
  };
}

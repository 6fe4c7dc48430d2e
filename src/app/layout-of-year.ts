/** The layout a unit's year is printed in, read anew: a government may put another edition in force at any time. */
import type { Bundle } from '../exchange/rules/bundle.ts';
import type { Database } from '../platform/database/database.ts';
import type { Scope } from '../platform/database/scope.ts';
import type { ReportLayout } from '../reporting/rules/layout.ts';
import { resolveLayout } from '../reporting/studio/resolve-layout.ts';

export function layoutOfYear(database: Database, scope: Scope, { reporting }: Bundle): Promise<ReportLayout> {
  return database.inTransaction(scope, (tx) => resolveLayout(tx, reporting.report.layout));
}

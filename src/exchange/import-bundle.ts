/** The use case of importing a bundle: all of it or nothing, the same again changes nothing. */
import { sql } from 'kysely';
import {
  createReportingUnit,
  findReportingUnit,
  lockReportingUnit,
  raiseDataVersion,
} from '../organisation/reporting-units.ts';
import { recordCollection } from '../platform/audit/record-change.ts';
import type { Tx } from '../platform/database/database.ts';
import type { RowChange } from '../platform/database/sync-rows.ts';
import { type Authority, importAction, requireAuthority } from './authority.ts';
import { findStandingProblems, lockedYearProblems } from './import-conditions.ts';
import type { Bundle } from './rules/bundle.ts';
import { type Difference, differencesOf } from './rules/differences.ts';
import { type BundleProblem, validateBundle } from './rules/validate-bundle.ts';
import { saveBundle } from './save-bundle.ts';

export interface ImportRequest {
  readonly bundle: Bundle;
  readonly authority: Authority;
  /** Tells problems and differences, writes nothing. */
  readonly isDryRun: boolean;
}

export interface ImportResult {
  /** Whether the facts now stand in the database, or would after a real run. */
  readonly isAccepted: boolean;
  /** Errors, when it was not accepted, and notes. */
  readonly problems: readonly BundleProblem[];
  /** Added, changed and removed facts; empty when the same was there before. */
  readonly differences: readonly Difference[];
  /** The rows behind the differences, in the order in which they were written: what undoing needs. */
  readonly changes: readonly RowChange[];
}

/**
 * Imports a bundle, or tells what an import would do. Problems are told, not thrown; nothing is written when
 * one is an error. Throws `not-allowed` (403), and whatever the database throws: then the transaction of the
 * caller rolls back whole.
 */
export async function importBundle(tx: Tx, request: ImportRequest): Promise<ImportResult> {
  const { bundle, authority, isDryRun } = request;
  const isNewUnit = (await findReportingUnit(tx, bundle.unit)) === null;
  requireAuthority(tx, authority, importAction(isNewUnit), bundle.unit, bundle.year);
  const problems = [...validateBundle(bundle), ...(await findStandingProblems(tx, bundle, authority))];
  if (hasErrors(problems)) return { isAccepted: false, problems, differences: [], changes: [] };
  await sql`savepoint before_import`.execute(tx.sql);
  const changes = await write(tx, bundle);
  const locked = await lockedYearProblems(tx, bundle, changes);
  if (isDryRun || locked.length > 0) await sql`rollback to savepoint before_import`.execute(tx.sql);
  return {
    isAccepted: locked.length === 0,
    problems: [...problems, ...locked],
    differences: differencesOf(changes),
    changes,
  };
}

function hasErrors(problems: readonly BundleProblem[]): boolean {
  return problems.some((problem) => problem.severity === 'error');
}

async function write(tx: Tx, bundle: Bundle): Promise<readonly RowChange[]> {
  const found = await findReportingUnit(tx, bundle.unit);
  const unitId = found?.id ?? (await createReportingUnit(tx, bundle.unit, bundle.organisation.profile));
  // One import of a unit at a time: a second one waits here, then sees what the first wrote.
  await lockReportingUnit(tx, unitId);
  const changes = await saveBundle(tx, unitId, bundle);
  if (changes.length === 0) return changes;
  const key = { unit: bundle.unit, year: bundle.year };
  await recordCollection(tx, { action: 'import-bundle', entity: 'unit-year', key, changes });
  await raiseDataVersion(tx, unitId, bundle.year);
  return changes;
}

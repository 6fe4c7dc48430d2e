import { findReportingUnit } from '../organisation/reporting-units.ts';
import type { Tx } from '../platform/database/database.ts';
import { notFound } from '../platform/errors.ts';
import { type Authority, requireAuthority } from './authority.ts';
import { loadUnitYear } from './load-unit-year.ts';
import { writeBundle } from './write-bundle.ts';

export interface ExportRequest {
  /** Code or short name. */
  readonly unit: string;
  readonly year: number;
  readonly authority: Authority;
}

/**
 * A unit's year as canonical bundle text: importing it changes nothing. Throws `not-allowed` (403) and
 * `not-found` (404).
 */
export async function exportBundle(tx: Tx, request: ExportRequest): Promise<string> {
  const unit = await findReportingUnit(tx, request.unit);
  if (unit === null) throw notFound(`Unit "${request.unit}"`);
  requireAuthority(tx, request.authority, 'export-unit', unit.code, request.year);
  return writeBundle(await loadUnitYear(tx, unit, request.year));
}

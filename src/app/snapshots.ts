/** The figure book of each unit and year, computed once for each version of its data and kept in memory. */

import { loadUnitYear } from '../exchange/load-unit-year.ts';
import type { Bundle } from '../exchange/rules/bundle.ts';
import { figuresOf } from '../exchange/rules/bundle-figures.ts';
import type { SnapshotSource } from '../measurement/routes.ts';
import type { YearSnapshot } from '../measurement/year-snapshot.ts';
import { dataVersion, findReportingUnit } from '../organisation/reporting-units.ts';
import type { Database } from '../platform/database/database.ts';
import { type Scope, systemScope } from '../platform/database/scope.ts';

/** Books kept at once: about 3 MB each for a kecamatan. */
const MOST_KEPT = 40;

/** What is kept of a unit's year: everything recorded, and everything computed from it. */
export interface KeptYear {
  readonly bundle: Bundle;
  readonly snapshot: YearSnapshot;
}

/** The pages' source, and the whole year behind it for what needs more than the pages. */
export interface YearSource extends SnapshotSource {
  year(scope: Scope, unit: string, year: number, version: string): Promise<KeptYear>;
}

interface Kept {
  readonly version: string;
  readonly year: Promise<KeptYear>;
}

async function versionOf(database: Database, scope: Scope, unitCode: string, year: number): Promise<number> {
  return database.inTransaction(scope, async (tx) => {
    const unit = await findReportingUnit(tx, unitCode);
    return unit === null ? 0 : dataVersion(tx, unit.id, year);
  });
}

/** Reads the facts and computes the whole book: some tens of milliseconds. */
export async function computeYear(
  database: Database,
  scope: Scope,
  unitCode: string,
  year: number,
): Promise<KeptYear> {
  const { bundle, version } = await database.inTransaction(scope, async (tx) => {
    const unit = await findReportingUnit(tx, unitCode);
    if (unit === null) throw new Error(`The unit ${unitCode} has gone`);
    return { bundle: await loadUnitYear(tx, unit, year), version: await dataVersion(tx, unit.id, year) };
  });
  const { organisation, planning, budget, agreements, measurement, reporting } = bundle;
  const snapshot: YearSnapshot = {
    dataVersion: String(version),
    unit: bundle.unit,
    year,
    organisation,
    planning,
    budget,
    agreements,
    measurement,
    figures: figuresOf(bundle),
    narratives: reporting.narratives,
  };
  return { bundle, snapshot };
}

export function createSnapshots(database: Database): YearSource {
  const kept = new Map<string, Kept>();
  const units = new Map<string, string>();

  async function keptYear(scope: Scope, unit: string, year: number, version: string): Promise<KeptYear> {
    const key = `${scope.governmentId}/${unit}/${year}`;
    const found = kept.get(key);
    if (found?.version === version) return found.year;
    const computed = computeYear(database, scope, unit, year);
    kept.delete(key);
    kept.set(key, { version, year: computed });
    const oldest = kept.size > MOST_KEPT ? kept.keys().next().value : undefined;
    if (oldest !== undefined) kept.delete(oldest);
    // A failed computation must not be kept.
    computed.catch(() => kept.delete(key));
    return computed;
  }

  return {
    async unitCode(governmentId, nameOrCode) {
      const key = `${governmentId}/${nameOrCode}`;
      const known = units.get(key);
      if (known !== undefined) return known;
      const unit = await database.inTransaction(systemScope(governmentId, 'unit'), (tx) =>
        findReportingUnit(tx, nameOrCode),
      );
      // Codes never change and units are never deleted once used, so a found one may be kept.
      if (unit !== null) units.set(key, unit.code);
      return unit?.code ?? null;
    },
    async dataVersion(scope, unit, year) {
      const version = await versionOf(database, scope, unit, year);
      return version === 0 ? null : String(version);
    },
    snapshot: async (scope, unit, year, version) => (await keptYear(scope, unit, year, version)).snapshot,
    year: keptYear,
  };
}

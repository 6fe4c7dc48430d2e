/** What is read off a unit's whole year and its layout: kept as long as the year itself is. */
import { readinessOf } from '../exchange/rules/bundle-readiness.ts';
import type { Database } from '../platform/database/database.ts';
import type { Scope } from '../platform/database/scope.ts';
import { askedTexts } from '../reporting/asked-texts.ts';
import type { ReadinessGroup } from '../reporting/rules/readiness/item.ts';
import { reportParts } from '../reporting/rules/report-parts.ts';
import { termsOf } from '../reporting/rules/terms.ts';
import type { YearReadings } from '../reporting/year-routes.ts';
import { layoutOfYear } from './layout-of-year.ts';
import type { KeptYear, YearSource } from './snapshots.ts';

interface KeptReadiness {
  readonly layout: string;
  readonly groups: readonly ReadinessGroup[];
}

export function createYearReadings(database: Database, source: YearSource): YearReadings {
  /** Gone with the year it is of; a layout put in force since is found by its version. */
  const kept = new WeakMap<KeptYear, KeptReadiness>();

  async function read(scope: Scope, unit: string, year: number, version: string) {
    const known = await source.year(scope, unit, year, version);
    return { known, layout: await layoutOfYear(database, scope, known.bundle) };
  }

  return {
    layout: async (...asked) => (await read(...asked)).layout,
    async parts(...asked) {
      const { known, layout } = await read(...asked);
      return reportParts(layout, termsOf(known.bundle), known.bundle.reporting.report.state);
    },
    async readiness(...asked) {
      const { known, layout } = await read(...asked);
      const key = `${layout.code}/${layout.version}`;
      const found = kept.get(known);
      if (found?.layout === key) return found.groups;
      const { bundle, snapshot } = known;
      const groups = readinessOf(bundle, snapshot.figures, layout, askedTexts(layout, bundle));
      kept.set(known, { layout: key, groups });
      return groups;
    },
  };
}

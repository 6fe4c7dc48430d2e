/** What is read off a unit's whole year and its layout: kept as long as the year itself is. */
import { readinessOf } from '../exchange/rules/bundle-readiness.ts';
import { askedTexts } from '../reporting/asked-texts.ts';
import type { ReadinessGroup } from '../reporting/rules/readiness/item.ts';
import { reportParts } from '../reporting/rules/report-parts.ts';
import { termsOf } from '../reporting/rules/terms.ts';
import type { YearReadings } from '../reporting/year-routes.ts';
import { layoutOfYear } from './layout-of-year.ts';
import type { KeptYear, YearSource } from './snapshots.ts';

export function createYearReadings(source: YearSource): YearReadings {
  /** Gone with the year it is of; a layout changed since is found by its version. */
  const kept = new WeakMap<
    KeptYear,
    { readonly layout: string; readonly groups: readonly ReadinessGroup[] }
  >();
  return {
    async layout(...asked) {
      return layoutOfYear((await source.year(...asked)).bundle);
    },
    async parts(...asked) {
      const { bundle } = await source.year(...asked);
      return reportParts(layoutOfYear(bundle), termsOf(bundle), bundle.reporting.report.state);
    },
    async readiness(...asked) {
      const year = await source.year(...asked);
      const layout = layoutOfYear(year.bundle);
      const key = `${layout.code}/${layout.version}`;
      const found = kept.get(year);
      if (found?.layout === key) return found.groups;
      const groups = readinessOf(year.bundle, year.snapshot.figures, layout, askedTexts(layout, year.bundle));
      kept.set(year, { layout: key, groups });
      return groups;
    },
  };
}

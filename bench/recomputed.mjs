/** The same page with nothing kept at all: facts read, all figures computed, answer written, one after the other. */
import { computeYear } from '../dist/server/app/snapshots.js';
import { presentAchievement } from '../dist/server/measurement/present-achievement.js';
import { findReportingUnit } from '../dist/server/organisation/reporting-units.js';
import { systemScope } from '../dist/server/platform/database/scope.js';
import { openFreshDatabase } from './database.mjs';

const PAGES = 20;

export async function measure() {
  const { database, governmentId, close } = await openFreshDatabase({ withDemo: true });
  const scope = systemScope(governmentId, 'bench');
  const { code } = await database.inTransaction(scope, (tx) => findReportingUnit(tx, 'bajuin'));
  const page = async () =>
    JSON.stringify(presentAchievement((await computeYear(database, scope, code, 2025)).snapshot)).length;
  for (let number = 0; number < 3; number += 1) await page();
  const since = performance.now();
  for (let number = 0; number < PAGES; number += 1) await page();
  const milliseconds = (performance.now() - since) / PAGES;
  await close();
  return { milliseconds, perSecond: 1_000 / milliseconds };
}

/** Writes all facts of a bundle, in one order over all capabilities, so that references always resolve. */
import { agreementSyncs } from '../agreements/store.ts';
import { budgetSyncs } from '../budget/store.ts';
import { evaluationSyncs } from '../evaluation/store.ts';
import { measurementSyncs } from '../measurement/store.ts';
import { factScope, saveProfile } from '../organisation/reporting-units.ts';
import { organisationSyncs } from '../organisation/store.ts';
import { planningSyncs } from '../planning/store.ts';
import type { Tx } from '../platform/database/database.ts';
import { syncFacts } from '../platform/database/sync-facts.ts';
import type { RowChange } from '../platform/database/sync-rows.ts';
import { reportingSyncs } from '../reporting/store.ts';
import { surveySyncs } from '../survey/store.ts';
import type { Bundle } from './rules/bundle.ts';

/** Makes the unit's year equal to the bundle; tells every row it changed. Validate the bundle first. */
export async function saveBundle(tx: Tx, unitId: string, bundle: Bundle): Promise<readonly RowChange[]> {
  const { year } = bundle;
  const profile = await saveProfile(tx, unitId, bundle.organisation.profile);
  const facts = await syncFacts(tx, await factScope(tx, unitId, year), [
    ...organisationSyncs(year, bundle.organisation),
    ...planningSyncs(year, bundle.planning),
    ...budgetSyncs(year, bundle.budget),
    ...agreementSyncs(bundle.agreements),
    ...measurementSyncs(bundle.measurement),
    ...surveySyncs(bundle.survey),
    ...evaluationSyncs(bundle.evaluation),
    ...reportingSyncs(year, bundle.reporting),
  ]);
  return [...profile, ...facts];
}

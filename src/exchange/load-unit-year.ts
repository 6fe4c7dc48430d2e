/** The one way facts are read for figures, reports and exports: a unit's year, whole. */
import { loadAgreementFacts } from '../agreements/store.ts';
import { loadBudgetFacts } from '../budget/store.ts';
import { loadEvaluationFacts } from '../evaluation/store.ts';
import { loadMeasurementFacts } from '../measurement/store.ts';
import { type ReportingUnit, unitYears } from '../organisation/reporting-units.ts';
import { loadOrganisationFacts } from '../organisation/store.ts';
import { loadPlanningFacts } from '../planning/store.ts';
import type { Tx } from '../platform/database/database.ts';
import { notFound } from '../platform/errors.ts';
import { loadReportingFacts } from '../reporting/store.ts';
import { loadSurveyFacts } from '../survey/store.ts';
import type { Bundle } from './rules/bundle.ts';
import { evaluationYears, factYears } from './rules/bundle-years.ts';

/**
 * All facts of the unit's year, as imported or entered. Throws `not-found` (404) when the unit has no such
 * year. Cache what is computed from it by `dataVersion` (organisation/reporting-units.ts).
 */
export async function loadUnitYear(tx: Tx, unit: ReportingUnit, year: number): Promise<Bundle> {
  const known = await unitYears(tx, unit.id);
  if (!known.includes(year)) throw notFound(`Data ${unit.code} tahun ${year}`);
  const years = factYears(year);
  return {
    unit: unit.code,
    year,
    organisation: await loadOrganisationFacts(tx, unit.id, years),
    planning: await loadPlanningFacts(tx, unit.id, years),
    budget: await loadBudgetFacts(tx, unit.id, years),
    agreements: await loadAgreementFacts(tx, unit.id, years),
    measurement: await loadMeasurementFacts(tx, unit.id, years),
    survey: await loadSurveyFacts(tx, unit.id, years),
    evaluation: await loadEvaluationFacts(tx, unit.id, evaluationYears(year)),
    reporting: await loadReportingFacts(tx, unit.id, year),
  };
}

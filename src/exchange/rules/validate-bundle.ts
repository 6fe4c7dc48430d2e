/** Whether a bundle holds together: everything the schema cannot say. Pure; the order of problems is that of the file. */
import type { Bundle } from './bundle.ts';
import { knownCodes } from './validation/known-codes.ts';
import { type BundleProblem, ProblemList } from './validation/problem-list.ts';
import { validateAgreements } from './validation/validate-agreements.ts';
import { validateBudget } from './validation/validate-budget.ts';
import { validateEvaluation } from './validation/validate-evaluation.ts';
import { validateMeasurement } from './validation/validate-measurement.ts';
import { validateOrganisation } from './validation/validate-organisation.ts';
import { validatePlanning } from './validation/validate-planning.ts';
import { validateQuarterTargets } from './validation/validate-quarter-targets.ts';
import { validateSurvey } from './validation/validate-survey.ts';
import { validateYears } from './validation/validate-years.ts';

export type { BundleProblem } from './validation/problem-list.ts';

/** Every problem of the bundle. One of severity `error` stops an import, a `note` is only told. */
export function validateBundle(bundle: Bundle): readonly BundleProblem[] {
  const known = knownCodes(bundle);
  const list = new ProblemList();
  validateOrganisation(bundle, known, list);
  validatePlanning(bundle, known, list);
  validateBudget(bundle, known, list);
  validateQuarterTargets(bundle.budget.quarterTargets, known, list);
  validateAgreements(bundle, known, list);
  validateMeasurement(bundle, known, list);
  validateSurvey(bundle, list);
  validateEvaluation(bundle, list);
  validateYears(bundle, list);
  checkNarratives(bundle, list);
  return list.problems;
}

function checkNarratives(bundle: Bundle, list: ProblemList): void {
  const { narratives } = bundle.reporting;
  list.unique(narratives, 'reporting.narratives', 'Narasi', (row) => [row.section, row.order]);
}

import type { Bundle } from '../bundle.ts';
import { type BundleYears, evaluationYears, factYears } from '../bundle-years.ts';
import type { ProblemList } from './problem-list.ts';

/** A bundle carries its year and the ten before it; what lies outside would not come out again. */
export function validateYears(bundle: Bundle, list: ProblemList): void {
  const { organisation, planning, budget, survey, evaluation } = bundle;
  const facts = factYears(bundle.year);
  const check = (
    rows: readonly { readonly year: number }[],
    path: string,
    years: BundleYears = facts,
  ): void => {
    rows.forEach((row, index) => {
      if (row.year >= years.from && row.year <= years.to) return;
      list.error({
        code: 'year-outside-bundle',
        path: `${path}[${index}].year`,
        message: `Tahun ini di luar tahun yang dimuat paket data ${bundle.year}.`,
        read: row.year,
        expected: `${years.from} sampai ${years.to}`,
      });
    });
  };
  organisation.villages.forEach((village, index) => {
    check(village.indexes, `organisation.villages[${index}].indexes`);
  });
  organisation.services.forEach((service, index) => {
    check(service.counts, `organisation.services[${index}].counts`);
  });
  check(organisation.staff, 'organisation.staff');
  check(organisation.assets, 'organisation.assets');
  check(organisation.registers, 'organisation.registers');
  check(planning.targets, 'planning.targets', { from: facts.from, to: FAR });
  check(planning.baselines, 'planning.baselines');
  check(planning.benchmarks, 'planning.benchmarks');
  check(budget.versions, 'budget.versions');
  check(budget.lines, 'budget.lines');
  check(budget.spending, 'budget.spending');
  check(budget.physicalProgress, 'budget.physicalProgress');
  check(budget.quarterTargets, 'budget.quarterTargets');
  check(budget.accountAmounts, 'budget.accountAmounts');
  check(bundle.agreements.agreements, 'agreements.agreements');
  check(bundle.measurement.measurements, 'measurement.measurements');
  check(survey.years, 'survey.years');
  check(survey.periods, 'survey.periods');
  const letters = evaluationYears(bundle.year);
  check(evaluation.evaluations, 'evaluation.evaluations', letters);
  const recommended = evaluation.recommendations.map((row) => ({ year: row.evaluationYear }));
  check(recommended, 'evaluation.recommendations', letters);
}

/** Targets reach as far as their plan, which is checked with the plan. */
const FAR = 9999;

/** The figure book of one unit and year: every computed figure, by id (docs/figures.md). */
import { agreementFigures } from '../../agreements/rules/figures.ts';
import { positionFigures } from '../../agreements/rules/position-figures.ts';
import { signedTargets } from '../../agreements/rules/signed-targets.ts';
import { budgetYear } from '../../budget/rules/budget-year.ts';
import { budgetFigures } from '../../budget/rules/figures.ts';
import { linkedProgressFigures } from '../../budget/rules/linked-progress-figures.ts';
import { planFundingFigures } from '../../budget/rules/plan-funding-figures.ts';
import { programCountFigures } from '../../budget/rules/program-counts.ts';
import { progressFigures } from '../../budget/rules/progress-figures.ts';
import type { Figure, FigureBook } from '../../kernel/figure.ts';
import { efficiencyFigures } from '../../measurement/rules/efficiency-figures.ts';
import { type MeasurementQuestion, measurementFigures, valuesOf } from '../../measurement/rules/figures.ts';
import { planEvaluationFigures } from '../../measurement/rules/plan-evaluation-figures.ts';
import { planToDateFigures } from '../../measurement/rules/plan-to-date-figures.ts';
import { registerValues } from '../../measurement/rules/register-value.ts';
import { organisationFigures } from '../../organisation/rules/figures.ts';
import { surveyFigures } from '../../survey/rules/figures.ts';
import { surveyOfYear } from '../../survey/rules/skm.ts';
import type { UnitYear } from './facts.ts';
import { positionSets } from './position-sets.ts';
import { positionShareFigures } from './position-share-figures.ts';

/**
 * All figures of the year, and those that higher rooms add (evaluation). Pure: the same facts give the same book.
 * Where an id stands twice the first is kept, so that nothing can overwrite a figure.
 */
export function buildFigureBook(unitYear: UnitYear, further: readonly Figure[] = []): FigureBook {
  const { year, organisation, planning, budget, agreements, survey } = unitYear;
  const measurement = measurementQuestion(unitYear);
  const values = valuesOf(measurement);
  const money = budgetYear(budget, year);
  const book = new Map<string, Figure>();
  const add = (figures: readonly Figure[]): void => {
    for (const figure of figures) if (!book.has(figure.id)) book.set(figure.id, figure);
  };
  add(measurementFigures(measurement, values));
  add(budgetFigures(money, budget.links, planning.indicators));
  add(linkedProgressFigures(money, budget.links, planning.indicators, book));
  add(progressFigures(budget, money, book));
  add(programCountFigures(budget, money));
  add(planFundingFigures(budget.planFunding, money, book));
  const { settings } = unitYear.measurement;
  add(
    efficiencyFigures({
      year,
      method: settings.efficiency,
      budget: money,
      links: budget.links,
      values,
      known: book,
    }),
  );
  add(planEvaluationFigures(money, values, book));
  add(planToDateFigures(planning.plans, values, year));
  add(agreementFigures(agreements.agreements, budget.nomenclature));
  add(positionFigures(agreements.agreements, organisation.positions, money, book));
  add(positionShareFigures(unitYear, money, book));
  add(surveyFigures(survey, year));
  add(organisationFigures(organisation, year));
  add(further);
  return book;
}

function measurementQuestion(unitYear: UnitYear): MeasurementQuestion {
  const { unit, year, organisation, planning, measurement, agreements, survey } = unitYear;
  return {
    year,
    planning,
    measurement,
    signed: signedTargets(agreements.agreements, organisation.positions, unit),
    furtherSets: positionSets(unitYear),
    registers: registerValues(organisation.villages, year, surveyOfYear(survey, year)),
  };
}

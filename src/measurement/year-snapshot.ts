/** What the Capaian pages read: the facts and the figure book of a unit and year, kept under the data's version. */
import type { AgreementFacts } from '../agreements/rules/facts.ts';
import type { BudgetFacts } from '../budget/rules/facts.ts';
import type { FigureBook } from '../kernel/figure.ts';
import type { OrganisationFacts } from '../organisation/rules/facts.ts';
import type { PlanningFacts } from '../planning/rules/facts.ts';
import type { MeasurementFacts } from './rules/facts.ts';

/** A text a person wrote, as the page of an indicator shows it. */
export interface NarrativeText {
  readonly section: string;
  readonly title: string | null;
  readonly text: string;
}

export interface YearSnapshot {
  /** Changes with every change of the unit's data. */
  readonly dataVersion: string;
  readonly unit: string;
  readonly year: number;
  readonly organisation: OrganisationFacts;
  readonly planning: PlanningFacts;
  readonly budget: BudgetFacts;
  readonly agreements: AgreementFacts;
  readonly measurement: MeasurementFacts;
  readonly figures: FigureBook;
  readonly narratives: readonly NarrativeText[];
}

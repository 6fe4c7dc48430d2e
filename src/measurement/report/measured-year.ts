/** The measured part of a unit's year, as the tables of measurement take it. */
import type { FigureBook } from '../../kernel/figure.ts';
import type { OrganisationFacts } from '../../organisation/rules/facts.ts';
import type { PlanningFacts } from '../../planning/rules/facts.ts';
import type { MeasurementFacts } from '../rules/facts.ts';

export interface MeasuredYear {
  readonly planning: PlanningFacts;
  readonly measurement: MeasurementFacts;
  readonly figures: FigureBook;
  readonly year: number;
  /** Names owners, where a table offers them. */
  readonly organisation?: OrganisationFacts;
}

/** The exchange bundle: one unit and one year, everything in and out. JSON on the wire; this is its meaning. */
import type { EvaluationFacts } from '../../evaluation/rules/facts.ts';
import type { UnitYear } from '../../reporting/rules/facts.ts';

export const BUNDLE_FORMAT = 'selaras-bundle';
export const BUNDLE_VERSION = 1;

export interface Bundle extends UnitYear {
  readonly evaluation: EvaluationFacts;
}

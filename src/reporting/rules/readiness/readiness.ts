/** "Kelengkapan laporan": what the report of a unit and year still lacks, group by group. */
import type { FigureBook } from '../../../kernel/figure.ts';
import type { UnitYear } from '../facts.ts';
import type { ReportLayout } from '../layout.ts';
import { agreementReadiness } from './agreements.ts';
import { analysisReadiness } from './analysis.ts';
import { budgetReadiness } from './budget.ts';
import { comparisonReadiness } from './comparisons.ts';
import { identityReadiness } from './identity.ts';
import type { ReadinessGroup } from './item.ts';
import { measurementReadiness } from './measurement.ts';
import { organisationReadiness } from './organisation.ts';
import { planReadiness } from './plan.ts';
import { type AskedText, type ReadinessQuestion, readLayout } from './question.ts';
import { surveyReadiness } from './survey.ts';
import { textReadiness } from './texts.ts';

export interface ReadinessInput {
  readonly facts: UnitYear;
  readonly figures: FigureBook;
  /** Only what it prints counts. */
  readonly layout: ReportLayout;
  /** What that layout asks a person to write about single subjects (default: nothing). */
  readonly asked?: readonly AskedText[];
}

/** A group of a room above reporting (AKIP). */
export type FurtherReadiness = (question: ReadinessQuestion) => ReadinessGroup;

/** In the order a report is made. Groups without an item are left out. */
export function reportReadiness(
  { facts, figures, layout, asked = [] }: ReadinessInput,
  further: readonly FurtherReadiness[] = [],
): readonly ReadinessGroup[] {
  const question = { facts, figures, printed: readLayout(layout), asked };
  const groups = [
    identityReadiness,
    organisationReadiness,
    planReadiness,
    agreementReadiness,
    budgetReadiness,
    measurementReadiness,
    analysisReadiness,
    comparisonReadiness,
    surveyReadiness,
    ...further,
    textReadiness,
  ];
  return groups.map((group) => group(question)).filter(({ items }) => items.length > 0);
}

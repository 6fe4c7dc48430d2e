/** What the report of a bundle still lacks, with the groups of the rooms above reporting. */
import { evaluationReadiness } from '../../evaluation/rules/readiness.ts';
import type { FigureBook } from '../../kernel/figure.ts';
import type { ReportLayout } from '../../reporting/rules/layout.ts';
import type { ReadinessGroup } from '../../reporting/rules/readiness/item.ts';
import type { AskedText } from '../../reporting/rules/readiness/question.ts';
import { reportReadiness } from '../../reporting/rules/readiness/readiness.ts';
import type { Bundle } from './bundle.ts';

export function readinessOf(
  bundle: Bundle,
  figures: FigureBook,
  layout: ReportLayout,
  asked: readonly AskedText[] = [],
): readonly ReadinessGroup[] {
  return reportReadiness({ facts: bundle, figures, layout, asked }, [evaluationReadiness(bundle.evaluation)]);
}

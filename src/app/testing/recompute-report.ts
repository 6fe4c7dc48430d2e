/** Everything a printed report claims and its own text can prove. */
import type { PrintedReport } from './printed-report.ts';
import { recomputeSentences } from './recompute-sentences.ts';
import { recomputeSurvey } from './recompute-survey.ts';
import { type Recomputed, recomputeTables } from './recompute-tables.ts';

export function recomputeReport(report: PrintedReport): readonly Recomputed[] {
  return [
    ...recomputeTables(report),
    ...report.tables.flatMap(recomputeSurvey),
    ...recomputeSentences(report),
  ];
}

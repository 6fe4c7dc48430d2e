import type { ReportRun } from '../api/types.ts';
import { texts } from '../texts/id.ts';

/** "PDF", or with the part that was asked for: "Word, BAB III Akuntabilitas Kinerja". */
export function runName({ format, part }: Pick<ReportRun, 'format' | 'part'>): string {
  return texts.report.runName(texts.report.formats[format], part?.title ?? null);
}

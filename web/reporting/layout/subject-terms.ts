/** Variables that a section has of the repetitions around it, and its own. */
import type { ReportLayout, SectionRepeat } from '../../../src/reporting/rules/layout.ts';
import { sectionAt } from './layout-tree.ts';

const TERM: Readonly<Record<SectionRepeat['over'], string>> = {
  positions: 'jabatan',
  objectives: 'sasaran',
  indicators: 'indikator',
};

export function subjectTermsAt(layout: ReportLayout, path: string): readonly string[] {
  const steps = path.split('.sections.');
  const terms = steps.flatMap((_, index) => {
    const repeat = sectionAt(layout, steps.slice(0, index + 1).join('.sections.'))?.repeat;
    return repeat === undefined ? [] : [TERM[repeat.over]];
  });
  return [...new Set(terms)];
}

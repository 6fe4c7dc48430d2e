/** The parts of a report that can be had alone: what a layout begins with a heading of its own. */
import type { ReportFact } from './facts.ts';
import { HeadingCounter } from './heading-labels.ts';
import type { LayoutSection, ReportLayout } from './layout.ts';
import { fillTerms, type Terms } from './terms.ts';

export interface ReportPart {
  /** Section of the layout: `bab-akuntabilitas`. */
  readonly id: string;
  readonly kind: 'front' | 'chapter' | 'annex';
  /** "BAB III", "Lampiran 4"; null where it has none, or where it hangs on sections that may be left out. */
  readonly label: string | null;
  readonly title: string;
}

/** In the order of the layout; sections of another state of the report, and the lists of contents, are none. */
export function reportParts(
  layout: ReportLayout,
  terms: Terms,
  state: ReportFact['state'],
): readonly ReportPart[] {
  const counter = new HeadingCounter();
  const partsOf = (sections: readonly LayoutSection[], kind: ReportPart['kind']) => {
    let isCertain = true;
    return sections.flatMap((section): readonly ReportPart[] => {
      if (section.states !== undefined && !section.states.includes(state)) return [];
      if (section.heading === 'none' || section.heading === 'page') return [];
      const label = counter.next(1, section.label);
      if (mayBeLeftOut(section)) isCertain = false;
      if (isList(section) || isRepeated(section)) return [];
      const title = fillTerms(section.title, terms);
      return [{ id: section.id, kind, label: isCertain ? label : null, title }];
    });
  };
  return [
    ...partsOf(layout.front, 'front'),
    ...partsOf(layout.body, 'chapter'),
    ...partsOf(layout.annexes, 'annex'),
  ];
}

function mayBeLeftOut(section: LayoutSection): boolean {
  return 'ifEmpty' in section && section.ifEmpty === 'omit';
}

/** Printed once for each subject, under ids of their own. */
function isRepeated(section: LayoutSection): boolean {
  return 'repeat' in section && section.repeat !== undefined;
}

function isList({ content, sections = [] }: LayoutSection): boolean {
  return (
    sections.length === 0 &&
    content.length > 0 &&
    content.every((item) => item.kind === 'block' && item.name === 'daftar')
  );
}

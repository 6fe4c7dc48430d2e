/** What the parts of a discussion work on: one indicator, or the indicators of a position or an objective. */
import type { NamedIndicators } from '../../measurement/report/history-table.ts';
import type { IndicatorFact } from '../../planning/rules/facts.ts';
import type { BlockContext } from '../block-context.ts';
import { indicatorsOfSubject, type Subject } from '../subjects.ts';

export interface SubjectView extends NamedIndicators {
  readonly subject: Subject;
  /** "Kepala Seksi Pelayanan", the objective's text, the indicator's name. */
  readonly title: string;
  /** The only indicator, where the part is about one. */
  readonly single: IndicatorFact | null;
}

/** The subject of a repeated section with its indicators; null outside of one. */
export function viewOf(context: BlockContext): SubjectView | null {
  return context.subject === null ? null : viewOfSubject(context, context.subject);
}

export function viewOfSubject(context: BlockContext, subject: Subject): SubjectView {
  const indicators = indicatorsOfSubject(context.facts, subject);
  const only = indicators[0];
  const single = subject.kind === 'indicator' && only !== undefined ? only : null;
  return {
    subject,
    code: subject.code,
    title: subject.title,
    name: captionName(subject),
    indicators,
    single,
  };
}

/** The view of one indicator, in the default discussion. */
export function viewOfIndicator(indicator: IndicatorFact): SubjectView & { readonly single: IndicatorFact } {
  const { code, name } = indicator;
  return {
    subject: { kind: 'indicator', code, title: name },
    code,
    title: name,
    name,
    indicators: [indicator],
    single: indicator,
  };
}

function captionName(subject: Subject): string {
  switch (subject.kind) {
    case 'indicator':
      return subject.title;
    case 'position':
      return `Indikator ${subject.title}`;
    case 'objective':
      return `Indikator Sasaran “${subject.title}”`;
  }
}

/** Which texts about a position, objective or indicator a layout asks a person for. */
import type { UnitYear } from './rules/facts.ts';
import type { LayoutItem, LayoutSection, ReportLayout } from './rules/layout.ts';
import type { AskedText } from './rules/readiness/question.ts';
import { type Subject, subjectsOf } from './subjects.ts';

/** Of the blocks `subjek-analisis`, for each subject their sections are repeated for, in the order of the layout. */
export function askedTexts(layout: ReportLayout, facts: UnitYear): readonly AskedText[] {
  const asked: AskedText[] = [];
  const walk = (section: LayoutSection, subject: Subject | null): void => {
    if (subject !== null) {
      for (const item of section.content) {
        const endings = endingsOf(item);
        if (endings !== null)
          asked.push({
            kind: subject.kind,
            code: subject.code,
            subject: subject.title,
            endings,
            isRequired: section.ifEmpty !== 'omit' && isRequired(item),
          });
      }
    }
    for (const one of section.sections ?? []) begin(one, subject);
  };
  const begin = (section: LayoutSection, within: Subject | null): void => {
    const { repeat } = section;
    if (repeat === undefined) walk(section, within);
    else for (const subject of subjectsOf(facts, repeat, within)) walk(section, subject);
  };
  for (const section of [...layout.front, ...layout.body, ...layout.annexes]) begin(section, null);
  return asked;
}

function endingsOf(item: LayoutItem): readonly string[] | null {
  if (item.kind !== 'block' || item.name !== 'subjek-analisis') return null;
  const endings = item.options?.bagian;
  if (typeof endings === 'string') return [endings];
  return Array.isArray(endings) ? endings : ['analisis'];
}

function isRequired(item: LayoutItem): boolean {
  return item.kind === 'block' && item.options?.wajib !== false;
}

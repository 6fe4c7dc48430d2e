/** Causes, obstacles and solutions of each indicator: a person's words, asked for one by one (PermenPANRB 53/2014). */

import type { UnitYear } from '../facts.ts';
import { counted, type ReadinessGroup, type ReadinessItem } from './item.ts';
import { type AskedText, DISCUSSION, discussed, type ReadinessQuestion } from './question.ts';

interface Part {
  readonly name: string;
  /** Endings of narrative sections. */
  readonly endings: readonly string[];
  readonly entered: 'success' | 'obstacle' | 'nextStep';
}

const PARTS: readonly Part[] = [
  { name: 'faktor pendorong', endings: ['keberhasilan', 'pendorong', 'sebab'], entered: 'success' },
  { name: 'hambatan', endings: ['hambatan'], entered: 'obstacle' },
  { name: 'solusi dan tindak lanjut', endings: ['solusi'], entered: 'nextStep' },
];

export function analysisReadiness(question: ReadinessQuestion): ReadinessGroup {
  const { facts, printed, asked } = question;
  const discussedOnes = printed.has(...DISCUSSION)
    ? discussed(facts).map((one) => ofIndicator(question, one))
    : [];
  const told = new Set(discussedOnes.map(({ id }) => id));
  const subjects = [...new Set(asked.map(({ kind, code }) => `${kind}/${code}`))].flatMap((key) => {
    const own = asked.filter(({ kind, code, isRequired }) => isRequired && `${kind}/${code}` === key);
    return own.length === 0 ? [] : [ofSubject(question, own)];
  });
  return {
    id: 'analisis',
    title: 'Sebab, hambatan, dan solusi',
    items: [...discussedOnes, ...subjects.filter(({ id }) => !told.has(id))],
  };
}

const PREFIX = { position: 'jabatan', indicator: 'indikator', objective: 'sasaran' } as const;

/** Endings where the measurement of the year holds the same in a field of its own. */
const ENTERED: Readonly<Record<string, 'success' | 'obstacle' | 'nextStep'>> = {
  pendorong: 'success',
  keberhasilan: 'success',
  hambatan: 'obstacle',
  kendala: 'obstacle',
  solusi: 'nextStep',
  'tindak-lanjut': 'nextStep',
};

/** What a layout asks about one subject, in one item. */
function ofSubject({ facts }: ReadinessQuestion, asked: readonly AskedText[]): ReadinessItem {
  const written = writtenSections(facts);
  const sectionOf = ({ kind, code }: AskedText, ending: string) => `${PREFIX[kind]}.${code}.${ending}`;
  const isWritten = (one: AskedText) =>
    one.endings.some(
      (ending) => written.has(sectionOf(one, ending)) || isEntered(facts, one, ENTERED[ending]),
    );
  const first = asked.find((one) => !isWritten(one)) ?? asked[0];
  const { kind, code, subject } = first ?? { kind: 'indicator' as const, code: '', subject: '' };
  const section = first === undefined ? '' : sectionOf(first, first.endings[0] ?? 'analisis');
  return counted(
    {
      id: kind === 'indicator' ? `analisis/${code}` : `analisis/${PREFIX[kind]}/${code}`,
      title: subject,
      place:
        kind === 'indicator'
          ? { page: 'capaian', sheet: 'Narasi', indicator: code, section }
          : { page: 'impor', sheet: 'Narasi', section },
    },
    asked,
    {
      isFilled: isWritten,
      name: ({ endings }) => (endings[0] ?? 'analisis').replaceAll('-', ' '),
      none: '',
      lacking: 'Belum ditulis',
    },
  );
}

function isEntered(
  { measurement, year }: UnitYear,
  { kind, code }: AskedText,
  field: 'success' | 'obstacle' | 'nextStep' | undefined,
): boolean {
  if (field === undefined || kind !== 'indicator') return false;
  const own = measurement.measurements.find(
    (one) => one.indicator === code && one.year === year && one.quarter === null,
  );
  return (own?.[field] ?? null) !== null;
}

function writtenSections({ reporting }: UnitYear): ReadonlySet<string> {
  return new Set(reporting.narratives.filter(({ text }) => text.trim() !== '').map(({ section }) => section));
}

function ofIndicator(
  { facts }: ReadinessQuestion,
  indicator: { readonly code: string; readonly name: string },
): ReadinessItem {
  const { code, name } = indicator;
  const measured = facts.measurement.measurements.find(
    (one) => one.indicator === code && one.year === facts.year && one.quarter === null,
  );
  const written = writtenSections(facts);
  const isWritten = ({ endings, entered }: Part) =>
    endings.some((ending) => written.has(`indikator.${code}.${ending}`)) ||
    (measured?.[entered] ?? null) !== null;
  const first = PARTS.find((one) => !isWritten(one)) ?? PARTS[0];
  return counted(
    {
      id: `analisis/${code}`,
      title: name,
      place: {
        page: 'capaian',
        sheet: 'Narasi',
        indicator: code,
        section: `indikator.${code}.${first?.endings[0] ?? 'sebab'}`,
      },
    },
    PARTS,
    { isFilled: isWritten, name: (one) => one.name, none: '', lacking: 'Belum ditulis' },
  );
}

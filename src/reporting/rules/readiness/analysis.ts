/** Causes, obstacles and solutions of each indicator: a person's words, asked for one by one (PermenPANRB 53/2014). */
import { counted, type ReadinessGroup, type ReadinessItem } from './item.ts';
import { DISCUSSION, discussed, type ReadinessQuestion } from './question.ts';

interface Asked {
  readonly name: string;
  /** Endings of narrative sections. */
  readonly endings: readonly string[];
  readonly entered: 'success' | 'obstacle' | 'nextStep';
}

const ASKED: readonly Asked[] = [
  { name: 'faktor pendorong', endings: ['keberhasilan', 'pendorong', 'sebab'], entered: 'success' },
  { name: 'hambatan', endings: ['hambatan'], entered: 'obstacle' },
  { name: 'solusi dan tindak lanjut', endings: ['solusi'], entered: 'nextStep' },
];

export function analysisReadiness(question: ReadinessQuestion): ReadinessGroup {
  const { facts, printed } = question;
  const title = 'Sebab, hambatan, dan solusi setiap indikator';
  if (!printed.has(...DISCUSSION)) return { id: 'analisis', title, items: [] };
  return { id: 'analisis', title, items: discussed(facts).map((one) => ofIndicator(question, one)) };
}

function ofIndicator(
  { facts }: ReadinessQuestion,
  indicator: { readonly code: string; readonly name: string },
): ReadinessItem {
  const { code, name } = indicator;
  const measured = facts.measurement.measurements.find(
    (one) => one.indicator === code && one.year === facts.year && one.quarter === null,
  );
  const written = new Set(
    facts.reporting.narratives.filter(({ text }) => text.trim() !== '').map(({ section }) => section),
  );
  const isWritten = ({ endings, entered }: Asked) =>
    endings.some((ending) => written.has(`indikator.${code}.${ending}`)) ||
    (measured?.[entered] ?? null) !== null;
  const first = ASKED.find((one) => !isWritten(one)) ?? ASKED[0];
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
    ASKED,
    { isFilled: isWritten, name: (one) => one.name, none: '', lacking: 'Belum ditulis' },
  );
}

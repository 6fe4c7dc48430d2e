/** The AKIP result and the follow-up of its recommendations, as a report needs them. */
import {
  counted,
  NOT_PRINTED,
  notNeeded,
  type ReadinessGroup,
  type ReadinessItem,
} from '../../reporting/rules/readiness/item.ts';
import type { ReadinessQuestion } from '../../reporting/rules/readiness/question.ts';
import type { EvaluationFacts } from './facts.ts';

export function evaluationReadiness(evaluation: EvaluationFacts) {
  return (question: ReadinessQuestion): ReadinessGroup => ({
    id: 'akip',
    title: 'Evaluasi AKIP dan tindak lanjutnya',
    items: [scores(evaluation, question), followUp(evaluation, question)],
  });
}

/** Of the last evaluation up to the year, and of the one before it: the report compares them. */
function scores(
  { evaluations }: EvaluationFacts,
  { facts, figures, printed }: ReadinessQuestion,
): ReadinessItem {
  const subject = {
    id: 'nilai-akip',
    title: 'Nilai AKIP tahun ini dan tahun lalu',
    place: { page: 'impor', sheet: 'AKIP' },
  } as const;
  if (!printed.has('hasil-akip', 'akip-tahun', 'rincian-akip')) return notNeeded(subject, NOT_PRINTED);
  const isScored = (year: number) => figures.get(`akip/${year}`)?.outcome.state === 'value';
  const latest = evaluations.some(({ year }) => year === facts.year + 1) ? facts.year + 1 : facts.year;
  return counted(subject, [latest, latest - 1], {
    isFilled: isScored,
    name: (year) => `evaluasi tahun ${year}`,
    none: '',
  });
}

function followUp(
  { recommendations }: EvaluationFacts,
  { facts, printed }: ReadinessQuestion,
): ReadinessItem {
  const subject = {
    id: 'tindak-lanjut-akip',
    title: 'Tindak lanjut setiap rekomendasi',
    place: { page: 'impor', sheet: 'Rekomendasi' },
  } as const;
  if (!printed.has('tindak-lanjut-akip')) return notNeeded(subject, NOT_PRINTED);
  return counted(
    subject,
    recommendations.filter(({ evaluationYear }) => evaluationYear <= facts.year),
    {
      isFilled: ({ action, schedule, responsible, status }) =>
        action !== null && schedule !== null && responsible.length > 0 && status !== 'not-stated',
      name: ({ text }) => text,
      none: 'Belum ada rekomendasi hasil evaluasi AKIP.',
      lacking: 'Rencana aksi, jadwal, penanggung jawab, atau statusnya belum lengkap',
    },
  );
}

/** The satisfaction survey (SKM), where an indicator rests on it. */
import { SURVEY_ELEMENTS } from '../../../survey/rules/elements.ts';
import { counted, notNeeded, type ReadinessGroup, type ReadinessItem } from './item.ts';
import type { ReadinessQuestion } from './question.ts';

export function surveyReadiness(question: ReadinessQuestion): ReadinessGroup {
  return {
    id: 'survei',
    title: 'Survei kepuasan masyarakat',
    items: [elements(question), respondents(question)],
  };
}

const NO_SURVEY = 'Tidak ada indikator yang bersumber dari survei kepuasan.';

function isNeeded({ facts, printed }: ReadinessQuestion): boolean {
  return (
    printed.always('skm-unsur') ||
    facts.survey.periods.some(({ year }) => year === facts.year) ||
    facts.planning.indicators.some(
      ({ variables, source }) =>
        variables.some(({ register }) => register === 'survey') ||
        /survei kepuasan masyarakat/iu.test(source ?? ''),
    )
  );
}

const periodName = (quarter: number | null): string => (quarter === null ? 'tahun' : `triwulan ${quarter}`);

/** Nine elements in each period that has been held. */
function elements(question: ReadinessQuestion): ReadinessItem {
  const { facts } = question;
  const subject = {
    id: 'unsur-skm',
    title: 'Nilai sembilan unsur setiap periode',
    place: { page: 'impor', sheet: 'Unsur SKM' },
  } as const;
  if (!isNeeded(question)) return notNeeded(subject, NO_SURVEY);
  return counted(
    subject,
    facts.survey.periods
      .filter(({ year }) => year === facts.year)
      .flatMap((period) => SURVEY_ELEMENTS.map((_, index) => ({ period, number: index + 1 }))),
    {
      isFilled: ({ period, number }) => period.elements.some((one) => one.number === number),
      name: ({ period, number }) => `unsur ${number} ${periodName(period.quarter)}`,
      none: 'Belum ada hasil survei tahun ini.',
    },
  );
}

function respondents(question: ReadinessQuestion): ReadinessItem {
  const { facts } = question;
  const subject = {
    id: 'responden-skm',
    title: 'Jumlah responden',
    place: { page: 'impor', sheet: 'SKM Tahunan' },
  } as const;
  if (!isNeeded(question)) return notNeeded(subject, NO_SURVEY);
  const ofYear = facts.survey.years.find(({ year }) => year === facts.year);
  const periods = facts.survey.periods.filter(({ year }) => year === facts.year);
  const isKnown =
    (ofYear?.respondents ?? null) !== null ||
    (periods.length > 0 && periods.every((one) => one.respondents !== null));
  return counted(subject, ['jumlah responden setahun'], {
    isFilled: () => isKnown,
    name: (one) => one,
    none: '',
  });
}

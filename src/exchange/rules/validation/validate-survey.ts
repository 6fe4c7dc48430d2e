import { formatNumber } from '../../../kernel/indonesian-numbers.ts';
import type { SurveyElementFact, SurveyPeriodFact } from '../../../survey/rules/facts.ts';
import type { Bundle } from '../bundle.ts';
import type { ProblemList } from './problem-list.ts';

/** C-60: nine elements, answers 1 to 4. */
const ELEMENTS = 9;
const LOWEST = 1;
const HIGHEST = 4;

/** The survey: each period and element once, every NRR between 1 and 4, official values between 25 and 100. */
export function validateSurvey(bundle: Bundle, list: ProblemList): void {
  const { years, periods } = bundle.survey;
  list.unique(years, 'survey.years', 'Tahun survei', (row) => [row.year]);
  list.unique(periods, 'survey.periods', 'Periode survei', (row) => [row.year, row.quarter]);
  refuseYearBesideQuarters(periods, list);
  periods.forEach((period, index) => {
    const path = `survey.periods[${index}].elements`;
    list.unique(period.elements, path, 'Unsur survei', (element) => [element.number]);
    period.elements.forEach((element, elementIndex) => {
      checkElement(element, `${path}[${elementIndex}]`, list);
    });
  });
  const official = [
    ...years.map((row, index) => ({ row, path: `survey.years[${index}].official.value` })),
    ...periods.map((row, index) => ({ row, path: `survey.periods[${index}].official.value` })),
  ];
  for (const { row, path } of official) {
    if (row.official === null || (row.official.value.gte(25) && row.official.value.lte(100))) continue;
    const message = 'Nilai SKM di luar 25 sampai 100.';
    list.error({
      code: 'out-of-bounds',
      path,
      message,
      read: formatNumber(row.official.value),
      expected: '25 sampai 100',
    });
  }
}

/** A survey of the whole year and quarters of it would count the same answers twice. */
function refuseYearBesideQuarters(periods: readonly SurveyPeriodFact[], list: ProblemList): void {
  periods.forEach(({ year, quarter }, index) => {
    if (quarter !== null || !periods.some((other) => other.year === year && other.quarter !== null)) return;
    list.error({
      code: 'survey-year-and-quarters',
      path: `survey.periods[${index}].quarter`,
      message: `Survei setahun dan survei triwulan tahun ${year} tidak dapat dimuat bersama.`,
      expected: 'triwulan 1 sampai 4, atau satu survei setahun saja',
    });
  });
}

function checkElement(element: SurveyElementFact, path: string, list: ProblemList): void {
  if (element.number < 1 || element.number > ELEMENTS) {
    const message = 'Nomor unsur survei di luar 1 sampai 9.';
    list.error({
      code: 'survey-element',
      path: `${path}.number`,
      message,
      read: element.number,
      expected: '1 sampai 9',
    });
  }
  const { answers } = element;
  if (answers.kind === 'answers' && answers.count === 0) {
    if (answers.sum.isZero()) return;
    const message = 'Ada jumlah jawaban, tetapi tidak ada penjawab.';
    list.error({ code: 'answers-without-count', path: `${path}.answers.count`, message, read: 0 });
    return;
  }
  const nrr = answers.kind === 'nrr' ? answers.nrr : answers.sum.dividedBy(answers.count);
  if (nrr.gte(LOWEST) && nrr.lte(HIGHEST)) return;
  const message = `Nilai rata-rata unsur di luar ${LOWEST} sampai ${HIGHEST}.`;
  list.error({
    code: 'out-of-bounds',
    path: `${path}.answers`,
    message,
    read: formatNumber(nrr),
    expected: '1 sampai 4',
  });
}

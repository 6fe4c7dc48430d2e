import type { EvaluationComponentFact } from '../../../evaluation/rules/facts.ts';
import { type Decimal, HUNDRED, sumOf } from '../../../kernel/decimal.ts';
import { formatNumber } from '../../../kernel/indonesian-numbers.ts';
import type { Bundle } from '../bundle.ts';
import type { ProblemList } from './problem-list.ts';

const ANSWERS: ReadonlySet<string> = new Set(['AA', 'A', 'BB', 'B', 'CC', 'C', 'D', 'E']);

/** C-70: weights sum to 100 and each component's to its own; C-71: answers AA to E, no score above its weight. */
export function validateEvaluation(bundle: Bundle, list: ProblemList): void {
  const { evaluations, recommendations } = bundle.evaluation;
  const path = 'evaluation.evaluations';
  list.unique(evaluations, path, 'Tahun evaluasi', (row) => [row.year]);
  evaluations.forEach((row, index) => {
    const place = `${path}[${index}].components`;
    list.unique(row.components, place, 'Kode komponen', (component) => [component.code]);
    if (row.components.length > 0) checkSum(row.components, HUNDRED, place, list);
    row.components.forEach((component, componentIndex) => {
      checkComponent(component, row.year, `${place}[${componentIndex}]`, list);
    });
  });
  const listed = 'evaluation.recommendations';
  list.unique(recommendations, listed, 'Rekomendasi', (row) => [row.evaluationYear, row.code]);
  recommendations.forEach((row, index) => {
    if (evaluations.some((evaluation) => evaluation.year === row.evaluationYear)) return;
    const message = `Evaluasi tahun ${row.evaluationYear} tidak ada dalam paket data ini.`;
    list.note({
      code: 'unknown-evaluation',
      path: `${listed}[${index}].evaluationYear`,
      message,
      read: row.evaluationYear,
    });
  });
}

function checkComponent(
  component: EvaluationComponentFact,
  year: number,
  place: string,
  list: ProblemList,
): void {
  const { subcomponents, publishedScore, weight } = component;
  list.unique(subcomponents, `${place}.subcomponents`, 'Kode subkomponen', (row) => [row.code]);
  if (subcomponents.length > 0) checkSum(subcomponents, weight, `${place}.subcomponents`, list);
  if (component.yearJudged > year) {
    const message = 'Tahun yang dinilai sesudah tahun evaluasi.';
    list.error({
      code: 'year-judged',
      path: `${place}.yearJudged`,
      message,
      read: component.yearJudged,
      expected: `paling akhir ${year}`,
    });
  }
  if (publishedScore !== null && (publishedScore.isNegative() || publishedScore.gt(weight))) {
    const message = 'Nilai komponen di luar 0 sampai bobotnya.';
    const expected = `0 sampai ${formatNumber(weight)}`;
    list.error({
      code: 'out-of-bounds',
      path: `${place}.publishedScore`,
      message,
      read: formatNumber(publishedScore),
      expected,
    });
  }
  subcomponents.forEach((row, index) => {
    if (row.answer === null || ANSWERS.has(row.answer)) return;
    const message = 'Jawaban ini bukan salah satu predikat LKE.';
    list.error({
      code: 'unknown-grade',
      path: `${place}.subcomponents[${index}].answer`,
      message,
      read: row.answer,
      expected: [...ANSWERS].join(', '),
    });
  });
}

function checkSum(
  rows: readonly { readonly weight: Decimal }[],
  expected: Decimal,
  path: string,
  list: ProblemList,
): void {
  const sum = sumOf(rows.map((row) => row.weight));
  if (sum.eq(expected)) return;
  const message = `Jumlah bobot ${formatNumber(sum)}, seharusnya ${formatNumber(expected)}.`;
  list.error({ code: 'weights', path, message, read: formatNumber(sum), expected: formatNumber(expected) });
}

/** Draft sentences about the AKIP evaluation: the last value with its predicate, its direction, the follow-up. */
import { roundHalfUp } from '../../kernel/decimal.ts';
import type { FigureBook } from '../../kernel/figure.ts';
import type { RecommendationFact } from './facts.ts';

/** The last value against the one before, as printed; null without a value. */
export function akipSentence(figures: FigureBook, years: readonly number[]): string | null {
  const last = years.at(-1);
  if (last === undefined) return null;
  const now = printed(figures, last);
  if (now === null) return null;
  const predicate = figures.get(`akip-predikat/${last}`)?.word
    ? ` dengan predikat {akip-predikat/${last}}`
    : '';
  const base = `Hasil evaluasi AKIP tahun ${last} adalah {akip/${last}}${predicate}`;
  const previous = years.at(-2);
  const before = previous === undefined ? null : printed(figures, previous);
  if (previous === undefined || before === null) return `${base}.`;
  const direction = now.greaterThan(before) ? 'naik' : now.lessThan(before) ? 'turun' : 'tetap';
  return direction === 'tetap'
    ? `${base}, tetap dibandingkan dengan tahun ${previous}.`
    : `${base}, ${direction} dari {akip/${previous}} pada tahun ${previous}.`;
}

function printed(figures: FigureBook, year: number) {
  const figure = figures.get(`akip/${year}`);
  return figure?.outcome.state === 'value' ? roundHalfUp(figure.outcome.value, figure.decimals) : null;
}

/** How many recommendations there are, are done, and have no stated status. */
export function followUpSentence(recommendations: readonly RecommendationFact[]): string | null {
  const all = recommendations.length;
  if (all === 0) return null;
  const count = (status: RecommendationFact['status']) =>
    recommendations.filter((one) => one.status === status).length;
  const parts = [
    count('done') === 0 ? 'belum ada yang selesai' : `${count('done')} telah selesai`,
    ...(count('in-progress') > 0 ? [`${count('in-progress')} dalam proses`] : []),
    ...(count('not-started') > 0 ? [`${count('not-started')} belum dimulai`] : []),
    ...(count('not-stated') > 0 ? [`${count('not-stated')} belum dinyatakan statusnya`] : []),
  ];
  return `Dari ${all} rekomendasi, ${parts.join(', ')}. Tindak lanjutnya disajikan pada {#tabel-tindak-lanjut}.`;
}

/** C-65: the sample a survey needs (Krejcie and Morgan 1970). */
import { type Decimal, decimal, roundHalfUp } from '../../kernel/decimal.ts';

const CHI_SQUARE = decimal('3.841');
const P_TIMES_Q = decimal('0.25');
const D_SQUARED = decimal('0.0025');

/** Respondents needed for a population, rounded half up: χ² 3,841, P 0,5, d 0,05. */
export function neededRespondents(population: number): number {
  if (population <= 0) return 0;
  const size: Decimal = decimal(population);
  const spread = CHI_SQUARE.times(P_TIMES_Q);
  const exact = spread.times(size).dividedBy(D_SQUARED.times(size.minus(1)).plus(spread));
  return roundHalfUp(exact, 0).toNumber();
}

/** The warning to show beside a result from fewer answers than needed; null when they suffice or are unknown. */
export function sampleWarning(respondents: number | null, population: number | null): string | null {
  if (respondents === null || population === null) return null;
  const needed = neededRespondents(population);
  if (respondents >= needed) return null;
  return `Responden ${respondents} orang, kurang dari ${needed} orang yang diperlukan untuk populasi ${population} (Krejcie–Morgan).`;
}

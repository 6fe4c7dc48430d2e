/** What a satuan says about its values: whether they may be summed (C-20), and how a difference is named (C-23). */
import { isPercentUnit } from '../../kernel/percentages.ts';

/** Words of a satuan that is a score, a ratio, a percentage or an index. */
const RATIO_WORDS =
  /(?:^|[^\p{L}])(?:persen|persentase|nilai|indeks|index|skor|score|rasio|ratio|poin|predikat|opini|level|permil|per mil)(?:[^\p{L}]|$)/iu;

/**
 * Whether values of this satuan are scores, ratios, percentages or indices. Such values are never summed over
 * periods (C-20), and their differences are *poin* (C-23).
 */
export function isScoreOrRatioUnit(unit: string): boolean {
  return isPercentUnit(unit) || /[%‰]/.test(unit) || RATIO_WORDS.test(unit);
}

/** "poin" for percentages and indices, otherwise the satuan itself (C-23). */
export function unitOfDifference(unit: string): string {
  return isScoreOrRatioUnit(unit) ? 'poin' : unit;
}

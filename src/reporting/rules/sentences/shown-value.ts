/** The number a reader sees: sentences compare what is printed, so that a word never contradicts its digits. */
import { type Decimal, roundHalfUp } from '../../../kernel/decimal.ts';
import type { FigureBook } from '../../../kernel/figure.ts';
import { isPercentUnit } from '../../../kernel/percentages.ts';

/** The value of a figure rounded to its printed decimals; null when it has none. */
export function shownValue(figures: FigureBook, id: string): Decimal | null {
  const figure = figures.get(id);
  if (figure === undefined || figure.outcome.state !== 'value') return null;
  return roundHalfUp(figure.outcome.value, figure.decimals);
}

export function hasValue(figures: FigureBook, id: string): boolean {
  return shownValue(figures, id) !== null;
}

/** A live figure with its satuan as prose needs it: "77,78 %" (percentages carry their sign), "87,26", "12 dokumen". */
export function withUnit(id: string, unit: string): string {
  if (isPercentUnit(unit) || /^(nilai|indeks|skor|poin|angka)$/i.test(unit.trim())) return `{${id}}`;
  return `{${id}}\u00a0${unit.trim().toLowerCase()}`;
}

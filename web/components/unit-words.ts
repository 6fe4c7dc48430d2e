import type { Figure } from '../api/types.ts';
import { texts } from '../texts/id.ts';

/** The unit beside a printed value: "Nilai", "poin"; null where none belongs there or it is printed already. */
export function unitWords(figure: Figure): string | null {
  if (figure.outcome.state !== 'value') return null;
  const unit = figure.kind === 'points' ? texts.figure.points : figure.unit;
  return unit === null || figure.shown.endsWith(unit) ? null : unit;
}

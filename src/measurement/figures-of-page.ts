/** Takes figures out of the book for a page; one that the book does not hold is told as such, never left out. */
import type { Figure } from '../kernel/figure.ts';
import { makeFigure } from '../kernel/make-figure.ts';
import { MISSING } from '../kernel/outcome.ts';
import type { YearSnapshot } from './year-snapshot.ts';

export function findFigure({ figures }: YearSnapshot, id: string): Figure | null {
  return figures.get(id) ?? null;
}

export function figureOrMissing(snapshot: YearSnapshot, id: string, label: string): Figure {
  return (
    snapshot.figures.get(id) ??
    makeFigure({
      id,
      label,
      kind: 'number',
      outcome: MISSING,
      explanation: {
        rule: 'C-4',
        ruleName: 'Belum diukur bukan nol',
        formula: '—',
        notes: ['Datanya belum diisi.'],
      },
    })
  );
}

/** The number of a figure in plain machine form, or null in any state without a number. */
export function plainValue(figure: Figure | null): string | null {
  return figure?.outcome.state === 'value' ? figure.outcome.value.toString() : null;
}

/** Every computed figure of a bundle: of the unit's year and of its evaluations. */
import { evaluationFigures } from '../../evaluation/rules/figures.ts';
import type { FigureBook } from '../../kernel/figure.ts';
import { buildFigureBook } from '../../reporting/rules/figure-book.ts';
import type { Bundle } from './bundle.ts';

export function figuresOf(bundle: Bundle): FigureBook {
  return buildFigureBook(bundle, evaluationFigures(bundle.evaluation));
}

/** A formula, evaluated and explained in one step (C-6). */
import type { FigureKind } from '../figure.ts';
import type { Outcome } from '../outcome.ts';
import { evaluateFormula } from './evaluate.ts';
import type { Formula, FormulaScope } from './formula.ts';
import { formulaToText, workedText } from './text.ts';

export interface FormulaExplanation {
  readonly outcome: Outcome;
  /** "desa_mandiri / desa × 100" */
  readonly formula: string;
  /** "7 / 9 × 100 = 77,78" */
  readonly worked: string;
}

/** Outcome, formula and worked text; `kind` and `decimals` (default 2) say how the result is shown. */
export function explainFormula(
  formula: Formula,
  scope: FormulaScope,
  shown: { readonly kind?: FigureKind | undefined; readonly decimals?: number | undefined } = {},
): FormulaExplanation {
  const outcome = evaluateFormula(formula, scope);
  const worked = workedText(formula, scope, {
    outcome,
    kind: shown.kind ?? 'number',
    decimals: shown.decimals,
  });
  return { outcome, formula: formulaToText(formula), worked };
}

/** The figure of a count that a register gives: staff, services, villages. */
import type { ExplanationInput, Figure } from '../../kernel/figure.ts';
import { makeFigure } from '../../kernel/make-figure.ts';
import type { Outcome } from '../../kernel/outcome.ts';

export interface CountDraft {
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  readonly outcome: Outcome;
  readonly formula: string;
  readonly worked?: string | undefined;
  readonly inputs?: readonly ExplanationInput[];
  readonly notes?: readonly string[];
}

export function countFigure({
  id,
  label,
  unit,
  outcome,
  formula,
  worked,
  inputs,
  notes,
}: CountDraft): Figure {
  return makeFigure({
    id,
    label,
    kind: 'count',
    unit,
    decimals: 0,
    outcome,
    explanation: { rule: '—', ruleName: 'Jumlah dari daftar', formula, worked, inputs, notes },
  });
}

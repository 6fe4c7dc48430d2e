/** How a target or a realisation becomes a figure: a number, a grade, a text or a range. */
import { decimal } from '../../kernel/decimal.ts';
import type { ExplanationInput, Figure, FigureKind } from '../../kernel/figure.ts';
import { makeFigure } from '../../kernel/make-figure.ts';
import { notComputable, numberValue, type Outcome } from '../../kernel/outcome.ts';
import { isPercentUnit, ratioOutcome } from '../../kernel/percentages.ts';
import type { IndicatorFact } from '../../planning/rules/facts.ts';
import type { PartedNumber } from './comparable.ts';
import { GRADE_SCALES, rankOfGrade } from './grade-scales.ts';

interface ValueDraft {
  readonly id: string;
  readonly label: string;
  readonly outcome: Outcome;
  /** Printed instead of the number: a grade, a text, a range. */
  readonly word: string | null;
  readonly isGrade: boolean;
  readonly rule: string;
  readonly ruleName: string;
  readonly formula: string;
  readonly worked?: string | undefined;
  readonly inputs?: readonly ExplanationInput[];
  readonly notes?: readonly string[];
}

export function valueFigure({ unit, decimals }: IndicatorFact, draft: ValueDraft): Figure {
  const kind: FigureKind = draft.isGrade ? 'grade' : isPercentUnit(unit) ? 'percent' : 'number';
  const { rule, ruleName, formula, worked, inputs, notes } = draft;
  const figure = makeFigure({
    id: draft.id,
    label: draft.label,
    kind,
    unit,
    decimals,
    outcome: draft.outcome,
    word: draft.isGrade ? draft.word : null,
    explanation: { rule, ruleName, formula, worked: worked ?? draft.word ?? undefined, inputs, notes },
  });
  // A text or a range has no single number, but the reader must see what was written.
  return draft.word === null || figure.outcome.state === 'value' ? figure : { ...figure, shown: draft.word };
}

export function numberOutcome(number: PartedNumber, unit: string): Outcome {
  return number.parts === null ? numberValue(number.value) : ratioOutcome(number.parts, unit);
}

/** What a grade is worth on its scale; by its place from below where the scale only orders. */
export function gradeOutcome(grade: string): Outcome {
  for (const scale of GRADE_SCALES) {
    const rank = rankOfGrade(scale, grade);
    if (rank >= 0) return numberValue(scale.grades[rank]?.value ?? decimal(scale.grades.length - rank));
  }
  return notComputable('unknown-grade', `Predikat "${grade}" tidak terdapat dalam skala yang dikenal.`);
}

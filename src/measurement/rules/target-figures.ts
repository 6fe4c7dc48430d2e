/** Figures of targets: `target/…`, `target-akhir/…`, `target-kumulatif/…`. */
import type { Figure } from '../../kernel/figure.ts';
import { sourceNote } from '../../kernel/figure-input.ts';
import { notComputable, type Outcome } from '../../kernel/outcome.ts';
import type { IndicatorFact, TargetValue } from '../../planning/rules/facts.ts';
import type { TargetInForce } from '../../planning/rules/target-in-force.ts';
import { gradeOutcome, numberOutcome, valueFigure } from './value-figure.ts';
import { partsText, targetText } from './value-text.ts';

function targetOutcome(target: TargetValue, unit: string): Outcome {
  switch (target.kind) {
    case 'number':
      return numberOutcome(target, unit);
    case 'grade':
      return gradeOutcome(target.grade);
    case 'range':
      return notComputable('no-data', 'Target berupa rentang, bukan satu angka.');
    case 'text':
      return notComputable('text-indicator', 'Target berupa uraian.');
  }
}

export function targetFigure(
  indicator: IndicatorFact,
  id: string,
  label: string,
  found: TargetInForce,
  rule: { readonly rule: string; readonly ruleName: string },
): Figure {
  const { target, source } = found;
  const { unit, decimals } = indicator;
  const parts = target.kind === 'number' && target.parts !== null ? target.parts : null;
  return valueFigure(indicator, {
    id,
    label,
    outcome: targetOutcome(target, unit),
    word: target.kind === 'number' ? null : targetText(target, unit, decimals),
    isGrade: target.kind === 'grade',
    ...rule,
    formula: 'ditetapkan dalam dokumen',
    worked: parts === null ? undefined : `${partsText(parts)} = ${targetText(target, unit, decimals)}`,
    notes: [sourceNote(source)],
  });
}

/** Figures of the elements of a survey: `skm-nrr/…`, `skm-nrr-25/…` (C-61, C-63, C-64). */
import type { Decimal } from '../../kernel/decimal.ts';
import type { Figure } from '../../kernel/figure.ts';
import { inputFrom, plainInput } from '../../kernel/figure-input.ts';
import { formatExact, formatNumber } from '../../kernel/indonesian-numbers.ts';
import { makeFigure } from '../../kernel/make-figure.ts';
import { operandText } from '../../kernel/operand-text.ts';
import { numberValue, type Outcome } from '../../kernel/outcome.ts';
import { elementName } from './elements.ts';
import { mutuOf } from './mutu.ts';
import type { ElementScore } from './skm.ts';

/** Path and words of one period: a quarter of the year, or the year. */
export interface Scope {
  /** `2025` or `2025/tw1`. */
  readonly path: string;
  /** "2025", "Triwulan I 2025". */
  readonly words: string;
  readonly isYear: boolean;
}

export function nrrFigure(
  scope: Scope,
  element: ElementScore,
  quarters: readonly Figure[],
  isMean = false,
): Figure {
  const { number, nrr, answers } = element;
  const isPooled = scope.isYear && quarters.length > 0;
  const shown = nrr.state === 'value' ? formatNumber(nrr.value) : undefined;
  const fromAnswers =
    answers === null ? undefined : `${formatExact(answers.sum)} / ${answers.count} = ${shown}`;
  const fromQuarters = `(${quarters.map(operandOf).join(' + ')}) / ${quarters.length} = ${shown}`;
  return makeFigure({
    id: `skm-nrr/${scope.path}/${number}`,
    label: `NRR ${elementName(number)} ${scope.words}`,
    kind: 'number',
    outcome: nrr,
    explanation: {
      rule: isPooled ? 'C-64' : 'C-61',
      ruleName: isMean ? 'Rata-rata NRR periode dengan bobot sama' : 'Nilai rata-rata unsur',
      formula: isMean
        ? 'Σ NRR periode / jumlah periode'
        : answers === null
          ? 'dicatat sebagai NRR'
          : 'jumlah nilai jawaban / jumlah jawaban',
      worked:
        shown === undefined ? undefined : (fromAnswers ?? (isMean && isPooled ? fromQuarters : undefined)),
      inputs: isPooled
        ? quarters.map((figure, index) => inputFrom(`NRR${index + 1}`, figure))
        : answers === null
          ? []
          : [
              plainInput('jumlah nilai', 'Jumlah nilai jawaban', formatExact(answers.sum)),
              plainInput('jumlah jawaban', 'Jumlah jawaban', String(answers.count)),
            ],
      notes: nrr.state === 'not-computable' ? [nrr.reason] : [],
    },
  });
}

/** C-63: the mutu of an element by its NRR × 25. */
export function timesTwentyFive(scope: Scope, nrr: Figure, element: ElementScore | undefined): Figure {
  const number = element?.number ?? 0;
  const outcome: Outcome =
    nrr.outcome.state === 'value' ? numberValue(nrr.outcome.value.times(25)) : nrr.outcome;
  const mutu = outcome.state === 'value' ? mutuOf(outcome.value) : null;
  return makeFigure({
    id: `skm-nrr-25/${scope.path}/${number}`,
    label: `Nilai konversi ${elementName(number)} ${scope.words}`,
    kind: 'number',
    outcome,
    explanation: {
      rule: 'C-63',
      ruleName: 'Nilai konversi unsur',
      formula: 'NRR × 25',
      worked:
        outcome.state === 'value' ? `${operandOf(nrr)} × 25 = ${formatNumber(outcome.value)}` : undefined,
      inputs: [inputFrom('NRR', nrr)],
      notes: mutu === null ? [] : [`Mutu ${mutu.grade} (${mutu.label}).`],
    },
  });
}

/** C-61: what an element weighs in the SKM: NRR × weight, and that × 25, its part of the value. */
export function weightedFigures(
  scope: Scope,
  nrr: Figure,
  element: ElementScore,
  weight: { readonly value: Decimal; readonly text: string },
): readonly Figure[] {
  const draft = (id: string, label: string, formula: string, factor: Decimal, worked: string): Figure => {
    const outcome: Outcome =
      nrr.outcome.state === 'value' ? numberValue(nrr.outcome.value.times(factor)) : nrr.outcome;
    return makeFigure({
      id: `${id}/${scope.path}/${element.number}`,
      label: `${label} ${elementName(element.number)} ${scope.words}`,
      kind: 'number',
      outcome,
      explanation: {
        rule: 'C-61',
        ruleName: label,
        formula,
        worked:
          outcome.state === 'value'
            ? `${operandOf(nrr)} × ${worked} = ${formatNumber(outcome.value)}`
            : undefined,
        inputs: [inputFrom('NRR', nrr)],
      },
    });
  };
  const { value, text } = weight;
  return [
    draft('skm-nrr-tertimbang', 'NRR tertimbang', 'NRR × bobot', value, text),
    draft('skm-bagian', 'Nilai tertimbang', 'NRR × bobot × 25', value.times(25), `${text} × 25`),
  ];
}

/** A figure's number as it is put into a formula. */
export function operandOf({ outcome, shown }: Figure): string {
  return outcome.state === 'value' ? operandText(outcome.value, 2) : shown;
}

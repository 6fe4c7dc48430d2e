/** All figures of the AKIP evaluations (docs/figures.md): `akip/…`, `akip-predikat/…` (C-70…C-73). */
import type { Figure } from '../../kernel/figure.ts';
import { inputFrom, plainInput } from '../../kernel/figure-input.ts';
import { formatExact, formatNumber, formatOutcome } from '../../kernel/indonesian-numbers.ts';
import { makeFigure } from '../../kernel/make-figure.ts';
import type { Outcome } from '../../kernel/outcome.ts';
import type {
  EvaluationComponentFact,
  EvaluationFact,
  EvaluationFacts,
  EvaluationSubcomponentFact,
} from './facts.ts';
import { componentScore, evaluationScore, factorOf, predicateOf, subcomponentScore } from './lke.ts';

const REGULATION = 'PermenPANRB Nomor 88 Tahun 2021.';

export function evaluationFigures(facts: EvaluationFacts): Figure[] {
  return facts.evaluations.flatMap(figuresOfEvaluation);
}

function figuresOfEvaluation(evaluation: EvaluationFact): Figure[] {
  const { year } = evaluation;
  const figures: Figure[] = [];
  const components = evaluation.components.map((component) => {
    const subcomponents = component.subcomponents.map((sub) => subcomponentFigure(sub, year));
    const figure = componentFigure(component, year, subcomponents);
    figures.push(...subcomponents, figure);
    return figure;
  });
  const total = sumFigure({
    id: `akip/${year}`,
    label: `Nilai AKIP ${year}`,
    outcome: evaluationScore(evaluation),
    inputs: components,
    formula: 'Σ nilai komponen',
    notes: [REGULATION, ...yearsJudged(evaluation)],
  });
  return [...figures, total, predicateFigure(total, year)];
}

/** C-70: one letter may judge planning of one year with reporting of another. */
function yearsJudged({ components }: EvaluationFact): string[] {
  const years = new Set(components.map(({ yearJudged }) => yearJudged));
  if (years.size < 2) return [];
  return [
    `Tahun yang dinilai: ${components.map(({ name, yearJudged }) => `${name} ${yearJudged}`).join(', ')}.`,
  ];
}

function subcomponentFigure(sub: EvaluationSubcomponentFact, year: number): Figure {
  const outcome = subcomponentScore(sub);
  const factor = sub.answer === null ? null : factorOf(sub.answer);
  return makeFigure({
    id: `akip/${year}/${sub.code}`,
    label: `Nilai ${sub.name} ${year}`,
    kind: 'number',
    unit: 'Nilai',
    outcome,
    explanation: {
      rule: 'C-71',
      ruleName: 'Nilai subkomponen',
      formula: 'bobot × faktor jawaban',
      worked:
        factor === null
          ? undefined
          : `${formatNumber(sub.weight)} × ${formatExact(factor)} = ${formatOutcome(outcome, 'number', null, 2)}`,
      inputs: [
        plainInput('bobot', 'Bobot', formatNumber(sub.weight)),
        plainInput('jawaban', 'Jawaban', sub.answer ?? 'belum diisi'),
      ],
      notes: outcome.state === 'not-computable' ? [outcome.reason] : [],
    },
  });
}

function componentFigure(
  component: EvaluationComponentFact,
  year: number,
  subcomponents: readonly Figure[],
): Figure {
  const isPublished = !component.subcomponents.some(({ answer }) => answer !== null);
  return sumFigure({
    id: `akip/${year}/${component.code}`,
    label: `Nilai ${component.name} ${year}`,
    outcome: componentScore(component),
    inputs: isPublished ? [] : subcomponents,
    formula: isPublished ? 'nilai yang dipublikasikan' : 'Σ nilai subkomponen',
    notes: [`Bobot ${formatNumber(component.weight)}; tahun yang dinilai ${component.yearJudged}.`],
  });
}

interface SumDraft {
  readonly id: string;
  readonly label: string;
  readonly outcome: Outcome;
  readonly inputs: readonly Figure[];
  readonly formula: string;
  readonly notes: readonly string[];
}

function sumFigure({ id, label, outcome, inputs, formula, notes }: SumDraft): Figure {
  const shown = formatOutcome(outcome, 'number', null, 2);
  const isSum = outcome.state === 'value' && inputs.length > 0;
  return makeFigure({
    id,
    label,
    kind: 'number',
    unit: 'Nilai',
    outcome,
    explanation: {
      rule: 'C-71',
      ruleName: 'Penjumlahan nilai',
      formula,
      worked: isSum ? `${inputs.map((input) => input.shown).join(' + ')} = ${shown}` : undefined,
      inputs: inputs.map((input, index) => inputFrom(`n${index + 1}`, input)),
      notes: [...notes, ...(outcome.state === 'not-computable' ? [outcome.reason] : [])],
    },
  });
}

/** C-73. */
function predicateFigure(total: Figure, year: number): Figure {
  const { outcome } = total;
  const predicate = outcome.state === 'value' ? predicateOf(outcome.value) : null;
  return makeFigure({
    id: `akip-predikat/${year}`,
    label: `Predikat AKIP ${year}`,
    kind: 'grade',
    outcome,
    word: predicate?.grade ?? null,
    explanation: {
      rule: 'C-73',
      ruleName: 'Predikat AKIP',
      formula: '> 90 AA; > 80 A; > 70 BB; > 60 B; > 50 CC; > 30 C; selain itu D',
      worked: predicate === null ? undefined : `${total.shown}: ${predicate.grade} (${predicate.label})`,
      inputs: [inputFrom('nilai', total)],
      notes: [REGULATION],
    },
  });
}

/** LKE AKIP (PermenPANRB 88/2021): scores, proposed answers, predicate, weights (C-70…C-73). */
import { type Decimal, decimal, sumOf } from '../../kernel/decimal.ts';
import { MISSING, notComputable, numberValue, type Outcome } from '../../kernel/outcome.ts';
import type { EvaluationComponentFact, EvaluationFact, EvaluationSubcomponentFact } from './facts.ts';

export type Answer = 'AA' | 'A' | 'BB' | 'B' | 'CC' | 'C' | 'D' | 'E';

/** C-71: what an answer is worth. */
export const ANSWER_FACTORS: Readonly<Record<Answer, Decimal>> = {
  AA: decimal('1.0'),
  A: decimal('0.9'),
  BB: decimal('0.8'),
  B: decimal('0.7'),
  CC: decimal('0.6'),
  C: decimal('0.5'),
  D: decimal('0.3'),
  E: decimal('0'),
};

export function factorOf(answer: string): Decimal | null {
  const wanted = answer.trim().toUpperCase();
  const found = Object.entries(ANSWER_FACTORS).find(([known]) => known === wanted);
  return found?.[1] ?? null;
}

/** C-71: weight × factor of the answer. */
export function subcomponentScore({
  weight,
  answer,
}: Pick<EvaluationSubcomponentFact, 'weight' | 'answer'>): Outcome {
  if (answer === null) return MISSING;
  const factor = factorOf(answer);
  if (factor === null)
    return notComputable('unknown-grade', `Jawaban "${answer}" bukan AA, A, BB, B, CC, C, D, atau E.`);
  return numberValue(weight.times(factor));
}

/** Sum of the sub-components; the published score where no answer of them is known; missing if one is unanswered. */
export function componentScore(component: EvaluationComponentFact): Outcome {
  const answered = component.subcomponents.some(({ answer }) => answer !== null);
  if (!answered) return component.publishedScore === null ? MISSING : numberValue(component.publishedScore);
  return sumAll(component.subcomponents.map(subcomponentScore));
}

/** AKIP score: sum of the components; missing while one is. */
export function evaluationScore(evaluation: EvaluationFact): Outcome {
  return evaluation.components.length === 0 ? MISSING : sumAll(evaluation.components.map(componentScore));
}

function sumAll(outcomes: readonly Outcome[]): Outcome {
  const without = outcomes.find((outcome) => outcome.state !== 'value');
  if (without !== undefined) return without;
  return numberValue(
    sumOf(outcomes.flatMap((outcome) => (outcome.state === 'value' ? [outcome.value] : []))),
  );
}

export interface Predicate {
  readonly grade: 'AA' | 'A' | 'BB' | 'B' | 'CC' | 'C' | 'D';
  readonly label: string;
  /** Exclusive, except the lowest. */
  readonly above: Decimal;
}

const LOWEST: Predicate = { grade: 'D', label: 'Sangat Kurang', above: decimal(0) };

/** C-73, best first. */
export const PREDICATES: readonly Predicate[] = [
  { grade: 'AA', label: 'Sangat Memuaskan', above: decimal(90) },
  { grade: 'A', label: 'Memuaskan', above: decimal(80) },
  { grade: 'BB', label: 'Sangat Baik', above: decimal(70) },
  { grade: 'B', label: 'Baik', above: decimal(60) },
  { grade: 'CC', label: 'Cukup', above: decimal(50) },
  { grade: 'C', label: 'Kurang', above: decimal(30) },
  LOWEST,
];

/** C-73: lower bounds exclusive; 80,00 is BB. */
export function predicateOf(score: Decimal): Predicate {
  return PREDICATES.find(({ above }) => score.greaterThan(above)) ?? LOWEST;
}

export type CriterionAnswer = 'met' | 'partly' | 'not-met' | 'not-applicable';

/** C-72: the answer that the share of criteria met proposes. A and AA need a person's further finding. */
export function proposedAnswer(criteria: readonly CriterionAnswer[]): Answer | null {
  const applicable = criteria.filter((criterion) => criterion !== 'not-applicable');
  if (applicable.length === 0) return null;
  const met = applicable.filter((criterion) => criterion === 'met').length;
  if (met === applicable.length) return 'BB';
  // Whole numbers on both sides: 3 of 4 is exactly 75 %, which is not more than 75 %.
  if (met * 4 > applicable.length * 3) return 'B';
  if (met * 2 > applicable.length) return 'CC';
  if (met * 4 > applicable.length) return 'C';
  return met > 0 ? 'D' : 'E';
}

/** C-72: a decision away from the proposal needs a reason. */
export function needsReason(decided: Answer, proposed: Answer | null): boolean {
  return proposed !== null && decided !== proposed;
}

/** C-70: weights sum to 100 and each parent to its children; what does not, in Indonesian. */
export function findWeightProblems(components: readonly EvaluationComponentFact[]): string[] {
  const problems: string[] = [];
  const total = sumOf(components.map(({ weight }) => weight));
  if (!total.equals(100)) problems.push(`Bobot komponen berjumlah ${text(total)}, seharusnya 100.`);
  for (const { code, name, weight, subcomponents } of components) {
    if (!weight.greaterThan(0)) problems.push(`Bobot komponen ${code} ${name} harus lebih dari 0.`);
    if (subcomponents.length === 0) continue;
    const below = sumOf(subcomponents.map((sub) => sub.weight));
    if (!below.equals(weight)) {
      problems.push(
        `Bobot subkomponen ${code} ${name} berjumlah ${text(below)}, seharusnya ${text(weight)}.`,
      );
    }
  }
  return problems;
}

function text(value: Decimal): string {
  return value.toString().replace('.', ',');
}

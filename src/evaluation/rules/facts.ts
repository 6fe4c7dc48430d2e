/** Facts of the AKIP evaluation (PermenPANRB 88/2021) and its follow-up. */
import type { Decimal } from '../../kernel/decimal.ts';

export interface EvaluationSubcomponentFact {
  /** `1.1` keberadaan, `1.2` kualitas, `1.3` pemanfaatan … */
  readonly code: string;
  readonly name: string;
  readonly weight: Decimal;
  /** AA … E; null when only the component's score is known. */
  readonly answer: string | null;
}
export interface EvaluationComponentFact {
  readonly code: string;
  readonly name: string;
  readonly weight: Decimal;
  /** C-70: the year this component judges. */
  readonly yearJudged: number;
  /** Score as published when no sub-components are known; null otherwise. */
  readonly publishedScore: Decimal | null;
  readonly subcomponents: readonly EvaluationSubcomponentFact[];
  readonly notes: readonly string[];
}
export interface EvaluationFact {
  /** Year of the evaluation (of the letter). */
  readonly year: number;
  readonly letterNumber: string | null;
  readonly letterDate: string | null;
  /** A letter marked Rahasia is never annexed. */
  readonly isConfidential: boolean;
  readonly evaluator: string;
  readonly components: readonly EvaluationComponentFact[];
}
export type FollowUpStatus = 'not-started' | 'in-progress' | 'done' | 'not-stated';
export interface RecommendationFact {
  readonly code: string;
  /** Year of the evaluation it comes from. */
  readonly evaluationYear: number;
  readonly text: string;
  readonly action: string | null;
  readonly target: string | null;
  readonly schedule: string | null;
  readonly responsible: readonly string[];
  readonly status: FollowUpStatus;
  readonly evidence: string | null;
}
export interface EvaluationFacts {
  readonly evaluations: readonly EvaluationFact[];
  readonly recommendations: readonly RecommendationFact[];
}

/** Facts of the satisfaction survey (SKM, PermenPANRB 14/2017). */
import type { Decimal } from '../../kernel/decimal.ts';

/** C-64: the sum and the number of the answers, or the element's NRR alone. */
export type ElementAnswers =
  | { readonly kind: 'answers'; readonly sum: Decimal; readonly count: number }
  | { readonly kind: 'nrr'; readonly nrr: Decimal };

export interface SurveyElementFact {
  /** 1–9 in the order of C-60. */
  readonly number: number;
  readonly answers: ElementAnswers;
}
export interface SurveyPeriodFact {
  readonly year: number;
  /** null = one survey for the whole year. */
  readonly quarter: 1 | 2 | 3 | 4 | null;
  readonly respondents: number | null;
  readonly method: string | null;
  readonly elements: readonly SurveyElementFact[];
  /** Value published for the period where it differs from the elements'. */
  readonly official: OfficialValue | null;
}
export interface OfficialValue {
  readonly value: Decimal;
  /** Why it is kept beside the computed one. */
  readonly reason: string;
}
export interface SurveyYearFact {
  readonly year: number;
  readonly respondents: number | null;
  readonly population: number | null;
  readonly official: OfficialValue | null;
  /** `exact` 1/n, or `truncated` 0,111 for compatibility (C-62). */
  readonly weight: 'exact' | 'truncated';
}
export interface SurveyFacts {
  readonly years: readonly SurveyYearFact[];
  readonly periods: readonly SurveyPeriodFact[];
}

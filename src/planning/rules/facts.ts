/** Facts of planning: vision to targets. Indicators keep their code across plans and levels. */
import type { Decimal } from '../../kernel/decimal.ts';
import type { Parts } from '../../kernel/outcome.ts';

export type Method = 'maximise' | 'minimise-ratio' | 'minimise-deviation' | 'range' | 'predicate' | 'text';
export type Accumulation = 'sum' | 'last' | 'average' | 'maximum';
export type IndicatorLevel = 'goal' | 'objective' | 'program' | 'activity' | 'subactivity' | 'unit';

export interface VisionFact {
  readonly code: string;
  readonly text: string;
  /** Plan it belongs to (RPJMD). */
  readonly plan: string;
}
export interface MissionFact {
  readonly code: string;
  readonly number: number;
  readonly text: string;
  readonly plan: string;
  /** Carried by this unit. */
  readonly isCarried: boolean;
}

export type PlanKind = 'medium-term' | 'strategic' | 'annual';

export interface PlanFact {
  readonly code: string;
  readonly kind: PlanKind;
  /** "RPJMD Kabupaten Tanah Laut", "Renstra Kecamatan Bajuin". */
  readonly title: string;
  readonly startYear: number;
  /** Last year of the plan (C-24): 2029 for 2025–2029 even where a 2030 column exists. */
  readonly endYear: number;
  /** Year after the end with targets of the transition; null when none. */
  readonly transitionYear: number | null;
  readonly version: string;
  /** Code of a regulation, or null. */
  readonly legalBasis: string | null;
}

export interface GoalFact {
  readonly code: string;
  readonly plan: string;
  readonly text: string;
  readonly order: number;
  /** Goal and objective of the higher plan it serves, as text. */
  readonly serves: string | null;
}
export interface ObjectiveFact {
  readonly code: string;
  readonly plan: string;
  readonly goal: string;
  readonly text: string;
  readonly order: number;
}

export interface FormulaVariable {
  /** Name in the formula: `desa_mandiri`. */
  readonly name: string;
  readonly label: string;
  /** Built-in register the number is counted from, or null when entered. */
  readonly register: 'villages' | 'villages-mandiri' | 'survey' | null;
}

export interface IndicatorFact {
  readonly code: string;
  readonly name: string;
  readonly level: IndicatorLevel;
  /** Code of the goal, objective or nomenclature item it measures; null when only an agreement names it. */
  readonly measures: string | null;
  /** satuan: "%", "Nilai", "Dokumen". */
  readonly unit: string;
  readonly method: Method;
  readonly accumulation: Accumulation;
  readonly decimals: number;
  /** In the formula language; null when the value is measured as such. */
  readonly formula: string | null;
  readonly variables: readonly FormulaVariable[];
  readonly definition: string | null;
  readonly source: string | null;
  /** Position code of the owner. */
  readonly owner: string | null;
  readonly frequency: 'monthly' | 'quarterly' | 'semester' | 'yearly';
  /** Number in the list of IKU, or null when it is none. */
  readonly ikuNumber: number | null;
  /** Codes of the indicators it continues (renamed, moved). */
  readonly continues: readonly string[];
}

export type TargetValue =
  | { readonly kind: 'number'; readonly value: Decimal; readonly parts: Parts | null }
  | { readonly kind: 'range'; readonly from: Decimal; readonly to: Decimal }
  | { readonly kind: 'grade'; readonly grade: string }
  | { readonly kind: 'text'; readonly text: string };

export interface TargetFact {
  readonly indicator: string;
  readonly year: number;
  /** null = the year's target. */
  readonly quarter: 1 | 2 | 3 | 4 | null;
  /** Where it stands: a plan code, an agreement code. */
  readonly document: string;
  /** `awal`, `murni`, `perubahan` … */
  readonly version: string;
  readonly target: TargetValue;
}

/** Value before the plan, or of an earlier year. */
export interface BaselineFact {
  readonly indicator: string;
  readonly year: number;
  readonly value: Decimal;
  readonly parts: Parts | null;
  readonly source: string | null;
}

export interface BenchmarkFact {
  readonly indicator: string;
  /** "Kecamatan Kelumpang Tengah, Kabupaten Kotabaru". */
  readonly place: string;
  readonly scope: 'peer' | 'province' | 'nation';
  readonly year: number;
  /** null = looked for, none published. */
  readonly value: Decimal | null;
  readonly source: string | null;
}

export interface StrategicIssueFact {
  readonly order: number;
  readonly potential: string | null;
  readonly problem: string | null;
  readonly cause: string | null;
  readonly root: string | null;
  readonly environment: string | null;
  readonly issue: string;
}

export type StrategyKind = 'policy' | 'area' | 'objective';

export interface StrategyFact {
  readonly order: number;
  /** `policy` and `area` answer the higher plan; `objective`: strategi (`subject`) and arah kebijakan (`direction`) of an objective. */
  readonly kind: StrategyKind;
  /** Code of the objective; of kind `objective` only. */
  readonly objective: string | null;
  readonly subject: string;
  readonly direction: string;
  readonly response: string;
}

export interface PlanningFacts {
  readonly visions: readonly VisionFact[];
  readonly missions: readonly MissionFact[];
  readonly plans: readonly PlanFact[];
  readonly goals: readonly GoalFact[];
  readonly objectives: readonly ObjectiveFact[];
  readonly indicators: readonly IndicatorFact[];
  readonly targets: readonly TargetFact[];
  readonly baselines: readonly BaselineFact[];
  readonly benchmarks: readonly BenchmarkFact[];
  readonly strategicIssues: readonly StrategicIssueFact[];
  readonly strategies: readonly StrategyFact[];
}

/**
 * What the server sends, as the client reads it. Decimals travel as strings in plain machine form
 * (`"99.725714"`), never as JSON numbers.
 */
import type { Decimal } from '../../src/kernel/decimal.ts';
import type { Explanation, Figure as KernelFigure } from '../../src/kernel/figure.ts';
import type { Outcome as KernelOutcome } from '../../src/kernel/outcome.ts';
import type { ScaleTone } from '../../src/measurement/rules/facts.ts';
import type { Accumulation, BenchmarkFact, IndicatorFact, Method } from '../../src/planning/rules/facts.ts';

/** A type of the rules as it looks after its journey through JSON. */
export type Wire<T> = T extends Decimal ? string : T extends object ? { [Key in keyof T]: Wire<T[Key]> } : T;

export type Figure = Wire<KernelFigure>;
export type Outcome = Wire<KernelOutcome>;
export type { Accumulation, Explanation, Method, ScaleTone };

export interface Unit {
  readonly code: string;
  readonly shortName: string;
  readonly name: string;
  /** Years that hold facts, ascending or not. */
  readonly years: readonly number[];
}

export interface Session {
  readonly account: { readonly name: string; readonly username: string; readonly roles: readonly string[] };
  readonly government: { readonly name: string };
  readonly units: readonly Unit[];
  readonly can: { readonly report: boolean; readonly import: boolean };
}

export interface Credentials {
  readonly username: string;
  readonly password: string;
}

export interface DemoAccount extends Credentials {
  readonly role: string;
}

export interface Installation {
  readonly name: string;
  readonly demoAccounts?: readonly DemoAccount[];
  readonly governmentCodeNeeded: boolean;
}

export interface ScaleBand {
  readonly lower: string;
  readonly isInclusive: boolean;
  readonly label: string;
  readonly tone: ScaleTone;
}

export interface YearValue {
  readonly year: number;
  readonly value: string | null;
}

export interface IndicatorRow {
  readonly code: string;
  readonly name: string;
  readonly unit: string;
  readonly ikuNumber: number | null;
  readonly target: Figure;
  readonly realisasi: Figure;
  readonly capaian: Figure;
  readonly kategori: Figure;
  readonly tone: ScaleTone | null;
  readonly trend: readonly YearValue[];
}

export interface Objective {
  readonly code: string;
  readonly text: string;
  readonly goal: string;
  readonly indicators: readonly IndicatorRow[];
}

export interface Goal {
  readonly code: string;
  readonly text: string;
  readonly indicators: readonly IndicatorRow[];
}

export interface BudgetSummary {
  readonly pagu: Figure;
  readonly realisasi: Figure;
  readonly serapan: Figure;
  readonly sisa: Figure;
}

/** A unit's achievement in a year. */
export interface Achievement {
  readonly unit: { readonly code: string; readonly name: string };
  readonly year: number;
  readonly dataVersion: string | number;
  readonly scale: { readonly name: string; readonly citation: string; readonly bands: readonly ScaleBand[] };
  /** C-16; null = no cap. */
  readonly cap: string | null;
  readonly objectives: readonly Objective[];
  readonly goals: readonly Goal[];
  readonly mean: Figure;
  readonly meanCategory: Figure;
  /** Parts: measured of all. */
  readonly measured: Figure;
  readonly budget: BudgetSummary;
}

export interface IndicatorYear {
  readonly year: number;
  readonly target: string | null;
  readonly realisation: string | null;
  readonly achievement: string | null;
}

export interface IndicatorQuarter {
  readonly quarter: 1 | 2 | 3 | 4;
  readonly target: Figure | null;
  readonly realisasi: Figure | null;
  readonly capaian: Figure | null;
}

export interface Benchmark {
  readonly place: string;
  readonly scope: BenchmarkFact['scope'];
  readonly year: number;
  readonly value: string | null;
  readonly source: string | null;
  readonly difference: Figure | null;
}

export interface LinkedProgramme {
  readonly code: string;
  readonly name: string;
  readonly pagu: Figure;
  readonly realisasi: Figure;
  readonly serapan: Figure;
}

export interface IndicatorManual {
  readonly code: string;
  readonly name: string;
  readonly unit: string;
  readonly method: Method;
  readonly methodName: string;
  readonly accumulation: Accumulation;
  readonly definition: string | null;
  readonly formula: string | null;
  readonly source: string | null;
  readonly owner: string | null;
  readonly frequency: IndicatorFact['frequency'];
  readonly decimals: number;
}

/** A piece of a person's text: words, or a figure among them as printed. */
export type TextPart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'figure'; readonly figureId: string; readonly shown: string };

export interface Narrative {
  readonly section: string;
  /** Empty when it has none. */
  readonly title: string;
  readonly parts: readonly TextPart[];
}

export interface IndicatorDetail {
  readonly indicator: IndicatorManual;
  readonly figures: readonly Figure[];
  readonly years: readonly IndicatorYear[];
  readonly planEnd: { readonly year: number; readonly target: Figure; readonly achievement: Figure };
  readonly quarters: readonly IndicatorQuarter[];
  readonly benchmarks: readonly Benchmark[];
  readonly programmes: readonly LinkedProgramme[];
  readonly narratives: readonly Narrative[];
}

export type ReportFormat = 'pdf' | 'docx' | 'html';

export interface ReportRun {
  readonly id: string;
  readonly status: 'queued' | 'running' | 'done' | 'failed';
  /** 0 … 100. */
  readonly progress: number;
  /** In Indonesian: "Menyusun tabel". */
  readonly step: string;
  readonly pages: number | null;
  readonly bytes: number | null;
  readonly format: ReportFormat;
  /** ISO moment. */
  readonly createdAt: string;
  readonly problem: string | null;
}

/** RFC 9457. */
export interface Problem {
  readonly type?: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly code: string;
  readonly problems?: readonly { readonly path: string; readonly message: string }[];
}

/** Facts of measurement: what was realised, per quarter and year, and how the government computes. */
import type { Decimal } from '../../kernel/decimal.ts';
import type { Awaiting, Missing, NotApplicable, Parts } from '../../kernel/outcome.ts';

/** What was entered as realisation. */
export type Realisation =
  | { readonly state: 'value'; readonly value: Decimal; readonly parts: Parts | null }
  | { readonly state: 'grade'; readonly grade: string }
  | { readonly state: 'text'; readonly text: string; readonly isReached: boolean; readonly reason: string }
  | Missing
  | Awaiting
  | NotApplicable;

export interface MeasurementFact {
  readonly indicator: string;
  readonly year: number;
  /** null = the annual measurement, which wins over the quarters (C-22). */
  readonly quarter: 1 | 2 | 3 | 4 | null;
  readonly realisation: Realisation;
  /** Required for an annual measurement (C-22). */
  readonly source: string | null;
  /** Entered by a person; a missing one is shown as missing. */
  readonly obstacle: string | null;
  readonly success: string | null;
  readonly nextStep: string | null;
}

export interface ScaleBand {
  readonly lower: Decimal;
  readonly isInclusive: boolean;
  readonly label: string;
  /** Named status colour of the palette: `very-good`, `good`, `fair`, `poor`, `very-poor`. */
  readonly tone: ScaleTone;
}
export type ScaleTone = 'very-good' | 'good' | 'fair' | 'poor' | 'very-poor';

/** C-31: bands from the highest lower bound down; the last one has no bound below. */
export interface CategoryScale {
  readonly code: string;
  readonly name: string;
  readonly citation: string;
  /** Highest first; the last band's lower bound is 0, inclusive. */
  readonly bands: readonly ScaleBand[];
  readonly validFrom: number | null;
  readonly validTo: number | null;
}

export type EfficiencyMethod =
  | 'output-weighted'
  | 'pmk-249'
  | 'difference'
  | 'ratio'
  | 'physical-minus-financial'
  | 'hundred-minus-absorption'
  | 'rupiah-saved';

/** How a government computes in a year. */
export interface MeasurementSettings {
  readonly year: number;
  /** Code of a built-in scale or of one in `scales`. */
  readonly scale: string;
  /** C-16; null = no cap. */
  readonly cap: Decimal | null;
  readonly efficiency: EfficiencyMethod;
}

export interface MeasurementFacts {
  readonly settings: MeasurementSettings;
  /** The government's own scales; the built-in ones need not be listed. */
  readonly scales: readonly CategoryScale[];
  readonly measurements: readonly MeasurementFact[];
}

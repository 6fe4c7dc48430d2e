/** Facts of the budget. Money is entered at the sub kegiatan and the leaf rekening; everything above is summed (C-40). */
import type { Decimal } from '../../kernel/decimal.ts';

export type NomenclatureLevel = 'program' | 'activity' | 'subactivity';

export interface NomenclatureFact {
  /** `7.01.01`, `7.01.01.2.01`, `7.01.01.2.01.0001`. */
  readonly code: string;
  readonly name: string;
  readonly level: NomenclatureLevel;
  readonly parent: string | null;
}

export interface BudgetVersionFact {
  /** `murni`, `pergeseran-1`, `perubahan`. */
  readonly code: string;
  readonly year: number;
  readonly label: string;
  /** Order within the year; the highest approved one is in force at the end of the year (C-41). */
  readonly order: number;
  readonly approvedOn: string | null;
  /** Required from the second version on. */
  readonly reason: string | null;
  readonly legalBasis: string | null;
}

/** Pagu of one sub kegiatan in one version; `position` owns the share when a sub kegiatan is split. */
export interface BudgetLineFact {
  readonly version: string;
  readonly year: number;
  readonly subactivity: string;
  readonly position: string | null;
  readonly amount: Decimal;
}

/** Increment of one month, quarter or the year; `item` may be coarser than a sub kegiatan (C-40). */
export interface SpendingFact {
  readonly item: string;
  readonly year: number;
  readonly period: SpendingPeriod;
  readonly amount: Decimal;
  /** Why money was left, entered by a person. */
  readonly reason: string | null;
}
export type SpendingPeriod =
  | { readonly kind: 'year' }
  | { readonly kind: 'quarter'; readonly quarter: 1 | 2 | 3 | 4 }
  | { readonly kind: 'month'; readonly month: number };

/** Cumulative physical progress in percent at the end of a quarter. */
export interface PhysicalProgressFact {
  readonly subactivity: string;
  readonly year: number;
  readonly quarter: 1 | 2 | 3 | 4;
  readonly percent: Decimal;
}

/** What a sub kegiatan is to reach up to the end of a quarter: both cumulative. */
export interface QuarterTargetFact {
  readonly subactivity: string;
  readonly year: number;
  readonly quarter: 1 | 2 | 3 | 4;
  /** Percent. */
  readonly physical: Decimal | null;
  /** Rupiah. */
  readonly amount: Decimal | null;
}

/** Money of a nomenclature item over a plan (Renstra), as the Renja evaluation of the measured year needs it (C-90). */
export interface PlanFundingFact {
  readonly plan: string;
  /** Nomenclature code of any level. */
  readonly item: string;
  /** Rupiah at the end of the plan. */
  readonly endAmount: Decimal | null;
  /** Rupiah realised in the plan up to the year before the measured one. */
  readonly spentBefore: Decimal | null;
}

/** One rekening. Amounts only at leaves; `parent` by code. */
export interface AccountFact {
  readonly code: string;
  readonly name: string;
  readonly parent: string | null;
}
export interface AccountAmountFact {
  readonly account: string;
  readonly year: number;
  /** null for a year of which only the spending is known. */
  readonly budget: Decimal | null;
  readonly spending: Decimal | null;
  readonly version: string | null;
}

/** A programme that supports an indicator. */
export interface ProgramIndicatorLink {
  readonly indicator: string;
  /** Nomenclature code of any level. */
  readonly item: string;
}

export interface BudgetFacts {
  readonly nomenclature: readonly NomenclatureFact[];
  readonly versions: readonly BudgetVersionFact[];
  readonly lines: readonly BudgetLineFact[];
  readonly spending: readonly SpendingFact[];
  readonly physicalProgress: readonly PhysicalProgressFact[];
  readonly quarterTargets: readonly QuarterTargetFact[];
  /** Of the year measured. */
  readonly planFunding: readonly PlanFundingFact[];
  readonly accounts: readonly AccountFact[];
  readonly accountAmounts: readonly AccountAmountFact[];
  readonly links: readonly ProgramIndicatorLink[];
}

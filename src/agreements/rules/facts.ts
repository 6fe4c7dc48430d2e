/** Facts of performance agreements: the frozen text two positions signed. */
import type { Decimal } from '../../kernel/decimal.ts';
import type { TargetValue } from '../../planning/rules/facts.ts';

export interface AgreementIndicatorLine {
  readonly order: number;
  /** Sasaran as signed. */
  readonly objective: string;
  /** Indicator code. */
  readonly indicator: string;
  /** Name as signed, where it differs from the indicator's; null = the same. */
  readonly signedName: string | null;
  readonly target: TargetValue;
  /** satuan as signed. */
  readonly unit: string;
}

/** Money of one sub kegiatan (or a coarser item where the agreement stops there). Totals are computed. */
export interface AgreementBudgetLine {
  readonly item: string;
  readonly amount: Decimal;
}

export interface AgreementFact {
  readonly code: string;
  readonly year: number;
  /** `awal`, `murni`, `perubahan`. */
  readonly version: string;
  readonly order: number;
  /** ISO date of signature. */
  readonly signedOn: string;
  readonly place: string;
  readonly firstParty: string;
  readonly secondParty: string;
  /** Capacity of that date, when not definitif: `plt`, `plh`, `pj`. */
  readonly firstCapacity: 'definitif' | 'plt' | 'plh' | 'pj';
  readonly secondCapacity: 'definitif' | 'plt' | 'plh' | 'pj';
  /** The budget version it stands on. */
  readonly budgetVersion: string | null;
  /** Why a further version was made. */
  readonly reason: string | null;
  readonly indicatorLines: readonly AgreementIndicatorLine[];
  readonly budgetLines: readonly AgreementBudgetLine[];
}

export interface AgreementFacts {
  readonly agreements: readonly AgreementFact[];
}

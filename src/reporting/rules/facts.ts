/** Facts of reporting: what a person wrote, and the whole year of a unit as the report reads it. */
import type { AgreementFacts } from '../../agreements/rules/facts.ts';
import type { BudgetFacts } from '../../budget/rules/facts.ts';
import type { MeasurementFacts } from '../../measurement/rules/facts.ts';
import type { OrganisationFacts } from '../../organisation/rules/facts.ts';
import type { PlanningFacts } from '../../planning/rules/facts.ts';
import type { SurveyFacts } from '../../survey/rules/facts.ts';

/** A text a person wrote for a section of the report; figures in it are live: `{capaian/iku-2/2025}`. */
export interface NarrativeFact {
  /** Section of the layout: `latar-belakang`, `indikator.iku-1.sebab`, `penutup.langkah` … */
  readonly section: string;
  readonly order: number;
  /** Heading of the item within the section, or null. */
  readonly title: string | null;
  readonly text: string;
  /** perlu ditinjau until a person accepted it. */
  readonly isAccepted: boolean;
}

export interface ReportFact {
  readonly kind: 'lkjip';
  /** Place and date printed at the signature; null until signed. */
  readonly signedOn: string | null;
  readonly state: 'draft' | 'submitted' | 'verified' | 'approved';
  readonly version: number;
  /** Code of the layout; null = the default one. */
  readonly layout: string | null;
}

export interface ReportingFacts {
  readonly report: ReportFact;
  readonly narratives: readonly NarrativeFact[];
}

/** Everything below the room of reporting, of one unit and year. */
export interface UnitYear {
  /** Code of the reporting unit. */
  readonly unit: string;
  /** The year measured. */
  readonly year: number;
  readonly organisation: OrganisationFacts;
  readonly planning: PlanningFacts;
  readonly budget: BudgetFacts;
  readonly agreements: AgreementFacts;
  readonly measurement: MeasurementFacts;
  readonly survey: SurveyFacts;
  readonly reporting: ReportingFacts;
}

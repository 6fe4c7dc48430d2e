/** The codes a bundle defines, against which its references are resolved. */
import { BUILT_IN_SCALES } from '../../../measurement/rules/category-scale.ts';
import type { Bundle } from '../bundle.ts';

export interface KnownCodes {
  readonly units: ReadonlySet<string>;
  readonly positions: ReadonlySet<string>;
  readonly regulations: ReadonlySet<string>;
  readonly plans: ReadonlySet<string>;
  readonly goals: ReadonlySet<string>;
  readonly objectives: ReadonlySet<string>;
  readonly indicators: ReadonlySet<string>;
  readonly nomenclature: ReadonlySet<string>;
  readonly subactivities: ReadonlySet<string>;
  readonly accounts: ReadonlySet<string>;
  readonly agreements: ReadonlySet<string>;
  readonly scales: ReadonlySet<string>;
  /** `2025/murni` */
  readonly budgetVersions: ReadonlySet<string>;
}

export function knownCodes(bundle: Bundle): KnownCodes {
  const { organisation, planning, budget } = bundle;
  return {
    units: codes(organisation.units),
    positions: codes(organisation.positions),
    regulations: codes(organisation.regulations),
    plans: codes(planning.plans),
    goals: codes(planning.goals),
    objectives: codes(planning.objectives),
    indicators: codes(planning.indicators),
    nomenclature: codes(budget.nomenclature),
    subactivities: codes(budget.nomenclature.filter((item) => item.level === 'subactivity')),
    accounts: codes(budget.accounts),
    agreements: codes(bundle.agreements.agreements),
    scales: codes([...BUILT_IN_SCALES, ...bundle.measurement.scales]),
    budgetVersions: new Set(budget.versions.map((version) => budgetVersionKey(version.year, version.code))),
  };
}

export function budgetVersionKey(year: number, version: string): string {
  return `${year}/${version}`;
}

function codes(rows: readonly { readonly code: string }[]): ReadonlySet<string> {
  return new Set(rows.map((row) => row.code));
}

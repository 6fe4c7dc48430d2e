/** C-41: which version of the budget counts. */
import { endOf } from '../../kernel/periods.ts';
import type { BudgetVersionFact } from './facts.ts';

/** Versions of a year in their order. */
export function versionsOfYear(versions: readonly BudgetVersionFact[], year: number): BudgetVersionFact[] {
  return versions.filter((version) => version.year === year).sort((a, b) => a.order - b.order);
}

/**
 * The version in force on a date: the highest one approved by then. Where no version carries a date (data of an
 * older year), the highest; before the first approval, the first. Null when the year has no version.
 */
export function versionInForceOn(
  versions: readonly BudgetVersionFact[],
  year: number,
  date: string,
): BudgetVersionFact | null {
  const ofYear = versionsOfYear(versions, year);
  if (ofYear.every(({ approvedOn }) => approvedOn === null)) return ofYear.at(-1) ?? null;
  return ofYear.findLast(({ approvedOn }) => approvedOn !== null && approvedOn <= date) ?? ofYear[0] ?? null;
}

/** The version of a quarter's own figures: in force at the quarter's end. */
export function versionOfQuarter(
  versions: readonly BudgetVersionFact[],
  year: number,
  quarter: 1 | 2 | 3 | 4,
): BudgetVersionFact | null {
  return versionInForceOn(versions, year, endOf({ kind: 'quarter', year, quarter }));
}

/** The version of the yearly report, used for all its quarters: the last approved one of the year. */
export function versionOfYear(
  versions: readonly BudgetVersionFact[],
  year: number,
): BudgetVersionFact | null {
  return versionInForceOn(versions, year, endOf({ kind: 'year', year }));
}

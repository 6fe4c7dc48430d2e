/** The years whose facts a bundle carries: enough for trends, bounded so that a unit's age never slows a report. */
export interface BundleYears {
  readonly from: number;
  readonly to: number;
}

const YEARS_BACK = 10;

/** Facts of what was realised, budgeted, agreed and counted. */
export function factYears(year: number): BundleYears {
  return { from: year - YEARS_BACK, to: year };
}

/** The letter of an evaluation comes in the year after the one it judges. */
export function evaluationYears(year: number): BundleYears {
  return { from: year - YEARS_BACK, to: year + 1 };
}

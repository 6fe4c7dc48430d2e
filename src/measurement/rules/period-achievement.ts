/** C-91: cumulative to a quarter and the increment of each quarter are two columns of one fact. */

import { MISSING } from '../../kernel/outcome.ts';
import { QUARTERS, type Quarter } from '../../kernel/periods.ts';
import type { Accumulation } from '../../planning/rules/facts.ts';
import { accumulate, type QuarterRealisation } from './accumulation.ts';
import type { Realisation } from './facts.ts';

export interface QuarterColumns {
  readonly quarter: Quarter;
  /** What was entered for the quarter itself. */
  readonly increment: Realisation;
  /** The quarters up to it together, by the indicator's accumulation (C-20). */
  readonly cumulative: Realisation;
}

/** Both columns for the four quarters; the increments of a `sum` indicator add up to its cumulative. */
export function quarterColumns(
  accumulation: Accumulation,
  quarters: readonly QuarterRealisation[],
  unit: string,
): QuarterColumns[] {
  return QUARTERS.map((quarter) => {
    const upTo = quarters.filter((entry) => entry.quarter <= quarter);
    return {
      quarter,
      increment: quarters.find((entry) => entry.quarter === quarter)?.realisation ?? MISSING,
      cumulative: accumulate(accumulation, upTo, unit).realisation,
    };
  });
}

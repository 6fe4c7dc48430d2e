/** C-42 absorption and C-43 remaining money: of sums, at every level; never the mean of the rows below. */
import { HUNDRED } from '../../kernel/decimal.ts';
import { notComputable, numberValue, type Outcome } from '../../kernel/outcome.ts';

const NO_BUDGET = notComputable('no-budget', 'Pagu belum ditetapkan atau bernilai 0.');

/** Σ realisasi / Σ pagu × 100, in percent. */
export function absorptionOf(budget: Outcome, spending: Outcome): Outcome {
  if (budget.state === 'not-computable') return budget;
  if (budget.state !== 'value' || budget.value.isZero()) return NO_BUDGET;
  if (spending.state !== 'value') return spending;
  return numberValue(spending.value.times(HUNDRED).dividedBy(budget.value));
}

/** Pagu − realisasi, in rupiah; negative when more was spent than budgeted (C-45 names it). */
export function remainingOf(budget: Outcome, spending: Outcome): Outcome {
  if (budget.state !== 'value') return budget.state === 'missing' ? NO_BUDGET : budget;
  if (spending.state !== 'value') return spending;
  return numberValue(budget.value.minus(spending.value));
}

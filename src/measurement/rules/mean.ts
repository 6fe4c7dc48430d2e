/** C-30: mean achievement of a set, of the measured indicators only. */
import { type Decimal, decimal, sumOf, ZERO } from '../../kernel/decimal.ts';
import { notComputable, numberValue, type Outcome } from '../../kernel/outcome.ts';

export interface WeighedOutcome {
  readonly outcome: Outcome;
  /** Default 1; at least 0. */
  readonly weight?: Decimal;
}

/** How many of the set stand behind the mean, and what the others are. */
export interface Coverage {
  readonly measured: number;
  readonly of: number;
  readonly missing: number;
  readonly awaiting: number;
  readonly notApplicable: number;
  readonly notComputable: number;
}
export interface MeanAchievement {
  readonly outcome: Outcome;
  readonly coverage: Coverage;
}

const ONE = decimal(1);

/**
 * Arithmetic (or weighted) mean at full precision. What is missing, awaited, not applicable, not computable or
 * text is left out and counted separately; an empty set is not computable, never 0.
 */
export function meanAchievement(items: readonly WeighedOutcome[]): MeanAchievement {
  const values: { value: Decimal; weight: Decimal }[] = [];
  const count = { value: 0, missing: 0, awaiting: 0, 'not-applicable': 0, 'not-computable': 0 };
  for (const { outcome, weight = ONE } of items) {
    count[outcome.state] += 1;
    if (outcome.state === 'value') values.push({ value: outcome.value, weight });
  }
  const coverage: Coverage = {
    measured: count.value,
    of: items.length,
    missing: count.missing,
    awaiting: count.awaiting,
    notApplicable: count['not-applicable'],
    notComputable: count['not-computable'],
  };
  const weights = sumOf(values.map(({ weight }) => weight));
  if (!weights.greaterThan(ZERO)) {
    return { outcome: notComputable('no-data', 'Belum ada indikator yang terukur.'), coverage };
  }
  const total = sumOf(values.map(({ value, weight }) => value.times(weight)));
  return { outcome: numberValue(total.dividedBy(weights)), coverage };
}

/** "1 dari 2 terukur; 1 belum diisi". */
export function describeCoverage(coverage: Coverage): string {
  const others = [
    [coverage.missing, 'belum diisi'],
    [coverage.awaiting, 'menunggu hasil'],
    [coverage.notApplicable, 'tidak berlaku'],
    [coverage.notComputable, 'tidak dapat dihitung'],
  ] as const;
  const named = others.filter(([count]) => count > 0).map(([count, words]) => `${count} ${words}`);
  return [`${coverage.measured} dari ${coverage.of} terukur`, ...named].join('; ');
}

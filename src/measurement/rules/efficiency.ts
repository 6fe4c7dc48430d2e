/** Efficiency of the outputs linked to an indicator (C-50…C-53). The method is a setting of the government and year. */
import { type Decimal, Decimal as DecimalOf, decimal, HUNDRED, ZERO } from '../../kernel/decimal.ts';
import { evaluateFormula } from '../../kernel/formula/evaluate.ts';
import type { Formula } from '../../kernel/formula/formula.ts';
import { parseFormula } from '../../kernel/formula/parse.ts';
import { foremostState, notComputable, numberValue, type Outcome } from '../../kernel/outcome.ts';
import type { Result } from '../../kernel/result.ts';

/** One output (programme, kegiatan or sub kegiatan) linked to the indicator. */
export interface EfficiencyOutput {
  /** PAK, in rupiah. */
  readonly budget: Outcome;
  /** RAK, in rupiah. */
  readonly spending: Outcome;
  /** CK in percent; the formulas use it as a fraction. */
  readonly achievement: Outcome;
  /** TVK and RVK, in the satuan of the output. */
  readonly targetVolume: Outcome;
  readonly realisedVolume: Outcome;
}

const NO_OUTPUT = notComputable(
  'no-budget',
  'Indikator belum dihubungkan dengan program, sehingga efisiensi tidak dihitung.',
);
const NO_ACHIEVEMENT = notComputable(
  'no-data',
  'Capaian keluaran (CK) belum ada, sehingga efisiensi tidak dihitung.',
);

interface Numbers {
  readonly budget: Decimal;
  readonly spending: Decimal;
  readonly achievement: Decimal;
}

/** C-50: Σ(PAK·CK − RAK) / Σ(PAK·CK) × 100, in percent. */
export function outputWeightedEfficiency(outputs: readonly EfficiencyOutput[]): Outcome {
  if (outputs.length === 0) return NO_OUTPUT;
  const numbers: Numbers[] = [];
  for (const { budget, spending, achievement } of outputs) {
    if (achievement.state !== 'value') return NO_ACHIEVEMENT;
    if (budget.state !== 'value' || spending.state !== 'value')
      return foremostState([budget, spending]) ?? NO_OUTPUT;
    numbers.push({ budget: budget.value, spending: spending.value, achievement: achievement.value });
  }
  const expected = numbers
    .reduce<Decimal>((sum, n) => sum.plus(n.budget.times(n.achievement)), ZERO)
    .dividedBy(HUNDRED);
  if (expected.isZero()) return notComputable('division-by-zero', 'Σ(PAK × CK) bernilai 0.');
  const spent = numbers.reduce<Decimal>((sum, n) => sum.plus(n.spending), ZERO);
  return numberValue(expected.minus(spent).times(HUNDRED).dividedBy(expected));
}

export interface PmkEfficiency {
  /** Clamped to −20…+20 percent. */
  readonly outcome: Outcome;
  /** As computed. */
  readonly raw: Outcome;
  /** NE, 0…100. */
  readonly score: Outcome;
}

const LIMIT = decimal(20);
const FIFTY = decimal(50);

/** C-51: mean(1 − (RAK / RVK) / (PAK / TVK)) × 100, clamped to −20…+20; NE = 50 + E / 20 × 50. */
export function pmkEfficiency(outputs: readonly EfficiencyOutput[]): PmkEfficiency {
  const none = (outcome: Outcome): PmkEfficiency => ({ outcome, raw: outcome, score: outcome });
  if (outputs.length === 0) return none(NO_OUTPUT);
  let sum: Decimal = ZERO;
  for (const { budget, spending, targetVolume, realisedVolume } of outputs) {
    const state = foremostState([budget, spending, targetVolume, realisedVolume]);
    if (state !== null) return none(state);
    if (budget.state !== 'value' || spending.state !== 'value') return none(NO_OUTPUT);
    if (targetVolume.state !== 'value' || realisedVolume.state !== 'value') return none(NO_OUTPUT);
    if ([targetVolume, budget, realisedVolume].some(({ value }) => value.isZero())) {
      return none(notComputable('division-by-zero', 'TVK, PAK, atau RVK bernilai 0.'));
    }
    const realUnitCost = spending.value.times(targetVolume.value);
    const plannedUnitCost = budget.value.times(realisedVolume.value);
    sum = sum.plus(decimal(1).minus(realUnitCost.dividedBy(plannedUnitCost)));
  }
  const raw = sum.times(HUNDRED).dividedBy(outputs.length);
  const clamped = DecimalOf.min(DecimalOf.max(raw, LIMIT.negated()), LIMIT);
  return {
    outcome: numberValue(clamped),
    raw: numberValue(raw),
    score: numberValue(FIFTY.plus(clamped.times(FIFTY).dividedBy(LIMIT))),
  };
}

/** C-53: the money left, only where the target is reached. In rupiah. */
export function rupiahSaved(budget: Outcome, spending: Outcome, achievement: Outcome): Outcome {
  if (achievement.state !== 'value') return NO_ACHIEVEMENT;
  if (budget.state !== 'value' || spending.state !== 'value')
    return foremostState([budget, spending]) ?? NO_OUTPUT;
  if (achievement.value.lessThan(HUNDRED)) {
    return notComputable('no-data', 'Target belum tercapai, sehingga sisa anggaran bukan efisiensi.');
  }
  return numberValue(budget.value.minus(spending.value));
}

/** What a formula of a government may name: percentages in percent, money in rupiah. */
export const EFFICIENCY_VARIABLES = ['capaian', 'serapan', 'fisik', 'pagu', 'realisasi'] as const;
export type EfficiencyVariable = (typeof EFFICIENCY_VARIABLES)[number];
export type EfficiencyValues = Readonly<Record<EfficiencyVariable, Outcome>>;

/** Reads a formula that a government defines for its efficiency; all that is wrong with it otherwise. */
export function readEfficiencyFormula(source: string): Result<Formula> {
  const parsed = parseFormula(source, { variables: EFFICIENCY_VARIABLES });
  if (parsed.ok) return { ok: true, value: parsed.formula };
  const problems = parsed.problems.map(({ code, message, position }) => ({
    code,
    message,
    path: `karakter ${position + 1}`,
    read: source.slice(position, position + 40),
    expected: null,
  }));
  return { ok: false, problems };
}

export function efficiencyByFormula(formula: Formula, values: EfficiencyValues): Outcome {
  if (values.capaian.state !== 'value' && formula.source.includes('capaian')) return NO_ACHIEVEMENT;
  return evaluateFormula(formula, scopeOf(values));
}

export function scopeOf(values: EfficiencyValues): ReadonlyMap<string, Outcome> {
  return new Map(EFFICIENCY_VARIABLES.map((name) => [name, values[name]] as const));
}

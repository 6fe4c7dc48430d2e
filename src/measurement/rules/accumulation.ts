/** From quarters to a year: C-20, C-21 and C-22. */
import { type Decimal, Decimal as DecimalOf, decimal, sumOf } from '../../kernel/decimal.ts';
import { MISSING } from '../../kernel/outcome.ts';
import { ratioValue } from '../../kernel/percentages.ts';
import { QUARTERS, type Quarter } from '../../kernel/periods.ts';
import type { Accumulation, TargetValue } from '../../planning/rules/facts.ts';
import { exactValue } from './comparable.ts';
import type { Realisation } from './facts.ts';
import { GRADE_SCALES, rankOfGrade } from './grade-scales.ts';

export interface QuarterRealisation {
  readonly quarter: Quarter;
  readonly realisation: Realisation;
}

export interface Accumulated {
  readonly realisation: Realisation;
  /** The quarters that hold a value, in order. */
  readonly filled: readonly Quarter[];
}

type NumberRealisation = Extract<Realisation, { state: 'value' }>;

/**
 * C-20: the value of the quarters together, whatever their order in the list. Quarters without a value are left
 * out and never count as 0; without any value the state of the quarters is kept.
 */
export function accumulate(
  accumulation: Accumulation,
  quarters: readonly QuarterRealisation[],
  unit: string,
): Accumulated {
  const inOrder = [...quarters].sort((a, b) => a.quarter - b.quarter);
  const filled = inOrder.filter(({ realisation }) => isFilled(realisation));
  const last = filled.at(-1);
  const coverage = filled.map(({ quarter }) => quarter);
  if (last === undefined) return { realisation: emptyState(inOrder), filled: [] };
  const numbers = filled.flatMap(({ realisation }) => (realisation.state === 'value' ? [realisation] : []));
  if (numbers.length < filled.length) {
    return {
      realisation: accumulation === 'maximum' ? bestGrade(filled, last) : last.realisation,
      filled: coverage,
    };
  }
  return { realisation: accumulateNumbers(accumulation, numbers, unit), filled: coverage };
}

/** C-20 over the years of a plan (C-90), in their order: a sum indicator adds up, a percentage never does. */
export function accumulateYears(
  accumulation: Accumulation,
  years: readonly Realisation[],
  unit: string,
): Realisation {
  const filled = years.filter(isFilled);
  const last = filled.at(-1);
  if (last === undefined) return MISSING;
  const numbers = filled.flatMap((one) => (one.state === 'value' ? [one] : []));
  return numbers.length < filled.length ? last : accumulateNumbers(accumulation, numbers, unit);
}

export function isFilled(realisation: Realisation): boolean {
  return realisation.state === 'value' || realisation.state === 'grade' || realisation.state === 'text';
}

function accumulateNumbers(
  accumulation: Accumulation,
  numbers: readonly NumberRealisation[],
  unit: string,
): Realisation {
  switch (accumulation) {
    case 'last':
      return numbers.at(-1) ?? MISSING;
    case 'maximum':
      return numbers.reduce((best, next) =>
        exactValue(next, unit).greaterThan(exactValue(best, unit)) ? next : best,
      );
    case 'sum':
      return value(sumOf(numbers.map((number) => exactValue(number, unit))));
    case 'average':
      return average(numbers, unit);
  }
}

/** Over the filled quarters; with parts in every one Σ numerators / Σ denominators. */
function average(numbers: readonly NumberRealisation[], unit: string): Realisation {
  const parts = numbers.flatMap((number) => (number.parts === null ? [] : [number.parts]));
  if (parts.length === numbers.length) {
    const numerator = sumOf(parts.map((part) => part.numerator));
    const denominator = sumOf(parts.map((part) => part.denominator));
    if (!denominator.isZero()) {
      const pooled = { numerator, denominator };
      return { state: 'value', value: ratioValue(pooled, unit), parts: pooled };
    }
  }
  return value(sumOf(numbers.map((number) => exactValue(number, unit))).dividedBy(decimal(numbers.length)));
}

function value(of: Decimal): Realisation {
  return { state: 'value', value: of, parts: null };
}

function bestGrade(filled: readonly QuarterRealisation[], last: QuarterRealisation): Realisation {
  for (const scale of GRADE_SCALES) {
    const ranked = filled.map(({ realisation }) => ({
      realisation,
      rank: realisation.state === 'grade' ? rankOfGrade(scale, realisation.grade) : -1,
    }));
    if (ranked.every(({ rank }) => rank >= 0)) {
      return ranked.reduce((best, next) => (next.rank < best.rank ? next : best)).realisation;
    }
  }
  return last.realisation;
}

/** No quarter has a value: awaiting if any awaits, not applicable only if all are, else missing. */
function emptyState(quarters: readonly QuarterRealisation[]): Realisation {
  const awaiting = quarters.findLast(({ realisation }) => realisation.state === 'awaiting');
  if (awaiting !== undefined) return awaiting.realisation;
  const last = quarters.at(-1);
  const allNotApplicable = quarters.every(({ realisation }) => realisation.state === 'not-applicable');
  return last !== undefined && allNotApplicable ? last.realisation : MISSING;
}

export interface AnnualRealisation {
  readonly realisation: Realisation;
  readonly from: 'annual' | 'quarters' | 'none';
  readonly filled: readonly Quarter[];
  /** C-22: what the quarters give where an annual measurement says something else; null otherwise. */
  readonly disagreesWith: Realisation | null;
}

/** C-22: an annual measurement wins over the quarters; both present and different is an issue. */
export function annualRealisation(
  annual: Realisation | null,
  quarters: readonly QuarterRealisation[],
  accumulation: Accumulation,
  unit: string,
): AnnualRealisation {
  const accumulated = accumulate(accumulation, quarters, unit);
  if (annual === null || annual.state === 'missing') {
    const from = quarters.length === 0 ? 'none' : 'quarters';
    return { realisation: accumulated.realisation, from, filled: accumulated.filled, disagreesWith: null };
  }
  const differs = isFilled(accumulated.realisation) && !isSame(annual, accumulated.realisation, unit);
  return {
    realisation: annual,
    from: 'annual',
    filled: accumulated.filled,
    disagreesWith: differs ? accumulated.realisation : null,
  };
}

function isSame(a: Realisation, b: Realisation, unit: string): boolean {
  if (a.state === 'value' && b.state === 'value') return exactValue(a, unit).equals(exactValue(b, unit));
  if (a.state === 'grade' && b.state === 'grade') return a.grade.trim() === b.grade.trim();
  return a.state === b.state;
}

export interface QuarterTarget {
  readonly quarter: Quarter;
  readonly target: TargetValue;
}
export interface TargetToQuarter {
  readonly target: TargetValue;
  /** Quarters whose targets went in. */
  readonly quarters: readonly Quarter[];
}

/**
 * C-21: the target up to a quarter, of the quarters that are filled. Null when none of them has a target: then
 * there is only the year's.
 */
export function targetToQuarter(
  accumulation: Accumulation,
  targets: readonly QuarterTarget[],
  filled: readonly Quarter[],
  unit: string,
): TargetToQuarter | null {
  const used = targets
    .filter(({ quarter }) => filled.includes(quarter))
    .sort((a, b) => a.quarter - b.quarter);
  const last = used.at(-1);
  if (last === undefined) return null;
  const quarters = used.map(({ quarter }) => quarter);
  const numbers = used.flatMap(({ target }) => (target.kind === 'number' ? [target] : []));
  if (accumulation === 'last' || numbers.length < used.length) return { target: last.target, quarters };
  const values = numbers.map((number) => exactValue(number, unit));
  const number = (of: Decimal): TargetToQuarter => ({
    target: { kind: 'number', value: of, parts: null },
    quarters,
  });
  if (accumulation === 'maximum') return number(DecimalOf.max(...values));
  return number(accumulation === 'sum' ? sumOf(values) : sumOf(values).dividedBy(decimal(values.length)));
}

/** The quarters of a year up to one of them. */
export function quartersTo(quarter: Quarter): readonly Quarter[] {
  return QUARTERS.filter((candidate) => candidate <= quarter);
}

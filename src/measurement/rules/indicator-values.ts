/** Realisations and targets of the indicators, indexed once: quarters, years, earlier years (C-20, C-22). */
import type { Decimal } from '../../kernel/decimal.ts';
import { MISSING } from '../../kernel/outcome.ts';
import { QUARTERS, type Quarter } from '../../kernel/periods.ts';
import type { BaselineFact, IndicatorFact } from '../../planning/rules/facts.ts';
import type { TargetIndex, TargetInForce } from '../../planning/rules/target-in-force.ts';
import {
  type Accumulated,
  type AnnualRealisation,
  accumulate,
  annualRealisation,
  type QuarterRealisation,
  quartersTo,
  type TargetToQuarter,
  targetToQuarter,
} from './accumulation.ts';
import { type Achievement, type AchievementQuestion, achievementOf } from './achievement.ts';
import { exactValue } from './comparable.ts';
import type { MeasurementFact, Realisation } from './facts.ts';
import { type RegisterRealisation, type RegisterValues, realisationFromRegisters } from './register-value.ts';

export interface YearRealisation extends Omit<AnnualRealisation, 'from'> {
  readonly from: AnnualRealisation['from'] | 'registers';
  /** What the registers give for the year measured, whether it is used or stands beside a measurement. */
  readonly registers: RegisterRealisation | null;
  /** For the explanation, in Indonesian; null when unknown. */
  readonly source: string | null;
}

/** The years and quarters of one indicator. */
export class IndicatorValues {
  readonly indicator: IndicatorFact;
  readonly #targets: TargetIndex;
  readonly #measurements: readonly MeasurementFact[];
  readonly #baselines: readonly BaselineFact[];
  readonly #cap: Decimal | null;
  readonly #registers: { readonly year: number; readonly found: RegisterRealisation } | null;
  readonly #years = new Map<number, YearRealisation>();

  constructor(
    indicator: IndicatorFact,
    targets: TargetIndex,
    measurements: readonly MeasurementFact[],
    baselines: readonly BaselineFact[],
    cap: Decimal | null,
    registers: { readonly year: number; readonly found: RegisterRealisation } | null = null,
  ) {
    this.#registers = registers;
    this.indicator = indicator;
    this.#targets = targets;
    this.#measurements = measurements;
    this.#baselines = baselines;
    this.#cap = cap;
  }

  /** Years with an entry of any kind up to `year`, and `year` itself; ascending. */
  yearsTo(year: number): number[] {
    const years = new Set([year]);
    for (const fact of this.#measurements) if (fact.year <= year) years.add(fact.year);
    for (const fact of this.#baselines) if (fact.year <= year) years.add(fact.year);
    return [...years].sort((a, b) => a - b);
  }

  targetYears(): readonly number[] {
    return this.#targets.yearsOf(this.indicator.code);
  }

  quarters(year: number): QuarterRealisation[] {
    return this.#measurements.flatMap(({ year: of, quarter, realisation }) =>
      of === year && quarter !== null ? [{ quarter, realisation }] : [],
    );
  }

  quarter(year: number, quarter: Quarter): Realisation {
    return this.quarters(year).find((entry) => entry.quarter === quarter)?.realisation ?? MISSING;
  }

  hasQuarters(year: number): boolean {
    const { code } = this.indicator;
    return (
      this.quarters(year).length > 0 ||
      QUARTERS.some((quarter) => this.#targets.ofQuarter(code, year, quarter) !== null)
    );
  }

  /** C-22, with the value of an earlier year from the plan's baseline where nothing was measured. */
  year(year: number): YearRealisation {
    const known = this.#years.get(year);
    if (known !== undefined) return known;
    const computed = this.#realisationOf(year);
    this.#years.set(year, computed);
    return computed;
  }

  #realisationOf(year: number): YearRealisation {
    const { accumulation, unit } = this.indicator;
    const annual = this.#measurements.find((fact) => fact.year === year && fact.quarter === null);
    const measured = annualRealisation(annual?.realisation ?? null, this.quarters(year), accumulation, unit);
    const registers = this.#registers?.year === year ? this.#registers.found : null;
    if (measured.from === 'annual') return { ...measured, registers, source: annual?.source ?? null };
    if (measured.filled.length > 0) return { ...measured, registers, source: null };
    const baseline = this.#baselines.find((fact) => fact.year === year);
    if (baseline !== undefined) {
      const { value, parts, source } = baseline;
      return {
        ...measured,
        registers,
        realisation: { state: 'value', value, parts },
        from: 'annual',
        source,
      };
    }
    // What a person stated about the quarters (awaiting, not applicable) stands above the registers.
    if (registers === null || measured.realisation.state !== 'missing')
      return { ...measured, registers, source: null };
    return {
      ...measured,
      registers,
      realisation: registers.realisation,
      from: 'registers',
      source: 'Daftar unit',
    };
  }

  /** C-20 over the quarters up to one of them. */
  toQuarter(year: number, quarter: Quarter): Accumulated {
    const upTo = quartersTo(quarter);
    const quarters = this.quarters(year).filter((entry) => upTo.includes(entry.quarter));
    return accumulate(this.indicator.accumulation, quarters, this.indicator.unit);
  }

  target(year: number): TargetInForce | null {
    return this.#targets.ofYear(this.indicator.code, year);
  }
  quarterTarget(year: number, quarter: Quarter): TargetInForce | null {
    return this.#targets.ofQuarter(this.indicator.code, year, quarter);
  }
  endTarget(year: number): (TargetInForce & { readonly year: number }) | null {
    return this.#targets.ofPlanEnd(this.indicator.code, year);
  }

  /** C-21. */
  targetToQuarter(year: number, quarter: Quarter): TargetToQuarter | null {
    const { accumulation, unit } = this.indicator;
    const targets = quartersTo(quarter).flatMap((of) => {
      const found = this.quarterTarget(year, of);
      return found === null ? [] : [{ quarter: of, target: found.target }];
    });
    return targetToQuarter(accumulation, targets, this.toQuarter(year, quarter).filled, unit);
  }

  question(target: AchievementQuestion['target'], realisation: Realisation): AchievementQuestion {
    const { method, unit, decimals } = this.indicator;
    return { method, unit, decimals, target, realisation, cap: this.#cap };
  }

  /** Achievement of a year by the target in force. */
  achievement(year: number): Achievement {
    return achievementOf(this.question(this.target(year)?.target ?? null, this.year(year).realisation));
  }

  /** The exact number of a year; null when it is none. */
  number(year: number): Decimal | null {
    const { realisation } = this.year(year);
    if (realisation.state !== 'value' || realisation.parts?.denominator.isZero() === true) return null;
    return exactValue(realisation, this.indicator.unit);
  }
}

/** Values of every indicator by code; each list of facts is walked once. */
export function indexIndicatorValues(
  indicators: readonly IndicatorFact[],
  targets: TargetIndex,
  measurements: readonly MeasurementFact[],
  baselines: readonly BaselineFact[],
  cap: Decimal | null,
  registers: { readonly year: number; readonly values: RegisterValues } | null = null,
): ReadonlyMap<string, IndicatorValues> {
  const measured = groupByIndicator(measurements);
  const based = groupByIndicator(baselines);
  return new Map(
    indicators.map((indicator) => {
      const { code } = indicator;
      const found = registers === null ? null : realisationFromRegisters(indicator, registers.values);
      const ofRegisters = registers === null || found === null ? null : { year: registers.year, found };
      const own = measured.get(code) ?? [];
      const earlier = based.get(code) ?? [];
      return [code, new IndicatorValues(indicator, targets, own, earlier, cap, ofRegisters)];
    }),
  );
}

function groupByIndicator<Fact extends { readonly indicator: string }>(
  facts: readonly Fact[],
): ReadonlyMap<string, readonly Fact[]> {
  const groups = new Map<string, Fact[]>();
  for (const fact of facts) {
    const group = groups.get(fact.indicator);
    if (group === undefined) groups.set(fact.indicator, [fact]);
    else group.push(fact);
  }
  return groups;
}

/** The facts of planning in the database. */
import type { Tx } from '../platform/database/database.ts';
import { ofYears, readFacts, wholly, type YearSpan } from '../platform/database/fact-table.ts';
import type { FactSync } from '../platform/database/sync-facts.ts';
import type { PlanningFacts, TargetFact } from './rules/facts.ts';
import * as tables from './tables.ts';

/** The year after which no plan reaches. */
const EVER = 9999;

/**
 * Plans and indicators of the unit with what they are compared with in these years; targets of plans reach
 * into the future, those of an agreement only to the last of the years.
 */
export async function loadPlanningFacts(tx: Tx, unitId: string, years: YearSpan): Promise<PlanningFacts> {
  const read = await readFacts(tx, unitId, [
    ...wholly(tables.plans, tables.visions, tables.missions, tables.goals, tables.objectives),
    ...wholly(tables.indicators),
    ...ofYears({ from: years.from, to: EVER }, tables.targets),
    ...ofYears(years, tables.baselines, tables.benchmarks),
    ...ofYears({ from: years.to, to: years.to }, tables.strategicIssues, tables.strategies),
  ]);
  const plans = read(tables.plans);
  const planCodes = new Set(plans.map((plan) => plan.code));
  const isPlanned = (target: TargetFact): boolean =>
    target.year <= years.to || planCodes.has(target.document);
  const targets = read(tables.targets);
  const issues = read(tables.strategicIssues);
  const strategies = read(tables.strategies);
  return {
    visions: read(tables.visions),
    missions: read(tables.missions),
    plans,
    goals: read(tables.goals),
    objectives: read(tables.objectives),
    indicators: read(tables.indicators),
    targets: targets.filter(isPlanned),
    baselines: read(tables.baselines),
    benchmarks: read(tables.benchmarks),
    strategicIssues: issues.map(({ issue }) => issue),
    strategies: strategies.map(({ strategy }) => strategy),
  };
}

/** The facts as rows, parents first, for `syncFacts`. */
export function planningSyncs(year: number, facts: PlanningFacts): readonly FactSync[] {
  return [
    tables.plans.sync(facts.plans),
    tables.visions.sync(facts.visions),
    tables.missions.sync(facts.missions),
    tables.goals.sync(facts.goals),
    tables.objectives.sync(facts.objectives),
    tables.indicators.sync(facts.indicators),
    tables.targets.sync(facts.targets),
    tables.baselines.sync(facts.baselines),
    tables.benchmarks.sync(facts.benchmarks),
    tables.strategicIssues.sync(facts.strategicIssues.map((issue) => ({ year, issue }))),
    tables.strategies.sync(facts.strategies.map((strategy) => ({ year, strategy }))),
  ];
}

/** Which plan speaks for a year, and where it ends (C-24). Two plans overlap in a transition year. */
import type { PlanFact, PlanKind } from './facts.ts';

/** The nearer to the year, the stronger: Renja before Renstra before RPJMD. */
const NEAREST_FIRST: readonly PlanKind[] = ['annual', 'strategic', 'medium-term'];

/** Whether the plan has the year, its transition year included. */
export function coversYear(plan: PlanFact, year: number): boolean {
  return year >= plan.startYear && year <= Math.max(plan.endYear, plan.transitionYear ?? plan.endYear);
}

/**
 * Plans that speak for a year, the strongest first: the year within the plan's own years before its transition
 * year, the nearer kind before the wider, the newer before the older, a later entry (version) before an earlier.
 */
export function plansOfYear(plans: readonly PlanFact[], year: number): PlanFact[] {
  return plans
    .map((plan, order) => ({ plan, order }))
    .filter(({ plan }) => coversYear(plan, year))
    .sort((a, b) => {
      const transition = Number(year > a.plan.endYear) - Number(year > b.plan.endYear);
      if (transition !== 0) return transition;
      const kind = NEAREST_FIRST.indexOf(a.plan.kind) - NEAREST_FIRST.indexOf(b.plan.kind);
      if (kind !== 0) return kind;
      if (a.plan.startYear !== b.plan.startYear) return b.plan.startYear - a.plan.startYear;
      return b.order - a.order;
    })
    .map(({ plan }) => plan);
}

/** Plans of several years for a year, whose end is "akhir Renstra" (C-24): Renstra before RPJMD. */
export function plansWithAnEnd(plans: readonly PlanFact[], year: number): PlanFact[] {
  return plansOfYear(plans, year).filter((plan) => plan.kind !== 'annual');
}

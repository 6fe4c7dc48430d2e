/** The target that counts: of the last agreement of the unit's head, else of the plan; its quarters; the plan's end. */
import type { PlanFact, TargetFact, TargetValue } from './facts.ts';
import { plansOfYear, plansWithAnEnd } from './plan-in-force.ts';

/** A target as a signed agreement carries it; agreements push theirs down to here, the strongest first. */
export interface SignedTarget {
  readonly agreement: string;
  /** "Perjanjian Kinerja Camat Bajuin, perubahan". */
  readonly title: string;
  readonly indicator: string;
  readonly year: number;
  readonly target: TargetValue;
  /** Signed by the unit's head: stands above the plan. Others only fill what the plan leaves open. */
  readonly isOfUnitHead: boolean;
}

export interface TargetInForce {
  readonly target: TargetValue;
  /** Code of the document. */
  readonly document: string;
  /** In Indonesian, for the explanation. */
  readonly source: string;
}

/** Targets by indicator and year, found once and looked up many times. */
export interface TargetIndex {
  ofYear(indicator: string, year: number): TargetInForce | null;
  ofQuarter(indicator: string, year: number, quarter: 1 | 2 | 3 | 4): TargetInForce | null;
  /** Target of the last year of the plan in force in `year` (C-24), with that year. */
  ofPlanEnd(indicator: string, year: number): (TargetInForce & { readonly year: number }) | null;
  /** Years with any yearly target, ascending. */
  yearsOf(indicator: string): readonly number[];
}

type Entry = { readonly fact: TargetFact; readonly order: number };

export function indexTargets(
  targets: readonly TargetFact[],
  plans: readonly PlanFact[],
  signed: readonly SignedTarget[],
): TargetIndex {
  const planByCode = new Map(plans.map((plan) => [plan.code, plan]));
  const byPeriod = new Map<string, Entry[]>();
  const signedByYear = new Map<string, SignedTarget[]>();
  const years = new Map<string, Set<number>>();
  targets.forEach((fact, order) => {
    push(byPeriod, periodKey(fact.indicator, fact.year, fact.quarter), { fact, order });
    if (fact.quarter === null) addYear(years, fact.indicator, fact.year);
  });
  for (const target of signed) {
    push(signedByYear, periodKey(target.indicator, target.year, null), target);
    addYear(years, target.indicator, target.year);
  }
  const planRanks = new Map<number, Map<string, number>>();
  const rankOf = (document: string, year: number): number => {
    let ranks = planRanks.get(year);
    if (ranks === undefined) {
      ranks = new Map(plansOfYear(plans, year).map((plan, rank) => [plan.code, rank]));
      planRanks.set(year, ranks);
    }
    return ranks.get(document) ?? Number.MAX_SAFE_INTEGER;
  };
  const inForce = (entry: Entry | undefined): TargetInForce | null =>
    entry === undefined ? null : fromFact(entry.fact, planByCode.get(entry.fact.document));

  const fromPlans = (indicator: string, year: number, quarter: TargetFact['quarter']): Entry | undefined =>
    strongest(
      (byPeriod.get(periodKey(indicator, year, quarter)) ?? []).filter(({ fact }) =>
        planByCode.has(fact.document),
      ),
      (document) => rankOf(document, year),
    );
  const ofYear = (indicator: string, year: number): TargetInForce | null => {
    const entries = byPeriod.get(periodKey(indicator, year, null)) ?? [];
    const candidates = signedByYear.get(periodKey(indicator, year, null)) ?? [];
    const ofHead = candidates.find(({ isOfUnitHead }) => isOfUnitHead);
    if (ofHead !== undefined) return fromSigned(ofHead, entries);
    const planned = inForce(fromPlans(indicator, year, null));
    if (planned !== null) return planned;
    const other = candidates[0];
    if (other !== undefined) return fromSigned(other, entries);
    return inForce(strongest([...entries], () => 0));
  };
  return {
    ofYear,
    ofQuarter(indicator, year, quarter) {
      const entries = byPeriod.get(periodKey(indicator, year, quarter)) ?? [];
      const candidates = signedByYear.get(periodKey(indicator, year, null)) ?? [];
      for (const { agreement } of candidates) {
        const ofAgreement = strongest(
          entries.filter(({ fact }) => fact.document === agreement),
          () => 0,
        );
        if (ofAgreement !== undefined) return inForce(ofAgreement);
      }
      return inForce(fromPlans(indicator, year, quarter) ?? strongest([...entries], () => 0));
    },
    ofPlanEnd(indicator, year) {
      for (const plan of plansWithAnEnd(plans, year)) {
        const entries = byPeriod.get(periodKey(indicator, plan.endYear, null)) ?? [];
        const found = inForce(
          strongest(
            entries.filter(({ fact }) => fact.document === plan.code),
            () => 0,
          ),
        );
        if (found !== null) return { ...found, year: plan.endYear };
      }
      return null;
    },
    yearsOf: (indicator) => [...(years.get(indicator) ?? [])].sort((a, b) => a - b),
  };
}

/** `awal` < `murni` < `pergeseran` < `perubahan`; a number behind the word orders within it. */
export function versionRank(version: string): number {
  const found = /^(awal|murni|pergeseran|perubahan)?\D*(\d+)?/i.exec(version.trim().toLowerCase());
  const word = ['awal', 'murni', 'pergeseran', 'perubahan'].indexOf(found?.[1] ?? 'awal');
  return word * 1000 + Number(found?.[2] ?? 0);
}

/** The strongest document first, then the later version, then the later entry. */
function strongest(entries: readonly Entry[], rankOf: (document: string) => number): Entry | undefined {
  let best: Entry | undefined;
  for (const entry of entries) if (best === undefined || isStronger(entry, best, rankOf)) best = entry;
  return best;
}

function isStronger(a: Entry, b: Entry, rankOf: (document: string) => number): boolean {
  const rank = rankOf(a.fact.document) - rankOf(b.fact.document);
  if (rank !== 0) return rank < 0;
  const version = versionRank(a.fact.version) - versionRank(b.fact.version);
  return version !== 0 ? version > 0 : a.order > b.order;
}

/** A signed decimal may stand beside an entry of the same agreement that keeps its parts (C-5): those count. */
function fromSigned(signed: SignedTarget, entries: readonly Entry[]): TargetInForce {
  const source = signed.title;
  if (signed.target.kind === 'number' && signed.target.parts === null) {
    const withParts = entries.find(
      ({ fact }) =>
        fact.document === signed.agreement && fact.target.kind === 'number' && fact.target.parts !== null,
    );
    if (withParts !== undefined) return { target: withParts.fact.target, document: signed.agreement, source };
  }
  return { target: signed.target, document: signed.agreement, source };
}

function fromFact(fact: TargetFact, plan: PlanFact | undefined): TargetInForce {
  const title = plan?.title ?? fact.document;
  return { target: fact.target, document: fact.document, source: `${title}, ${fact.version}` };
}

function periodKey(indicator: string, year: number, quarter: TargetFact['quarter']): string {
  return `${indicator}/${year}/${quarter ?? ''}`;
}
function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
function addYear(years: Map<string, Set<number>>, indicator: string, year: number): void {
  const known = years.get(indicator);
  if (known === undefined) years.set(indicator, new Set([year]));
  else known.add(year);
}

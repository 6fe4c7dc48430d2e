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
type Quarter = TargetFact['quarter'];

export function indexTargets(
  targets: readonly TargetFact[],
  plans: readonly PlanFact[],
  signed: readonly SignedTarget[],
): TargetIndex {
  return new Targets(targets, plans, signed);
}

class Targets implements TargetIndex {
  readonly #plans: readonly PlanFact[];
  readonly #planByCode: ReadonlyMap<string, PlanFact>;
  readonly #entries = new Map<string, Entry[]>();
  readonly #signed = new Map<string, SignedTarget[]>();
  readonly #years = new Map<string, Set<number>>();
  readonly #planRanks = new Map<number, ReadonlyMap<string, number>>();

  constructor(targets: readonly TargetFact[], plans: readonly PlanFact[], signed: readonly SignedTarget[]) {
    this.#plans = plans;
    this.#planByCode = new Map(plans.map((plan) => [plan.code, plan]));
    targets.forEach((fact, order) => {
      push(this.#entries, periodKey(fact.indicator, fact.year, fact.quarter), { fact, order });
      if (fact.quarter === null) this.#addYear(fact.indicator, fact.year);
    });
    for (const target of signed) {
      push(this.#signed, periodKey(target.indicator, target.year, null), target);
      this.#addYear(target.indicator, target.year);
    }
  }

  ofYear(indicator: string, year: number): TargetInForce | null {
    const entries = this.#entriesOf(indicator, year, null);
    const candidates = this.#signedOf(indicator, year);
    const ofHead = candidates.find(({ isOfUnitHead }) => isOfUnitHead);
    if (ofHead !== undefined) return fromSigned(ofHead, entries);
    const planned = this.#fromPlans(entries, year);
    if (planned !== undefined) return this.#inForce(planned);
    const other = candidates[0];
    return other === undefined ? this.#inForce(latest(entries)) : fromSigned(other, entries);
  }

  ofQuarter(indicator: string, year: number, quarter: 1 | 2 | 3 | 4): TargetInForce | null {
    const entries = this.#entriesOf(indicator, year, quarter);
    for (const { agreement } of this.#signedOf(indicator, year)) {
      const ofAgreement = latest(entries.filter(({ fact }) => fact.document === agreement));
      if (ofAgreement !== undefined) return this.#inForce(ofAgreement);
    }
    return this.#inForce(this.#fromPlans(entries, year) ?? latest(entries));
  }

  ofPlanEnd(indicator: string, year: number): (TargetInForce & { readonly year: number }) | null {
    for (const plan of plansWithAnEnd(this.#plans, year)) {
      const entries = this.#entriesOf(indicator, plan.endYear, null);
      const found = this.#inForce(latest(entries.filter(({ fact }) => fact.document === plan.code)));
      if (found !== null) return { ...found, year: plan.endYear };
    }
    return null;
  }

  yearsOf(indicator: string): readonly number[] {
    return [...(this.#years.get(indicator) ?? [])].sort((a, b) => a - b);
  }

  #entriesOf(indicator: string, year: number, quarter: Quarter): readonly Entry[] {
    return this.#entries.get(periodKey(indicator, year, quarter)) ?? [];
  }
  #signedOf(indicator: string, year: number): readonly SignedTarget[] {
    return this.#signed.get(periodKey(indicator, year, null)) ?? [];
  }

  #fromPlans(entries: readonly Entry[], year: number): Entry | undefined {
    const ranks = this.#ranksOf(year);
    return strongest(
      entries.filter(({ fact }) => this.#planByCode.has(fact.document)),
      (document) => ranks.get(document) ?? Number.MAX_SAFE_INTEGER,
    );
  }

  #ranksOf(year: number): ReadonlyMap<string, number> {
    const known = this.#planRanks.get(year);
    if (known !== undefined) return known;
    const ranks = new Map(plansOfYear(this.#plans, year).map((plan, rank) => [plan.code, rank]));
    this.#planRanks.set(year, ranks);
    return ranks;
  }

  #inForce(entry: Entry | undefined): TargetInForce | null {
    if (entry === undefined) return null;
    const { target, document, version } = entry.fact;
    const title = this.#planByCode.get(document)?.title ?? document;
    return { target, document, source: `${title}, ${version}` };
  }

  #addYear(indicator: string, year: number): void {
    const known = this.#years.get(indicator);
    if (known === undefined) this.#years.set(indicator, new Set([year]));
    else known.add(year);
  }
}

/** `awal` < `murni` < `pergeseran` < `perubahan`; a number behind the word orders within it. */
export function versionRank(version: string): number {
  const found = /^(awal|murni|pergeseran|perubahan)?\D*(\d+)?/i.exec(version.trim().toLowerCase());
  const word = ['awal', 'murni', 'pergeseran', 'perubahan'].indexOf(found?.[1] ?? 'awal');
  return word * 1000 + Number(found?.[2] ?? 0);
}

/** The later version, then the later entry, whatever its document. */
function latest(entries: readonly Entry[]): Entry | undefined {
  return strongest(entries, () => 0);
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

function periodKey(indicator: string, year: number, quarter: TargetFact['quarter']): string {
  return `${indicator}/${year}/${quarter ?? ''}`;
}
function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

/** Whom or what a section of a layout is about: a position, an objective or an indicator of the year. */
import { agreementsInForce, titleInCapacity } from '../agreements/report/agreements-in-force.ts';
import type { AgreementFact } from '../agreements/rules/facts.ts';
import type { PositionFact } from '../organisation/rules/facts.ts';
import { indicatorsOf, mainIndicators } from '../planning/report/targets.ts';
import type { IndicatorFact } from '../planning/rules/facts.ts';
import type { UnitYear } from './rules/facts.ts';
import type { SectionRepeat } from './rules/layout.ts';
import { headOf } from './rules/terms.ts';

export type Subject =
  | {
      readonly kind: 'position';
      readonly code: string;
      /** In the capacity of its agreement: "Plt. Kepala Seksi Pelayanan". */
      readonly title: string;
      /** The part of the unit it leads: "Seksi Pelayanan"; the unit itself for its head. */
      readonly office: string;
      /** The one in force at the end of the year; null where none was signed. */
      readonly agreement: AgreementFact | null;
    }
  | { readonly kind: 'objective'; readonly code: string; readonly title: string }
  | { readonly kind: 'indicator'; readonly code: string; readonly title: string };

/** The subjects of a repeated section, in order; inside another subject only what belongs to it. */
export function subjectsOf(
  facts: UnitYear,
  repeat: SectionRepeat,
  within: Subject | null,
): readonly Subject[] {
  const all = everySubject(facts, repeat, within);
  const { codes } = repeat;
  if (codes === undefined) return all;
  return codes.flatMap((code) => all.filter((one) => one.code === code));
}

function everySubject(facts: UnitYear, repeat: SectionRepeat, within: Subject | null): readonly Subject[] {
  switch (repeat.over) {
    case 'positions':
      return positionsOf(facts, repeat.of ?? 'all').map((one) => positionSubject(facts, one));
    case 'objectives':
      return facts.planning.objectives
        .toSorted((a, b) => a.order - b.order)
        .map((one) => ({ kind: 'objective', code: one.code, title: one.text }));
    case 'indicators':
      return indicatorsAbout(facts, repeat.of ?? 'all', within).map((one) => ({
        kind: 'indicator',
        code: one.code,
        title: one.name,
      }));
  }
}

/** The position with the title and agreement it had at the end of the year. */
export function positionSubject(facts: UnitYear, position: PositionFact): Subject & { kind: 'position' } {
  const agreement = agreementOf(facts, position.code);
  const title =
    agreement === null
      ? position.title
      : titleInCapacity(facts.organisation, position.code, agreement.firstCapacity);
  const office = facts.organisation.units.find(({ code }) => code === position.unit)?.name ?? title;
  return { kind: 'position', code: position.code, title, office, agreement };
}

function agreementOf(facts: UnitYear, position: string): AgreementFact | null {
  const inForce = agreementsInForce(facts.agreements, facts.organisation, facts.year);
  return inForce.find((one) => one.firstParty === position) ?? null;
}

/** Positions of the unit that answer for indicators, in the order of the register. */
function positionsOf(facts: UnitYear, of: string): readonly PositionFact[] {
  const { positions } = facts.organisation;
  const head = headOf(facts);
  const secretary = secretaryOf(facts);
  const answering = positions.filter(
    (one) =>
      one.unit !== null &&
      (agreementOf(facts, one.code) !== null ||
        facts.planning.indicators.some(({ owner }) => owner === one.code)),
  );
  switch (of) {
    case 'head':
      return head === null ? [] : [head];
    case 'secretary':
      return secretary === null || secretary.code === head?.code ? [] : [secretary];
    case 'others':
      return answering.filter((one) => one.code !== head?.code && one.code !== secretary?.code);
    default:
      return answering;
  }
}

/** The position over the sekretariat. */
function secretaryOf(facts: UnitYear): PositionFact | null {
  const { positions, units } = facts.organisation;
  const offices = new Set(units.filter((one) => one.kind === 'sekretariat').map((one) => one.code));
  const inOffice = positions.filter((one) => one.unit !== null && offices.has(one.unit));
  return inOffice.find((one) => one.isHead) ?? inOffice[0] ?? null;
}

function indicatorsAbout(facts: UnitYear, of: string, within: Subject | null): readonly IndicatorFact[] {
  if (within !== null) return indicatorsOfSubject(facts, within);
  const { planning } = facts;
  const goals = planning.goals
    .toSorted((a, b) => a.order - b.order)
    .flatMap((one) => indicatorsOf(planning, one.code));
  const objectives = planning.objectives
    .toSorted((a, b) => a.order - b.order)
    .flatMap((one) => indicatorsOf(planning, one.code));
  if (of === 'goals') return goals;
  if (of === 'main') return mainIndicators(planning);
  return of === 'objectives' ? objectives : [...goals, ...objectives];
}

/** The indicators a subject is measured by: as signed, else as owned; the head's are the IKU where nothing is signed. */
export function indicatorsOfSubject(facts: UnitYear, subject: Subject): readonly IndicatorFact[] {
  const { planning } = facts;
  switch (subject.kind) {
    case 'indicator':
      return planning.indicators.filter((one) => one.code === subject.code);
    case 'objective':
      return indicatorsOf(planning, subject.code);
    case 'position': {
      const signed = new Set(subject.agreement?.indicatorLines.map((line) => line.indicator) ?? []);
      if (signed.size > 0) return planning.indicators.filter((one) => signed.has(one.code));
      const isHead = headOf(facts)?.code === subject.code;
      const owned = planning.indicators.filter((one) => one.owner === subject.code);
      return isHead && owned.length === 0 ? mainIndicators(planning) : owned;
    }
  }
}

/** What `[jabatan]`, `[bagian]`, `[sasaran]` and `[indikator]` say inside a repeated section. */
export function subjectTerms(subject: Subject | null): Readonly<Record<string, string>> {
  if (subject === null) return {};
  if (subject.kind === 'position') return { jabatan: subject.title, bagian: subject.office };
  return { [subject.kind === 'objective' ? 'sasaran' : 'indikator']: subject.title };
}

/** C-61…C-64: NRR of the elements, SKM, and the pooling of quarters into a year. */
import { type Decimal, decimal, sumOf } from '../../kernel/decimal.ts';
import { MISSING, notComputable, numberValue, type Outcome } from '../../kernel/outcome.ts';
import { SURVEY_ELEMENTS } from './elements.ts';
import type {
  ElementAnswers,
  OfficialValue,
  SurveyElementFact,
  SurveyFacts,
  SurveyPeriodFact,
  SurveyYearFact,
} from './facts.ts';

const TWENTY_FIVE = decimal(25);

export interface ElementScore {
  readonly number: number;
  /** 1…4. */
  readonly nrr: Outcome;
  /** The answers behind it; null when only the NRR is known. */
  readonly answers: { readonly sum: Decimal; readonly count: number } | null;
}

export type Pooling = 'single' | 'answers' | 'mean-of-quarters';

export interface SurveyScore {
  readonly elements: readonly ElementScore[];
  /** 25…100 at full precision. */
  readonly skm: Outcome;
  readonly weight: WeightKind;
  readonly pooling: Pooling;
}

export type WeightKind = SurveyYearFact['weight'];

const NO_ANSWERS = notComputable('no-answers', 'Belum ada jawaban untuk unsur ini.');

/** C-61: sum of the answers / number of the answers. */
export function nrrOf(answers: ElementAnswers): Outcome {
  if (answers.kind === 'nrr') return numberValue(answers.nrr);
  if (answers.count <= 0) return NO_ANSWERS;
  const count = decimal(answers.count);
  return numberValue(answers.sum.dividedBy(count), { numerator: answers.sum, denominator: count });
}

/**
 * C-62: exactly 1/n, or 1/n cut after three decimals (0,111 for nine elements) as in common practice.
 */
export function elementWeight(elements: number, kind: WeightKind): Decimal {
  const exact = decimal(1).dividedBy(elements);
  return kind === 'exact' ? exact : exact.toDecimalPlaces(3, 1);
}

/** C-61: Σ NRR × weight × 25. An element without answers gives no SKM. */
export function skmOf(nrrs: readonly Outcome[], kind: WeightKind = 'exact'): Outcome {
  if (nrrs.length === 0) return notComputable('no-answers', 'Belum ada unsur yang dinilai.');
  const values = nrrs.flatMap((nrr) => (nrr.state === 'value' ? [nrr.value] : []));
  if (values.length < nrrs.length) {
    const without = nrrs.length - values.length;
    return notComputable(
      'no-answers',
      `${without} unsur belum memiliki jawaban, sehingga SKM tidak dihitung.`,
    );
  }
  const sum = sumOf(values);
  // One division at the end keeps 1/9 exact.
  if (kind === 'exact') return numberValue(sum.times(TWENTY_FIVE).dividedBy(values.length));
  return numberValue(sum.times(elementWeight(values.length, kind)).times(TWENTY_FIVE));
}

/**
 * The surveys of a year in order. One survey for the whole year stands alone: quarters beside it would count
 * the same answers twice.
 */
export function periodsOfYear(facts: SurveyFacts, year: number): readonly SurveyPeriodFact[] {
  const ofYear = facts.periods.filter((entry) => entry.year === year);
  const yearly = ofYear.filter(({ quarter }) => quarter === null);
  return yearly.length > 0 ? yearly : ofYear.toSorted((a, b) => (a.quarter ?? 0) - (b.quarter ?? 0));
}

/** SKM of one period. All nine elements belong to it (C-60): one that is not listed has no answers. */
export function scoreOfPeriod(period: SurveyPeriodFact, kind: WeightKind = 'exact'): SurveyScore {
  const elements = elementNumbers([period]).map((number) => scoreOfElement(number, [find(period, number)]));
  return {
    elements,
    skm: skmOf(
      elements.map(({ nrr }) => nrr),
      kind,
    ),
    weight: kind,
    pooling: 'single',
  };
}

/**
 * C-64: the year pools the answers of its periods; where a period has NRR alone, an element is the equal-weight
 * mean of the periods' NRR.
 */
export function scoreOfYear(periods: readonly SurveyPeriodFact[], kind: WeightKind = 'exact'): SurveyScore {
  const elements = elementNumbers(periods).map((number) =>
    scoreOfElement(
      number,
      periods.map((period) => find(period, number)),
    ),
  );
  const allAnswers = periods.every((period) =>
    period.elements.every(({ answers }) => answers.kind === 'answers'),
  );
  const pooling: Pooling = periods.length === 1 ? 'single' : allAnswers ? 'answers' : 'mean-of-quarters';
  return {
    elements,
    skm: skmOf(
      elements.map(({ nrr }) => nrr),
      kind,
    ),
    weight: kind,
    pooling,
  };
}

/** Element numbers 1…9 and any further ones; none when no period has any element. */
function elementNumbers(periods: readonly SurveyPeriodFact[]): number[] {
  const used = periods.flatMap(({ elements }) => elements.map(({ number }) => number));
  if (used.length === 0) return [];
  const standard = SURVEY_ELEMENTS.map((_, index) => index + 1);
  return [...new Set([...standard, ...used])].sort((a, b) => a - b);
}

function find(period: SurveyPeriodFact, number: number): SurveyElementFact | undefined {
  return period.elements.find((element) => element.number === number);
}

function scoreOfElement(number: number, found: readonly (SurveyElementFact | undefined)[]): ElementScore {
  const known = found.flatMap((element) => (element === undefined ? [] : [element.answers]));
  if (known.length === 0) return { number, nrr: NO_ANSWERS, answers: null };
  const pooled = known.flatMap((answers) => (answers.kind === 'answers' ? [answers] : []));
  if (pooled.length === known.length) {
    const sum = sumOf(pooled.map((answers) => answers.sum));
    const count = pooled.reduce((total, answers) => total + answers.count, 0);
    return { number, nrr: nrrOf({ kind: 'answers', sum, count }), answers: { sum, count } };
  }
  const nrrs = known.map(nrrOf).flatMap((nrr) => (nrr.state === 'value' ? [nrr.value] : []));
  const nrr = nrrs.length === 0 ? NO_ANSWERS : numberValue(sumOf(nrrs).dividedBy(nrrs.length));
  return { number, nrr, answers: null };
}

/** The value published for the year; a survey of the whole year may carry it itself. */
export function officialOfYear(facts: SurveyFacts, year: number): OfficialValue | null {
  const fact = facts.years.find((entry) => entry.year === year);
  const yearly = periodsOfYear(facts, year).find(({ quarter }) => quarter === null);
  return fact?.official ?? yearly?.official ?? null;
}

/** C-64: what the survey pushes into measurement: the published value where there is one, else the computed. */
export function surveyOfYear(facts: SurveyFacts, year: number): Outcome {
  const fact = facts.years.find((entry) => entry.year === year);
  const official = officialOfYear(facts, year);
  if (official !== null) return numberValue(official.value);
  const periods = periodsOfYear(facts, year);
  return periods.length === 0 ? MISSING : scoreOfYear(periods, fact?.weight ?? 'exact').skm;
}

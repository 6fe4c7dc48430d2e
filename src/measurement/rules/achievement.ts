/** Achievement (capaian) of one indicator, C-10…C-16. */
import { type Decimal, Decimal as DecimalOf, HUNDRED, ZERO } from '../../kernel/decimal.ts';
import {
  MISSING,
  type NotComputable,
  type NumberValue,
  notComputable,
  numberValue,
  type Outcome,
} from '../../kernel/outcome.ts';
import type { Method, TargetValue } from '../../planning/rules/facts.ts';
import { comparableNumbers } from './comparable.ts';
import type { Realisation } from './facts.ts';
import { GRADE_SCALES, type GradeScale, scaleOfGrades } from './grade-scales.ts';

export interface AchievementQuestion {
  readonly method: Method;
  /** satuan of the indicator; decides how parts become a value (C-5). */
  readonly unit: string;
  /** Decimals of the indicator. */
  readonly decimals: number;
  readonly target: TargetValue | null;
  readonly realisation: Realisation;
  /** C-16; null = no cap. */
  readonly cap: Decimal | null;
  readonly gradeScales?: readonly GradeScale[];
}

export interface Achievement {
  /** In percent, with the cap applied where there is one: what category, means and efficiency use (C-16). */
  readonly outcome: Outcome;
  /** The same without the cap. */
  readonly uncapped: Outcome;
  readonly isCapped: boolean;
}

const NO_TARGET = notComputable('no-data', 'Target belum ditetapkan, sehingga capaian tidak dapat dihitung.');
const TARGET_ZERO = notComputable(
  'target-zero',
  'Target bernilai 0, sehingga tidak dapat menjadi pembagi. Pilih metode lain untuk indikator ini.',
);
const REALISATION_ZERO = notComputable(
  'realisation-zero',
  'Realisasi bernilai 0 dan tidak ada batas capaian, sehingga T / R tidak dapat dihitung.',
);
const NEGATIVE = notComputable(
  'negative-input',
  'Target atau realisasi bernilai negatif. Gunakan metode simpangan atau rentang.',
);
const WRONG_KIND = notComputable(
  'no-method',
  'Bentuk target dan realisasi tidak sesuai dengan metode indikator.',
);

/**
 * Achievement in percent at full precision; never throws. Missing, awaiting and not applicable realisations stay
 * what they are (C-4); a text indicator is stated, not computed (C-15).
 */
export function achievementOf(question: AchievementQuestion): Achievement {
  const { realisation } = question;
  switch (realisation.state) {
    case 'missing':
    case 'awaiting':
    case 'not-applicable':
      return { outcome: realisation, uncapped: realisation, isCapped: false };
    case 'text':
      return same(textAchievement(realisation.isReached, realisation.reason));
    case 'grade':
    case 'value':
      return withCap(uncappedAchievement(question), question);
  }
}

function same(outcome: Outcome): Achievement {
  return { outcome, uncapped: outcome, isCapped: false };
}

/** C-15: the person's statement is the reason why there is no number. */
function textAchievement(isReached: boolean, reason: string): NotComputable {
  return notComputable(
    'text-indicator',
    `Dinyatakan ${isReached ? 'tercapai' : 'tidak tercapai'}: ${reason}`,
  );
}

/** C-16, and the realisation of 0 under C-11, which only a cap makes computable. */
function withCap(uncapped: Outcome, { cap }: AchievementQuestion): Achievement {
  if (cap === null) return same(uncapped);
  if (uncapped === REALISATION_ZERO) return { outcome: numberValue(cap), uncapped, isCapped: true };
  if (uncapped.state !== 'value' || uncapped.value.lessThanOrEqualTo(cap)) return same(uncapped);
  return { outcome: numberValue(cap), uncapped, isCapped: true };
}

function uncappedAchievement(question: AchievementQuestion): Outcome {
  const { method, target, realisation } = question;
  if (target === null) return method === 'text' ? MISSING : NO_TARGET;
  if (method === 'predicate') return gradeAchievement(question);
  if (method === 'text' || realisation.state !== 'value') return WRONG_KIND;
  if (realisation.parts?.denominator.isZero() === true) {
    return notComputable('division-by-zero', 'Penyebut realisasi bernilai 0.');
  }
  if (method === 'range') return rangeOrExact(question, realisation);
  if (target.kind !== 'number') return WRONG_KIND;
  if (target.parts?.denominator.isZero() === true) {
    return notComputable('division-by-zero', 'Penyebut target bernilai 0.');
  }
  const { realisation: r, target: t } = comparableNumbers(
    realisation,
    target,
    question.unit,
    question.decimals,
  );
  if (method === 'maximise') return maximise(r, t);
  return method === 'minimise-ratio' ? minimiseByRatio(r, t) : minimiseByDeviation(r, t);
}

/** C-10. */
export function maximise(realisation: Decimal, target: Decimal): Outcome {
  if (realisation.lessThan(ZERO) || target.lessThan(ZERO)) return NEGATIVE;
  if (target.isZero()) return TARGET_ZERO;
  return numberValue(realisation.times(HUNDRED).dividedBy(target));
}

/** C-11: T / R. */
export function minimiseByRatio(realisation: Decimal, target: Decimal): Outcome {
  if (realisation.lessThan(ZERO) || target.lessThan(ZERO)) return NEGATIVE;
  if (target.isZero()) return realisation.isZero() ? numberValue(HUNDRED) : numberValue(ZERO);
  if (realisation.isZero()) return REALISATION_ZERO;
  return numberValue(target.times(HUNDRED).dividedBy(realisation));
}

/** C-12: (2T − R) / T, dividing by |T|, at least 0. A realisation below a target of 0 is no worse than meeting it. */
export function minimiseByDeviation(realisation: Decimal, target: Decimal): Outcome {
  if (target.isZero()) return numberValue(realisation.greaterThan(0) ? ZERO : HUNDRED);
  const size = target.abs();
  const share = size.plus(target).minus(realisation).times(HUNDRED).dividedBy(size);
  return numberValue(atLeastZero(share));
}

/** C-13 for the bounds [from, to]; equal bounds are an exact target. */
export function range(realisation: Decimal, from: Decimal, to: Decimal): Outcome {
  const [low, high] = from.greaterThan(to) ? [to, from] : [from, to];
  if (realisation.greaterThanOrEqualTo(low) && realisation.lessThanOrEqualTo(high))
    return numberValue(HUNDRED);
  const bound = realisation.lessThan(low) ? low : high;
  // A bound of 0 divides by the width; an exact target of 0 has none: met or not (C-13, T = 0 as C-12).
  const divisor = bound.isZero() ? high.minus(low) : bound.abs();
  if (divisor.isZero()) return numberValue(ZERO);
  const distance = realisation.minus(bound).abs();
  return numberValue(atLeastZero(HUNDRED.minus(distance.times(HUNDRED).dividedBy(divisor))));
}

function rangeOrExact(question: AchievementQuestion, realisation: NumberValue): Outcome {
  const { target } = question;
  if (target?.kind === 'range') {
    const shown = comparableNumbers(
      realisation,
      { value: target.from, parts: null },
      question.unit,
      question.decimals,
    );
    return range(shown.realisation, target.from, target.to);
  }
  if (target?.kind !== 'number') return WRONG_KIND;
  const { realisation: r, target: t } = comparableNumbers(
    realisation,
    target,
    question.unit,
    question.decimals,
  );
  return range(r, t, t);
}

function gradeAchievement({ target, realisation, gradeScales }: AchievementQuestion): Outcome {
  if (target?.kind !== 'grade' || realisation.state !== 'grade') return WRONG_KIND;
  return predicate(realisation.grade, target.grade, gradeScales ?? GRADE_SCALES);
}

/** C-14. */
export function predicate(
  reached: string,
  target: string,
  scales: readonly GradeScale[] = GRADE_SCALES,
): Outcome {
  const found = scaleOfGrades(target, reached, scales);
  if (found === null) {
    return notComputable(
      'unknown-grade',
      `Predikat "${reached}" dan "${target}" tidak terdapat dalam satu skala.`,
    );
  }
  const worth = found.scale.grades[found.targetRank]?.value ?? null;
  const got = found.scale.grades[found.reachedRank]?.value ?? null;
  if (worth === null || got === null)
    return numberValue(found.reachedRank <= found.targetRank ? HUNDRED : ZERO);
  if (worth.isZero()) return TARGET_ZERO;
  return numberValue(got.times(HUNDRED).dividedBy(worth));
}

function atLeastZero(value: Decimal): Decimal {
  return DecimalOf.max(value, ZERO);
}

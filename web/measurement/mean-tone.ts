import type { Achievement, Figure, ScaleTone } from '../api/types.ts';

/** "2 dari 2" of a counting figure; null when it counts nothing. */
export function countOf(measured: Figure): { readonly counted: string; readonly all: string } | null {
  if (measured.outcome.state !== 'value' || measured.outcome.parts === null) return null;
  const { numerator, denominator } = measured.outcome.parts;
  return { counted: numerator, all: denominator };
}

export function isComplete(measured: Figure): boolean {
  const count = countOf(measured);
  return count !== null && count.counted === count.all && count.all !== '0';
}

/** The colour of a mean's category; never one while an indicator is still unmeasured. */
export function meanTone(
  achievement: Pick<Achievement, 'scale' | 'meanCategory' | 'measured'>,
): ScaleTone | null {
  if (!isComplete(achievement.measured)) return null;
  const band = achievement.scale.bands.find(({ label }) => label === achievement.meanCategory.word);
  return band?.tone ?? null;
}

/** C-6: the formula of an achievement with the numbers put in. */
import { type Decimal, ZERO } from '../../kernel/decimal.ts';
import { formatOutcome, formatPercent } from '../../kernel/indonesian-numbers.ts';
import { operandText } from '../../kernel/operand-text.ts';
import type { Achievement, AchievementQuestion } from './achievement.ts';
import { comparableNumbers } from './comparable.ts';
import { operandOf, targetText } from './value-text.ts';

/** Decimals of every achievement (C-2). */
const DECIMALS = 2;

/** "87,26 / 87,50 × 100 = 99,73 %"; the state in words where there is no value. */
export function workedAchievement(question: AchievementQuestion, achievement: Achievement): string {
  const shown = formatOutcome(achievement.uncapped, 'percent', null, DECIMALS);
  const term = termOf(question);
  const worked = term === null ? shown : `${term} = ${shown}`;
  if (!achievement.isCapped) return worked;
  return `${worked}, dibatasi ${formatOutcome(achievement.outcome, 'percent', null, DECIMALS)}`;
}

function termOf(question: AchievementQuestion): string | null {
  const { method, target, realisation, unit, decimals } = question;
  if (target === null) return null;
  if (realisation.state === 'grade' && target.kind === 'grade')
    return `${realisation.grade} / ${target.grade} × 100`;
  if (realisation.state !== 'value') return null;
  if (method === 'range') return rangeTerm(question);
  if (target.kind !== 'number') return null;
  const { realisation: r, target: t, rounded } = comparableNumbers(realisation, target, unit, decimals);
  const R = rounded === 'realisation' ? operandText(r, decimals) : operandOf(realisation, decimals, unit);
  const T = rounded === 'target' ? operandText(t, decimals) : operandOf(target, decimals, unit);
  if (t.isZero()) return null;
  switch (method) {
    case 'maximise':
      return `${R} / ${T} × 100`;
    case 'minimise-ratio':
      return r.isZero() ? null : `${T} / ${R} × 100`;
    case 'minimise-deviation':
      return `${deviationTerm(R, T, t)} × 100`;
    case 'predicate':
    case 'text':
      return null;
  }
}

function deviationTerm(R: string, T: string, target: Decimal): string {
  return target.lessThan(ZERO) ? `(|${T}| + ${T} − ${R}) / |${T}|` : `(2 × ${T} − ${R}) / ${T}`;
}

function rangeTerm({ target, realisation, unit, decimals }: AchievementQuestion): string | null {
  if (target === null || realisation.state !== 'value') return null;
  if (target.kind !== 'range' && target.kind !== 'number') return null;
  const R = operandOf(realisation, decimals, unit);
  return `${R} terhadap ${targetText(target, unit, decimals)}`;
}

/** What the reader must know beside the formula: rounding before comparing (C-5) and the cap (C-16). */
export function achievementNotes(question: AchievementQuestion, achievement: Achievement): string[] {
  const notes: string[] = [];
  const { target, realisation, unit, decimals, cap } = question;
  if (target?.kind === 'number' && realisation.state === 'value') {
    const { rounded } = comparableNumbers(realisation, target, unit, decimals);
    if (rounded === 'realisation') {
      notes.push(
        'Target hanya tercatat sebagai desimal, sehingga realisasi dibulatkan ke desimal target (C-5).',
      );
    }
    if (rounded === 'target') {
      notes.push(
        'Realisasi hanya tercatat sebagai desimal, sehingga target dibulatkan ke desimal realisasi (C-5).',
      );
    }
  }
  if (achievement.isCapped && cap !== null) {
    const uncapped = formatOutcome(achievement.uncapped, 'percent', null, DECIMALS);
    notes.push(`Capaian dibatasi paling tinggi ${formatPercent(cap)} (C-16); tanpa batas ${uncapped}.`);
  }
  if (achievement.uncapped.state === 'not-computable') notes.push(achievement.uncapped.reason);
  return notes;
}

/** C-18: what the chosen method gives for a few values, shown before an indicator is saved. */
import { type Decimal, decimal } from '../../kernel/decimal.ts';
import type { Method, TargetValue } from '../../planning/rules/facts.ts';
import { achievementOf } from './achievement.ts';
import { workedAchievement } from './explain-achievement.ts';
import type { Realisation } from './facts.ts';

const number = (value: number): Realisation => ({ state: 'value', value: decimal(value), parts: null });
const grade = (of: string): Realisation => ({ state: 'grade', grade: of });
const TARGET: TargetValue = { kind: 'number', value: decimal(10), parts: null };

const EXAMPLES: Readonly<
  Record<Method, { readonly target: TargetValue; readonly realisations: readonly Realisation[] } | null>
> = {
  maximise: { target: TARGET, realisations: [number(8), number(10), number(12)] },
  'minimise-ratio': { target: TARGET, realisations: [number(8), number(10), number(15)] },
  'minimise-deviation': { target: TARGET, realisations: [number(8), number(10), number(15)] },
  range: {
    target: { kind: 'range', from: decimal(80), to: decimal(120) },
    realisations: [number(60), number(100), number(150)],
  },
  predicate: { target: { kind: 'grade', grade: 'BB' }, realisations: [grade('B'), grade('BB'), grade('A')] },
  text: null,
};

/** Lines such as "8 / 10 × 100 = 80,00 %": below, at and above the target; none for a text (C-15). */
export function workedExamples(method: Method, cap: Decimal | null = null): string[] {
  const example = EXAMPLES[method];
  if (example === null) return [];
  return example.realisations.map((realisation) => {
    const question = { method, unit: '', decimals: 0, target: example.target, realisation, cap };
    return workedAchievement(question, achievementOf(question));
  });
}

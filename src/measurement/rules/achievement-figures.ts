/** Figures of achievement and category: `capaian/…`, `capaian-tanpa-batas/…`, `kategori/…`, `capaian-akhir/…`. */
import type { Figure } from '../../kernel/figure.ts';
import { inputFrom, reasonsOf } from '../../kernel/figure-input.ts';
import { makeFigure } from '../../kernel/make-figure.ts';
import type { Outcome } from '../../kernel/outcome.ts';
import type { IndicatorFact } from '../../planning/rules/facts.ts';
import { METHODS } from '../../planning/rules/methods.ts';
import { type Achievement, type AchievementQuestion, achievementOf } from './achievement.ts';
import { categoryOf, describeScale } from './category-scale.ts';
import { achievementNotes, workedAchievement } from './explain-achievement.ts';
import type { CategoryScale } from './facts.ts';

export interface AchievementDraft {
  readonly id: string;
  readonly label: string;
  readonly indicator: IndicatorFact;
  readonly question: AchievementQuestion;
  readonly realisation: Figure;
  /** Null when no target is known. */
  readonly target: Figure | null;
  /** Where it is not the method's own rule: C-21, C-24. */
  readonly rule?: { readonly rule: string; readonly ruleName: string };
  readonly notes?: readonly string[];
}

/** The achievement, with the cap applied (C-16). */
export function achievementFigure(draft: AchievementDraft): Figure {
  const achievement = achievementOf(draft.question);
  return figureOf(draft, draft.id, draft.label, achievement.outcome, achievement);
}

/** The same without the cap; null where no cap is set. */
export function uncappedFigure(draft: AchievementDraft, id: string): Figure | null {
  if (draft.question.cap === null) return null;
  const question = { ...draft.question, cap: null };
  const achievement = achievementOf(question);
  return figureOf(
    { ...draft, question },
    id,
    `${draft.label}, tanpa batas`,
    achievement.uncapped,
    achievement,
  );
}

function figureOf(
  draft: AchievementDraft,
  id: string,
  label: string,
  outcome: Outcome,
  achievement: Achievement,
): Figure {
  const { question, realisation, target } = draft;
  const method = METHODS[question.method];
  const rule = draft.rule ?? { rule: method.rule, ruleName: method.name };
  const figure = makeFigure({
    id,
    label,
    kind: 'percent',
    outcome,
    explanation: {
      ...rule,
      formula: method.formula,
      worked: workedAchievement(question, achievement),
      inputs: [inputFrom('R', realisation), ...(target === null ? [] : [inputFrom('T', target)])],
      notes: [
        ...(draft.rule === undefined ? [] : [`Metode indikator: ${method.name} (${method.rule}).`]),
        ...(outcome.state === 'awaiting' || outcome.state === 'not-applicable' ? reasonsOf(realisation) : []),
        ...achievementNotes(question, achievement),
        ...(draft.notes ?? []),
      ],
    },
  });
  const stated = question.realisation;
  if (stated.state !== 'text') return figure;
  return { ...figure, shown: stated.isReached ? 'tercapai' : 'tidak tercapai' };
}

/** C-31: the category word of an achievement or a mean; the state of the source where there is no value. */
export function categoryFigure(id: string, label: string, source: Figure, scale: CategoryScale): Figure {
  const { outcome } = source;
  const band = outcome.state === 'value' ? categoryOf(outcome.value, scale) : null;
  return makeFigure({
    id,
    label,
    kind: 'category',
    outcome,
    word: band?.label ?? null,
    explanation: {
      rule: 'C-31',
      ruleName: scale.name,
      formula: describeScale(scale),
      worked: band === null ? undefined : `${source.shown}: ${band.label}`,
      inputs: [inputFrom('C', source)],
      notes: [`${scale.citation}. Dibandingkan setelah dibulatkan 2 desimal.`, ...reasonsOf(source)],
    },
  });
}

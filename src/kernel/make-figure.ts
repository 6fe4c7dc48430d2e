/** The one way a figure is made, so that what is shown and the rounding it names always agree (C-2, C-4, C-6). */
import { roundHalfUp } from './decimal.ts';
import type { ExplanationInput, Figure, FigureKind } from './figure.ts';
import { formatOutcome } from './indonesian-numbers.ts';
import type { Outcome } from './outcome.ts';

export interface FigureDraft {
  readonly id: string;
  readonly label: string;
  readonly kind: FigureKind;
  /** satuan of a `number` or `count`; ignored for the kinds that carry their own. */
  readonly unit?: string | null | undefined;
  /** Default 2; a count 0. */
  readonly decimals?: number | undefined;
  readonly outcome: Outcome;
  /** The word of a `category` or `grade`. */
  readonly word?: string | null | undefined;
  readonly explanation: {
    readonly rule: string;
    readonly ruleName: string;
    readonly formula: string;
    /** Default: what is shown. */
    readonly worked?: string | undefined;
    readonly inputs?: readonly ExplanationInput[] | undefined;
    /** Default: named when the shown figure was rounded, else null. */
    readonly rounding?: string | null | undefined;
    readonly notes?: readonly string[] | undefined;
  };
}

/** Fills `shown`, `rounding`, and for a figure without a value the note that says why. */
export function makeFigure(draft: FigureDraft): Figure {
  const { kind, outcome, explanation } = draft;
  const decimals = draft.decimals ?? (kind === 'count' ? 0 : 2);
  const unit = kind === 'number' || kind === 'count' ? (draft.unit ?? null) : null;
  const isWord = kind === 'category' || kind === 'grade';
  const word = isWord && outcome.state === 'value' ? (draft.word ?? null) : null;
  const shown = word ?? formatOutcome(outcome, kind, unit, decimals);
  return {
    id: draft.id,
    label: draft.label,
    kind,
    unit,
    decimals,
    outcome,
    word,
    shown,
    explanation: {
      rule: explanation.rule,
      ruleName: explanation.ruleName,
      formula: explanation.formula,
      worked: explanation.worked ?? shown,
      inputs: explanation.inputs ?? [],
      rounding:
        explanation.rounding === undefined
          ? isWord
            ? null
            : roundingOf(outcome, decimals)
          : explanation.rounding,
      notes: explanation.notes ?? [],
    },
  };
}

/** "dibulatkan setengah ke atas, 2 desimal", or null when showing the value loses nothing. */
export function roundingOf(outcome: Outcome, decimals: number): string | null {
  if (outcome.state !== 'value' || roundHalfUp(outcome.value, decimals).equals(outcome.value)) return null;
  return `dibulatkan setengah ke atas, ${decimals === 0 ? 'tanpa desimal' : `${decimals} desimal`}`;
}

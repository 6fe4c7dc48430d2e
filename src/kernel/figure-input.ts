/** A figure as the input of another: the link by which the tree of explanations is walked (C-6). */
import type { ExplanationInput, Figure } from './figure.ts';
import { formatDate } from './indonesian-dates.ts';

/** `symbol` as in the formula; `source` where the person should look for it. */
export function inputFrom(symbol: string, figure: Figure, source: string | null = null): ExplanationInput {
  return { symbol, label: figure.label, shown: figure.shown, source, figureId: figure.id };
}

/** An input that is no figure of its own: an entered number, a constant of a regulation. */
export function plainInput(
  symbol: string,
  label: string,
  shown: string,
  source: string | null = null,
): ExplanationInput {
  return { symbol, label, shown, source, figureId: null };
}

/** The reason of an outcome without a value, for the notes of what depends on it; empty for a value. */
export function reasonsOf(figure: Figure): string[] {
  const { outcome } = figure;
  switch (outcome.state) {
    case 'value':
    case 'missing':
      return [];
    case 'awaiting': {
      const expected = outcome.expected === null ? '' : `, diperkirakan ${formatDate(outcome.expected)}`;
      return [`Menunggu hasil dari ${outcome.from}${expected}.`];
    }
    case 'not-applicable':
    case 'not-computable':
      return [outcome.reason];
  }
}

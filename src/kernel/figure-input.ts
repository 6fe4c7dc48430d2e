/** A figure as the input of another: the link by which the tree of explanations is walked (C-6). */
import type { ExplanationInput, Figure } from './figure.ts';
import { formatDate } from './indonesian-dates.ts';

const SOURCE = 'Sumber: ';

/** The note of an entered figure that says where it comes from; one sentence, however the source was written. */
export function sourceNote(source: string): string {
  return `${SOURCE}${source.trim().replace(/\.+$/, '')}.`;
}

/** The source a figure names in its notes; null for a computed one. */
function sourceOf({ explanation }: Figure): string | null {
  const note = explanation.notes.find((candidate) => candidate.startsWith(SOURCE));
  return note === undefined ? null : note.slice(SOURCE.length, -1);
}

/** `symbol` as in the formula; the source is the one the figure names itself. */
export function inputFrom(
  symbol: string,
  figure: Figure,
  source: string | null = sourceOf(figure),
): ExplanationInput {
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

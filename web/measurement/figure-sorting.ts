import type { Figure } from '../api/types.ts';

/** The place of a figure in a sorted column; a state in words stands last. Only for order, never shown. */
export function sortValue(figure: Figure | null): number | undefined {
  return figure?.outcome.state === 'value' ? Number(figure.outcome.value) : undefined;
}

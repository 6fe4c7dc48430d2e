import type { Figure } from '../api/types.ts';

export interface KeyFigureGroups {
  readonly target: Figure | null;
  readonly realisation: Figure | null;
  readonly achievement: Figure | null;
  readonly category: Figure | null;
  /** In the order of the server. */
  readonly others: readonly Figure[];
}

/** Finds the year's own figures by the form of their ids (`capaian/{i}/{y}`; a quarter has one part more). */
export function splitKeyFigures(figures: readonly Figure[]): KeyFigureGroups {
  const find = (kind: string) => figures.find(({ id }) => isYearly(id, kind)) ?? null;
  const main = {
    target: find('target'),
    realisation: find('realisasi'),
    achievement: find('capaian'),
    category: find('kategori'),
  };
  const taken = new Set<Figure | null>(Object.values(main));
  return { ...main, others: figures.filter((figure) => !taken.has(figure)) };
}

function isYearly(id: string, kind: string): boolean {
  const parts = id.split('/');
  return parts.length === 3 && parts[0] === kind;
}

/** "Serapan Indeks Kepuasan Masyarakat 2025" on that indicator's own page is "Serapan 2025". */
export function shortLabel(label: string, indicator: string): string {
  const short = label.replace(indicator, ' ').replace(/\s+/g, ' ').trim();
  return short === '' ? label : short;
}

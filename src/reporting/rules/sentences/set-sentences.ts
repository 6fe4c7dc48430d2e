/** Draft sentences about sets: how many were measured, their mean, who is above and below the target. */
import type { FigureBook } from '../../../kernel/figure.ts';
import type { CategoryScale } from '../../../measurement/rules/facts.ts';
import type { IndicatorFact } from '../../../planning/rules/facts.ts';
import { joinList } from './indicator-sentences.ts';
import { hasValue, shownValue } from './shown-value.ts';
import { vary } from './vary.ts';

/** "2 dari 2 indikator terukur dengan rata-rata 119,86 % (Sangat Tinggi)". */
export function meanSentence(figures: FigureBook, set: string, named: string, year: number): string | null {
  const measured = `terukur/${set}/${year}`;
  const mean = `rata-rata/${set}/${year}`;
  const category = `kategori-rata-rata/${set}/${year}`;
  if (!figures.has(measured)) return null;
  if (!hasValue(figures, mean)) {
    return `Dari indikator ${named}, {${measured}} telah terukur, sehingga rata-rata capaiannya belum dapat dihitung.`;
  }
  const grade = figures.get(category)?.word ? ` dengan kategori {${category}}` : '';
  return vary(`${set}/${year}`, [
    `Dari indikator ${named}, {${measured}} telah terukur, dengan rata-rata capaian {${mean}}${grade === '' ? '' : ` atau kategori {${category}}`}.`,
    `Rata-rata capaian ${named} tahun ${year} adalah {${mean}}${grade}; indikator yang terukur {${measured}}.`,
  ]);
}

interface Sorted {
  readonly reached: readonly IndicatorFact[];
  readonly below: readonly IndicatorFact[];
  readonly unmeasured: readonly IndicatorFact[];
}

/** Sorted by the printed achievement: 100 and more is reached. */
export function sortByTarget(
  figures: FigureBook,
  indicators: readonly IndicatorFact[],
  year: number,
): Sorted {
  const reached: IndicatorFact[] = [];
  const below: IndicatorFact[] = [];
  const unmeasured: IndicatorFact[] = [];
  for (const one of indicators) {
    const uncapped = `capaian-tanpa-batas/${one.code}/${year}`;
    const shown = shownValue(figures, figures.has(uncapped) ? uncapped : `capaian/${one.code}/${year}`);
    if (shown === null) unmeasured.push(one);
    else if (shown.greaterThanOrEqualTo(100)) reached.push(one);
    else below.push(one);
  }
  return { reached, below, unmeasured };
}

/** One sentence each for the reached, the not reached and the unmeasured; all are named. */
export function reachedSentences(
  figures: FigureBook,
  indicators: readonly IndicatorFact[],
  year: number,
): readonly string[] {
  const { reached, below, unmeasured } = sortByTarget(figures, indicators, year);
  const named = (one: IndicatorFact) => `${one.name} ({capaian/${one.code}/${year}})`;
  return [
    reached.length === 0
      ? null
      : `Indikator yang mencapai atau melampaui target adalah ${joinList(reached.map(named))}.`,
    below.length === 0 ? null : `Indikator yang belum mencapai target adalah ${joinList(below.map(named))}.`,
    below.length > 0 || unmeasured.length > 0 || reached.length === 0
      ? null
      : 'Tidak ada indikator yang berada di bawah target.',
    unmeasured.length === 0
      ? null
      : `Indikator yang belum terukur adalah ${joinList(unmeasured.map((one) => one.name))}.`,
  ].filter((one) => one !== null);
}

/** "Menurut kategorinya, 21 indikator berkategori Sangat Memuaskan dan 2 indikator berkategori Kurang." (C-33) */
export function categorySentence(
  figures: FigureBook,
  indicators: readonly IndicatorFact[],
  scale: CategoryScale,
  year: number,
): string | null {
  const words = indicators.map((one) => figures.get(`kategori/${one.code}/${year}`)?.word ?? null);
  const parts = scale.bands.flatMap((band) => {
    const count = words.filter((word) => word === band.label).length;
    return count === 0 ? [] : [`${count} indikator berkategori ${band.label}`];
  });
  return parts.length === 0 ? null : `Menurut kategorinya, ${joinList(parts)}.`;
}

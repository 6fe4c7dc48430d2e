/** Draft sentences about sets: how many were measured, their mean, who is above and below the target. */
import type { Decimal } from '../../../kernel/decimal.ts';
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

/** What a set came to: its mean and who is above and below; of one indicator only what it reached, without a mean. */
export function setSentences(
  figures: FigureBook,
  set: string,
  named: string,
  indicators: readonly IndicatorFact[],
  year: number,
): readonly (string | null)[] {
  const [only, second] = indicators;
  if (only === undefined || second !== undefined) {
    const { reached, below } = sortByTarget(figures, indicators, year);
    // The mean says that none is measured.
    const isAny = reached.length + below.length > 0;
    return [
      meanSentence(figures, set, named, year),
      ...(isAny ? reachedSentences(figures, indicators, year) : []),
    ];
  }
  return [singleSentence(figures, only, named, year)];
}

function singleSentence(figures: FigureBook, one: IndicatorFact, named: string, year: number): string {
  const { reached, below } = sortByTarget(figures, [one], year);
  const subject = `Satu indikator ${named}, yaitu ${one.name},`;
  const category = `kategori/${one.code}/${year}`;
  const grade = figures.get(category)?.word ? ` atau kategori {${category}}` : '';
  const achieved = `dengan capaian {capaian/${one.code}/${year}}${grade}`;
  if (reached.length > 0) {
    const isAbove = !shownAchievement(figures, one, year)?.equals(100);
    return `${subject} ${isAbove ? 'melampaui' : 'mencapai'} target tahun ${year} ${achieved}.`;
  }
  if (below.length > 0) return `${subject} belum mencapai target tahun ${year}, ${achieved}.`;
  return `${subject} belum terukur pada tahun ${year}.`;
}

/** As printed and without the cap (C-16). */
function shownAchievement(figures: FigureBook, { code }: IndicatorFact, year: number): Decimal | null {
  const uncapped = `capaian-tanpa-batas/${code}/${year}`;
  return shownValue(figures, figures.has(uncapped) ? uncapped : `capaian/${code}/${year}`);
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
    const shown = shownAchievement(figures, one, year);
    if (shown === null) unmeasured.push(one);
    else if (shown.greaterThanOrEqualTo(100)) reached.push(one);
    else below.push(one);
  }
  return { reached, below, unmeasured };
}

/** More names than these in one sentence are not read: the table says each. */
const MOST_NAMED = 3;

/** One sentence each for the reached, the not reached and the unmeasured; many that all reached are counted. */
export function reachedSentences(
  figures: FigureBook,
  indicators: readonly IndicatorFact[],
  year: number,
): readonly string[] {
  const { reached, below, unmeasured } = sortByTarget(figures, indicators, year);
  const named = (one: IndicatorFact) => `${one.name} ({capaian/${one.code}/${year}})`;
  const isAllReached = below.length === 0 && unmeasured.length === 0;
  if (isAllReached && reached.length > MOST_NAMED)
    return [`Seluruh ${reached.length} indikator mencapai atau melampaui targetnya.`];
  return [
    reached.length === 0
      ? null
      : `Indikator yang mencapai atau melampaui target adalah ${joinList(reached.map(named))}.`,
    below.length === 0 ? null : `Indikator yang belum mencapai target adalah ${joinList(below.map(named))}.`,
    below.length > 0 || unmeasured.length > 0 || reached.length === 0
      ? null
      : 'Tidak ada indikator yang berada di bawah target.',
    unmeasuredSentence(unmeasured),
  ].filter((one) => one !== null);
}

/** By name where they are few; the table beside it marks each. */
function unmeasuredSentence(unmeasured: readonly IndicatorFact[]): string | null {
  if (unmeasured.length === 0) return null;
  return unmeasured.length > MOST_NAMED
    ? `Sebanyak ${unmeasured.length} indikator belum terukur.`
    : `Indikator yang belum terukur adalah ${joinList(unmeasured.map((one) => one.name))}.`;
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

/**
 * Draft sentences about one indicator. They state only what the figures show – comparison, direction, category,
 * distance – and never a cause. Figures stand as `{id}`; null means there is nothing true to say.
 */
import type { Decimal } from '../../../kernel/decimal.ts';
import type { FigureBook } from '../../../kernel/figure.ts';
import type { BenchmarkFact, IndicatorFact } from '../../../planning/rules/facts.ts';
import { hasValue, shownValue, withUnit } from './shown-value.ts';
import { vary } from './vary.ts';

type Subject = Pick<IndicatorFact, 'code' | 'name' | 'unit'>;

/** Against the target: "melampaui" only above 100 as printed, "belum mencapai" only below. */
export function targetSentence(figures: FigureBook, subject: Subject, year: number): string | null {
  const { code, name, unit } = subject;
  const achievement = `capaian/${code}/${year}`;
  const category = `kategori/${code}/${year}`;
  const realised = `realisasi/${code}/${year}`;
  const target = withUnit(`target/${code}/${year}`, unit);
  const shown = shownValue(figures, uncappedId(figures, code, year));
  if (shown === null || !hasValue(figures, achievement)) return unmeasuredSentence(figures, subject, year);
  const realisation = withUnit(realised, unit);
  const grade = figures.get(category)?.word ? ` dengan kategori {${category}}` : '';
  if (shown.greaterThan(100)) {
    return vary(code, [
      `Realisasi ${name} tahun ${year} sebesar ${realisation} melampaui target ${target}, sehingga capaiannya {${achievement}}${grade}.`,
      `Dari target ${target}, ${name} tahun ${year} terealisasi ${realisation}; capaiannya {${achievement}}${grade} dan melampaui target.`,
      `${name} pada tahun ${year} mencapai ${realisation}, melampaui target ${target} yang diperjanjikan, dengan capaian {${achievement}}${grade === '' ? '' : ` (kategori {${category}})`}.`,
    ]);
  }
  if (shown.lessThan(100)) {
    return vary(code, [
      `Realisasi ${name} tahun ${year} sebesar ${realisation} belum mencapai target ${target}; capaiannya {${achievement}}${grade}.`,
      `Target ${name} tahun ${year} sebesar ${target} belum tercapai: realisasinya ${realisation} atau capaian {${achievement}}${grade}.`,
      `Dengan realisasi ${realisation} terhadap target ${target}, capaian ${name} tahun ${year} adalah {${achievement}}${grade} dan belum mencapai target.`,
    ]);
  }
  return vary(code, [
    `Realisasi ${name} tahun ${year} sebesar ${realisation} sesuai dengan target ${target}, sehingga capaiannya {${achievement}}${grade}.`,
    `${name} tahun ${year} terealisasi ${realisation} dari target ${target}; capaiannya {${achievement}}${grade} atau sesuai target.`,
  ]);
}

/** With a cap, the word "melampaui" still follows the uncapped value (C-16). */
function uncappedId(figures: FigureBook, code: string, year: number): string {
  const uncapped = `capaian-tanpa-batas/${code}/${year}`;
  return figures.has(uncapped) ? uncapped : `capaian/${code}/${year}`;
}

/** C-4: what is not measured is said to be so, with its state in words. */
function unmeasuredSentence(figures: FigureBook, subject: Subject, year: number): string | null {
  const figure = figures.get(`realisasi/${subject.code}/${year}`);
  if (figure === undefined) return `Realisasi ${subject.name} tahun ${year} belum diisi.`;
  switch (figure.outcome.state) {
    case 'missing':
      return `Realisasi ${subject.name} tahun ${year} belum diisi, sehingga capaiannya belum dapat dihitung.`;
    case 'awaiting':
      return `Realisasi ${subject.name} tahun ${year} masih menunggu hasil dari ${figure.outcome.from}, sehingga capaiannya belum dapat dihitung.`;
    case 'not-applicable':
      return `Realisasi ${subject.name} tahun ${year} tidak berlaku: ${figure.outcome.reason.replace(/\.$/, '')}.`;
    case 'not-computable':
      return `Realisasi ${subject.name} tahun ${year} tidak dapat dihitung: ${figure.outcome.reason.replace(/\.$/, '')}.`;
    case 'value':
      return `Realisasi ${subject.name} tahun ${year} adalah ${withUnit(figure.id, subject.unit)}, tetapi capaiannya tidak dapat dihitung.`;
  }
}

export type Direction = 'naik' | 'turun' | 'tetap';

/** Direction from one printed value to the next; a difference that rounds to nothing is "tetap". */
export function directionOf(before: Decimal, now: Decimal, change: Decimal): Direction {
  if (now.greaterThan(before) && change.greaterThan(0)) return 'naik';
  if (now.lessThan(before) && change.lessThan(0)) return 'turun';
  return 'tetap';
}

/** Direction against last year, in poin for percentages and indices (C-23). */
export function trendSentence(figures: FigureBook, subject: Subject, year: number): string | null {
  const { code, name, unit } = subject;
  const beforeId = `realisasi/${code}/${year - 1}`;
  const before = shownValue(figures, beforeId);
  const now = shownValue(figures, `realisasi/${code}/${year}`);
  const change = shownValue(figures, `perubahan/${code}/${year}`);
  if (before === null || now === null || change === null) return null;
  const direction = directionOf(before, now, change);
  const from = withUnit(beforeId, unit);
  const to = withUnit(`realisasi/${code}/${year}`, unit);
  if (direction === 'tetap') {
    return `Dibandingkan dengan tahun ${year - 1}, realisasi ${name} tetap pada ${to}.`;
  }
  const amount = magnitude(figures, `perubahan/${code}/${year}`, unit);
  return vary(code, [
    `Dibandingkan dengan tahun ${year - 1} (${from}), realisasi tahun ${year} ${direction} ${amount} menjadi ${to}.`,
    `Realisasi ${name} ${direction} ${amount}, yaitu dari ${from} pada tahun ${year - 1} menjadi ${to} pada tahun ${year}.`,
    `Terhadap realisasi tahun ${year - 1} sebesar ${from}, nilai tahun ${year} ${direction} ${amount}.`,
  ]);
}

/** A difference as it follows "naik" or "turun": its figure, whose sign the word repeats only for a fall. */
function magnitude(figures: FigureBook, id: string, unit: string): string {
  const figure = figures.get(id);
  const carriesUnit = figure?.kind === 'points' || figure?.kind === 'percent';
  const shown = carriesUnit ? `{|${id}|}` : withUnit(`|${id}|`, unit);
  return shown;
}

/** Mean yearly change over the known years (C-25). */
export function meanChangeSentence(figures: FigureBook, subject: Subject, year: number): string | null {
  const id = `perubahan-rata-rata/${subject.code}`;
  const change = shownValue(figures, id);
  if (change === null || !hasValue(figures, `realisasi/${subject.code}/${year}`)) return null;
  if (change.isZero()) return 'Rata-rata selama tahun yang datanya tersedia, realisasi tidak berubah.';
  const direction = change.greaterThan(0) ? 'naik' : 'turun';
  const amount = magnitude(figures, id, subject.unit);
  return `Rata-rata selama tahun yang datanya tersedia, realisasi ${direction} ${amount} per tahun.`;
}

/** Against the end of the plan (C-24): reached, or the part of the way. */
export function planEndSentence(
  figures: FigureBook,
  subject: Subject,
  year: number,
  endYear: number,
): string | null {
  const id = `capaian-akhir/${subject.code}/${year}`;
  const shown = shownValue(figures, id);
  if (shown === null) return null;
  const target = withUnit(`target-akhir/${subject.code}`, subject.unit);
  const realised = withUnit(`realisasi/${subject.code}/${year}`, subject.unit);
  if (shown.greaterThanOrEqualTo(100)) {
    return vary(subject.code, [
      `Target akhir Renstra tahun ${endYear} sebesar ${target} telah tercapai dengan realisasi ${realised} atau {${id}}.`,
      `Realisasi tahun ${year} sebesar ${realised} telah memenuhi target akhir Renstra tahun ${endYear} sebesar ${target}, dengan capaian {${id}}.`,
    ]);
  }
  return vary(subject.code, [
    `Terhadap target akhir Renstra tahun ${endYear} sebesar ${target}, realisasi tahun ${year} sebesar ${realised} baru mencapai {${id}}.`,
    `Realisasi tahun ${year} sebesar ${realised} setara dengan {${id}} dari target akhir Renstra tahun ${endYear}, yaitu ${target}.`,
  ]);
}

/** One sentence for the places below, one for those above, one for what was not published. */
export function benchmarkSentences(
  figures: FigureBook,
  subject: Subject,
  benchmarks: readonly BenchmarkFact[],
): readonly string[] {
  if (benchmarks.length === 0) {
    return [
      `Data pembanding ${subject.name} dari kecamatan lain, provinsi, maupun nasional belum tersedia, sehingga perbandingan belum dapat disajikan.`,
    ];
  }
  const compared = benchmarks.map((one, index) => {
    const id = `selisih-pembanding/${subject.code}/${index + 1}`;
    return {
      place: one.place,
      year: one.year,
      id,
      difference: one.value === null ? null : shownValue(figures, id),
    };
  });
  const places = (wanted: (difference: Decimal) => boolean) =>
    compared.filter(({ difference }) => difference !== null && wanted(difference));
  const part = (sign: string, items: typeof compared): string | null => {
    if (items.length === 0) return null;
    const listed = items.map((one) =>
      sign === 'sama dengan'
        ? `${one.place} (${one.year})`
        : `${one.place} (selisih ${magnitude(figures, one.id, subject.unit)}, ${one.year})`,
    );
    return `Realisasi ${subject.name} ${sign} ${joinList(listed)}.`;
  };
  const unknown = compared.filter(({ difference }) => difference === null).map((one) => one.place);
  return [
    part(
      'lebih tinggi daripada',
      places((difference) => difference.greaterThan(0)),
    ),
    part(
      'lebih rendah daripada',
      places((difference) => difference.lessThan(0)),
    ),
    part(
      'sama dengan',
      places((difference) => difference.isZero()),
    ),
    unknown.length === 0 ? null : `Data pembanding untuk ${joinList(unknown)} tidak dipublikasikan.`,
  ].filter((one) => one !== null);
}

/** "a", "a dan b", "a, b, dan c". */
export function joinList(items: readonly string[]): string {
  if (items.length <= 1) return items[0] ?? '';
  if (items.length === 2) return `${items[0]} dan ${items[1]}`;
  return `${items.slice(0, -1).join(', ')}, dan ${items.at(-1)}`;
}

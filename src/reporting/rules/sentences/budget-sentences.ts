/** Draft sentences about money: budgets and their change, absorption, highest and lowest, what is left. */
import type { Decimal } from '../../../kernel/decimal.ts';
import type { FigureBook } from '../../../kernel/figure.ts';
import { terbilangRupiah } from '../../../kernel/terbilang.ts';
import { joinList } from './indicator-sentences.ts';
import { hasValue, shownValue } from './shown-value.ts';
import { vary } from './vary.ts';

export interface NamedItem {
  readonly code: string;
  readonly name: string;
}

/** "Rp 8.102.188.741,16 (delapan miliar … rupiah enam belas sen)" (C-46). */
export function amountInWords(figures: FigureBook, id: string): string | null {
  const shown = shownValue(figures, id);
  return shown === null ? null : `Rp\u00a0{${id}} (${terbilangRupiah(shown)})`;
}

/** First and last version with their difference (C-41); one version only is said to be unchanged. */
export function budgetChangeSentence(
  figures: FigureBook,
  year: number,
  first: { readonly code: string; readonly label: string },
  last: { readonly code: string; readonly label: string },
): string | null {
  const now = amountInWords(figures, `pagu/total/${year}/${last.code}`);
  if (now === null) return null;
  if (first.code === last.code) return `Anggaran tahun ${year} menurut ${last.label} adalah ${now}.`;
  const before = `pagu/total/${year}/${first.code}`;
  const difference = shownValue(figures, `selisih-pagu/total/${year}`);
  if (difference === null || !hasValue(figures, before))
    return `Anggaran tahun ${year} menurut ${last.label} adalah ${now}.`;
  const start = `Anggaran tahun ${year} menurut ${first.label} sebesar Rp\u00a0{${before}}`;
  if (difference.isZero()) return `${start} dan tidak berubah pada ${last.label}.`;
  const direction = difference.greaterThan(0) ? 'bertambah' : 'berkurang';
  return `${start}, kemudian ${direction} Rp\u00a0{|selisih-pagu/total/${year}|} sehingga pada ${last.label} menjadi ${now}.`;
}

/** Spending, absorption and what is left of one level (C-42, C-43). */
export function absorptionSentence(
  figures: FigureBook,
  code: string,
  named: string,
  year: number,
): string | null {
  const spent = `realisasi-anggaran/${code}/${year}`;
  const share = `serapan/${code}/${year}`;
  const left = `sisa/${code}/${year}`;
  if (!hasValue(figures, spent) || !hasValue(figures, share)) return null;
  const rest = shownValue(figures, left);
  const budget = `Rp\u00a0{pagu/${code}/${year}}`;
  if (rest?.isNegative() && !rest.isZero()) {
    return `Dari anggaran ${named} sebesar ${budget}, realisasinya Rp\u00a0{${spent}} atau {${share}}, melebihi pagu sebesar Rp\u00a0{|${left}|}.`;
  }
  const remaining =
    rest === null ? '' : rest.isZero() ? ' tanpa sisa' : `, dengan sisa anggaran Rp\u00a0{${left}}`;
  return vary(`${code}/${year}`, [
    `Dari anggaran ${named} sebesar ${budget}, telah direalisasikan Rp\u00a0{${spent}} atau {${share}}${remaining}.`,
    `Realisasi anggaran ${named} sebesar Rp\u00a0{${spent}} atau {${share}} dari pagu ${budget}${remaining}.`,
  ]);
}

/** Highest and lowest absorption of a row of items; nothing to say for fewer than two values. */
export function absorptionExtremesSentence(
  figures: FigureBook,
  items: readonly NamedItem[],
  year: number,
): string | null {
  const known = items.flatMap((item) => {
    const share = shownValue(figures, `serapan/${item.code}/${year}`);
    return share === null ? [] : [{ ...item, share }];
  });
  const ends = extremes(known, (one) => one.share);
  if (ends === null) return null;
  const listed = (some: readonly NamedItem[]) =>
    joinList(some.map((one) => `${one.name} ({serapan/${one.code}/${year}})`));
  return `Serapan tertinggi terdapat pada ${listed(ends.highest)}, sedangkan yang terendah pada ${listed(ends.lowest)}.`;
}

/** Spending and absorption of each item in one sentence; items without a value are left out. */
export function absorptionListSentence(
  figures: FigureBook,
  items: readonly NamedItem[],
  year: number,
): string | null {
  const known = items.filter((item) => hasValue(figures, `serapan/${item.code}/${year}`));
  if (known.length < 2) return null;
  const listed = known.map(
    (item) =>
      `${item.name} Rp\u00a0{realisasi-anggaran/${item.code}/${year}} ({serapan/${item.code}/${year}})`,
  );
  return `Menurut program, realisasinya adalah ${joinList(listed)}.`;
}

/** Every item with the highest and every item with the lowest value; null when all values are equal. */
export function extremes<Item>(
  items: readonly Item[],
  measure: (item: Item) => Decimal,
): { readonly highest: readonly Item[]; readonly lowest: readonly Item[] } | null {
  const sorted = items.toSorted((a, b) => measure(b).comparedTo(measure(a)));
  const top = sorted[0];
  const bottom = sorted.at(-1);
  if (top === undefined || bottom === undefined || measure(top).equals(measure(bottom))) return null;
  return {
    highest: items.filter((item) => measure(item).equals(measure(top))),
    lowest: items.filter((item) => measure(item).equals(measure(bottom))),
  };
}

/** Two years of one account (C-23); growth from nothing is not a percentage. */
export function growthSentence(
  figures: FigureBook,
  code: string,
  named: string,
  year: number,
): string | null {
  const now = shownValue(figures, `rekening-realisasi/${code}/${year}`);
  const before = shownValue(figures, `rekening-realisasi/${code}/${year - 1}`);
  if (now === null || before === null) return null;
  const from = `Rp\u00a0{rekening-realisasi/${code}/${year - 1}} pada tahun ${year - 1}`;
  const to = `Rp\u00a0{rekening-realisasi/${code}/${year}} pada tahun ${year}`;
  const growth = shownValue(figures, `rekening-pertumbuhan/${code}/${year}`);
  if (now.equals(before)) return `Realisasi ${named} tetap, yaitu ${to}.`;
  const direction = now.greaterThan(before) ? 'naik' : 'turun';
  const amount = growth === null || growth.isZero() ? '' : ` {|rekening-pertumbuhan/${code}/${year}|}`;
  return `Realisasi ${named} ${direction}${amount}, dari ${from} menjadi ${to}.`;
}

/** Efficiency as the selected method gives it; the sign decides the word only for differences and savings. */
export function efficiencySentence(
  figures: FigureBook,
  code: string,
  named: string,
  year: number,
): string | null {
  const id = `efisiensi/${code}/${year}`;
  const figure = figures.get(id);
  if (figure === undefined) return null;
  if (figure.outcome.state === 'not-computable') {
    return `Efisiensi ${named} tidak dapat dihitung: ${figure.outcome.reason.replace(/\.$/, '')}.`;
  }
  const shown = shownValue(figures, id);
  if (shown === null) return null;
  if (figure.kind !== 'points')
    return `Nilai efisiensi ${named} dengan metode ${figure.explanation.ruleName.toLowerCase()} adalah {${id}}.`;
  if (shown.isZero()) return `Capaian ${named} sama dengan serapan anggarannya.`;
  const word = shown.greaterThan(0) ? 'lebih tinggi' : 'lebih rendah';
  return `Capaian ${named} {capaian/${code}/${year}} ${word} {|${id}|} daripada serapan anggaran program pendukungnya ({serapan-indikator/${code}/${year}}).`;
}

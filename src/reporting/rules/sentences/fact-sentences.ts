/** Draft sentences about the annexed facts: villages, survey, services, staff. */
import type { FigureBook } from '../../../kernel/figure.ts';
import { extremes, type NamedItem } from './budget-sentences.ts';
import { joinList } from './indicator-sentences.ts';
import { hasValue, shownValue } from './shown-value.ts';

const STATUSES: readonly (readonly [string, string])[] = [
  ['mandiri', 'Mandiri'],
  ['maju', 'Maju'],
  ['berkembang', 'Berkembang'],
  ['tertinggal', 'Tertinggal'],
  ['sangat-tertinggal', 'Sangat Tertinggal'],
];

/** Villages by status; statuses without a village are left out. */
export function villageSentence(figures: FigureBook, year: number): string | null {
  if (!hasValue(figures, `desa/jumlah/${year}`)) return null;
  const parts = STATUSES.flatMap(([code, label]) => {
    const count = shownValue(figures, `desa/${code}/${year}`);
    return count === null || count.isZero() ? [] : [`{desa/${code}/${year}} desa berstatus ${label}`];
  });
  return parts.length === 0
    ? null
    : `Dari {desa/jumlah/${year}} desa, ${joinList(parts)} pada tahun ${year}.`;
}

/** Highest and lowest score of the villages. */
export function villageExtremesSentence(
  figures: FigureBook,
  villages: readonly NamedItem[],
  year: number,
): string | null {
  const scored = villages.flatMap((village) => {
    const score = shownValue(figures, `desa-skor/${village.code}/${year}`);
    return score === null ? [] : [{ ...village, score }];
  });
  const ends = extremes(scored, (one) => one.score);
  if (ends === null) return null;
  const listed = (some: readonly NamedItem[]) =>
    joinList(some.map((one) => `Desa ${one.name} ({desa-skor/${one.code}/${year}})`));
  return `Skor tertinggi dimiliki ${listed(ends.highest)} dan terendah ${listed(ends.lowest)}.`;
}

/** Highest and lowest element of the survey (C-61). */
export function surveyExtremesSentence(
  figures: FigureBook,
  elements: readonly { readonly number: number; readonly name: string }[],
  year: number,
): string | null {
  const known = elements.flatMap((element) => {
    const nrr = shownValue(figures, `skm-nrr/${year}/${element.number}`);
    return nrr === null ? [] : [{ ...element, nrr }];
  });
  const ends = extremes(known, (one) => one.nrr);
  if (ends === null) return null;
  const listed = (some: readonly { readonly number: number; readonly name: string }[]) =>
    joinList(some.map((one) => `${one.name.toLowerCase()} ({skm-nrr/${year}/${one.number}})`));
  return `Unsur dengan nilai rata-rata tertinggi adalah ${listed(ends.highest)}, sedangkan yang terendah adalah ${listed(ends.lowest)}.`;
}

/** The computed SKM with its mutu, and the published value where it differs (C-63, C-64). */
export function surveySentence(figures: FigureBook, year: number): string | null {
  const computed = shownValue(figures, `skm/${year}`);
  if (computed === null) return null;
  const mutu = hasValue(figures, `skm-mutu/${year}`) ? ` dengan mutu pelayanan {skm-mutu/${year}}` : '';
  const base = `Nilai SKM tahun ${year} yang dihitung dari unsur-unsurnya adalah {skm/${year}}${mutu}.`;
  const official = shownValue(figures, `skm-resmi/${year}`);
  if (official === null || official.equals(computed)) return base;
  return `${base} Nilai resmi yang dipublikasikan dan dipakai sebagai realisasi adalah {skm-resmi/${year}}; selisih keduanya {|skm-selisih/${year}|}.`;
}

/** Services given and the kinds that were asked for. */
export function serviceSentence(
  figures: FigureBook,
  services: readonly NamedItem[],
  year: number,
): string | null {
  if (!hasValue(figures, `layanan/${year}`)) return null;
  const counted = services.flatMap((service) => {
    const count = shownValue(figures, `layanan/${service.code}/${year}`);
    return count === null ? [] : [{ ...service, count }];
  });
  const ends = extremes(counted, (one) => one.count);
  const kinds = hasValue(figures, `layanan-tersedia/${year}`)
    ? ` Jenis pelayanan yang menerima permohonan adalah {layanan-tersedia/${year}}.`
    : '';
  const most =
    ends === null
      ? ''
      : ` Permohonan terbanyak adalah ${joinList(ends.highest.map((one) => `${one.name} ({layanan/${one.code}/${year}})`))}.`;
  return `Selama tahun ${year} diberikan {layanan/${year}} pelayanan.${kinds}${most}`;
}

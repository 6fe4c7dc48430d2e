/** The names a report repeats: unit, government, heads, plans. Standard texts refer to them as `[unit]`, `[tahun]` … */
import type { OfficeholderFact, PositionFact } from '../../organisation/rules/facts.ts';
import type { PlanFact } from '../../planning/rules/facts.ts';
import type { UnitYear } from './facts.ts';

export interface Terms {
  readonly unit: string;
  readonly government: string;
  readonly province: string;
  /** "Camat Bajuin" */
  readonly head: string;
  /** "Bupati Tanah Laut" */
  readonly governmentHead: string;
  readonly place: string;
  readonly year: number;
  readonly strategicPlan: PlanFact | null;
  readonly mediumTermPlan: PlanFact | null;
}

export function headOf(year: UnitYear): PositionFact | null {
  const { positions } = year.organisation;
  return positions.find((position) => position.unit === year.unit && position.isHead) ?? null;
}

/** Terms of the unit and year; what is not known reads as its kind ("kepala perangkat daerah"). */
export function termsOf(year: UnitYear): Terms {
  const { government, units, profile, positions } = year.organisation;
  const unit = units.find((one) => one.code === year.unit) ?? units[0];
  const governmentHead = positions.find((position) => position.unit === null);
  return {
    unit: unit?.name ?? 'perangkat daerah',
    government: government.name,
    province: government.province,
    head: headOf(year)?.title ?? 'kepala perangkat daerah',
    governmentHead: governmentHead?.title ?? `${government.headTitle} ${regionName(government.name)}`,
    place: profile.place,
    year: year.year,
    strategicPlan: planOf(year, 'strategic'),
    mediumTermPlan: planOf(year, 'medium-term'),
  };
}

/** "Kabupaten Tanah Laut" → "Tanah Laut". */
export function regionName(government: string): string {
  return government.replace(/^(Kabupaten|Kota|Provinsi)\s+/i, '');
}

function planOf(year: UnitYear, kind: PlanFact['kind']): PlanFact | null {
  const plans = year.planning.plans.filter((plan) => plan.kind === kind);
  return plans.find((plan) => plan.startYear <= year.year && year.year <= plan.endYear) ?? plans[0] ?? null;
}

/** Who held a position on a day (ISO date), or null. */
export function holderOn(year: UnitYear, position: string, day: string): OfficeholderFact | null {
  const held = year.organisation.officeholders.filter(
    (one) => one.position === position && one.from <= day && (one.to === null || day <= one.to),
  );
  return held.at(-1) ?? null;
}

/** Variables of standard texts; inside repeated sections also `jabatan`, `sasaran`, `indikator`. */
export const TERM_NAMES = [
  'unit',
  'pemda',
  'provinsi',
  'kepala',
  'kepala-daerah',
  'tempat',
  'tahun',
  'tahun-lalu',
  'tahun-depan',
  'renstra',
  'rpjmd',
  'awal-renstra',
  'akhir-renstra',
] as const;

/**
 * Fills the variables of a standard text; an unknown variable stays visible in its brackets. `more` are those of the
 * place: the position, objective or indicator a repeated section is about. `[tahun-2]` is two years earlier.
 */
export function fillTerms(text: string, terms: Terms, more: Readonly<Record<string, string>> = {}): string {
  const known: Readonly<Record<(typeof TERM_NAMES)[number], string>> = {
    unit: terms.unit,
    pemda: terms.government,
    provinsi: terms.province,
    kepala: terms.head,
    'kepala-daerah': terms.governmentHead,
    tempat: terms.place,
    tahun: String(terms.year),
    'tahun-lalu': String(terms.year - 1),
    'tahun-depan': String(terms.year + 1),
    renstra: terms.strategicPlan === null ? 'Rencana Strategis' : titleOf(terms.strategicPlan),
    rpjmd: terms.mediumTermPlan === null ? 'RPJMD' : titleOf(terms.mediumTermPlan),
    'awal-renstra': String(terms.strategicPlan?.startYear ?? terms.year),
    'akhir-renstra': String(terms.strategicPlan?.endYear ?? terms.year),
  };
  const values: Readonly<Record<string, string>> = { ...known, ...more };
  return text.replace(
    /\[(?:tahun([+-]\d{1,2})|([a-z-]+))\]/g,
    (whole, distance: string | undefined, name: string | undefined) =>
      distance === undefined ? (values[name ?? ''] ?? whole) : String(terms.year + Number(distance)),
  );
}

/** The title with its years, where it does not name them itself. */
function titleOf(plan: PlanFact): string {
  return /\d{4}/.test(plan.title) ? plan.title : `${plan.title} Tahun ${plan.startYear}–${plan.endYear}`;
}

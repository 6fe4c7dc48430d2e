import { codeOf } from '../../src/exchange/rules/first-bundle.ts';
import {
  findGovernmentProblems,
  findPlanProblems,
  findPositionProblems,
  findUnitProblems,
  type OfficeSetup,
  type SetupProblem,
} from '../../src/exchange/rules/office-setup.ts';
import {
  type OfferedPosition,
  offeredPositions,
  ownNameOf,
} from '../../src/organisation/rules/office-kinds.ts';
import { headTitleOf, provinceByName, provinceOfCode } from '../../src/organisation/rules/provinces.ts';
import { STEPS, type Step } from '../app/set-up-steps.ts';

/** What was typed; null where nobody touched the suggestion. */
export interface Draft {
  readonly government: {
    readonly name: string;
    readonly code: string;
    readonly province: string | null;
    readonly capital: string;
    readonly headTitle: string | null;
    readonly zone: string | null;
  };
  readonly unit: {
    readonly kind: string;
    readonly name: string;
    readonly code: string | null;
    readonly shortName: string | null;
    readonly place: string | null;
    readonly address: string;
    readonly year: number | null;
  };
  readonly username: string;
  readonly positions: readonly OfferedPosition[] | null;
  readonly plan: {
    readonly title: string | null;
    readonly startYear: number | null;
    readonly endYear: number | null;
    readonly goal: string;
    readonly objective: string;
    readonly indicator: string;
    readonly indicatorUnit: string;
    readonly target: string;
  };
}

export const EMPTY_DRAFT: Draft = {
  government: { name: '', code: '', province: null, capital: '', headTitle: null, zone: null },
  unit: { kind: 'kecamatan', name: '', code: null, shortName: null, place: null, address: '', year: null },
  username: '',
  positions: null,
  plan: {
    title: null,
    startYear: null,
    endYear: null,
    goal: '',
    objective: '',
    indicator: '',
    indicatorUnit: '',
    target: '',
  },
};

/** Reports are written at the beginning of the next year. */
export function suggestedYear(today: Date): number {
  return today.getMonth() < 6 ? today.getFullYear() - 1 : today.getFullYear();
}

/** The five years of a plan since the regional elections of 2024: 2025–2029, 2030–2034. */
function suggestedStart(year: number): number {
  return 2025 + 5 * Math.floor((year - 2025) / 5);
}

function suggestedUnitCode(kind: string, governmentCode: string, name: string): string {
  const prefix = governmentCode.trim();
  if (prefix === '') return '';
  // The ministry numbers kecamatan and kelurahan: only the beginning is known.
  if (kind === 'kecamatan' || kind === 'kelurahan') return `${prefix}.`;
  return name.trim() === '' ? `${prefix}.` : `${prefix}.${codeOf(name)}`;
}

/** The draft with its suggestions put in: what the form shows and what is sent. */
export function resolve(draft: Draft, today: Date): OfficeSetup {
  const { government, unit, plan } = draft;
  const province = government.province ?? provinceOfCode(government.code)?.name ?? '';
  const year = unit.year ?? suggestedYear(today);
  const startYear = plan.startYear ?? suggestedStart(year);
  const endYear = plan.endYear ?? startYear + 4;
  const bareName = ownNameOf(unit.name);
  return {
    government: {
      ...government,
      province,
      headTitle: government.headTitle ?? headTitleOf(government.name),
      zone: government.zone ?? provinceByName(province)?.zone ?? '',
    },
    unit: {
      ...unit,
      code: unit.code ?? suggestedUnitCode(unit.kind, government.code, unit.name),
      shortName: unit.shortName ?? (bareName === '' ? '' : codeOf(bareName)),
      place:
        unit.place ??
        (unit.kind === 'kecamatan' || unit.kind === 'kelurahan' ? bareName : government.capital),
      year,
    },
    positions: draft.positions ?? offeredPositions(unit.kind, unit.name),
    plan: {
      ...plan,
      title: plan.title ?? `Renstra ${unit.name.trim()} Tahun ${startYear}-${endYear}`,
      startYear,
      endYear,
    },
  };
}

/** What stands in the way of leaving a step; the account's own are checked by its form. */
export function problemsOf(step: Step, office: OfficeSetup): readonly SetupProblem[] {
  switch (step) {
    case 'pemerintah':
      return findGovernmentProblems(office.government);
    case 'unit':
      return findUnitProblems(office.unit, office.government);
    case 'jabatan':
      return findPositionProblems(office.positions);
    case 'rencana':
      return findPlanProblems(office.plan, office.unit.year);
    default:
      return [];
  }
}

const PREFIXES: Readonly<Record<Step, string>> = {
  pemerintah: 'government',
  unit: 'unit',
  akun: 'account',
  jabatan: 'positions',
  rencana: 'plan',
};

/** The step in which the field of a problem stands. */
export function stepOfPath(path: string): Step {
  return STEPS.find((step) => path.startsWith(PREFIXES[step])) ?? 'pemerintah';
}

const KEY = 'selaras.mulai';

export function keepDraft(draft: Draft): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(draft));
  } catch {
    // A browser that stores nothing loses the answers on reload, and nothing else.
  }
}

export function forgetDraft(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Nothing was stored.
  }
}

export function keptDraft(): Draft | null {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? 'null');
    return isDraft(stored) ? stored : null;
  } catch {
    return null;
  }
}

/** Written by this page, but perhaps by an older version of it. */
function isDraft(value: unknown): value is Draft {
  if (!sameShape(value, EMPTY_DRAFT) || typeof value !== 'object' || value === null) return false;
  const positions: unknown = Reflect.get(value, 'positions');
  return positions === null || Array.isArray(positions);
}

function sameShape(value: unknown, model: unknown): boolean {
  if (model === null) return value === null || ['string', 'number', 'object'].includes(typeof value);
  if (typeof model !== 'object') return typeof value === typeof model;
  if (typeof value !== 'object' || value === null) return false;
  const record: Readonly<Record<string, unknown>> = { ...value };
  return Object.entries(model).every(([key, part]) => key in record && sameShape(record[key], part));
}

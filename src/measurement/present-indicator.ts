/** The page of one indicator, as it goes over the wire. */
import { liveText } from '../documents/live-text.ts';
import type { Figure } from '../kernel/figure.ts';
import type { IndicatorFact, TargetFact } from '../planning/rules/facts.ts';
import { METHODS } from '../planning/rules/methods.ts';
import { figureOrMissing, findFigure, plainValue } from './figures-of-page.ts';
import { realisedYears } from './present-achievement.ts';
import type { YearSnapshot } from './year-snapshot.ts';

const QUARTERS = [1, 2, 3, 4] as const;

function presentManual({ organisation }: YearSnapshot, indicator: IndicatorFact) {
  const { code, name, unit, method, accumulation, definition, formula, source, owner, frequency, decimals } =
    indicator;
  const ownerTitle = organisation.positions.find((position) => position.code === owner)?.title ?? null;
  return {
    code,
    name,
    unit,
    method,
    methodName: METHODS[method].name,
    accumulation,
    definition,
    formula,
    source,
    owner: ownerTitle,
    frequency,
    decimals,
  };
}

function plainTarget({ target }: TargetFact): string | null {
  return target.kind === 'number' ? target.value.toString() : null;
}

/** Target, realisation and achievement by year: what was, what is, and what the plan still asks for. */
function presentYears(snapshot: YearSnapshot, indicator: IndicatorFact) {
  const { planning, year: current } = snapshot;
  const realised = new Map(realisedYears(snapshot, indicator).map(({ year, value }) => [year, value]));
  const planned = new Map<number, string | null>();
  for (const target of planning.targets) {
    if (target.indicator === indicator.code && target.quarter === null && target.year !== current) {
      planned.set(target.year, plainTarget(target));
    }
  }
  planned.set(current, plainValue(findFigure(snapshot, `target/${indicator.code}/${current}`)));
  const years = [...new Set([...realised.keys(), ...planned.keys()])].sort((one, other) => one - other);
  return years.map((year) => ({
    year,
    target: planned.get(year) ?? null,
    realisation: realised.get(year) ?? null,
    achievement: plainValue(findFigure(snapshot, `capaian/${indicator.code}/${year}`)),
  }));
}

function presentPlanEnd(snapshot: YearSnapshot, { code, name }: IndicatorFact) {
  const plan = snapshot.planning.plans.find(
    ({ kind, startYear, endYear }) =>
      kind === 'strategic' && startYear <= snapshot.year && snapshot.year <= endYear,
  );
  return {
    year: plan?.endYear ?? snapshot.year,
    target: figureOrMissing(snapshot, `target-akhir/${code}`, `Target akhir rencana ${name}`),
    achievement: figureOrMissing(
      snapshot,
      `capaian-akhir/${code}/${snapshot.year}`,
      `Capaian terhadap akhir rencana ${name}`,
    ),
  };
}

function presentBenchmarks(snapshot: YearSnapshot, { code }: IndicatorFact) {
  return snapshot.planning.benchmarks
    .filter(({ indicator }) => indicator === code)
    .map(({ place, scope, year, value, source }, index) => ({
      place,
      scope,
      year,
      value: value?.toString() ?? null,
      source,
      difference: value === null ? null : findFigure(snapshot, `selisih-pembanding/${code}/${index + 1}`),
    }));
}

function presentProgrammes(snapshot: YearSnapshot, { code }: IndicatorFact) {
  const { budget, year } = snapshot;
  const names = new Map(budget.nomenclature.map((item) => [item.code, item.name]));
  return budget.links
    .filter(({ indicator }) => indicator === code)
    .map(({ item }) => {
      const name = names.get(item) ?? item;
      const figure = (kind: string, label: string): Figure =>
        figureOrMissing(snapshot, `${kind}/${item}/${year}`, `${label} ${name}`);
      return {
        code: item,
        name,
        pagu: figure('pagu', 'Pagu'),
        realisasi: figure('realisasi-anggaran', 'Realisasi anggaran'),
        serapan: figure('serapan', 'Serapan'),
      };
    });
}

type TextPart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'figure'; readonly figureId: string; readonly shown: string };

/** A person's text in pieces: its figures stay live, so that they can be opened like every other figure. */
function presentText({ figures }: YearSnapshot, text: string): TextPart[] {
  return liveText(figures, text).flatMap((inline): TextPart[] => {
    switch (inline.kind) {
      case 'figure':
        return [{ kind: 'figure', figureId: inline.figureId, shown: inline.text }];
      case 'text':
      case 'missing':
        return [{ kind: 'text', text: inline.text }];
      default:
        return [];
    }
  });
}

/** The key figures of the head of the page, in the order they are read. */
function headFigures(snapshot: YearSnapshot, { code }: IndicatorFact): Figure[] {
  const { year } = snapshot;
  const ids = [
    ...['target', 'realisasi', 'capaian', 'kategori', 'perubahan'].map((kind) => `${kind}/${code}/${year}`),
    `perubahan-rata-rata/${code}`,
    ...['capaian-akhir', 'efisiensi', 'pagu-indikator', 'realisasi-indikator', 'serapan-indikator'].map(
      (kind) => `${kind}/${code}/${year}`,
    ),
  ];
  return ids.flatMap((id) => findFigure(snapshot, id) ?? []);
}

/** Null when the unit has no such indicator. */
export function presentIndicator(snapshot: YearSnapshot, code: string) {
  const indicator = snapshot.planning.indicators.find((candidate) => candidate.code === code);
  if (indicator === undefined) return null;
  const quarterFigure = (kind: string, quarter: number) =>
    findFigure(snapshot, `${kind}/${code}/${snapshot.year}/tw${quarter}`);
  return {
    indicator: presentManual(snapshot, indicator),
    figures: headFigures(snapshot, indicator),
    years: presentYears(snapshot, indicator),
    planEnd: presentPlanEnd(snapshot, indicator),
    quarters: QUARTERS.map((quarter) => ({
      quarter,
      target: quarterFigure('target', quarter),
      realisasi: quarterFigure('realisasi', quarter),
      capaian: quarterFigure('capaian', quarter),
    })),
    benchmarks: presentBenchmarks(snapshot, indicator),
    programmes: presentProgrammes(snapshot, indicator),
    narratives: snapshot.narratives
      .filter(({ section }) => section.startsWith(`indikator.${code}.`))
      .map(({ section, title, text }) => ({
        section,
        title: title ?? '',
        parts: presentText(snapshot, text),
      })),
  };
}

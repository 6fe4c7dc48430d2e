/** All figures of measurement of one unit and year (docs/figures.md). */
import type { Figure } from '../../kernel/figure.ts';
import { QUARTERS } from '../../kernel/periods.ts';
import type { BenchmarkFact, IndicatorFact, PlanningFacts } from '../../planning/rules/facts.ts';
import { indexTargets, type SignedTarget } from '../../planning/rules/target-in-force.ts';
import {
  type AchievementDraft,
  achievementFigure,
  categoryFigure,
  uncappedFigure,
} from './achievement-figures.ts';
import { DEFAULT_SCALE_CODE, scaleByCode } from './category-scale.ts';
import { benchmarkFigure, meanChangeFigure, yearChangeFigure } from './change-figures.ts';
import type { CategoryScale, MeasurementFacts } from './facts.ts';
import { type IndicatorValues, indexIndicatorValues } from './indicator-values.ts';
import { meanFigures } from './mean-figures.ts';
import { quarterFigures } from './quarter-figures.ts';
import { quarterRealisationFigure, yearRealisationFigure } from './realisation-figures.ts';
import type { RegisterValues } from './register-value.ts';
import { targetFigure } from './target-figures.ts';

/** A set of indicators whose mean is asked for beside the IKU and the objectives: those of a position. */
export interface FurtherSet {
  readonly code: string;
  readonly name: string;
  readonly indicators: readonly string[];
}

export interface MeasurementQuestion {
  readonly year: number;
  readonly planning: PlanningFacts;
  readonly measurement: MeasurementFacts;
  /** Signed targets, the strongest first (from agreements). */
  readonly signed: readonly SignedTarget[];
  readonly furtherSets: readonly FurtherSet[];
  /** What the built-in registers count in the year; null where they are not at hand. */
  readonly registers: RegisterValues | null;
}

const TARGET_RULE = { rule: 'C-5', ruleName: 'Target yang berlaku' };
const END_TARGET_RULE = { rule: 'C-24', ruleName: 'Target akhir perencanaan' };

/** Values of the indicators as `measurementFigures` reads them; also what efficiency and plan evaluation need. */
export function valuesOf(question: MeasurementQuestion): ReadonlyMap<string, IndicatorValues> {
  const { planning, measurement, signed, registers, year } = question;
  return indexIndicatorValues(
    planning.indicators,
    indexTargets(planning.targets, planning.plans, signed),
    measurement.measurements,
    planning.baselines,
    measurement.settings.cap,
    registers === null ? null : { year, values: registers },
  );
}

/** The scale that the settings name; the default one where they name an unknown scale. */
export function scaleInForce({ settings, scales }: MeasurementFacts): CategoryScale {
  const found = scaleByCode(settings.scale, scales) ?? scaleByCode(DEFAULT_SCALE_CODE, []);
  if (found === null) throw new Error('there is always a built-in scale');
  return found;
}

export function measurementFigures(question: MeasurementQuestion, values = valuesOf(question)): Figure[] {
  const { year, planning } = question;
  const scale = scaleInForce(question.measurement);
  const benchmarks = new Map<string, BenchmarkFact[]>();
  for (const benchmark of planning.benchmarks) {
    benchmarks.set(benchmark.indicator, [...(benchmarks.get(benchmark.indicator) ?? []), benchmark]);
  }
  const figures: Figure[] = [];
  const achievements = new Map<string, Figure>();
  for (const indicator of planning.indicators) {
    const known = values.get(indicator.code);
    if (known === undefined) continue;
    const ofIndicator = figuresOfIndicator(known, year, scale, benchmarks.get(indicator.code) ?? []);
    figures.push(...ofIndicator.figures);
    achievements.set(indicator.code, ofIndicator.achievement);
  }
  for (const set of setsOf(question)) {
    const ofSet = set.indicators.flatMap((code) => achievements.get(code) ?? []);
    if (ofSet.length > 0) figures.push(...meanFigures({ ...set, achievements: ofSet }, year, scale));
  }
  return figures;
}

/** C-30, default sets: the IKU, the indicators of each objective, of each position. */
function setsOf({ planning, furtherSets }: MeasurementQuestion): FurtherSet[] {
  const iku = planning.indicators
    .filter(({ ikuNumber }) => ikuNumber !== null)
    .sort((a, b) => (a.ikuNumber ?? 0) - (b.ikuNumber ?? 0));
  const byObjective = new Map<string, IndicatorFact[]>();
  for (const indicator of planning.indicators) {
    if (indicator.measures === null) continue;
    byObjective.set(indicator.measures, [...(byObjective.get(indicator.measures) ?? []), indicator]);
  }
  const codes = (indicators: readonly IndicatorFact[]): string[] => indicators.map(({ code }) => code);
  return [
    { code: 'iku', name: 'Indikator Kinerja Utama', indicators: codes(iku) },
    ...planning.objectives.map(({ code, text }) => ({
      code,
      name: `sasaran ${text}`,
      indicators: codes(byObjective.get(code) ?? []),
    })),
    ...furtherSets,
  ];
}

interface IndicatorFigures {
  readonly figures: readonly Figure[];
  /** Achievement of the year measured. */
  readonly achievement: Figure;
}

function figuresOfIndicator(
  values: IndicatorValues,
  year: number,
  scale: CategoryScale,
  benchmarks: readonly BenchmarkFact[],
): IndicatorFigures {
  const { indicator } = values;
  const targets = targetFigures(values);
  const quarters = values.hasQuarters(year)
    ? QUARTERS.map((quarter) => quarterRealisationFigure(values, year, quarter))
    : [];
  const realisations = new Map(
    values
      .yearsTo(year)
      .map((of) => [of, yearRealisationFigure(values, of, of === year ? quarters : [])] as const),
  );
  const now = realisations.get(year);
  if (now === undefined) throw new Error(`the years of ${indicator.code} end with ${year}`);
  const achievement = achievementFigure(draftOf(values, year, now, targets.get(year) ?? null));
  const figures = [...targets.values(), ...quarters, ...realisations.values()];
  for (const [of, realisation] of realisations) {
    const target = targets.get(of) ?? null;
    // An earlier year without a target has nothing to compare with; this year's gap must be seen.
    if (target !== null || of === year) {
      figures.push(...achievementsOfYear(draftOf(values, of, realisation, target), of, scale));
    }
  }
  figures.push(...quarterFigures(values, year, quarters, targets.get(year) ?? null));
  figures.push(...planEndFigures(values, year, now));
  figures.push(...changeFigures(values, realisations));
  for (const [index, benchmark] of benchmarks.entries()) {
    figures.push(benchmarkFigure(indicator, index + 1, now, benchmark));
  }
  return { figures, achievement };
}

function draftOf(
  values: IndicatorValues,
  year: number,
  realisation: Figure,
  target: Figure | null,
): AchievementDraft {
  const { indicator } = values;
  const question = values.question(values.target(year)?.target ?? null, values.year(year).realisation);
  const id = `capaian/${indicator.code}/${year}`;
  return { id, label: `Capaian ${indicator.name} ${year}`, indicator, question, realisation, target };
}

/** Achievement, the uncapped one beside it where a cap is set, and the category. */
function achievementsOfYear(draft: AchievementDraft, year: number, scale: CategoryScale): Figure[] {
  const { code, name } = draft.indicator;
  const achievement = achievementFigure(draft);
  const uncapped = uncappedFigure(draft, `capaian-tanpa-batas/${code}/${year}`);
  const category = categoryFigure(
    `kategori/${code}/${year}`,
    `Kategori capaian ${name} ${year}`,
    achievement,
    scale,
  );
  return uncapped === null ? [achievement, category] : [achievement, uncapped, category];
}

function targetFigures(values: IndicatorValues): ReadonlyMap<number, Figure> {
  const { indicator } = values;
  const figures = new Map<number, Figure>();
  for (const year of values.targetYears()) {
    const found = values.target(year);
    if (found === null) continue;
    const label = `Target ${indicator.name} ${year}`;
    figures.set(year, targetFigure(indicator, `target/${indicator.code}/${year}`, label, found, TARGET_RULE));
  }
  return figures;
}

/** C-24. */
function planEndFigures(values: IndicatorValues, year: number, now: Figure): Figure[] {
  const { indicator } = values;
  const { code, name } = indicator;
  const found = values.endTarget(year);
  if (found === null) return [];
  const label = `Target akhir perencanaan (${found.year}) ${name}`;
  const target = targetFigure(indicator, `target-akhir/${code}`, label, found, END_TARGET_RULE);
  const achievement = achievementFigure({
    id: `capaian-akhir/${code}/${year}`,
    label: `Capaian ${name} ${year} terhadap target ${found.year}`,
    indicator,
    question: values.question(found.target, values.year(year).realisation),
    realisation: now,
    target,
    rule: { rule: 'C-24', ruleName: 'Capaian terhadap akhir perencanaan' },
  });
  return [target, achievement];
}

function changeFigures(values: IndicatorValues, realisations: ReadonlyMap<number, Figure>): Figure[] {
  const figures: Figure[] = [];
  const known: { year: number; value: NonNullable<ReturnType<IndicatorValues['number']>>; figure: Figure }[] =
    [];
  for (const [year, figure] of realisations) {
    const value = values.number(year);
    if (value !== null) known.push({ year, value, figure });
    const before = realisations.get(year - 1);
    if (before !== undefined) figures.push(yearChangeFigure(values.indicator, year, figure, before));
  }
  if (known.length > 1) figures.push(meanChangeFigure(values.indicator, known));
  return figures;
}

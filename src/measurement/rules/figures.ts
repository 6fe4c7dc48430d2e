/** All figures of measurement of one unit and year (docs/figures.md). */
import type { Figure } from '../../kernel/figure.ts';
import { QUARTERS, romanNumeral } from '../../kernel/periods.ts';
import type { BenchmarkFact, IndicatorFact, PlanningFacts } from '../../planning/rules/facts.ts';
import { indexTargets, type SignedTarget } from '../../planning/rules/target-in-force.ts';
import {
  type AchievementDraft,
  achievementFigure,
  categoryFigure,
  uncappedFigure,
} from './achievement-figures.ts';
import { BUILT_IN_SCALES, scaleByCode } from './category-scale.ts';
import { benchmarkFigure, meanChangeFigure, yearChangeFigure } from './change-figures.ts';
import type { CategoryScale, MeasurementFacts } from './facts.ts';
import { type IndicatorValues, indexIndicatorValues } from './indicator-values.ts';
import { meanFigures } from './mean-figures.ts';
import type { RegisterValues } from './register-value.ts';
import {
  cumulativeFigure,
  quarterRealisationFigure,
  targetFigure,
  yearRealisationFigure,
} from './value-figures.ts';

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
const QUARTER_TARGET_RULE = { rule: 'C-21', ruleName: 'Target triwulan' };
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
  const found = scaleByCode(settings.scale, scales) ?? BUILT_IN_SCALES[0];
  if (found === undefined) throw new Error('there is always a built-in scale');
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
  const { code, name } = indicator;
  const figures: Figure[] = [];
  const targets = targetFigures(values);
  figures.push(...targets.values());
  const quarters = values.hasQuarters(year)
    ? QUARTERS.map((quarter) => quarterRealisationFigure(values, year, quarter))
    : [];
  figures.push(...quarters);
  const years = values.yearsTo(year);
  const realisations = new Map<number, Figure>();
  for (const of of years) {
    const realisation = yearRealisationFigure(values, of, of === year ? quarters : []);
    realisations.set(of, realisation);
    figures.push(realisation);
  }
  let current: Figure | undefined;
  for (const [of, realisation] of realisations) {
    const target = targets.get(of) ?? null;
    if (target === null && of !== year) continue;
    const question = values.question(values.target(of)?.target ?? null, values.year(of).realisation);
    const label = `Capaian ${name} ${of}`;
    const draft: AchievementDraft = {
      id: `capaian/${code}/${of}`,
      label,
      indicator,
      question,
      realisation,
      target,
    };
    const achievement = achievementFigure(draft);
    const uncapped = uncappedFigure(draft, `capaian-tanpa-batas/${code}/${of}`);
    figures.push(achievement);
    if (uncapped !== null) figures.push(uncapped);
    figures.push(
      categoryFigure(`kategori/${code}/${of}`, `Kategori capaian ${name} ${of}`, achievement, scale),
    );
    if (of === year) current = achievement;
  }
  const now = realisations.get(year);
  if (now === undefined || current === undefined) throw new Error(`no year ${year} of ${code}`);
  figures.push(...quarterFigures(values, year, quarters, targets.get(year) ?? null));
  figures.push(...planEndFigures(values, year, now));
  figures.push(...changeFigures(values, realisations));
  for (const [index, benchmark] of benchmarks.entries()) {
    figures.push(benchmarkFigure(indicator, index + 1, now, benchmark));
  }
  return { figures, achievement: current };
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

/** C-21: every quarter against the target to it and against the year's. */
function quarterFigures(
  values: IndicatorValues,
  year: number,
  quarters: readonly Figure[],
  yearTarget: Figure | null,
): Figure[] {
  if (quarters.length === 0) return [];
  const { indicator } = values;
  const { code, name } = indicator;
  const figures: Figure[] = [];
  for (const quarter of QUARTERS) {
    const period = `Triwulan ${romanNumeral(quarter)} ${year}`;
    const ofQuarter = values.quarterTarget(year, quarter);
    if (ofQuarter !== null) {
      const id = `target/${code}/${year}/tw${quarter}`;
      figures.push(targetFigure(indicator, id, `Target ${name} ${period}`, ofQuarter, QUARTER_TARGET_RULE));
    }
    const cumulative = cumulativeFigure(values, year, quarter, quarters);
    figures.push(cumulative);
    const entered = values.quarter(year, quarter);
    // A quarter not measured yet must not look measured through the quarters before it.
    const isOpen = entered.state === 'missing' || entered.state === 'awaiting';
    const realisation = isOpen ? entered : values.toQuarter(year, quarter).realisation;
    const toQuarter = values.targetToQuarter(year, quarter);
    if (toQuarter !== null) {
      const target = targetFigure(
        indicator,
        `target-kumulatif/${code}/${year}/tw${quarter}`,
        `Target ${name} sampai ${period}`,
        {
          target: toQuarter.target,
          document: '',
          source: `target ${toQuarter.quarters.length} triwulan yang terisi`,
        },
        { rule: 'C-21', ruleName: 'Target sampai triwulan' },
      );
      figures.push(target);
      figures.push(
        achievementFigure({
          id: `capaian/${code}/${year}/tw${quarter}`,
          label: `Capaian ${name} sampai ${period}`,
          indicator,
          question: values.question(toQuarter.target, realisation),
          realisation: cumulative,
          target,
          rule: { rule: 'C-21', ruleName: 'Capaian terhadap target sampai triwulan' },
          notes: [`Target ${toQuarter.quarters.length} dari ${quarter} triwulan.`],
        }),
      );
    }
    figures.push(
      achievementFigure({
        id: `capaian-tahunan/${code}/${year}/tw${quarter}`,
        label: `Capaian ${name} sampai ${period} terhadap target tahun`,
        indicator,
        question: values.question(values.target(year)?.target ?? null, realisation),
        realisation: cumulative,
        target: yearTarget,
        rule: { rule: 'C-21', ruleName: 'Capaian terhadap target tahun' },
      }),
    );
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

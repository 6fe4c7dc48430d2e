/** The Capaian page of a unit and year, as it goes over the wire. */
import type { IndicatorFact } from '../planning/rules/facts.ts';
import { figureOrMissing, findFigure, plainValue } from './figures-of-page.ts';
import { categoryOf } from './rules/category-scale.ts';
import { scaleInForce } from './rules/figures.ts';
import type { YearSnapshot } from './year-snapshot.ts';

/** Years with a known realisation, oldest first, the year measured last. */
export function realisedYears(snapshot: YearSnapshot, indicator: IndicatorFact) {
  const known = new Map<number, string | null>();
  for (const { indicator: code, year, value } of snapshot.planning.baselines) {
    if (code === indicator.code && year < snapshot.year) known.set(year, value.toString());
  }
  known.set(snapshot.year, plainValue(findFigure(snapshot, `realisasi/${indicator.code}/${snapshot.year}`)));
  return [...known].sort(([one], [other]) => one - other).map(([year, value]) => ({ year, value }));
}

function presentRow(snapshot: YearSnapshot, indicator: IndicatorFact) {
  const { code, name, unit, ikuNumber } = indicator;
  const figure = (kind: string, label: string) =>
    figureOrMissing(snapshot, `${kind}/${code}/${snapshot.year}`, `${label} ${name} ${snapshot.year}`);
  const achievement = figure('capaian', 'Capaian');
  const tone =
    achievement.outcome.state === 'value'
      ? (categoryOf(achievement.outcome.value, scaleInForce(snapshot.measurement))?.tone ?? null)
      : null;
  return {
    code,
    name,
    unit,
    ikuNumber,
    target: figure('target', 'Target'),
    realisasi: figure('realisasi', 'Realisasi'),
    capaian: achievement,
    kategori: figure('kategori', 'Kategori'),
    tone,
    trend: realisedYears(snapshot, indicator),
  };
}

function presentScale({ measurement }: YearSnapshot) {
  const { name, citation, bands } = scaleInForce(measurement);
  return {
    name,
    citation,
    bands: bands.map(({ lower, isInclusive, label, tone }) => ({
      lower: lower.toString(),
      isInclusive,
      label,
      tone,
    })),
  };
}

export function presentAchievement(snapshot: YearSnapshot) {
  const { planning, organisation, measurement, year, dataVersion, unit } = snapshot;
  const rowsOf = (measures: string, level: IndicatorFact['level']) =>
    planning.indicators
      .filter((indicator) => indicator.level === level && indicator.measures === measures)
      .sort((one, other) => (one.ikuNumber ?? 99) - (other.ikuNumber ?? 99))
      .map((indicator) => presentRow(snapshot, indicator));
  const figure = (id: string, label: string) => figureOrMissing(snapshot, id, label);
  return {
    unit: { code: unit, name: organisation.units.find(({ code }) => code === unit)?.name ?? unit },
    year,
    dataVersion,
    scale: presentScale(snapshot),
    cap: measurement.settings.cap?.toString() ?? null,
    objectives: [...planning.objectives]
      .sort((one, other) => one.order - other.order)
      .map(({ code, text, goal }) => ({ code, text, goal, indicators: rowsOf(code, 'objective') })),
    goals: [...planning.goals]
      .sort((one, other) => one.order - other.order)
      .map(({ code, text }) => ({ code, text, indicators: rowsOf(code, 'goal') })),
    mean: figure(`rata-rata/iku/${year}`, 'Rata-rata capaian IKU'),
    meanCategory: figure(`kategori-rata-rata/iku/${year}`, 'Kategori rata-rata capaian IKU'),
    measured: figure(`terukur/iku/${year}`, 'IKU yang terukur'),
    budget: {
      pagu: figure(`pagu/total/${year}`, 'Pagu'),
      realisasi: figure(`realisasi-anggaran/total/${year}`, 'Realisasi anggaran'),
      serapan: figure(`serapan/total/${year}`, 'Serapan anggaran'),
      sisa: figure(`sisa/total/${year}`, 'Sisa pagu'),
    },
  };
}

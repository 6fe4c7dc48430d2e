/** The year of a unit at a glance, beside its achievement: physical progress, survey, AKIP, villages, quarters. */
import type { Figure } from '../kernel/figure.ts';
import { figureOrMissing, findFigure } from '../measurement/figures-of-page.ts';
import { categoryOf } from '../measurement/rules/category-scale.ts';
import { scaleInForce } from '../measurement/rules/figures.ts';
import type { YearSnapshot } from '../measurement/year-snapshot.ts';
import { statusSlug, VILLAGE_STATUSES } from '../organisation/rules/village-index.ts';

const QUARTERS = [1, 2, 3, 4] as const;

export function presentOverview(snapshot: YearSnapshot) {
  const { year, dataVersion } = snapshot;
  return {
    year,
    dataVersion,
    physical: figureOrMissing(snapshot, `fisik/total/${year}`, 'Kemajuan fisik'),
    survey: presentSurvey(snapshot),
    evaluations: presentEvaluations(snapshot),
    villages: presentVillages(snapshot),
    categories: presentCategories(snapshot),
    quarters: presentQuarters(snapshot),
  };
}

/** The published value where there is one (C-64), else the computed; null without a survey. */
function presentSurvey(snapshot: YearSnapshot) {
  const { year } = snapshot;
  const official = findFigure(snapshot, `skm-resmi/${year}`);
  const value = official ?? findFigure(snapshot, `skm/${year}`);
  const grade =
    official === null
      ? findFigure(snapshot, `skm-mutu/${year}`)
      : findFigure(snapshot, `skm-resmi-mutu/${year}`);
  return value === null || grade === null ? null : { value, grade };
}

const MOST_EVALUATIONS = 2;

/** The last two, the newest first; a letter may come in the year after. */
function presentEvaluations(snapshot: YearSnapshot) {
  const years = [...snapshot.figures.keys()].flatMap((id) => {
    const found = /^akip\/(\d{4})$/u.exec(id);
    return found === null ? [] : [Number(found[1])];
  });
  return years
    .filter((one) => one <= snapshot.year + 1)
    .sort((one, other) => other - one)
    .slice(0, MOST_EVALUATIONS)
    .map((one) => ({
      year: one,
      score: figureOrMissing(snapshot, `akip/${one}`, `Nilai AKIP ${one}`),
      grade: figureOrMissing(snapshot, `akip-predikat/${one}`, `Predikat AKIP ${one}`),
    }));
}

/** Villages by status; null where the unit has none. */
function presentVillages(snapshot: YearSnapshot) {
  const { year } = snapshot;
  const total = findFigure(snapshot, `desa/jumlah/${year}`);
  if (total === null) return null;
  const statuses = VILLAGE_STATUSES.flatMap((status) => {
    const count = findFigure(snapshot, `desa/${statusSlug(status)}/${year}`);
    return count === null ? [] : [{ status, count }];
  });
  return { total, statuses };
}

/** How many IKU stand in each category of the scale (C-33); those without a value are counted apart. */
function presentCategories(snapshot: YearSnapshot) {
  const { planning, measurement, year } = snapshot;
  const scale = scaleInForce(measurement);
  const main = planning.indicators.filter(({ ikuNumber }) => ikuNumber !== null);
  const labels = main.map(({ code }) => {
    const { outcome } = figureOrMissing(snapshot, `capaian/${code}/${year}`, 'Capaian');
    return outcome.state === 'value' ? (categoryOf(outcome.value, scale)?.label ?? null) : null;
  });
  return {
    bands: scale.bands.map(({ label, tone }) => ({
      label,
      tone,
      count: labels.filter((one) => one === label).length,
    })),
    unmeasured: labels.filter((one) => one === null).length,
  };
}

/** Spending and absorption up to the end of each quarter; null where only the year is known. */
function presentQuarters(snapshot: YearSnapshot): {
  quarter: 1 | 2 | 3 | 4;
  spending: Figure | null;
  absorption: Figure | null;
}[] {
  const { year } = snapshot;
  return QUARTERS.map((quarter) => ({
    quarter,
    spending: findFigure(snapshot, `realisasi-anggaran/total/${year}/tw${quarter}`),
    absorption: findFigure(snapshot, `serapan/total/${year}/tw${quarter}`),
  }));
}

/** C-21: every quarter against the target to it and against the year's. */
import type { Figure } from '../../kernel/figure.ts';
import { QUARTERS, type Quarter, romanNumeral } from '../../kernel/periods.ts';
import { achievementFigure } from './achievement-figures.ts';
import type { Realisation } from './facts.ts';
import type { IndicatorValues } from './indicator-values.ts';
import { cumulativeFigure } from './realisation-figures.ts';
import { targetFigure } from './target-figures.ts';

/** None where the indicator has no quarters; `quarters` are the realisations of the four. */
export function quarterFigures(
  values: IndicatorValues,
  year: number,
  quarters: readonly Figure[],
  yearTarget: Figure | null,
): Figure[] {
  if (quarters.length === 0) return [];
  return QUARTERS.flatMap((quarter) => {
    const cumulative = cumulativeFigure(values, year, quarter, quarters);
    const realisation = realisationTo(values, year, quarter);
    return [
      ...targetOfQuarter(values, year, quarter),
      cumulative,
      ...againstQuarters(values, year, quarter, cumulative, realisation),
      achievementFigure({
        id: `capaian-tahunan/${values.indicator.code}/${year}/tw${quarter}`,
        label: `Capaian ${values.indicator.name} sampai ${words(quarter, year)} terhadap target tahun`,
        indicator: values.indicator,
        question: values.question(values.target(year)?.target ?? null, realisation),
        realisation: cumulative,
        target: yearTarget,
        rule: { rule: 'C-21', ruleName: 'Capaian terhadap target tahun' },
      }),
    ];
  });
}

function words(quarter: Quarter, year: number): string {
  return `Triwulan ${romanNumeral(quarter)} ${year}`;
}

/** A quarter not measured yet must not look measured through the quarters before it. */
function realisationTo(values: IndicatorValues, year: number, quarter: Quarter): Realisation {
  const entered = values.quarter(year, quarter);
  const isOpen = entered.state === 'missing' || entered.state === 'awaiting';
  return isOpen ? entered : values.toQuarter(year, quarter).realisation;
}

function targetOfQuarter(values: IndicatorValues, year: number, quarter: Quarter): Figure[] {
  const { indicator } = values;
  const found = values.quarterTarget(year, quarter);
  if (found === null) return [];
  const rule = { rule: 'C-21', ruleName: 'Target triwulan' };
  const label = `Target ${indicator.name} ${words(quarter, year)}`;
  return [targetFigure(indicator, `target/${indicator.code}/${year}/tw${quarter}`, label, found, rule)];
}

/** Only where a filled quarter has a target; the coverage is printed. */
function againstQuarters(
  values: IndicatorValues,
  year: number,
  quarter: Quarter,
  cumulative: Figure,
  realisation: Realisation,
): Figure[] {
  const { indicator } = values;
  const { code, name } = indicator;
  const found = values.targetToQuarter(year, quarter);
  if (found === null) return [];
  const coverage = `${found.quarters.length} dari ${quarter} triwulan`;
  const target = targetFigure(
    indicator,
    `target-kumulatif/${code}/${year}/tw${quarter}`,
    `Target ${name} sampai ${words(quarter, year)}`,
    { target: found.target, document: '', source: `target ${coverage} yang terisi` },
    { rule: 'C-21', ruleName: 'Target sampai triwulan' },
  );
  const achievement = achievementFigure({
    id: `capaian/${code}/${year}/tw${quarter}`,
    label: `Capaian ${name} sampai ${words(quarter, year)}`,
    indicator,
    question: values.question(found.target, realisation),
    realisation: cumulative,
    target,
    rule: { rule: 'C-21', ruleName: 'Capaian terhadap target sampai triwulan' },
    notes: [`Target ${coverage}.`],
  });
  return [target, achievement];
}

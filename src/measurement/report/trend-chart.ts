/** Realisation by year with the target of each year that has one. */
import { chartPicture } from '../../documents/chart-picture.ts';
import type { Block } from '../../documents/report-model.ts';
import { type Decimal, roundHalfUp } from '../../kernel/decimal.ts';
import { isPercentUnit } from '../../kernel/percentages.ts';
import type { IndicatorFact } from '../../planning/rules/facts.ts';
import { knownYears } from './history-table.ts';
import type { MeasuredYear } from './measured-year.ts';

/** The chart of at most the last `most` years; nothing where fewer than two years have a value. */
export function trendChart(facts: MeasuredYear, indicator: IndicatorFact, most = 5): readonly Block[] {
  const years = knownYears(facts, indicator.code, most);
  const value = (id: string): Decimal | null => {
    const outcome = facts.figures.get(id)?.outcome;
    return outcome?.state === 'value' ? roundHalfUp(outcome.value, indicator.decimals) : null;
  };
  const realised = years.map((year) => value(`realisasi/${indicator.code}/${year}`));
  if (realised.filter((one) => one !== null).length < 2) return [];
  const targets = years.map((year) => value(`target/${indicator.code}/${year}`));
  const caption = `Target dan Realisasi ${indicator.name} Tahun ${years[0]}–${years.at(-1)}`;
  const chart = {
    categories: years.map(String),
    series: [
      { name: 'Realisasi', kind: 'column' as const, values: realised },
      ...(targets.some((one) => one !== null)
        ? [{ name: 'Target', kind: 'line' as const, values: targets }]
        : []),
    ],
    unit: isPercentUnit(indicator.unit) ? '%' : indicator.unit,
    decimals: indicator.decimals,
    index: !isPercentUnit(indicator.unit),
  };
  return [chartPicture(`gambar-tren-${indicator.code}`, caption, chart, 'columns')];
}

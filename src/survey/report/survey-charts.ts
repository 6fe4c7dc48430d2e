/** SKM by quarter and the elements of the year. */
import { chartPicture } from '../../documents/chart-picture.ts';
import type { Block } from '../../documents/report-model.ts';
import { type Decimal, roundHalfUp } from '../../kernel/decimal.ts';
import type { FigureBook } from '../../kernel/figure.ts';
import { romanNumeral } from '../../kernel/periods.ts';
import type { SurveyFacts } from '../rules/facts.ts';
import { askedElements, SURVEY_ELEMENTS, surveyedQuarters } from './survey-tables.ts';

/** Two charts: the value of each quarter, and every element in the year; its quarters stand in the table. Nothing without answers. */
export function surveyCharts(facts: SurveyFacts, figures: FigureBook, year: number): readonly Block[] {
  const quarters = surveyedQuarters(facts, year);
  const elements = askedElements(facts, year);
  if (quarters.length === 0 || elements.length === 0) return [];
  const value = (id: string): Decimal | null => {
    const figure = figures.get(id);
    return figure?.outcome.state === 'value' ? roundHalfUp(figure.outcome.value, figure.decimals) : null;
  };
  const label = (quarter: number) => `TW ${romanNumeral(quarter)}`;
  const official = quarters.map((quarter) => value(`skm-resmi/${year}/tw${quarter}`));
  return [
    chartPicture(
      `gambar-skm-triwulan-${year}`,
      `Nilai SKM menurut Triwulan Tahun ${year}`,
      {
        categories: quarters.map(label),
        series: [
          {
            name: 'Dihitung dari unsur',
            kind: 'column',
            values: quarters.map((quarter) => value(`skm/${year}/tw${quarter}`)),
          },
          ...(official.some((one) => one !== null)
            ? [{ name: 'Nilai resmi', kind: 'line' as const, values: official }]
            : []),
        ],
        unit: 'Nilai',
        decimals: 2,
        index: true,
      },
      'columns',
    ),
    chartPicture(
      `gambar-skm-unsur-${year}`,
      `Nilai Rata-Rata per Unsur SKM Tahun ${year}`,
      {
        categories: elements.map((element) => SURVEY_ELEMENTS[element - 1] ?? `Unsur ${element}`),
        series: [
          {
            name: `Tahun ${year}`,
            kind: 'column',
            values: elements.map((element) => value(`skm-nrr/${year}/${element}`)),
          },
        ],
        unit: 'NRR',
        decimals: 2,
      },
      'bars',
    ),
  ];
}

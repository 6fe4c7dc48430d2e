/** The discussion of one indicator in the default layout: the seven parts of PermenPANRB 53/2014 under run-in titles. */
import { runInTitle } from '../../documents/compose-blocks.ts';
import type { Block } from '../../documents/report-model.ts';
import type { IndicatorFact } from '../../planning/rules/facts.ts';
import type { BlockContext } from '../block-context.ts';
import { causes } from './subject-analysis.ts';
import { budgetTable, efficiency } from './subject-budget.ts';
import { benchmarks, earlierYears, planEnd } from './subject-comparison.ts';
import { annexedFacts } from './subject-evidence.ts';
import { againstTarget, definitions } from './subject-results.ts';
import { viewOfIndicator } from './subject-view.ts';

/** Everything the report says about one indicator, under a heading of its own. */
export function discussIndicator(context: BlockContext, indicator: IndicatorFact): readonly Block[] {
  const view = viewOfIndicator(indicator);
  return [
    context.heading(`indikator-${indicator.code}`, indicator.name),
    ...definitions(context, view),
    ...annexedFacts(context, indicator),
    runInTitle(`(1) Target dan realisasi tahun ${context.facts.year}`),
    ...againstTarget(context, indicator),
    runInTitle('(2) Perbandingan dengan tahun-tahun sebelumnya'),
    ...earlierYears(context, view, { years: 5, withCharts: true, inRows: false }),
    runInTitle('(3) Perbandingan dengan target akhir Renstra'),
    ...planEnd(context, view),
    runInTitle('(4) Perbandingan dengan kecamatan lain, provinsi, dan nasional'),
    ...benchmarks(context, view, 'rows'),
    runInTitle('(5) Faktor pendorong, hambatan, dan solusi'),
    ...causes(context, view),
    runInTitle('(6) Efisiensi penggunaan sumber daya'),
    ...efficiency(context, view, true),
    runInTitle('(7) Program dan kegiatan yang mendukung'),
    ...budgetTable(context, view, { levels: 'as-signed', marks: [] }),
  ];
}

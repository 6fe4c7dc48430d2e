/** The discussion of one indicator: definition and formula, the seven parts of PermenPANRB 53/2014, annexed facts. */
import { supportingProgrammeTable } from '../../budget/report/absorption-tables.ts';
import { noData, paragraph, plain, runInTitle } from '../../documents/compose-blocks.ts';
import type { Block } from '../../documents/report-model.ts';
import {
  benchmarkTable,
  efficiencyTable,
  historyTable,
  indicatorYearTable,
  knownYears,
  planEndTable,
} from '../../measurement/report/achievement-tables.ts';
import { achievementFormula, indicatorFormulas, workedFormula } from '../../measurement/report/formulas.ts';
import { trendChart } from '../../measurement/report/trend-chart.ts';
import { serviceTable } from '../../organisation/report/services.ts';
import { registerTables, villageStatusTable } from '../../organisation/report/villages.ts';
import { ownerTitle } from '../../planning/report/main-indicators.ts';
import type { IndicatorFact } from '../../planning/rules/facts.ts';
import { METHODS } from '../../planning/rules/methods.ts';
import { surveyCharts } from '../../survey/report/survey-charts.ts';
import { askedElements, SURVEY_ELEMENTS, surveyElementTable } from '../../survey/report/survey-tables.ts';
import type { BlockContext } from '../block-context.ts';
import { efficiencySentence } from '../rules/sentences/budget-sentences.ts';
import {
  serviceSentence,
  surveyExtremesSentence,
  surveySentence,
  villageExtremesSentence,
  villageSentence,
} from '../rules/sentences/fact-sentences.ts';
import {
  benchmarkSentences,
  meanChangeSentence,
  planEndSentence,
  targetSentence,
  trendSentence,
} from '../rules/sentences/indicator-sentences.ts';
import { measuredOf } from './block.ts';

/** Everything the report says about one indicator, under a heading of its own. */
export function discussIndicator(context: BlockContext, indicator: IndicatorFact): readonly Block[] {
  return [
    context.heading(`indikator-${indicator.code}`, indicator.name),
    ...definition(context, indicator),
    ...againstTarget(context, indicator),
    ...earlierYears(context, indicator),
    ...planEnd(context, indicator),
    ...benchmarks(context, indicator),
    ...causes(context, indicator),
    ...efficiency(context, indicator),
    ...programmes(context, indicator),
  ];
}

function definition(context: BlockContext, indicator: IndicatorFact): readonly Block[] {
  const { facts, figures } = context;
  const owner = ownerTitle(facts.organisation, indicator.owner);
  const about = [
    indicator.definition,
    indicator.source === null ? null : `Sumber data: ${indicator.source.replace(/\.$/, '')}.`,
    owner === null ? null : `Penanggung jawab: ${owner}.`,
    `Metode penghitungan capaian: ${METHODS[indicator.method].name.toLowerCase()}.`,
  ].filter((one) => one !== null && one !== '');
  return [
    paragraph(about.join(' ')),
    ...context.narrative(`indikator.${indicator.code}.definisi`),
    ...indicatorFormulas(indicator, figures, facts.year),
    ...annexedFacts(context, indicator),
  ];
}

function annexedFacts(context: BlockContext, indicator: IndicatorFact): readonly Block[] {
  const { facts, figures } = context;
  const { organisation, survey, year } = facts;
  const registers = new Set(indicator.variables.map((one) => one.register));
  const onVillages = registers.has('villages') || registers.has('villages-mandiri');
  const onSurvey = isFirstOnSurvey(context, indicator);
  const elements = askedElements(survey, year).map((number) => ({
    number,
    name: SURVEY_ELEMENTS[number - 1] ?? `unsur ${number}`,
  }));
  return [
    ...(onVillages
      ? [
          ...context.draft([
            villageSentence(figures, year),
            villageExtremesSentence(figures, organisation.villages, year),
          ]),
          ...villageStatusTable(organisation, figures, year),
        ]
      : []),
    ...registerTables(organisation, figures, indicator.code, year),
    ...(onSurvey
      ? [
          ...context.draft([surveySentence(figures, year), surveyExtremesSentence(figures, elements, year)]),
          ...surveyElementTable(survey, figures, year),
          ...surveyCharts(survey, figures, year),
          ...context.draft([serviceSentence(figures, organisation.services, year)]),
          ...serviceTable(organisation, figures, year),
        ]
      : []),
  ];
}

/** The survey's tables stand once: with the IKU that rests on it, else with the first indicator that does. */
function isFirstOnSurvey(context: BlockContext, indicator: IndicatorFact): boolean {
  const onSurvey = context.facts.planning.indicators.filter(restsOnSurvey);
  const first = onSurvey.find((one) => one.ikuNumber !== null) ?? onSurvey[0];
  return first?.code === indicator.code;
}

/** Counted from the survey by its formula, or named as its source. */
function restsOnSurvey(indicator: IndicatorFact): boolean {
  return (
    indicator.variables.some((variable) => variable.register === 'survey') ||
    /survei kepuasan masyarakat/i.test(indicator.source ?? '')
  );
}

function againstTarget(context: BlockContext, indicator: IndicatorFact): readonly Block[] {
  const { facts, figures } = context;
  return [
    runInTitle(`(1) Target dan realisasi tahun ${facts.year}`),
    ...context.draft([targetSentence(figures, indicator, facts.year)]),
    indicatorYearTable(measuredOf(context), indicator),
    ...achievementFormula(figures, indicator.code, facts.year),
  ];
}

function earlierYears(context: BlockContext, indicator: IndicatorFact): readonly Block[] {
  const { facts, figures } = context;
  const measured = measuredOf(context);
  const title = runInTitle('(2) Perbandingan dengan tahun-tahun sebelumnya');
  if (knownYears(measured, indicator.code).length < 2)
    return [title, noData('realisasi tahun sebelumnya untuk indikator ini')];
  return [
    title,
    ...context.draft([
      trendSentence(figures, indicator, facts.year),
      meanChangeSentence(figures, indicator, facts.year),
    ]),
    historyTable(measured, indicator),
    ...trendChart(measured, indicator),
  ];
}

function planEnd(context: BlockContext, indicator: IndicatorFact): readonly Block[] {
  const { facts, figures, terms } = context;
  const title = runInTitle('(3) Perbandingan dengan target akhir Renstra');
  const endYear = terms.strategicPlan?.endYear;
  const target = figures.get(`target-akhir/${indicator.code}`);
  if (endYear === undefined || target === undefined)
    return [title, noData('target akhir Renstra untuk indikator ini')];
  return [
    title,
    ...context.draft([planEndSentence(figures, indicator, facts.year, endYear)]),
    planEndTable(measuredOf(context), indicator, endYear),
  ];
}

function benchmarks(context: BlockContext, indicator: IndicatorFact): readonly Block[] {
  const known = context.facts.planning.benchmarks.filter((one) => one.indicator === indicator.code);
  return [
    runInTitle('(4) Perbandingan dengan kecamatan lain, provinsi, dan nasional'),
    ...context.draft(benchmarkSentences(context.figures, indicator, known)),
    ...(known.length === 0 ? [] : [benchmarkTable(measuredOf(context), indicator)]),
  ];
}

/** Causes come from persons only; what nobody wrote is shown as missing. */
function causes(context: BlockContext, indicator: IndicatorFact): readonly Block[] {
  const annual = context.facts.measurement.measurements.find(
    (one) => one.indicator === indicator.code && one.year === context.facts.year && one.quarter === null,
  );
  const part = (title: string, sections: readonly string[], entered: string | null, missingText: string) => {
    const written = sections.flatMap((one) => context.narrative(`indikator.${indicator.code}.${one}`));
    const shown: readonly Block[] =
      written.length > 0
        ? written
        : entered !== null
          ? [paragraph(context.write(entered))]
          : context.narrativeOrMissing(`indikator.${indicator.code}.${sections[0] ?? ''}`, missingText);
    return [
      paragraph([{ kind: 'text', text: title, italic: true }], {
        align: 'left',
        indent: false,
        keepWithNext: true,
      }),
      ...shown,
    ];
  };
  const supporting = context.narrative(`indikator.${indicator.code}.kegiatan`);
  return [
    runInTitle('(5) Faktor pendorong, hambatan, dan solusi'),
    ...context.narrative(`indikator.${indicator.code}.sebab`),
    ...part(
      'Faktor pendorong',
      ['keberhasilan', 'pendorong'],
      annual?.success ?? null,
      'Faktor pendorong capaian indikator ini',
    ),
    ...part('Hambatan', ['hambatan'], annual?.obstacle ?? null, 'Hambatan pencapaian indikator ini'),
    ...part(
      'Solusi dan tindak lanjut',
      ['solusi'],
      annual?.nextStep ?? null,
      'Solusi dan tindak lanjut indikator ini',
    ),
    ...(supporting.length === 0
      ? []
      : [
          paragraph([{ kind: 'text', text: 'Kegiatan yang mendukung', italic: true }], {
            align: 'left',
            indent: false,
            keepWithNext: true,
          }),
          ...supporting,
        ]),
  ];
}

function efficiency(context: BlockContext, indicator: IndicatorFact): readonly Block[] {
  const { facts, figures } = context;
  const title = runInTitle('(6) Efisiensi penggunaan sumber daya');
  const figure = figures.get(`efisiensi/${indicator.code}/${facts.year}`);
  if (figure === undefined)
    return [
      title,
      noData('program yang dikaitkan dengan indikator ini, sehingga efisiensi belum dapat dihitung'),
    ];
  const { formula, ruleName, notes } = figure.explanation;
  return [
    title,
    ...context.draft([efficiencySentence(figures, indicator.code, indicator.name, facts.year)]),
    efficiencyTable(measuredOf(context), indicator),
    paragraph(
      [plain(`Metode: ${ruleName.toLowerCase()}, dengan rumus ${formula}. ${notes.join(' ')}`.trim())],
      { style: 'small', align: 'left', indent: false },
    ),
    ...(figure.outcome.state === 'value' ? [workedFormula('Efisiensi', figure)] : []),
    ...context.narrative(`indikator.${indicator.code}.efisiensi`),
  ];
}

function programmes(context: BlockContext, indicator: IndicatorFact): readonly Block[] {
  return [
    runInTitle('(7) Program dan kegiatan yang mendukung'),
    ...supportingProgrammeTable(context.facts.budget, context.figures, indicator, context.facts.year),
  ];
}

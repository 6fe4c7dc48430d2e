/** Target and realisation of a subject, the sentences that follow from them, and the formulas with their numbers. */
import { paragraph, runInTitle } from '../../documents/compose-blocks.ts';
import type { Block } from '../../documents/report-model.ts';
import { achievementTable } from '../../measurement/report/achievement-tables.ts';
import { achievementFormula, indicatorFormulas } from '../../measurement/report/formulas.ts';
import { indicatorYearTable } from '../../measurement/report/indicator-year-table.ts';
import { ownerTitle } from '../../planning/report/main-indicators.ts';
import type { IndicatorFact } from '../../planning/rules/facts.ts';
import { METHODS } from '../../planning/rules/methods.ts';
import type { BlockContext } from '../block-context.ts';
import { targetSentence, trendSentence } from '../rules/sentences/indicator-sentences.ts';
import { meanSentence, setSentences } from '../rules/sentences/set-sentences.ts';
import { measuredOf } from './block.ts';
import type { SubjectView } from './subject-view.ts';

/** One indicator's own table; for a position or objective the table of all, with the mean. */
export function resultTable(context: BlockContext, view: SubjectView, inColumn: boolean): readonly Block[] {
  if (view.single !== null && !inColumn) return [indicatorYearTable(measuredOf(context), view.single)];
  const { year } = context.facts;
  const { subject } = view;
  const agreement = subject.kind === 'position' ? subject.agreement : null;
  const isPosition = subject.kind === 'position';
  return [
    achievementTable(measuredOf(context), {
      id: isPosition ? `tabel-jabatan-${view.code}` : `tabel-capaian-${view.code}`,
      caption: `Target, Realisasi, dan Capaian ${isPosition ? view.title : view.name} Tahun ${year}`,
      indicators: view.indicators,
      meanOf: view.indicators.length > 1 ? view.code : null,
      measured: agreement === null ? 'Sasaran Strategis' : 'Sasaran pada Perjanjian Kinerja',
      isGrouped: !inColumn,
      offersMore: true,
      ...(agreement === null
        ? {}
        : {
            textOf: (one: IndicatorFact) =>
              agreement.indicatorLines.find((line) => line.indicator === one.code)?.objective ?? '',
          }),
    }),
  ];
}

/** How far the target is reached: of one indicator, or the mean and who is above and below. */
export function resultSentences(
  context: BlockContext,
  view: SubjectView,
  isDetailed: boolean,
): readonly Block[] {
  const { figures, facts } = context;
  const each = (one: IndicatorFact) => [
    targetSentence(figures, one, facts.year),
    trendSentence(figures, one, facts.year),
  ];
  if (view.single !== null) return context.draft(each(view.single));
  const isOne = view.indicators.length === 1;
  return [
    ...context.draft(
      isDetailed
        ? [isOne ? null : meanSentence(figures, view.code, spoken(view), facts.year)]
        : setSentences(figures, view.code, spoken(view), view.indicators, facts.year),
    ),
    ...(isDetailed ? view.indicators.flatMap((one) => context.draft(each(one))) : []),
  ];
}

/** As sentences name it: "indikator sasaran ini" under a heading that carries its text. */
function spoken({ subject, title }: SubjectView): string {
  return subject.kind === 'objective' ? 'sasaran ini' : title;
}

/** Target, realisation and achievement of one indicator, with the worked formula. */
export function againstTarget(context: BlockContext, indicator: IndicatorFact): readonly Block[] {
  const { facts, figures } = context;
  return [
    ...context.draft([targetSentence(figures, indicator, facts.year)]),
    indicatorYearTable(measuredOf(context), indicator),
    ...achievementFormula(figures, indicator.code, facts.year),
  ];
}

/**
 * Definition, source, owner and method, then the formula with the numbers of the year; named where there are several.
 * Several of which nothing is to be explained are said in one sentence.
 */
export function definitions(context: BlockContext, view: SubjectView): readonly Block[] {
  if (view.single !== null) return definition(context, view.single);
  const plainOnes = view.indicators.filter((one) => !isExplained(context, one));
  const abouts = [...new Set(plainOnes.map((one) => kept(context, one)))];
  const alike = abouts
    .map((about) => ({ about, group: plainOnes.filter((one) => kept(context, one) === about) }))
    .filter(({ group }) => group.length > 1);
  const together = new Set(alike.flatMap(({ group }) => group));
  const alone = view.indicators.filter((one) => !together.has(one));
  return [
    ...alone.flatMap((one, index) => [runInTitle(`${index + 1}) ${one.name}`), ...definition(context, one)]),
    ...alike.map(({ about, group }) => paragraph(`${recorded(group, view.indicators)} ${about}`)),
  ];
}

/** The names are told only where they are not those of the whole table. */
function recorded(group: readonly IndicatorFact[], all: readonly IndicatorFact[]): string {
  if (group.length === all.length)
    return 'Seluruh indikator dicatat langsung dari hasilnya, tanpa rumus tersendiri.';
  return `Dicatat langsung dari hasilnya, tanpa rumus tersendiri: ${group.map(({ name }) => name).join('; ')}.`;
}

/** Whether there is more to say about it than where it is kept. */
function isExplained({ narrative }: BlockContext, { code, definition, formula }: IndicatorFact): boolean {
  return Boolean(definition) || formula !== null || narrative(`indikator.${code}.definisi`).length > 0;
}

/** Source, owner and method. */
function kept({ facts }: BlockContext, indicator: IndicatorFact): string {
  const owner = ownerTitle(facts.organisation, indicator.owner);
  return [
    indicator.source === null ? null : `Sumber data: ${indicator.source.replace(/\.$/, '')}.`,
    owner === null ? null : `Penanggung jawab: ${owner}.`,
    `Metode penghitungan capaian: ${METHODS[indicator.method].name.toLowerCase()}.`,
  ]
    .filter((one) => one !== null)
    .join(' ');
}

/** A definition is often written without its full stop; more is said after it. */
function asSentence(text: string | null): string | null {
  return text === null || /[.!?:;]\s*$/.test(text) ? text : `${text.trimEnd()}.`;
}

function definition(context: BlockContext, indicator: IndicatorFact): readonly Block[] {
  const { facts, figures } = context;
  return [
    paragraph([asSentence(indicator.definition), kept(context, indicator)].filter(Boolean).join(' ')),
    ...context.narrative(`indikator.${indicator.code}.definisi`),
    ...indicatorFormulas(indicator, figures, facts.year),
  ];
}

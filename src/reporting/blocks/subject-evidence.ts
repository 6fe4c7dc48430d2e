/** What a subject can show: registers, services and photos of its unit, and the facts annexed to an indicator. */
import { noData } from '../../documents/compose-blocks.ts';
import type { Block } from '../../documents/report-model.ts';
import {
  type ActivitySelection,
  activitiesOf,
  activityPhotoIds,
  activityPhotos,
  activityTable,
} from '../../organisation/report/activity-blocks.ts';
import { registerTables, selectedRegisters } from '../../organisation/report/register-tables.ts';
import { serviceTable } from '../../organisation/report/services.ts';
import { villageStatusYears } from '../../organisation/report/territory-tables.ts';
import { villageStatusTable } from '../../organisation/report/villages.ts';
import type { VillageFact } from '../../organisation/rules/facts.ts';
import type { IndicatorFact } from '../../planning/rules/facts.ts';
import { surveyCharts } from '../../survey/report/survey-charts.ts';
import {
  askedElements,
  isYearlySurvey,
  SURVEY_ELEMENTS,
  surveyElementTable,
  surveyYearTable,
} from '../../survey/report/survey-tables.ts';
import type { BlockContext } from '../block-context.ts';
import {
  serviceSentence,
  surveyExtremesSentence,
  surveySentence,
  villageExtremesSentence,
  villageSentence,
} from '../rules/sentences/fact-sentences.ts';
import type { SubjectView } from './subject-view.ts';

/** The unit a position belongs to; null for other subjects. */
function unitOf(context: BlockContext, view: SubjectView): string | null {
  if (view.subject.kind !== 'position') return null;
  return context.facts.organisation.positions.find((one) => one.code === view.code)?.unit ?? null;
}

/** Registers kept for the subject's unit, else for its indicators. */
export function unitRegisters(context: BlockContext, view: SubjectView): readonly Block[] {
  const { organisation, year } = context.facts;
  const unit = unitOf(context, view);
  if (unit !== null) return selectedRegisters(organisation, context.figures, year, { unit });
  if (view.subject.kind === 'position') return [];
  return view.indicators.flatMap(({ code }) => registerTables(organisation, context.figures, code, year));
}

export function unitServices(context: BlockContext, view: SubjectView): readonly Block[] {
  const unit = unitOf(context, view);
  const { organisation, year } = context.facts;
  if (unit === null || !organisation.services.some((one) => one.unit === unit)) return [];
  return serviceTable(organisation, context.figures, year, { unit });
}

/** Activities of the year that the subject's indicators rest on; nothing where none is named with them. */
export function subjectActivities(context: BlockContext, view: SubjectView): readonly Block[] {
  const { organisation, year } = context.facts;
  const codes = view.indicators.flatMap(({ code }) =>
    activitiesOf(organisation, { indicator: code }).map((one) => one.code),
  );
  return codes.length === 0 ? [] : activityTable(organisation, { codes }, year);
}

/** Photos of the activities of the unit (or about the indicators), side by side. */
export function subjectPhotos(context: BlockContext, view: SubjectView): readonly Block[] {
  const unit = unitOf(context, view);
  if (unit !== null) return photosOf(context, { unit });
  if (view.subject.kind === 'position') return [];
  return view.indicators.flatMap(({ code }) => photosOf(context, { indicator: code }));
}

/** Told here, also those not uploaded yet: an annex with what is left does not name them again. */
function photosOf({ facts, images, printed }: BlockContext, selection: ActivitySelection): readonly Block[] {
  for (const id of activityPhotoIds(facts.organisation, selection)) printed.add(id);
  return activityPhotos(facts.organisation, selection, images);
}

/** Village status, registers, survey and services: with the indicator that rests on them. */
export function annexedFacts(context: BlockContext, indicator: IndicatorFact): readonly Block[] {
  const { facts, figures } = context;
  const { organisation, year } = facts;
  const registers = new Set(indicator.variables.map((one) => one.register));
  const onVillages = registers.has('villages') || registers.has('villages-mandiri');
  return [
    ...(onVillages ? villageFacts(context) : []),
    ...registerTables(organisation, figures, indicator.code, year),
    ...(isFirstOnSurvey(context, indicator) ? [...surveyFacts(context), ...serviceFacts(context)] : []),
  ];
}

/** The status of the year beside that of the year before. */
const STATUS_YEARS = 2;

/** Of one year with its scores it would only say what the table of scores says. */
function statusOverYears({ facts, figures, printed }: BlockContext): readonly Block[] {
  const { organisation, year } = facts;
  const isMore =
    statusYears(organisation.villages, year).length > 1 || !hasScores(organisation.villages, year);
  if (isMore) return villageStatusYears(organisation, figures, year, STATUS_YEARS);
  printed.add('tabel-status-desa-tahunan');
  return [];
}

/** Scores by dimension; an IDM of earlier years is kept as its status alone. */
function hasScores(villages: readonly VillageFact[], year: number): boolean {
  return villages.some((village) =>
    village.indexes.some((index) => index.year === year && index.basicServices !== null),
  );
}

function statusYears(villages: readonly VillageFact[], year: number): readonly number[] {
  const years = villages.flatMap((village) => village.indexes.map((index) => index.year));
  return [...new Set(years)].filter((one) => one <= year);
}

function villageFacts(context: BlockContext): readonly Block[] {
  const { facts, figures } = context;
  const { organisation, year } = facts;
  return [
    ...context.draft([
      villageSentence(figures, year),
      villageExtremesSentence(figures, organisation.villages, year),
    ]),
    ...(hasScores(organisation.villages, year) ? villageStatusTable(organisation, figures, year) : []),
    ...statusOverYears(context),
  ];
}

/** Sentences, table by element, charts of the year's survey. */
export function surveyFacts(context: BlockContext): readonly Block[] {
  const { facts, figures } = context;
  const { survey, year } = facts;
  const elements = askedElements(survey, year).map((number) => ({
    number,
    name: SURVEY_ELEMENTS[number - 1] ?? `unsur ${number}`,
  }));
  return [
    ...context.draft([surveySentence(figures, year), surveyExtremesSentence(figures, elements, year)]),
    ...(isYearlySurvey(survey, year)
      ? surveyYearTable(survey, figures, year)
      : surveyElementTable(survey, figures, year)),
    ...surveyCharts(survey, figures, year),
  ];
}

/** Sentence and table of the services of the year. */
export function serviceFacts(context: BlockContext): readonly Block[] {
  const { organisation, year } = context.facts;
  return [
    ...context.draft([serviceSentence(context.figures, organisation.services, year)]),
    ...serviceTable(organisation, context.figures, year),
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

/** "Belum ada data …" where a part of a subject has nothing. */
export function orNothing(blocks: readonly Block[], what: string): readonly Block[] {
  return blocks.length > 0 ? blocks : [noData(what)];
}

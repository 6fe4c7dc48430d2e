/** Tables of the facts of planning. */
import {
  exact,
  flag,
  list,
  oneOf,
  orNull,
  quarterOrYear,
  record,
  text,
  texts,
  whole,
} from '../platform/database/fact-columns.ts';
import { factTable } from '../platform/database/fact-table.ts';
import type {
  BaselineFact,
  BenchmarkFact,
  FormulaVariable,
  GoalFact,
  IndicatorFact,
  MissionFact,
  ObjectiveFact,
  PlanFact,
  StrategicIssueFact,
  StrategyFact,
  TargetFact,
  VisionFact,
} from './rules/facts.ts';
import { partsColumns, targetValue } from './target-column.ts';

export const plans = factTable<PlanFact>('plan', {
  key: ['code'],
  usedIn: [{ table: 'target', column: 'document_code' }],
  fields: {
    code: text('code'),
    kind: oneOf('kind', ['medium-term', 'strategic', 'annual']),
    title: text('title'),
    startYear: whole('start_year'),
    endYear: whole('end_year'),
    transitionYear: orNull(whole('transition_year')),
    version: text('document_version'),
    legalBasis: orNull(text('regulation_code')),
  },
});

export const visions = factTable<VisionFact>('vision', {
  key: ['code'],
  fields: { code: text('code'), text: text('text'), plan: text('plan_code') },
});

export const missions = factTable<MissionFact>('mission', {
  key: ['code'],
  fields: {
    code: text('code'),
    number: whole('number'),
    text: text('text'),
    plan: text('plan_code'),
    isCarried: flag('is_carried'),
  },
});

export const goals = factTable<GoalFact>('goal', {
  key: ['code'],
  usedIn: [{ table: 'indicator', column: 'measures_code' }],
  fields: {
    code: text('code'),
    plan: text('plan_code'),
    text: text('text'),
    order: whole('sequence'),
    serves: orNull(text('serves')),
  },
});

export const objectives = factTable<ObjectiveFact>('objective', {
  key: ['code'],
  usedIn: [
    { table: 'indicator', column: 'measures_code' },
    { table: 'strategy', column: 'objective_code' },
  ],
  fields: {
    code: text('code'),
    plan: text('plan_code'),
    goal: text('goal_code'),
    text: text('text'),
    order: whole('sequence'),
  },
});

const variableFields = record<FormulaVariable>({
  name: text('name'),
  label: text('label'),
  register: orNull(oneOf('register', ['villages', 'villages-mandiri', 'survey'])),
});

export const indicators = factTable<IndicatorFact>('indicator', {
  key: ['code'],
  usedIn: [
    { table: 'register', column: 'indicator_code' },
    { table: 'activity', column: 'indicator_code' },
  ],
  fields: {
    code: text('code'),
    name: text('name'),
    level: oneOf('level', ['goal', 'objective', 'program', 'activity', 'subactivity', 'unit']),
    measures: orNull(text('measures_code')),
    unit: text('unit_of_measure'),
    method: oneOf('method', [
      'maximise',
      'minimise-ratio',
      'minimise-deviation',
      'range',
      'predicate',
      'text',
    ]),
    accumulation: oneOf('accumulation', ['sum', 'last', 'average', 'maximum']),
    decimals: whole('decimals'),
    formula: orNull(text('formula')),
    variables: list('variables', (stored) => variableFields.read(Object(stored)), variableFields.write),
    definition: orNull(text('definition')),
    source: orNull(text('source')),
    owner: orNull(text('owner_code')),
    frequency: oneOf('frequency', ['monthly', 'quarterly', 'semester', 'yearly']),
    ikuNumber: orNull(whole('iku_number')),
    continues: texts('continues'),
  },
});

export const targets = factTable<TargetFact>('target', {
  key: ['indicator_code', 'year', 'quarter', 'document_code', 'document_version'],
  fields: {
    indicator: text('indicator_code'),
    year: whole('year'),
    quarter: quarterOrYear('quarter'),
    document: text('document_code'),
    version: text('document_version'),
    target: targetValue,
  },
});

export const baselines = factTable<BaselineFact>('baseline', {
  key: ['indicator_code', 'year'],
  fields: {
    indicator: text('indicator_code'),
    year: whole('year'),
    value: exact('value'),
    parts: partsColumns(),
    source: orNull(text('source')),
  },
});

export const benchmarks = factTable<BenchmarkFact>('benchmark', {
  key: ['indicator_code', 'place', 'year'],
  fields: {
    indicator: text('indicator_code'),
    place: text('place'),
    scope: oneOf('scope', ['peer', 'province', 'nation']),
    year: whole('year'),
    value: orNull(exact('value')),
    source: orNull(text('source')),
  },
});

/** Issues and strategies are those of one year's report. */
export const strategicIssues = factTable<{ readonly year: number; readonly issue: StrategicIssueFact }>(
  'strategic_issue',
  {
    key: ['year', 'sequence'],
    fields: {
      year: whole('year'),
      issue: record<StrategicIssueFact>({
        order: whole('sequence'),
        potential: orNull(text('potential')),
        problem: orNull(text('problem')),
        cause: orNull(text('cause')),
        root: orNull(text('root')),
        environment: orNull(text('environment')),
        issue: text('issue'),
      }),
    },
  },
);

export const strategies = factTable<{ readonly year: number; readonly strategy: StrategyFact }>('strategy', {
  key: ['year', 'kind', 'sequence'],
  fields: {
    year: whole('year'),
    strategy: record<StrategyFact>({
      order: whole('sequence'),
      kind: oneOf('kind', ['policy', 'area', 'objective']),
      objective: orNull(text('objective_code')),
      subject: text('subject'),
      direction: text('direction'),
      response: text('response'),
    }),
  },
});

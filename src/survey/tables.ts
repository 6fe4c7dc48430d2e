/** Tables of the facts of the survey. */
import {
  type Column,
  exact,
  nulls,
  oneOf,
  orNull,
  quarterOrYear,
  record,
  text,
  whole,
} from '../platform/database/fact-columns.ts';
import { factTable } from '../platform/database/fact-table.ts';
import type {
  ElementAnswers,
  OfficialValue,
  SurveyElementFact,
  SurveyPeriodFact,
  SurveyYearFact,
} from './rules/facts.ts';

const official = orNull(
  record<OfficialValue>({ value: exact('official_value'), reason: text('official_reason') }),
);

const kind = oneOf('answers_kind', ['answers', 'nrr']);
const sum = exact('answers_sum');
const count = whole('answers_count');
const nrr = exact('nrr');
const filled = [sum, count, nrr].flatMap((column) => column.names);

const answers: Column<ElementAnswers> = {
  names: [...kind.names, ...filled],
  exactNames: [sum, nrr].flatMap((column) => column.exactNames ?? []),
  read: (row) =>
    kind.read(row) === 'nrr'
      ? { kind: 'nrr', nrr: nrr.read(row) }
      : { kind: 'answers', sum: sum.read(row), count: count.read(row) },
  write: (given) => {
    const empty = { ...nulls(filled), ...kind.write(given.kind) };
    if (given.kind === 'nrr') return { ...empty, ...nrr.write(given.nrr) };
    return { ...empty, ...sum.write(given.sum), ...count.write(given.count) };
  },
};

export const years = factTable<SurveyYearFact>('survey_year', {
  key: ['year'],
  fields: {
    year: whole('year'),
    respondents: orNull(whole('respondents')),
    population: orNull(whole('population')),
    official,
    weight: oneOf('weight', ['exact', 'truncated']),
  },
});

const quarter = quarterOrYear('quarter');

export const periods = factTable<Omit<SurveyPeriodFact, 'elements'>>('survey_period', {
  key: ['year', 'quarter'],
  fields: {
    year: whole('year'),
    quarter,
    respondents: orNull(whole('respondents')),
    method: orNull(text('method')),
    official,
  },
});

export const elements = factTable<
  Pick<SurveyPeriodFact, 'year' | 'quarter'> & { readonly element: SurveyElementFact }
>('survey_element', {
  key: ['year', 'quarter', 'number'],
  fields: {
    year: whole('year'),
    quarter,
    element: record<SurveyElementFact>({ number: whole('number'), answers }),
  },
});

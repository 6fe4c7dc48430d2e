import { factTableSql } from '../../platform/database/fact-table-sql.ts';
import type { Migration } from '../../platform/database/migrate.ts';

/** Survey years and quarters, with the answers per element. */
export const surveyTables: Migration = {
  id: '0150-survey',
  sql: [
    factTableSql('survey_year', {
      columns: `
        year integer not null,
        respondents integer,
        population integer,
        official_value numeric,
        official_reason text,
        weight text not null check (weight in ('exact', 'truncated'))`,
      key: ['year'],
    }),
    factTableSql('survey_period', {
      columns: `
        year integer not null,
        quarter integer not null check (quarter between 1 and 4),
        respondents integer,
        method text,
        official_value numeric,
        official_reason text`,
      key: ['year', 'quarter'],
    }),
    factTableSql('survey_element', {
      columns: `
        year integer not null,
        quarter integer not null,
        number integer not null check (number between 1 and 9),
        answers_kind text not null check (answers_kind in ('answers', 'nrr')),
        answers_sum numeric,
        answers_count integer,
        nrr numeric`,
      key: ['year', 'quarter', 'number'],
      references: [{ columns: ['year', 'quarter'], table: 'survey_period', key: ['year', 'quarter'] }],
    }),
  ].join('\n'),
};

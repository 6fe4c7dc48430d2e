import { factTableSql } from '../../platform/database/fact-table-sql.ts';
import type { Migration } from '../../platform/database/migrate.ts';

/** AKIP evaluations with their components, and recommendations with their follow-up. */
export const evaluationTables: Migration = {
  id: '0170-evaluation',
  sql: [
    factTableSql('evaluation', {
      columns: `
        year integer not null,
        letter_number text,
        letter_date date,
        is_confidential boolean not null,
        evaluator text not null`,
      key: ['year'],
    }),
    factTableSql('evaluation_component', {
      columns: `
        year integer not null,
        code text not null,
        name text not null,
        weight numeric not null,
        year_judged integer not null,
        published_score numeric,
        notes jsonb not null`,
      key: ['year', 'code'],
      references: [{ columns: ['year'], table: 'evaluation', key: ['year'] }],
    }),
    factTableSql('evaluation_subcomponent', {
      columns: `
        year integer not null,
        component_code text not null,
        code text not null,
        name text not null,
        weight numeric not null,
        answer text`,
      key: ['year', 'component_code', 'code'],
      references: [
        { columns: ['year', 'component_code'], table: 'evaluation_component', key: ['year', 'code'] },
      ],
    }),
    factTableSql('recommendation', {
      columns: `
        year integer not null,
        code text not null,
        text text not null,
        action text,
        target text,
        schedule text,
        responsible jsonb not null,
        status text not null check (status in ('not-started', 'in-progress', 'done', 'not-stated')),
        evidence text`,
      key: ['year', 'code'],
    }),
  ].join('\n'),
};

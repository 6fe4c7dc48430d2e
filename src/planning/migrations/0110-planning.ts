import { factTableSql } from '../../platform/database/fact-table-sql.ts';
import type { Migration } from '../../platform/database/migrate.ts';

const ofPlan = { columns: ['plan_code'], table: 'plan' };
const ofIndicator = { columns: ['indicator_code'], table: 'indicator' };

/** A target or a signed target: which of the columns are filled follows from its kind. */
export const TARGET_VALUE_COLUMNS = `
  target_kind text not null check (target_kind in ('number', 'range', 'grade', 'text')),
  target_value numeric,
  target_numerator numeric,
  target_denominator numeric,
  target_from numeric,
  target_to numeric,
  target_grade text,
  target_text text`;

/** Plans, the results tree, indicators and what they are compared with. */
export const planningTables: Migration = {
  id: '0110-planning',
  sql: [
    factTableSql('plan', {
      columns: `
        code text not null,
        kind text not null check (kind in ('medium-term', 'strategic', 'annual')),
        title text not null,
        start_year integer not null,
        end_year integer not null,
        transition_year integer,
        document_version text not null,
        regulation_code text`,
      key: ['code'],
      references: [{ columns: ['regulation_code'], table: 'regulation' }],
    }),
    factTableSql('vision', {
      columns: 'code text not null, text text not null, plan_code text not null',
      key: ['code'],
      references: [ofPlan],
    }),
    factTableSql('mission', {
      columns: `
        code text not null,
        number integer not null,
        text text not null,
        plan_code text not null,
        is_carried boolean not null`,
      key: ['code'],
      references: [ofPlan],
    }),
    factTableSql('goal', {
      columns: `
        code text not null,
        plan_code text not null,
        text text not null,
        sequence integer not null,
        serves text`,
      key: ['code'],
      references: [ofPlan],
    }),
    factTableSql('objective', {
      columns: `
        code text not null,
        plan_code text not null,
        goal_code text not null,
        text text not null,
        sequence integer not null`,
      key: ['code'],
      references: [ofPlan, { columns: ['goal_code'], table: 'goal' }],
    }),
    factTableSql('indicator', {
      columns: `
        code text not null,
        name text not null,
        level text not null,
        measures_code text,
        unit_of_measure text not null,
        method text not null,
        accumulation text not null,
        decimals integer not null,
        formula text,
        variables jsonb not null,
        definition text,
        source text,
        owner_code text,
        frequency text not null,
        iku_number integer,
        continues jsonb not null`,
      key: ['code'],
      references: [{ columns: ['owner_code'], table: 'position' }],
    }),
    factTableSql('target', {
      columns: `
        indicator_code text not null,
        year integer not null,
        quarter integer not null check (quarter between 0 and 4),
        document_code text not null,
        document_version text not null,
        ${TARGET_VALUE_COLUMNS}`,
      key: ['indicator_code', 'year', 'quarter', 'document_code', 'document_version'],
      references: [ofIndicator],
    }),
    factTableSql('baseline', {
      columns: `
        indicator_code text not null,
        year integer not null,
        value numeric not null,
        numerator numeric,
        denominator numeric,
        source text`,
      key: ['indicator_code', 'year'],
      references: [ofIndicator],
    }),
    factTableSql('benchmark', {
      columns: `
        indicator_code text not null,
        place text not null,
        scope text not null check (scope in ('peer', 'province', 'nation')),
        year integer not null,
        value numeric,
        source text`,
      key: ['indicator_code', 'place', 'year'],
      references: [ofIndicator],
    }),
    factTableSql('strategic_issue', {
      columns: `
        year integer not null,
        sequence integer not null,
        potential text,
        problem text,
        cause text,
        root text,
        environment text,
        issue text not null`,
      key: ['year', 'sequence'],
    }),
    factTableSql('strategy', {
      columns: `
        year integer not null,
        sequence integer not null,
        kind text not null check (kind in ('policy', 'area')),
        subject text not null,
        direction text not null,
        response text not null`,
      key: ['year', 'kind', 'sequence'],
    }),
  ].join('\n'),
};

import { factTableSql } from '../../platform/database/fact-table-sql.ts';
import type { Migration } from '../../platform/database/migrate.ts';

/** How the government computes in a year, its own scales, and what was measured. */
export const measurementTables: Migration = {
  id: '0140-measurement',
  sql: [
    factTableSql('category_scale', {
      columns: `
        code text not null,
        name text not null,
        citation text not null,
        bands jsonb not null,
        valid_from_year integer,
        valid_to_year integer`,
      key: ['code'],
    }),
    factTableSql('measurement_settings', {
      columns: `
        year integer not null,
        scale_code text not null,
        cap numeric,
        efficiency text not null`,
      key: ['year'],
    }),
    factTableSql('measurement', {
      columns: `
        indicator_code text not null,
        year integer not null,
        quarter integer not null check (quarter between 0 and 4),
        state text not null
          check (state in ('value', 'grade', 'text', 'missing', 'awaiting', 'not-applicable')),
        value numeric,
        numerator numeric,
        denominator numeric,
        grade text,
        realised_text text,
        is_reached boolean,
        state_reason text,
        awaited_from text,
        expected_on date,
        source text,
        obstacle text,
        success text,
        next_step text`,
      key: ['indicator_code', 'year', 'quarter'],
      references: [{ columns: ['indicator_code'], table: 'indicator' }],
    }),
  ].join('\n'),
};

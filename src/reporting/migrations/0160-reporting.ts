import { factTableSql } from '../../platform/database/fact-table-sql.ts';
import type { Migration } from '../../platform/database/migrate.ts';

/** The report of a year and what a person wrote for it. */
export const reportingTables: Migration = {
  id: '0160-reporting',
  sql: [
    factTableSql('performance_report', {
      columns: `
        year integer not null,
        kind text not null check (kind in ('lkjip')),
        signed_on date,
        state text not null check (state in ('draft', 'submitted', 'verified', 'approved')),
        report_version integer not null`,
      key: ['year', 'kind'],
    }),
    factTableSql('narrative', {
      columns: `
        year integer not null,
        section text not null,
        sequence integer not null,
        title text,
        text text not null,
        is_accepted boolean not null`,
      key: ['year', 'section', 'sequence'],
    }),
  ].join('\n'),
};

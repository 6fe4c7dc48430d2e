import { factTableSql } from '../../platform/database/fact-table-sql.ts';
import type { Migration } from '../../platform/database/migrate.ts';

/** Activities with photos; staff by status, groups of services, notes of assets, registers of a part unit. */
export const activities: Migration = {
  id: '0101-activities',
  sql: [
    `alter table staff_count add column staff_status text not null default '';
alter table staff_count alter column staff_status drop default;
alter table staff_count drop constraint staff_count_pkey;
alter table staff_count add primary key (government_id, unit_id, year, dimension, staff_group, staff_status);
alter table service add column service_group text;
alter table asset_count add column note text;
alter table register add column row_heading text;
alter table register add column unit_code text;
`,
    factTableSql('activity', {
      columns: `
        year integer not null,
        code text not null,
        held_on date,
        held_until date,
        place text,
        title text not null,
        description text,
        unit_code text,
        subactivity_code text,
        indicator_code text,
        photos jsonb not null`,
      key: ['year', 'code'],
    }),
  ].join('\n'),
};

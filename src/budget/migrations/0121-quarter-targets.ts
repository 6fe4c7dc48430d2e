import { factTableSql } from '../../platform/database/fact-table-sql.ts';
import type { Migration } from '../../platform/database/migrate.ts';

/** Cumulative targets per quarter, and the money of a plan. */
export const quarterTargets: Migration = {
  id: '0121-quarter-targets',
  sql: [
    factTableSql('quarter_target', {
      columns: `
        year integer not null,
        subactivity_code text not null,
        quarter integer not null check (quarter between 1 and 4),
        physical numeric,
        amount numeric(20,2) check (amount >= 0)`,
      key: ['year', 'subactivity_code', 'quarter'],
      references: [{ columns: ['subactivity_code'], table: 'nomenclature' }],
    }),
    factTableSql('plan_funding', {
      columns: `
        year integer not null,
        plan_code text not null,
        item_code text not null,
        end_amount numeric(20,2) check (end_amount >= 0),
        spent_before numeric(20,2)`,
      key: ['year', 'plan_code', 'item_code'],
      references: [
        { columns: ['plan_code'], table: 'plan' },
        { columns: ['item_code'], table: 'nomenclature' },
      ],
    }),
  ].join('\n'),
};

import { factTableSql } from '../../platform/database/fact-table-sql.ts';
import type { Migration } from '../../platform/database/migrate.ts';

const nomenclature = (column: string) => ({ columns: [column], table: 'nomenclature' });

/** Nomenclature as the unit uses it, budget versions, money, accounts. */
export const budgetTables: Migration = {
  id: '0120-budget',
  sql: [
    factTableSql('nomenclature', {
      columns: `
        code text not null,
        name text not null,
        level text not null check (level in ('program', 'activity', 'subactivity')),
        parent_code text`,
      key: ['code'],
    }),
    factTableSql('budget_version', {
      columns: `
        year integer not null,
        code text not null,
        label text not null,
        sequence integer not null,
        approved_on date,
        reason text,
        regulation_code text`,
      key: ['year', 'code'],
      references: [{ columns: ['regulation_code'], table: 'regulation' }],
    }),
    factTableSql('budget_line', {
      columns: `
        year integer not null,
        budget_version text not null,
        subactivity_code text not null,
        position_code text not null,
        amount numeric(20,2) not null check (amount >= 0)`,
      key: ['year', 'budget_version', 'subactivity_code', 'position_code'],
      references: [
        { columns: ['year', 'budget_version'], table: 'budget_version', key: ['year', 'code'] },
        nomenclature('subactivity_code'),
      ],
    }),
    factTableSql('spending', {
      columns: `
        year integer not null,
        item_code text not null,
        period_kind text not null check (period_kind in ('year', 'quarter', 'month')),
        period_number integer not null check (period_number between 0 and 12),
        amount numeric(20,2) not null,
        reason text`,
      key: ['year', 'item_code', 'period_kind', 'period_number'],
      references: [nomenclature('item_code')],
    }),
    factTableSql('physical_progress', {
      columns: `
        year integer not null,
        subactivity_code text not null,
        quarter integer not null check (quarter between 1 and 4),
        percent numeric not null`,
      key: ['year', 'subactivity_code', 'quarter'],
      references: [nomenclature('subactivity_code')],
    }),
    factTableSql('budget_account', {
      columns: 'code text not null, name text not null, parent_code text',
      key: ['code'],
    }),
    factTableSql('budget_account_amount', {
      columns: `
        year integer not null,
        account_code text not null,
        budget_version text not null,
        budget numeric(20,2),
        spending numeric(20,2)`,
      key: ['year', 'account_code', 'budget_version'],
      references: [{ columns: ['account_code'], table: 'budget_account' }],
    }),
    factTableSql('program_indicator_link', {
      columns: 'year integer not null, indicator_code text not null, item_code text not null',
      key: ['year', 'indicator_code', 'item_code'],
      references: [{ columns: ['indicator_code'], table: 'indicator' }, nomenclature('item_code')],
    }),
  ].join('\n'),
};

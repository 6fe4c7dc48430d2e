import { TARGET_VALUE_COLUMNS } from '../../planning/migrations/0110-planning.ts';
import { factTableSql } from '../../platform/database/fact-table-sql.ts';
import type { Migration } from '../../platform/database/migrate.ts';

const ofAgreement = {
  columns: ['year', 'agreement_code'],
  table: 'performance_agreement',
  key: ['year', 'code'],
};

/** Agreements with their signed lines. */
export const agreementTables: Migration = {
  id: '0130-agreements',
  sql: [
    factTableSql('performance_agreement', {
      columns: `
        year integer not null,
        code text not null,
        document_version text not null,
        sequence integer not null,
        signed_on date not null,
        place text not null,
        first_party text not null,
        second_party text not null,
        first_capacity text not null,
        second_capacity text not null,
        budget_version text,
        reason text`,
      key: ['year', 'code'],
      references: [
        { columns: ['first_party'], table: 'position' },
        { columns: ['second_party'], table: 'position' },
      ],
    }),
    factTableSql('agreement_indicator_line', {
      columns: `
        year integer not null,
        agreement_code text not null,
        sequence integer not null,
        objective text not null,
        indicator_code text not null,
        signed_name text,
        unit_of_measure text not null,
        ${TARGET_VALUE_COLUMNS}`,
      key: ['year', 'agreement_code', 'sequence'],
      references: [ofAgreement, { columns: ['indicator_code'], table: 'indicator' }],
    }),
    factTableSql('agreement_budget_line', {
      columns: `
        year integer not null,
        agreement_code text not null,
        item_code text not null,
        amount numeric(20,2) not null check (amount >= 0)`,
      key: ['year', 'agreement_code', 'item_code'],
      references: [ofAgreement, { columns: ['item_code'], table: 'nomenclature' }],
    }),
  ].join('\n'),
};

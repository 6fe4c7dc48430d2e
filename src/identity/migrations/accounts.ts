/** Accounts, their roles and sessions. */
import type { Migration } from '../../platform/database/migrate.ts';
import { tenantTable } from '../../platform/database/tenant-table.ts';

export const accounts: Migration = {
  id: '0010-identity-account',
  sql: [
    tenantTable('account', {
      columns: `
        id uuid not null,
        username text not null check (username = lower(username) and username <> ''),
        display_name text not null,
        password_hash text not null,
        is_demo boolean not null default false,
        closed_at timestamptz,
        created_at timestamptz not null`,
      key: ['id'],
      unique: [['username']],
    }),
    tenantTable('account_role', {
      columns: `
        account_id uuid not null,
        role text not null,
        unit_code text not null default '',
        position_code text not null default '',
        is_delegate boolean not null default false,
        year_from integer,
        year_to integer`,
      key: ['account_id', 'role', 'unit_code', 'position_code'],
      references: [{ columns: ['account_id'], table: 'account', onDelete: 'cascade' }],
    }),
    tenantTable('account_session', {
      columns: `
        token_hash text not null,
        account_id uuid not null,
        created_at timestamptz not null,
        last_seen_at timestamptz not null,
        user_agent text`,
      key: ['token_hash'],
      indexes: [['account_id']],
      references: [{ columns: ['account_id'], table: 'account', onDelete: 'cascade' }],
    }),
  ].join('\n'),
};

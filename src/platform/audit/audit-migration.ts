import type { Migration } from '../database/migrate.ts';
import { tenantTable } from '../database/tenant-table.ts';

/**
 * Who changed what. Entries are written by the application and never changed; seals, which chain them, are
 * written by the sealer as owner. `audit_pending` names the entries not sealed yet, so that the sealer need
 * not search.
 */
export const auditMigration: Migration = {
  id: '0002-audit',
  sql: [
    tenantTable('audit_entry', {
      columns: `
  id uuid not null,
  at timestamptz not null,
  actor_kind text not null check (actor_kind in ('person', 'system')),
  account_id uuid,
  capacity text not null,
  origin text,
  action text not null,
  entity text not null,
  entity_key jsonb not null,
  before jsonb,
  after jsonb,
  changes jsonb`,
      key: ['id'],
      indexes: [['entity', 'entity_key']],
      kind: 'append-only',
    }),
    tenantTable('audit_pending', {
      columns: 'entry_id uuid not null',
      key: ['entry_id'],
      references: [{ columns: ['entry_id'], table: 'audit_entry' }],
      kind: 'append-only',
    }),
    tenantTable('audit_seal', {
      columns: `
  sequence integer not null,
  entry_id uuid not null,
  previous_hash text not null,
  hash text not null,
  sealed_at timestamptz not null`,
      key: ['sequence'],
      unique: [['entry_id']],
      references: [{ columns: ['entry_id'], table: 'audit_entry' }],
      kind: 'append-only',
    }),
    'revoke insert on audit_seal from selaras_app;',
  ].join('\n'),
};

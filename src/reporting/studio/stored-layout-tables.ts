/**
 * Layouts a government keeps beside the built-in ones. `report_layout`: one layout under its code; `owner_unit`: the
 * unit that made it for itself, null = the whole government's. `report_layout_edition`: its editions; one at most is
 * a draft and one at most in force, an edition once in force is never changed. `content`: the ReportLayout as JSON.
 * `government_file`: emblems and style files, their bytes in the file store under `hash`.
 */
import type { Selectable } from 'kysely';
import type { Tx } from '../../platform/database/database.ts';
import type { DB } from '../../platform/database/generated/schema.ts';
import type { Migration } from '../../platform/database/migrate.ts';
import { tenantTable } from '../../platform/database/tenant-table.ts';

export type StudioTables = Pick<DB, 'report_layout' | 'report_layout_edition' | 'government_file'>;
export type LayoutRow = Selectable<StudioTables['report_layout']>;
export type EditionRow = Selectable<StudioTables['report_layout_edition']>;
export type GovernmentFileRow = Selectable<StudioTables['government_file']>;

export function studioTables(tx: Tx) {
  return tx.sql.withTables<StudioTables>();
}

export const storedLayouts: Migration = {
  id: '0170-stored-layouts',
  sql: [
    tenantTable('report_layout', {
      columns: `
        id uuid not null,
        code text not null,
        owner_unit text,
        based_on text not null,
        created_by uuid,
        created_at timestamptz not null`,
      key: ['id'],
      unique: [['code']],
    }),
    tenantTable('report_layout_edition', {
      columns: `
        layout_id uuid not null,
        number integer not null check (number > 0),
        state text not null check (state in ('draft', 'in-force', 'replaced')),
        content jsonb not null,
        note text,
        edited_by uuid,
        edited_at timestamptz not null,
        in_force_at timestamptz`,
      key: ['layout_id', 'number'],
      references: [{ columns: ['layout_id'], table: 'report_layout', onDelete: 'cascade' }],
    }),
    // No deferrable or exclusion constraint is needed for this: a partial unique index holds in each shard.
    `create unique index report_layout_edition_one on report_layout_edition (government_id, layout_id, state)
       where state <> 'replaced';`,
    tenantTable('government_file', {
      columns: `
        purpose text not null check (purpose in ('emblem', 'word-styles')),
        hash text not null,
        name text not null,
        media_type text not null,
        bytes bigint not null,
        uploaded_by uuid,
        uploaded_at timestamptz not null`,
      key: ['purpose', 'hash'],
    }),
  ].join('\n'),
};

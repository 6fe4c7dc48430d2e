import type { Migration } from '../../../platform/database/migrate.ts';
import { tenantTable } from '../../../platform/database/tenant-table.ts';

/** Files on their way in, the column names a government confirmed, and what undoing an import needs. */
export const imports: Migration = {
  id: '0180-imports',
  sql: [
    tenantTable('import_draft', {
      columns: `
        id uuid not null,
        file_hash text not null,
        file_name text not null,
        file_bytes bigint not null,
        kind text not null check (kind in ('json', 'xlsx')),
        state text not null check
          (state in ('uploaded', 'checking', 'questions', 'ready', 'refused', 'imported', 'undone', 'expired')),
        progress integer not null check (progress between 0 and 100),
        step text not null,
        attempts integer not null default 0,
        unit_code text,
        year integer,
        answers jsonb not null,
        summary jsonb,
        result_hash text,
        bundle_hash text,
        base_version integer,
        problem text,
        record_id uuid,
        requested_by uuid,
        created_at timestamptz not null,
        expires_at timestamptz not null`,
      key: ['id'],
      indexes: [['requested_by', 'created_at'], ['state']],
    }),
    tenantTable('import_mapping', {
      columns: `
        id uuid not null,
        kind text not null check (kind in ('sheet', 'column')),
        sheet text not null,
        found text not null,
        field text,
        confirmed_by uuid,
        confirmed_at timestamptz not null`,
      key: ['id'],
      unique: [['kind', 'sheet', 'found']],
    }),
    tenantTable('import_record', {
      columns: `
        id uuid not null,
        unit_code text not null,
        year integer not null,
        file_name text not null,
        file_hash text not null,
        data_version integer not null,
        changes_hash text not null,
        is_new_unit boolean not null,
        is_new_year boolean not null,
        added integer not null,
        changed integer not null,
        removed integer not null,
        imported_by uuid,
        imported_at timestamptz not null,
        undone_by uuid,
        undone_at timestamptz`,
      key: ['id'],
      indexes: [['unit_code', 'year', 'imported_at']],
    }),
  ].join('\n'),
};

export const importMigrations: readonly Migration[] = [imports];

/**
 * The SQL of a table that belongs to governments: government_id first in every key, row-level security
 * forced, the application's rights. Used in migrations only.
 *
 * @example
 * ```ts
 * export const indicators: Migration = {
 *   id: '0020-planning-indicator',
 *   sql: tenantTable('indicator', {
 *     columns: `
 *       id uuid not null,
 *       unit_id uuid not null,
 *       code text not null,
 *       weight numeric`,
 *     key: ['id'],
 *     unique: [['unit_id', 'code']],
 *     references: [{ columns: ['unit_id'], table: 'unit', onDelete: 'cascade' }],
 *   }),
 * };
 * ```
 */

export interface TenantReference {
  /** Without government_id: it is put first. */
  readonly columns: readonly string[];
  readonly table: string;
  /** Key columns there, without government_id; `['id']` when left out. */
  readonly key?: readonly string[];
  readonly onDelete?: 'cascade' | 'restrict';
}

export interface TenantTable {
  /** Column definitions, comma separated; government_id, version and updated_at are added. */
  readonly columns: string;
  /** Primary key, without government_id. */
  readonly key: readonly string[];
  /** Unique keys, each without government_id. */
  readonly unique?: readonly (readonly string[])[];
  /** Further indexes, each without government_id. */
  readonly indexes?: readonly (readonly string[])[];
  readonly references?: readonly TenantReference[];
  /**
   * `editable` (default): version integer and updated_at; the application may insert, update, delete.
   * `append-only`: the application may insert and read only, there is no version.
   */
  readonly kind?: 'editable' | 'append-only';
}

export function tenantTable(name: string, table: TenantTable): string {
  const isEditable = table.kind !== 'append-only';
  const parts = [
    'government_id uuid not null references government (id)',
    table.columns.trim(),
    ...(isEditable
      ? ['version integer not null default 1', 'updated_at timestamptz not null default now()']
      : []),
    `primary key ${withGovernment(table.key)}`,
    ...(table.unique ?? []).map((columns) => `unique ${withGovernment(columns)}`),
    ...(table.references ?? []).map(reference),
  ];
  return [
    `create table ${name} (\n  ${parts.join(',\n  ')}\n);`,
    ...(table.indexes ?? []).map((columns) => `create index on ${name} ${withGovernment(columns)};`),
    guard(name),
    `grant select, insert${isEditable ? ', update, delete' : ''} on ${name} to selaras_app;`,
    '',
  ].join('\n');
}

/** Row-level security for one table: the application sees its government only, the owner (backup) all. */
export function guard(name: string, column = 'government_id'): string {
  const own = `${column} = nullif(current_setting('selaras.government_id', true), '')::uuid`;
  return [
    `alter table ${name} enable row level security;`,
    `alter table ${name} force row level security;`,
    `create policy tenant on ${name} to selaras_app using (${own}) with check (${own});`,
    // Forced security binds an owner that is no superuser too: migrations and backup act as owner.
    `create policy owner on ${name} to current_user using (true) with check (true);`,
  ].join('\n');
}

function reference(to: TenantReference): string {
  const action = to.onDelete === undefined ? '' : ` on delete ${to.onDelete}`;
  return `foreign key ${withGovernment(to.columns)} references ${to.table} ${withGovernment(to.key ?? ['id'])}${action}`;
}

function withGovernment(columns: readonly string[]): string {
  return `(${['government_id', ...columns].join(', ')})`;
}

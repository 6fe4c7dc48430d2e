/** The SQL of a fact table: a tenant's table whose rows belong to a reporting unit and keep their order. */
import { type TenantReference, tenantTable } from './tenant-table.ts';

export interface FactTableSql {
  /** Column definitions, comma separated; unit_id and ordinal are added. */
  readonly columns: string;
  /** Primary key, without government_id and unit_id. */
  readonly key: readonly string[];
  /** Foreign keys, without government_id and unit_id. */
  readonly references?: readonly {
    readonly columns: readonly string[];
    readonly table: string;
    readonly key?: readonly string[];
  }[];
}

export function factTableSql(name: string, table: FactTableSql): string {
  const references: TenantReference[] = (table.references ?? []).map((to) => ({
    columns: ['unit_id', ...to.columns],
    table: to.table,
    key: ['unit_id', ...(to.key ?? ['code'])],
  }));
  return tenantTable(name, {
    columns: `unit_id uuid not null,\n  ${table.columns.trim()},\n  ordinal integer not null`,
    key: ['unit_id', ...table.key],
    references: [{ columns: ['unit_id'], table: 'reporting_unit', key: ['id'] }, ...references],
  });
}

/**
 * Reads the catalogue and finds every table that could not be sharded by government, or that could show one
 * government's rows to another. A test fails for each finding.
 */
import { sql } from 'kysely';
import type { Database, OwnerTx } from './database.ts';
import { APP_ROLE } from './transactions.ts';

export interface TenancyExemptions {
  /** Reference tables (the same for all governments) and the platform's own, by name. */
  readonly tables: readonly string[];
  /** Schemas that a library owns. */
  readonly schemas: readonly string[];
}

/** The tenant itself, the migrations, and pg-boss's schema. Capabilities add their reference tables. */
export const PLATFORM_EXEMPTIONS: TenancyExemptions = {
  tables: ['government', 'selaras_migration'],
  schemas: ['pgboss'],
};

export interface TenancyViolation {
  readonly table: string;
  /** `primary key`, `policy`, or the name of an index or constraint. */
  readonly what: string;
  readonly reason: string;
}

/** Throws when the catalogue shows no tenant table at all: a check of nothing must not pass. */
export async function findTenancyViolations(
  database: Database,
  exemptions: TenancyExemptions = PLATFORM_EXEMPTIONS,
): Promise<readonly TenancyViolation[]> {
  return database.asOwner(async (tx) => {
    const inScope = (row: Named): boolean =>
      !exemptions.schemas.includes(row.schema) && !exemptions.tables.includes(row.table);
    const tables = (await readTables(tx)).filter(inScope);
    if (tables.length === 0) throw new Error('The tenancy check saw no table');
    return [
      ...tables.flatMap(tableViolations),
      ...(await readIndexes(tx)).filter(inScope).flatMap(indexViolations),
      ...(await readConstraints(tx)).filter(inScope).flatMap((row) => constraintViolations(row, exemptions)),
      ...(await readViews(tx)).filter(inScope).flatMap(viewViolations),
    ];
  });
}

interface Named {
  readonly schema: string;
  readonly table: string;
}

const USER_SCHEMA = sql`n.nspname not in ('pg_catalog', 'information_schema') and n.nspname not like 'pg_toast%'`;

interface TableRow extends Named {
  readonly hasGovernment: boolean;
  readonly hasKey: boolean;
  readonly isGuarded: boolean;
  readonly isForced: boolean;
  readonly isOwnedByApp: boolean;
  readonly appPolicies: number;
  readonly loosePolicies: number;
}

async function readTables(tx: OwnerTx): Promise<readonly TableRow[]> {
  const app = sql`(select oid from pg_roles where rolname = ${APP_ROLE})`;
  const result = await sql<TableRow>`
    select n.nspname as "schema", c.relname as "table",
      exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'government_id' and a.attnotnull) as "hasGovernment",
      exists (select from pg_index i where i.indrelid = c.oid and i.indisprimary) as "hasKey",
      c.relrowsecurity as "isGuarded", c.relforcerowsecurity as "isForced",
      c.relowner = ${app} as "isOwnedByApp",
      (select count(*) from pg_policy p where p.polrelid = c.oid and ${app} = any (p.polroles)
        and pg_get_expr(p.polqual, c.oid) like '%selaras.government_id%'
        and pg_get_expr(p.polwithcheck, c.oid) like '%selaras.government_id%') as "appPolicies",
      (select count(*) from pg_policy p where p.polrelid = c.oid
        and (0 = any (p.polroles) or ${app} = any (p.polroles))
        and coalesce(pg_get_expr(p.polqual, c.oid), '') not like '%selaras.government_id%') as "loosePolicies"
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p') and ${USER_SCHEMA}
    order by 1, 2`.execute(tx.sql);
  return result.rows;
}

function tableViolations(row: TableRow): readonly TenancyViolation[] {
  const checks: readonly (readonly [boolean, string, string])[] = [
    [row.hasGovernment, 'government_id', 'has no government_id that is not null'],
    [row.hasKey, 'primary key', 'has no primary key'],
    [row.isGuarded, 'row-level security', 'is not enabled'],
    [row.isForced, 'row-level security', 'is not forced'],
    [!row.isOwnedByApp, 'owner', 'the application role owns the table'],
    [
      row.appPolicies === 1,
      'policy',
      'the application role has not exactly one policy bound to its government',
    ],
    [
      row.loosePolicies === 0,
      'policy',
      'a policy lets the application role, or everyone, past the government',
    ],
  ];
  return checks.filter(([holds]) => !holds).map(([, what, reason]) => ({ table: row.table, what, reason }));
}

interface IndexRow extends Named {
  readonly index: string;
  readonly isUnique: boolean;
  readonly first: string | null;
  readonly method: string;
}

async function readIndexes(tx: OwnerTx): Promise<readonly IndexRow[]> {
  const result = await sql<IndexRow>`
    select n.nspname as "schema", c.relname as "table", x.relname as "index", i.indisunique as "isUnique",
      (select a.attname from pg_attribute a where a.attrelid = c.oid and a.attnum = i.indkey[0]) as "first",
      m.amname as "method"
    from pg_index i join pg_class c on c.oid = i.indrelid join pg_class x on x.oid = i.indexrelid
      join pg_am m on m.oid = x.relam join pg_namespace n on n.oid = c.relnamespace
    where ${USER_SCHEMA} order by 1, 2, 3`.execute(tx.sql);
  return result.rows;
}

function indexViolations(row: IndexRow): readonly TenancyViolation[] {
  const violations: TenancyViolation[] = [];
  if (row.isUnique && row.first !== 'government_id') {
    violations.push({ table: row.table, what: row.index, reason: 'is unique without government_id first' });
  }
  if (!['btree', 'gin'].includes(row.method)) {
    violations.push({ table: row.table, what: row.index, reason: `${row.method} indexes cannot be sharded` });
  }
  return violations;
}

interface ConstraintRow extends Named {
  readonly name: string;
  readonly type: string;
  readonly isDeferrable: boolean;
  readonly first: string | null;
  readonly target: string | null;
  readonly targetFirst: string | null;
}

async function readConstraints(tx: OwnerTx): Promise<readonly ConstraintRow[]> {
  const result = await sql<ConstraintRow>`
    select n.nspname as "schema", c.relname as "table", k.conname as "name", k.contype::text as "type",
      k.condeferrable as "isDeferrable", f.relname as "target",
      (select a.attname from pg_attribute a where a.attrelid = c.oid and a.attnum = k.conkey[1]) as "first",
      (select a.attname from pg_attribute a where a.attrelid = f.oid and a.attnum = k.confkey[1]) as "targetFirst"
    from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
      left join pg_class f on f.oid = k.confrelid
    where k.contype in ('f', 'x', 'u', 'p') and ${USER_SCHEMA} order by 1, 2, 3`.execute(tx.sql);
  return result.rows;
}

function constraintViolations(
  row: ConstraintRow,
  exemptions: TenancyExemptions,
): readonly TenancyViolation[] {
  const found = (reason: string): readonly TenancyViolation[] => [
    { table: row.table, what: row.name, reason },
  ];
  if (row.type === 'x') return found('exclusion constraints cannot be sharded');
  if (row.isDeferrable) return found('deferrable constraints cannot be sharded');
  if (row.type !== 'f' || row.target === null) return [];
  const isToTenant = !exemptions.tables.includes(row.target);
  if (isToTenant && (row.first !== 'government_id' || row.targetFirst !== 'government_id')) {
    return found('refers to a table of governments without government_id first on both sides');
  }
  if (row.target === 'government' && row.first !== 'government_id')
    return found('refers to another government');
  return [];
}

interface ViewRow extends Named {
  readonly isInvoker: boolean;
}

async function readViews(tx: OwnerTx): Promise<readonly ViewRow[]> {
  const result = await sql<ViewRow>`
    select n.nspname as "schema", c.relname as "table",
      coalesce('security_invoker=true' = any (c.reloptions), false) as "isInvoker"
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('v', 'm') and ${USER_SCHEMA} order by 1, 2`.execute(tx.sql);
  return result.rows;
}

function viewViolations(row: ViewRow): readonly TenancyViolation[] {
  if (row.isInvoker) return [];
  return [
    { table: row.table, what: 'view', reason: 'reads with its owner’s rights: set security_invoker = true' },
  ];
}

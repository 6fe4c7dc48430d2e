/** Brings a database to the schema the program knows. */
import { createHash } from 'node:crypto';
import { AppError } from '../errors.ts';
import type { Database, OwnerTx } from './database.ts';

export interface Migration {
  /** Number and name, in the order of application: `0020-planning-indicator`. Never changed once released. */
  readonly id: string;
  /** Plain SQL for PostgreSQL ≥ 15 and PGlite; runs whole, in one transaction, as owner. */
  readonly sql: string;
}

/** The row of this id is the lock that lets one server migrate at a time. */
const LOCK_ROW = '0000-lock';

const MIGRATION_TABLE = `
create table if not exists selaras_migration (
  id text primary key,
  checksum text not null,
  applied_at timestamptz not null default now()
);
insert into selaras_migration (id, checksum) values ('${LOCK_ROW}', '') on conflict (id) do nothing;
`;

/**
 * Applies what is missing, in the order of the list; returns the ids applied now.
 * Throws `migration-altered` when an applied one was changed since, `database-newer` when the database
 * knows one that the list does not.
 */
export async function migrate(
  database: Database,
  migrations: readonly Migration[],
): Promise<readonly string[]> {
  refuseDuplicates(migrations);
  await database.asOwner((tx) => tx.run(MIGRATION_TABLE));
  const applied: string[] = [];
  for (const migration of migrations) {
    const isNew = await database.asOwner((tx) => applyOne(tx, migration, migrations));
    if (isNew) applied.push(migration.id);
  }
  return applied;
}

export interface AppliedMigration {
  readonly id: string;
  readonly checksum: string;
}

/** The applied migrations, by id. */
export async function appliedMigrations(tx: OwnerTx): Promise<readonly AppliedMigration[]> {
  return tx.sql
    .selectFrom('selaras_migration')
    .select(['id', 'checksum'])
    .where('id', '<>', LOCK_ROW)
    .orderBy('id')
    .execute();
}

export function checksumOf(migration: Migration): string {
  return createHash('sha256').update(migration.sql).digest('hex');
}

async function applyOne(tx: OwnerTx, migration: Migration, all: readonly Migration[]): Promise<boolean> {
  await tx.sql.selectFrom('selaras_migration').select('id').where('id', '=', LOCK_ROW).forUpdate().execute();
  const rows = await tx.sql.selectFrom('selaras_migration').select(['id', 'checksum']).execute();
  const known = new Map(rows.map((row) => [row.id, row.checksum]));
  refuseNewer([...known.keys()], all);
  const checksum = checksumOf(migration);
  const before = known.get(migration.id);
  if (before === checksum) return false;
  if (before !== undefined) throw altered(migration.id);
  await tx.run(migration.sql);
  await tx.sql
    .insertInto('selaras_migration')
    .values({ id: migration.id, checksum, applied_at: tx.now })
    .execute();
  return true;
}

function refuseDuplicates(migrations: readonly Migration[]): void {
  const ids = new Set(migrations.map((migration) => migration.id));
  if (ids.size !== migrations.length) throw new Error('Two migrations have the same id');
}

function refuseNewer(applied: readonly string[], all: readonly Migration[]): void {
  const known = new Set(all.map((migration) => migration.id));
  const unknown = applied.filter((id) => id !== LOCK_ROW && !known.has(id));
  if (unknown.length === 0) return;
  throw new AppError({
    code: 'database-newer',
    status: 409,
    message: 'Basis data dibuat oleh versi Selaras yang lebih baru. Perbarui program ini terlebih dahulu.',
    fields: { unknown },
  });
}

function altered(id: string): AppError {
  return new AppError({
    code: 'migration-altered',
    status: 409,
    message: `Migrasi ${id} berubah setelah dijalankan. Program ini tidak cocok dengan basis datanya.`,
    fields: { id },
  });
}

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
  const known = await database.asOwner(async (tx) => {
    await tx.run(MIGRATION_TABLE);
    return appliedMigrations(tx);
  });
  const missing = pending(known, migrations);
  const applied: string[] = [];
  for (const migration of missing) {
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

/** Another server may have applied it since the first look: looked at again behind the lock. */
async function applyOne(tx: OwnerTx, migration: Migration, all: readonly Migration[]): Promise<boolean> {
  await tx.sql.selectFrom('selaras_migration').select('id').where('id', '=', LOCK_ROW).forUpdate().execute();
  if (!pending(await appliedMigrations(tx), all).includes(migration)) return false;
  await tx.run(migration.sql);
  await tx.sql
    .insertInto('selaras_migration')
    .values({ id: migration.id, checksum: checksumOf(migration), applied_at: tx.now })
    .execute();
  return true;
}

function pending(applied: readonly AppliedMigration[], all: readonly Migration[]): readonly Migration[] {
  refuseNewer(applied, all);
  const checksums = new Map(applied.map(({ id, checksum }) => [id, checksum]));
  const changed = all.find((one) => checksums.has(one.id) && checksums.get(one.id) !== checksumOf(one));
  if (changed !== undefined) throw altered(changed.id);
  return all.filter(({ id }) => !checksums.has(id));
}

function refuseDuplicates(migrations: readonly Migration[]): void {
  const ids = new Set(migrations.map((migration) => migration.id));
  if (ids.size !== migrations.length) throw new Error('Two migrations have the same id');
}

function refuseNewer(applied: readonly AppliedMigration[], all: readonly Migration[]): void {
  const known = new Set(all.map((migration) => migration.id));
  const unknown = applied.map(({ id }) => id).filter((id) => !known.has(id));
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

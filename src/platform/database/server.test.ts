import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import pg from 'pg';
import { describe, expect, it } from 'vitest';
import { recordChange } from '../audit/record-change.ts';
import { sealAudit } from '../audit/seal-audit.ts';
import { verifyAudit } from '../audit/verify-audit.ts';
import { restoreBackup } from '../backup/restore-backup.ts';
import { writeBackup } from '../backup/write-backup.ts';
import { folderFileStore } from '../files.ts';
import { systemRandom } from '../random.ts';
import { serverDatabase } from '../testing/databases.ts';
import { createGovernmentRow } from '../testing/government.ts';
import type { Database } from './database.ts';
import { migrate } from './migrate.ts';
import { platformMigrations } from './migrations/index.ts';
import { openDatabase } from './open-database.ts';
import { systemScope } from './scope.ts';

const server = process.env.SELARAS_TEST_POSTGRES ?? '';

describe.skipIf(server === '')('a PostgreSQL server', () => {
  it('opens a new session when it ended the last one', async () => {
    const { database, drop } = await serverDatabase(server);
    const killed = database.asOwner((tx) =>
      sql`select pg_terminate_backend(pg_backend_pid())`.execute(tx.sql),
    );
    await expect(killed).rejects.toThrow();
    const { rows } = await database.asOwner((tx) => sql`select 1 as one`.execute(tx.sql));
    expect(rows).toEqual([{ one: 1 }]);
    await drop();
  });

  it('tells who cannot reach it', async () => {
    const nowhere = await openDatabase({ kind: 'server', url: 'postgres://x@127.0.0.1:1/x', poolSize: 1 });
    await expect(nowhere.asOwner(async () => 1)).rejects.toMatchObject({ code: 'ECONNREFUSED' });
    await nowhere.close();
  });

  it('needs no superuser: an owner that may create roles migrates, seals and backs up', async () => {
    await withOrdinaryOwner(async (database) => {
      await migrate(database, platformMigrations);
      const government = await createGovernmentRow(database);
      await database.inTransaction(systemScope(government, 'test'), (tx) =>
        recordChange(tx, { action: 'enter', entity: 'measurement', key: { code: 'iku-2' } }),
      );
      expect(await sealAudit(database)).toBe(1);
      expect(await verifyAudit(database, government)).toMatchObject({ sealed: 1, findings: [] });
      const folder = await mkdtemp(join(tmpdir(), 'selaras-server-'));
      const file = join(folder, 'cadangan');
      const files = folderFileStore(join(folder, 'files'), systemRandom);
      expect(await writeBackup(database, files, file)).toMatchObject({ rows: 3 });
      await expect(restoreBackup(database, files, file, platformMigrations)).rejects.toMatchObject({
        code: 'database-not-empty',
      });
      await rm(folder, { recursive: true });
    });
  });
});

/** A role without the rights of a superuser, and a database that it owns. */
async function withOrdinaryOwner(work: (database: Database) => Promise<void>): Promise<void> {
  const name = `selaras_owner_${process.pid}`;
  const admin = new pg.Client({ connectionString: server });
  await admin.connect();
  await admin.query(`create role ${name} login createrole nosuperuser`);
  await admin.query(`create database ${name} owner ${name} template template0 encoding 'UTF8'`);
  const url = new URL(server);
  url.username = name;
  url.pathname = `/${name}`;
  const database = await openDatabase({ kind: 'server', url: url.href, poolSize: 2 });
  try {
    await work(database);
  } finally {
    await database.close();
    await admin.query(`drop database ${name} with (force)`);
    await admin.query(`drop owned by ${name}`);
    await admin.query(`drop role ${name}`);
    await admin.end();
  }
}

/**
 * Runs the same store tests on both databases.
 *
 * @example
 * ```ts
 * eachDatabase('plans', [...platformMigrations, ...planningMigrations], (harness) => {
 *   it('keeps a plan per unit', async () => {
 *     const government = await harness.newGovernment();          // a fresh tenant per test: cheap
 *     await harness.database().inTransaction(systemScope(government, 'test'), async (tx) => { … });
 *   });
 * });
 * ```
 * PGlite runs in memory. PostgreSQL runs when SELARAS_TEST_POSTGRES holds the address of a superuser
 * (`node scripts/postgres-for-tests.mjs` prints one); without it that half is skipped, and fails when CI=true.
 */
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, describe, it } from 'vitest';
import type { Database, DatabaseConfig } from '../database/database.ts';
import { type Migration, migrate } from '../database/migrate.ts';
import { type OpenOptions, openDatabase } from '../database/open-database.ts';
import { createGovernmentRow } from './government.ts';

export interface DatabaseHarness {
  readonly kind: DatabaseConfig['kind'];
  /** Open and migrated, from `beforeAll` on. */
  database(): Database;
  /** Creates a government and returns its id. */
  newGovernment(): Promise<string>;
}

export function eachDatabase(
  name: string,
  migrations: readonly Migration[],
  tests: (harness: DatabaseHarness) => void,
  options: OpenOptions = {},
): void {
  describe(`${name} (PGlite)`, () => {
    const embedded = async (): Promise<TestDatabase> => {
      const database = await openDatabase({ kind: 'embedded', folder: 'memory' }, options);
      return { database, drop: () => database.close() };
    };
    tests(harness('embedded', embedded, migrations));
  });
  const server = process.env.SELARAS_TEST_POSTGRES;
  if (server !== undefined && server !== '') {
    describe(`${name} (PostgreSQL)`, () => {
      tests(harness('server', () => serverDatabase(server, options), migrations));
    });
  } else missingServer(name);
}

export interface TestDatabase {
  readonly database: Database;
  drop(): Promise<void>;
}

/** A database of its own on the test server; `drop` removes it. */
export async function serverDatabase(server: string, options: OpenOptions = {}): Promise<TestDatabase> {
  const name = `selaras_test_${randomUUID().replaceAll('-', '')}`;
  await onServer(server, `create database ${name} template template0 encoding 'UTF8'`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  const database = await openDatabase({ kind: 'server', url: url.href, poolSize: 5 }, options);
  const drop = async (): Promise<void> => {
    await database.close();
    await onServer(server, `drop database ${name} with (force)`);
  };
  return { database, drop };
}

async function onServer(server: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

function missingServer(name: string): void {
  const reason =
    'no PostgreSQL server: set SELARAS_TEST_POSTGRES (npm test starts one where it is installed)';
  if (process.env.CI === 'true') {
    it(`${name} (PostgreSQL)`, () => {
      throw new Error(reason);
    });
  } else describe.skip(`${name} (PostgreSQL): ${reason}`, () => it('runs on a server', () => {}));
}

function harness(
  kind: DatabaseConfig['kind'],
  open: () => Promise<TestDatabase>,
  migrations: readonly Migration[],
): DatabaseHarness {
  let opened: TestDatabase | null = null;
  const database = (): Database => {
    if (opened === null) throw new Error('The test database opens in beforeAll');
    return opened.database;
  };
  beforeAll(async () => {
    opened = await open();
    await migrate(opened.database, migrations);
  });
  afterAll(async () => {
    await opened?.drop();
  });
  return { kind, database, newGovernment: () => createGovernmentRow(database()) };
}

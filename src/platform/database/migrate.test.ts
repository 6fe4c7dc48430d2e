import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { eachDatabase } from '../testing/databases.ts';
import { type Migration, migrate } from './migrate.ts';
import { platformMigrations } from './migrations/index.ts';

const first: Migration = { id: '0900-test-first', sql: 'create table one (id integer primary key);' };

eachDatabase('migrations', platformMigrations, (harness) => {
  it('are applied once, in order', async () => {
    const list = [...platformMigrations, first];
    expect(await migrate(harness.database(), list)).toEqual(['0900-test-first']);
    expect(await migrate(harness.database(), list)).toEqual([]);
  });

  it('refuse one that was altered after it was applied', async () => {
    const altered = { ...first, sql: 'create table one (id text primary key);' };
    await expect(migrate(harness.database(), [...platformMigrations, altered])).rejects.toMatchObject({
      code: 'migration-altered',
      fields: { id: '0900-test-first' },
    });
  });

  it('refuse a database that a newer program made', async () => {
    await expect(migrate(harness.database(), platformMigrations)).rejects.toMatchObject({
      code: 'database-newer',
      fields: { unknown: ['0900-test-first'] },
    });
  });

  it('leave nothing of one that fails half way', async () => {
    const failing = { id: '0901-test-failing', sql: 'create table two (id integer); select 1 / 0;' };
    await expect(migrate(harness.database(), [...platformMigrations, first, failing])).rejects.toThrow(
      'division by zero',
    );
    const found = await harness
      .database()
      .asOwner((tx) => sql`select to_regclass('two') as two`.execute(tx.sql));
    expect(found.rows).toEqual([{ two: null }]);
  });

  it('refuse two with the same id', async () => {
    await expect(migrate(harness.database(), [first, first])).rejects.toThrow('the same id');
  });
});

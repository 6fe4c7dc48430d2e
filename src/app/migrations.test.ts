import { expect, test } from 'vitest';
import { migrate } from '../platform/database/migrate.ts';
import { findTenancyViolations } from '../platform/database/tenancy.ts';
import { eachDatabase } from '../platform/testing/databases.ts';
import { allMigrations } from './migrations.ts';

eachDatabase('the whole schema', allMigrations, (harness) => {
  test('the government comes first in every key and row-level security is forced on every table', async () => {
    const database = harness.database();
    const tables = await database.asOwner((tx) => tx.sql.introspection.getTables());
    expect(tables.length).toBeGreaterThan(30);
    expect(await findTenancyViolations(database)).toEqual([]);
  });

  test('migrating again changes nothing', async () => {
    expect(await migrate(harness.database(), allMigrations)).toEqual([]);
  });
});

import { afterAll, beforeAll, expect, it } from 'vitest';
import { findOrCreateGovernment } from '../exchange/create-government.ts';
import type { Database } from '../platform/database/database.ts';
import { migrate } from '../platform/database/migrate.ts';
import { openDatabase } from '../platform/database/open-database.ts';
import { isReadyForDemo, loadDemo } from './load-demo.ts';
import { allMigrations } from './migrations.ts';

let database: Database;
beforeAll(async () => {
  database = await openDatabase({ kind: 'embedded', folder: 'memory' });
  await migrate(database, allMigrations);
});
afterAll(() => database.close());

const government = (code: string) => ({
  code,
  name: 'Kabupaten Tanah Laut',
  province: 'Kalimantan Selatan',
  capital: 'Pelaihari',
  headTitle: 'Bupati',
  timeZone: 'Asia/Makassar',
});

it('loads the example again when its loading was cut off, and never twice', async () => {
  expect(await isReadyForDemo(database)).toBe(true);
  // What a process killed in the middle leaves: the government, without facts and accounts.
  await database.asOwner((tx) => findOrCreateGovernment(tx, government('63.01')));
  expect(await isReadyForDemo(database)).toBe(true);
  await loadDemo(database);
  expect(await isReadyForDemo(database)).toBe(false);
});

it('puts no example beside the government of somebody else', async () => {
  const other = await openDatabase({ kind: 'embedded', folder: 'memory' });
  await migrate(other, allMigrations);
  await other.asOwner((tx) => findOrCreateGovernment(tx, government('63.02')));
  expect(await isReadyForDemo(other)).toBe(false);
  await other.close();
});

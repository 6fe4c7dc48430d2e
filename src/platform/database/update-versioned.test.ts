import { describe, expect, it } from 'vitest';
import { toProblem } from '../errors.ts';
import { eachDatabase } from '../testing/databases.ts';
import type { Database } from './database.ts';
import { platformMigrations } from './migrations/index.ts';
import { type Scope, systemScope } from './scope.ts';
import { tenantTable } from './tenant-table.ts';
import { StaleVersion, updateVersioned } from './update-versioned.ts';

type TestTables = { target: { government_id: string; code: string; value: string | null } };
const targets = {
  id: '0900-test-target',
  sql: tenantTable('target', { columns: 'code text not null, value numeric', key: ['code'] }),
};

function change(version: number, value: string, code = 'iku-2') {
  return { table: 'target', key: { code }, version, changes: { value }, name: 'Target' };
}

eachDatabase('optimistic locking', [...platformMigrations, targets], (harness) => {
  async function withTarget(): Promise<readonly [Database, Scope]> {
    const scope = systemScope(await harness.newGovernment(), 'test');
    await harness
      .database()
      .inTransaction(scope, (tx) =>
        tx.sql
          .withTables<TestTables>()
          .insertInto('target')
          .values({ government_id: scope.governmentId, code: 'iku-2', value: '87.50' })
          .execute(),
      );
    return [harness.database(), scope];
  }

  it('writes, raises the version and tells what stood there before', async () => {
    const [database, scope] = await withTarget();
    const written = await database.inTransaction(scope, (tx) => updateVersioned(tx, change(1, '88.00')));
    expect(written.before).toMatchObject({ value: '87.50', version: 1 });
    expect(written.after).toMatchObject({ value: '88.00', version: 2 });
  });

  it('gives a stale write both values and loses nothing', async () => {
    const [database, scope] = await withTarget();
    await database.inTransaction(scope, (tx) => updateVersioned(tx, change(1, '88.00')));
    const stale = database.inTransaction(scope, (tx) => updateVersioned(tx, change(1, '90.00')));
    const error = await stale.catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(StaleVersion);
    expect(toProblem(error)).toMatchObject({
      status: 409,
      code: 'stale-version',
      current: { value: '88.00', version: 2 },
      proposed: { value: '90.00' },
    });
  });

  it('lets one of two who save at the same moment win', async () => {
    const [database, scope] = await withTarget();
    const saves = ['88.00', '89.00'].map((value) =>
      database.inTransaction(scope, (tx) => updateVersioned(tx, change(1, value))),
    );
    const outcomes = await Promise.allSettled(saves);
    expect(outcomes.map((outcome) => outcome.status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('does not find what is not there, or belongs to another government', async () => {
    const [database] = await withTarget();
    const other = systemScope(await harness.newGovernment(), 'test');
    const foreign = database.inTransaction(other, (tx) => updateVersioned(tx, change(1, '0')));
    await expect(foreign).rejects.toMatchObject({ code: 'not-found', status: 404 });
  });
});

describe('an error of ours', () => {
  it('never shows its words to a person', () => {
    const problem = toProblem(new TypeError('Cannot read properties of undefined'));
    expect(problem).toMatchObject({ status: 500, code: 'internal' });
    expect(JSON.stringify(problem)).not.toContain('undefined');
  });
});

import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { eachDatabase } from '../testing/databases.ts';
import type { Tx } from './database.ts';
import { StatementError, UNIQUE_VIOLATION } from './database-errors.ts';
import { platformMigrations } from './migrations/index.ts';
import { type Scope, systemScope } from './scope.ts';
import { tenantTable } from './tenant-table.ts';

type TestTables = {
  note: { government_id: string; id: string; text: string; amount: string | null; day: string | null };
};
const notes = {
  id: '0900-test-note',
  sql: tenantTable('note', {
    columns: 'id uuid not null, text text not null, amount numeric(20,2), day date',
    key: ['id'],
    unique: [['text']],
  }),
};
const migrations = [...platformMigrations, notes];

eachDatabase('the database port', migrations, (harness) => {
  /** Does the work in a new government. */
  async function inGovernment<T>(work: (tx: Tx) => Promise<T>): Promise<readonly [Scope, T]> {
    const scope = systemScope(await harness.newGovernment(), 'test');
    return [scope, await harness.database().inTransaction(scope, work)];
  }
  const addNote = (text: string, governmentId?: string) => (tx: Tx) =>
    tx.sql
      .withTables<TestTables>()
      .insertInto('note')
      .values({
        government_id: governmentId ?? tx.scope.governmentId,
        id: tx.newId(),
        text,
        amount: '12.5',
        day: null,
      })
      .execute();
  const readNotes = (tx: Tx) =>
    tx.sql.withTables<TestTables>().selectFrom('note').select('text').orderBy('text').execute();

  it('gives every value the same JavaScript form', async () => {
    const [, row] = await inGovernment(async (tx) => {
      const result = await sql<
        Record<string, unknown>
      >`select count(*) as count, 8057463808.16::numeric(20,2) as money,
        date '2025-09-02' as day, timestamptz '2025-09-02 10:00:00+08' as moment, '{"a": [1]}'::jsonb as json,
        array['x', 'y'] as words, true as yes, 7::smallint as small, null::int as nothing, 1.5::float8 as real`.execute(
        tx.sql,
      );
      return result.rows[0];
    });
    expect(row).toEqual({
      count: 1,
      money: '8057463808.16',
      day: '2025-09-02',
      moment: new Date('2025-09-02T02:00:00Z'),
      json: { a: [1] },
      words: ['x', 'y'],
      yes: true,
      small: 7,
      nothing: null,
      real: 1.5,
    });
  });

  it('runs use cases as the application, never as the owner', async () => {
    const [, user] = await inGovernment((tx) =>
      sql<{ user: string }>`select current_user as user`.execute(tx.sql),
    );
    expect(user).toMatchObject({ rows: [{ user: 'selaras_app' }] });
  });

  it('shows a government its own rows only', async () => {
    const [own] = await inGovernment(addNote('milik sendiri'));
    const [, seenByOther] = await inGovernment(readNotes);
    expect(seenByOther).toEqual([]);
    expect(await harness.database().inTransaction(own, readNotes)).toEqual([{ text: 'milik sendiri' }]);
  });

  it('refuses a row of another government', async () => {
    const other = await harness.newGovernment();
    await expect(inGovernment(addNote('selundupan', other))).rejects.toMatchObject({ sqlState: '42501' });
  });

  it('undoes everything when the work fails', async () => {
    const scope = systemScope(await harness.newGovernment(), 'test');
    const failing = harness.database().inTransaction(scope, async (tx) => {
      await addNote('setengah')(tx);
      throw new Error('mati lampu');
    });
    await expect(failing).rejects.toThrow('mati lampu');
    expect(await harness.database().inTransaction(scope, readNotes)).toEqual([]);
  });

  it('never pretends to commit what a failed statement already undid', async () => {
    const scope = systemScope(await harness.newGovernment(), 'test');
    const swallowing = harness.database().inTransaction(scope, async (tx) => {
      await addNote('sama')(tx);
      await addNote('sama')(tx).catch(() => 'swallowed');
    });
    await expect(swallowing).rejects.toThrow('cannot be committed');
  });

  it('tells which rule of the database a statement broke', async () => {
    const twice = inGovernment(async (tx) => {
      await addNote('sama')(tx);
      await addNote('sama')(tx);
    });
    const error = await twice.catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(StatementError);
    expect(error).toMatchObject({
      sqlState: UNIQUE_VIOLATION,
      table: 'note',
      constraint: 'note_government_id_text_key',
    });
  });

  it('refuses a transaction inside a transaction instead of hanging or escaping', async () => {
    const [scope] = await inGovernment(readNotes);
    const nested = harness
      .database()
      .inTransaction(scope, () => harness.database().inTransaction(scope, readNotes));
    await expect(nested).rejects.toThrow('inside a transaction');
  });

  it('lets a handle die with its transaction', async () => {
    const [, tx] = await inGovernment(async (running) => running);
    await expect(readNotes(tx)).rejects.toThrow('has ended');
  });

  it('lets no late branch of failed work write after the rollback', async () => {
    const scope = systemScope(await harness.newGovernment(), 'test');
    let late: Promise<unknown> = Promise.resolve();
    const failing = harness.database().inTransaction(scope, async (tx) => {
      late = readNotes(tx).then(() => addNote('terlambat')(tx));
      late.catch(() => 'expected');
      throw new Error('cabang lain gagal');
    });
    await expect(failing).rejects.toThrow('cabang lain gagal');
    await expect(late).rejects.toThrow('has ended');
    expect(await harness.database().inTransaction(scope, readNotes)).toEqual([]);
  });

  it('takes a library’s statement only outside transactions', async () => {
    const scope = systemScope(await harness.newGovernment(), 'test');
    const inside = harness
      .database()
      .inTransaction(scope, () => harness.database().runLibraryStatement('select 1', []));
    await expect(inside).rejects.toThrow('after its transaction');
  });

  it('serves many transactions at once, each whole', async () => {
    const scope = systemScope(await harness.newGovernment(), 'test');
    const saves = Array.from({ length: 30 }, (_, index) =>
      harness.database().inTransaction(scope, addNote(`${index + 10}`)),
    );
    await Promise.all(saves);
    expect(await harness.database().inTransaction(scope, readNotes)).toHaveLength(30);
  });
});

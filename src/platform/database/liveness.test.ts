import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from './database.ts';
import { watchLiveness } from './liveness.ts';
import { openDatabase } from './open-database.ts';

let database: Database;
beforeAll(async () => {
  database = await openDatabase({ kind: 'embedded', folder: 'memory' });
});
afterAll(() => database.close());

describe('the watch over the database', () => {
  it('says that it answers', async () => {
    expect(await watchLiveness(database, 2_000)()).toBe(true);
  });

  it('says so when it does not answer in time, and again when it does', async () => {
    const isAlive = watchLiveness(database, 30);
    let release = (): void => {};
    const held = new Promise<void>((done) => {
      release = done;
    });
    // The embedded database has one connection: who holds it keeps everybody waiting.
    const holding = database.asOwner(() => held);
    expect(await isAlive()).toBe(false);
    expect(await isAlive()).toBe(false);
    release();
    await holding;
    expect(await watchLiveness(database, 2_000)()).toBe(true);
    expect(await isAlive()).toBe(true);
  });

  it('says that a closed one does not', async () => {
    const closed = await openDatabase({ kind: 'embedded', folder: 'memory' });
    await closed.close();
    expect(await watchLiveness(closed, 500)()).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { databaseBusy } from './database-errors.ts';
import { WaitingLine } from './waiting-line.ts';

describe('the line in front of the embedded database', () => {
  it('serves in the order of coming', async () => {
    const line = new WaitingLine(1000, databaseBusy);
    const served: number[] = [];
    await line.enter();
    const waiting = [1, 2, 3].map(async (number) => {
      await line.enter();
      served.push(number);
      line.leave();
    });
    line.leave();
    await Promise.all(waiting);
    expect(served).toEqual([1, 2, 3]);
  });

  it('tells who waited too long that the database is busy, and forgets him', async () => {
    const line = new WaitingLine(1, databaseBusy);
    await line.enter();
    await expect(line.enter()).rejects.toMatchObject({ code: 'database-busy', status: 503 });
    expect(line.length).toBe(0);
    line.leave();
    await expect(line.enter()).resolves.toBeUndefined();
  });
});

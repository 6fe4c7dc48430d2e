import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DataFolderInUse } from './database-errors.ts';
import { folderHolder, type LockHolder, lockFolder } from './folder-lock.ts';
import { identityOf } from './process-identity.ts';

let folder = '';
const path = () => join(folder, 'selaras.lock');
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'selaras-lock-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function leaveLock(change: Partial<LockHolder>): Promise<void> {
  const holder: LockHolder = { ...(await identityOf(process.pid)), address: null };
  await writeFile(path(), JSON.stringify({ ...holder, ...change }));
}

describe('the lock of a data folder', () => {
  it('lets one in and tells the second who holds it and where it serves', async () => {
    const lock = await lockFolder(folder);
    await lock.announce('http://127.0.0.1:4280');
    const refused = await lockFolder(folder).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(DataFolderInUse);
    expect(refused).toMatchObject({
      code: 'data-folder-in-use',
      pid: process.pid,
      address: 'http://127.0.0.1:4280',
    });
    expect(await folderHolder(folder)).toMatchObject({ address: 'http://127.0.0.1:4280' });
    await lock.release();
    expect(await folderHolder(folder)).toBeNull();
    expect(await readdir(folder)).toEqual([]);
  });

  it('clears away what a killed process had written aside', async () => {
    await writeFile(join(folder, `selaras.lock.${2 ** 22 + 1}.2`), '{}');
    const lock = await lockFolder(folder);
    expect(await readdir(folder)).toEqual(['selaras.lock']);
    await lock.release();
  });

  it.each([
    ['a process that is gone', { pid: 2 ** 22 + 1 }],
    ['an earlier process with the same pid', { started: '1' }],
    ['a process before the machine was restarted', { boot: 'earlier' }],
  ])('is taken over from %s', async (_, left) => {
    await leaveLock(left);
    const lock = await lockFolder(folder);
    expect(await folderHolder(folder)).toMatchObject({ pid: process.pid });
    await lock.release();
  });

  it('is taken over when the file is torn', async () => {
    await writeFile(path(), '{"pid": 12');
    await (await lockFolder(folder)).release();
    expect(await readdir(folder)).toEqual([]);
  });

  it('goes to exactly one of many who take over at once', async () => {
    await leaveLock({ pid: 2 ** 22 + 1 });
    const attempts = await Promise.allSettled(Array.from({ length: 20 }, () => lockFolder(folder)));
    expect(attempts.filter((attempt) => attempt.status === 'fulfilled')).toHaveLength(1);
    expect(JSON.parse(await readFile(path(), 'utf8'))).toMatchObject({ pid: process.pid });
  });

  it('is not released by one who no longer holds it', async () => {
    const lock = await lockFolder(folder);
    await leaveLock({ started: '1' });
    await lock.release();
    expect(await readdir(folder)).toEqual(['selaras.lock']);
  });
});

import { chmod, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeDataFolder, makePrivateFolder } from './data-folder.ts';
import { openDatabase } from './database/open-database.ts';
import { storageFull } from './storage-full.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'selaras-folder-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const rightsOf = async (path: string): Promise<number> => (await stat(path)).mode & 0o777;

describe('the data folder', () => {
  it('belongs to its owner alone, also when it was open to all before', async () => {
    const data = join(folder, 'data');
    await makeDataFolder(data);
    expect(await rightsOf(data)).toBe(0o700);
    await chmod(data, 0o777);
    await makePrivateFolder(data);
    expect(await rightsOf(data)).toBe(0o700);
  });

  it('keeps everybody else out of the database files', async () => {
    const database = await openDatabase({ kind: 'embedded', folder: join(folder, 'data') });
    await database.close();
    expect(await rightsOf(join(folder, 'data'))).toBe(0o700);
    expect(await rightsOf(join(folder, 'data', 'database'))).toBe(0o700);
  });

  it('says which folder cannot be used, and why', async () => {
    const file = join(folder, 'berkas');
    await writeFile(file, '');
    for (const place of [file, join(file, 'data')]) {
      await expect(openDatabase({ kind: 'embedded', folder: place })).rejects.toMatchObject({
        code: 'data-folder-unusable',
        message: expect.stringContaining(`${place} tidak dapat dipakai: di tempat itu ada berkas`),
      });
    }
  });

  it('ends with a sentence when the database in it is damaged', async () => {
    const data = join(folder, 'data');
    await (await openDatabase({ kind: 'embedded', folder: data })).close();
    await writeFile(join(data, 'database', 'PG_VERSION'), 'rusak');
    await expect(openDatabase({ kind: 'embedded', folder: data })).rejects.toMatchObject({
      code: 'database-not-opened',
      message: expect.stringContaining('selaras db restore'),
    });
    // The lock is given back: a repaired folder can be opened at once.
    await writeFile(join(data, 'database', 'PG_VERSION'), '18\n');
    await (await openDatabase({ kind: 'embedded', folder: data })).close();
  });

  it('tells a full disk from other faults, of the file system and of the database', () => {
    expect(storageFull(Object.assign(new Error('write'), { code: 'ENOSPC' }))).toMatchObject({ status: 507 });
    expect(storageFull(Object.assign(new Error('extend'), { sqlState: '53100' }))).toMatchObject({
      status: 507,
    });
    expect(storageFull(Object.assign(new Error('open'), { code: 'EACCES' }))).toBeNull();
  });
});

import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyPassword } from '../../identity/password.ts';
import { findAccountByUsername } from '../../identity/store.ts';
import type { Database } from '../../platform/database/database.ts';
import { openDatabase } from '../../platform/database/open-database.ts';
import { systemScope } from '../../platform/database/scope.ts';
import { folderFileStore } from '../../platform/files.ts';
import { systemRandom } from '../../platform/random.ts';
import { listGovernments } from '../governments.ts';
import { localOperations } from './local-operations.ts';
import { createProgram } from './program.ts';
import { readNewPassword } from './read-password.ts';

const PASSWORD = 'hujan sawah perahu lumbung';
const DEMO = new URL('../../../demo/bajuin-2025.json', import.meta.url);

let database: Database;
const files = folderFileStore(join(tmpdir(), 'selaras-account-command'), systemRandom);
let told = '';
beforeAll(async () => {
  database = await openDatabase({ kind: 'embedded', folder: 'memory' });
  await localOperations(database, files).importBundle(await readFile(DEMO, 'utf8'), { dryRun: false });
});
afterAll(() => database.close());

function selaras(...words: string[]): Promise<unknown> {
  const result = async (text: string) => {
    told = text;
  };
  const desk = {
    output: { result, note: () => {}, width: null, showsProgress: false },
    open: async () => ({ ...localOperations(database, files), close: async () => {} }),
    readPassword: async () => PASSWORD,
  };
  return createProgram(desk, () => {}).parseAsync(words, { from: 'user' });
}

describe('an account made on the command line', () => {
  it('signs in with its password, in the roles it was given', async () => {
    await selaras(
      'account',
      'create',
      'Ani',
      '--role',
      'perencana',
      '--role',
      'administrator',
      '--unit',
      'bajuin',
    );
    expect(told).toBe(
      'Akun ani dibuat sebagai perencana, administrator pada unit 63.01.10. Masuk lewat halaman Selaras.',
    );
    const [government] = await listGovernments(database);
    const account = await database.inTransaction(systemScope(government?.id ?? '', 'test'), (tx) =>
      findAccountByUsername(tx, 'ani'),
    );
    expect(account?.assignments).toMatchObject([
      { role: 'administrator', unit: null },
      { role: 'planner', unit: '63.01.10' },
    ]);
    expect(await verifyPassword(account?.passwordHash ?? null, PASSWORD)).toBe(true);
  });

  it('needs a unit, a position of that unit, and a role there is', async () => {
    await expect(selaras('account', 'create', 'budi', '--role', 'perencana')).rejects.toThrow('--unit');
    await expect(
      selaras('account', 'create', 'budi', '--role', 'pengisi', '--unit', 'bajuin', '--position', 'lurah'),
    ).rejects.toThrow('kasi-pelayanan');
  });
});

describe('the password of a script', () => {
  const from = (text: string) => {
    const input = Object.assign(new PassThrough(), { isTTY: false });
    input.end(text);
    return readNewPassword(input, new PassThrough());
  };
  it('is the first line it gives', async () => {
    expect(await from('empat kata tak berkaitan\nlain\n')).toBe('empat kata tak berkaitan');
    await expect(from('')).rejects.toMatchObject({ code: 'password-missing' });
  });
});

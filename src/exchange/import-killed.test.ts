import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openDatabase } from '../platform/database/open-database.ts';
import { systemScope } from '../platform/database/scope.ts';
import { findOrCreateGovernment } from './create-government.ts';
import { exportBundle } from './export-bundle.ts';
import { firstBundle, secondBundle } from './testing/two-bundles.ts';
import { writeBundle } from './write-bundle.ts';

const CHILD = fileURLToPath(new URL('./testing/import-in-child.ts', import.meta.url));

/** Runs the importing process until it says `word`, then kills it as a power cut would. */
async function killAt(folder: string, word: string): Promise<void> {
  const child = spawn(process.execPath, ['--import', 'tsx', CHILD, folder, word], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  for await (const chunk of child.stdout) {
    said += String(chunk);
    if (said.split('\n').includes(word)) child.kill('SIGKILL');
  }
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  expect(child.signalCode).toBe('SIGKILL');
}

async function storedBundle(folder: string): Promise<string> {
  const database = await openDatabase({ kind: 'embedded', folder });
  try {
    const { government } = firstBundle().organisation;
    const id = await database.asOwner((tx) => findOrCreateGovernment(tx, government));
    const request = { unit: 'bajuin', year: 2025, authority: { kind: 'system' } } as const;
    return await database.inTransaction(systemScope(id, 'test'), (tx) => exportBundle(tx, request));
  } finally {
    await database.close();
  }
}

// Each test starts a database in a process of its own, twice: generous, because it is never waited out.
describe('an import whose process is killed', { timeout: 90_000 }, () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'selaras-killed-'));
  });
  afterEach(async () => {
    await rm(folder, { recursive: true, force: true });
  });

  test('after the last row and before the commit: nothing of it is there', async () => {
    await killAt(folder, 'written');
    expect(await storedBundle(folder)).toBe(writeBundle(firstBundle()));
  });

  test('after the commit: all of it is there', async () => {
    await killAt(folder, 'committed');
    expect(await storedBundle(folder)).toBe(writeBundle(secondBundle()));
  });

  test('while it writes: all of it or nothing', async () => {
    await killAt(folder, 'writing');
    expect([writeBundle(firstBundle()), writeBundle(secondBundle())]).toContain(await storedBundle(folder));
  });
});

import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { folderFileStore } from './files.ts';
import { systemRandom } from './random.ts';

const GOVERNMENT = '019aa000-0000-7000-8000-000000000001';
const OTHER = '019aa000-0000-7000-8000-000000000002';
const text = (words: string): Uint8Array => new TextEncoder().encode(words);
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'selaras-files-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('the file store in a folder', () => {
  const store = () => folderFileStore(folder, systemRandom);

  it('gives back what was put, under the hash of its content', async () => {
    const { hash, size } = await store().put(GOVERNMENT, text('Perjanjian Kinerja 2025'));
    expect(size).toBe(23);
    expect(new TextDecoder().decode(await store().get(GOVERNMENT, hash))).toBe('Perjanjian Kinerja 2025');
  });

  it('keeps the same content once and leaves nothing half written', async () => {
    const first = await store().put(GOVERNMENT, text('sama'));
    const second = await store().put(GOVERNMENT, text('sama'));
    expect(second).toEqual(first);
    expect(await readdir(join(folder, GOVERNMENT, first.hash.slice(0, 2)))).toEqual([first.hash.slice(2)]);
  });

  it('does not show a file to another government', async () => {
    const { hash } = await store().put(GOVERNMENT, text('milik sendiri'));
    await expect(store().get(OTHER, hash)).rejects.toMatchObject({ code: 'not-found' });
  });

  it('never leaves its folder, whatever it is asked for', async () => {
    await expect(store().get(GOVERNMENT, '../../etc/passwd')).rejects.toMatchObject({ code: 'not-found' });
    await expect(store().get('..', 'a'.repeat(64))).rejects.toMatchObject({ code: 'not-found' });
  });

  it('refuses a file whose content was changed behind its back', async () => {
    const { hash } = await store().put(GOVERNMENT, text('asli'));
    await writeFile(join(folder, GOVERNMENT, hash.slice(0, 2), hash.slice(2)), 'palsu');
    await expect(store().get(GOVERNMENT, hash)).rejects.toThrow('was damaged');
  });
});

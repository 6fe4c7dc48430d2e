/** The store port for files: content under its own hash, so that the same content is kept once. */
import { createHash } from 'node:crypto';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isUuid } from '../kernel/ids.ts';
import { notFound } from './errors.ts';
import type { RandomBytes } from './random.ts';

export interface StoredFile {
  /** SHA-256 of the content, hexadecimal: the file's name in the store. */
  readonly hash: string;
  readonly size: number;
}

export interface FileStore {
  /** Keeps the content of a government on disk, synced, before it resolves. */
  put(governmentId: string, content: Uint8Array): Promise<StoredFile>;
  /** Throws `not-found`. The content is checked against its hash. */
  get(governmentId: string, hash: string): Promise<Uint8Array>;
  remove(governmentId: string, hash: string): Promise<void>;
}

/** Files in a folder: `files/<government>/ab/cdef…`. */
export function folderFileStore(folder: string, random: RandomBytes): FileStore {
  const place = (governmentId: string, hash: string): string => {
    if (!isUuid(governmentId) || !/^[0-9a-f]{64}$/.test(hash)) throw notFound('Berkas');
    return join(folder, governmentId, hash.slice(0, 2), hash.slice(2));
  };
  return {
    async put(governmentId, content) {
      const hash = hashOf(content);
      await writeWhole(place(governmentId, hash), content, Buffer.from(random(8)).toString('hex'));
      return { hash, size: content.byteLength };
    },
    async get(governmentId, hash) {
      const content = await readFile(place(governmentId, hash)).catch(() => null);
      if (content === null) throw notFound('Berkas');
      if (hashOf(content) !== hash) throw new Error(`The stored file ${hash} was damaged`);
      return content;
    },
    remove: (governmentId, hash) => rm(place(governmentId, hash), { force: true }),
  };
}

export function hashOf(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** Written aside, synced, then renamed: a file is there whole or not at all. */
async function writeWhole(path: string, content: Uint8Array, suffix: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const aside = `${path}.${suffix}`;
  try {
    const file = await open(aside, 'wx', 0o600);
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(aside, path);
  } catch (error) {
    await rm(aside, { force: true });
    throw error;
  }
}

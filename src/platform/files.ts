/** The store port for files: content under its own hash, so that the same content is kept once. */
import { createHash } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
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
  /**
   * Keeps what comes in piece by piece, without ever holding it whole. `inspect` sees the first bytes and may throw;
   * more than `limit` bytes end in the error of `tooLarge`. Nothing is left behind then.
   */
  putStream(
    governmentId: string,
    content: AsyncIterable<Uint8Array>,
    limits: StreamLimits,
  ): Promise<StoredFile>;
  /** Throws `not-found`. The content is checked against its hash. */
  get(governmentId: string, hash: string): Promise<Uint8Array>;
  remove(governmentId: string, hash: string): Promise<void>;
  /** Everything kept, of all governments. */
  list(): AsyncIterable<KeptFile>;
}

export interface KeptFile {
  readonly governmentId: string;
  readonly hash: string;
}

export interface StreamLimits {
  readonly limit: number;
  readonly tooLarge: () => Error;
  readonly inspect: (firstBytes: Uint8Array) => void;
}

const HASH = /^[0-9a-f]{64}$/;

/** Files in a folder: `files/<government>/ab/cdef…`. */
export function folderFileStore(folder: string, random: RandomBytes): FileStore {
  const place = (governmentId: string, hash: string): string => {
    if (!isUuid(governmentId) || !HASH.test(hash)) throw notFound('Berkas');
    return join(folder, governmentId, hash.slice(0, 2), hash.slice(2));
  };
  return {
    async put(governmentId, content) {
      const hash = hashOf(content);
      await writeWhole(place(governmentId, hash), content, Buffer.from(random(8)).toString('hex'));
      return { hash, size: content.byteLength };
    },
    async putStream(governmentId, content, limits) {
      if (!isUuid(governmentId)) throw notFound('Berkas');
      const aside = join(folder, governmentId, `masuk.${Buffer.from(random(8)).toString('hex')}`);
      return keepStream(aside, content, limits, (hash) => place(governmentId, hash));
    },
    async get(governmentId, hash) {
      const content = await readFile(place(governmentId, hash)).catch(() => null);
      if (content === null) throw notFound('Berkas');
      if (hashOf(content) !== hash) throw new Error(`The stored file ${hash} was damaged`);
      return content;
    },
    remove: (governmentId, hash) => rm(place(governmentId, hash), { force: true }),
    list: () => keptIn(folder),
  };
}

/** What is still being written has another name. */
async function* keptIn(folder: string): AsyncGenerator<KeptFile> {
  for (const governmentId of (await namesIn(folder)).filter(isUuid))
    for (const start of await namesIn(join(folder, governmentId)))
      for (const rest of await namesIn(join(folder, governmentId, start))) {
        const hash = `${start}${rest}`;
        if (start.length === 2 && HASH.test(hash)) yield { governmentId, hash };
      }
}

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return (await readdir(folder)).sort();
  } catch (error) {
    const isNone =
      error instanceof Error && 'code' in error && ['ENOENT', 'ENOTDIR'].includes(String(error.code));
    if (isNone) return [];
    throw error;
  }
}

export function hashOf(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** How many bytes tell what kind of file it is. */
const FIRST_BYTES = 512;

async function keepStream(
  aside: string,
  content: AsyncIterable<Uint8Array>,
  { limit, tooLarge, inspect }: StreamLimits,
  placeOf: (hash: string) => string,
): Promise<StoredFile> {
  await mkdir(dirname(aside), { recursive: true });
  const digest = createHash('sha256');
  let size = 0;
  let first: Uint8Array | null = new Uint8Array();
  try {
    const file = await open(aside, 'wx', 0o600);
    try {
      for await (const piece of content) {
        size += piece.byteLength;
        if (size > limit) throw tooLarge();
        if (first !== null) first = Buffer.concat([first, piece]);
        if (first !== null && first.byteLength >= FIRST_BYTES) {
          inspect(first);
          first = null;
        }
        digest.update(piece);
        await file.writeFile(piece);
      }
      if (first !== null) inspect(first);
      await file.sync();
    } finally {
      await file.close();
    }
    const hash = digest.digest('hex');
    await mkdir(dirname(placeOf(hash)), { recursive: true });
    await rename(aside, placeOf(hash));
    return { hash, size };
  } catch (error) {
    await rm(aside, { force: true });
    throw error;
  }
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

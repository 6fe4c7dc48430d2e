/**
 * One process per data folder. The lock is a file that names its holder; a lock whose holder has died
 * (kill -9, power cut) is taken over.
 */
import { link, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { DataFolderInUse } from './database-errors.ts';
import { identityOf, isAlive, type ProcessIdentity } from './process-identity.ts';

export interface LockHolder extends ProcessIdentity {
  /** `http://127.0.0.1:4280` once a server listens. */
  readonly address: string | null;
}

export interface FolderLock {
  announce(address: string): Promise<void>;
  release(): Promise<void>;
}

const LOCK_FILE = 'selaras.lock';
/** Milliseconds to wait while another takes over, and how often. */
const PAUSE = 20;
const ATTEMPTS = 100;

/** Takes the lock or throws `DataFolderInUse`. */
export async function lockFolder(folder: string): Promise<FolderLock> {
  const path = join(folder, LOCK_FILE);
  const own: LockHolder = { ...(await identityOf(process.pid)), address: null };
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    if (await created(path, own)) {
      await removeLeftovers(folder);
      return heldLock(path, own);
    }
    const holder = await readHolder(path);
    if (holder !== null && (await isAlive(holder))) {
      throw new DataFolderInUse(folder, holder.pid, holder.address);
    }
    await removeDead(path, own);
  }
  throw new DataFolderInUse(folder, (await readHolder(path))?.pid ?? 0, null);
}

/** Who holds the folder, or null when nobody alive does. */
export async function folderHolder(folder: string): Promise<LockHolder | null> {
  const holder = await readHolder(join(folder, LOCK_FILE));
  return holder !== null && (await isAlive(holder)) ? holder : null;
}

/** Written aside first and then linked: the lock appears whole, and only where none was. */
async function created(path: string, holder: LockHolder): Promise<boolean> {
  const aside = asideOf(path);
  try {
    await writeFile(aside, JSON.stringify(holder), { mode: 0o600 });
    await link(aside, path);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(aside, { force: true });
  }
}

/**
 * Several may find the same dead lock at once, and one may already have replaced it: only the holder of a
 * second lock, the takeover, removes a dead one, after looking at it again.
 */
async function removeDead(path: string, own: LockHolder): Promise<void> {
  const takeover = `${path}.takeover`;
  if (await created(takeover, own)) {
    try {
      const holder = await readHolder(path);
      if (holder === null || !(await isAlive(holder))) await rm(path, { force: true });
    } finally {
      await rm(takeover, { force: true });
    }
    return;
  }
  const taker = await readHolder(takeover);
  // Killed in the very millisecond of a takeover.
  if (taker !== null && !(await isAlive(taker))) await rm(takeover, { force: true });
  else await setTimeout(PAUSE);
}

/** Locks written aside by processes that were killed before they could put them in place. */
async function removeLeftovers(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const pid = /^selaras\.lock\.(?:takeover\.)?(\d+)\.\d+$/.exec(name)?.[1];
    if (pid === undefined || (await isAlive({ pid: Number(pid), started: null, boot: null }))) continue;
    await rm(join(folder, name), { force: true });
  }
}

function heldLock(path: string, own: LockHolder): FolderLock {
  return {
    async announce(address): Promise<void> {
      const aside = asideOf(path);
      await writeFile(aside, JSON.stringify({ ...own, address }), { mode: 0o600 });
      await rename(aside, path);
    },
    async release(): Promise<void> {
      const holder = await readHolder(path);
      if (holder !== null && isSameProcess(holder, own)) await rm(path, { force: true });
    },
  };
}

let asideCount = 0;
function asideOf(path: string): string {
  asideCount += 1;
  return `${path}.${process.pid}.${asideCount}`;
}

function isSameProcess(one: ProcessIdentity, other: ProcessIdentity): boolean {
  return one.pid === other.pid && one.started === other.started && one.boot === other.boot;
}

async function readHolder(path: string): Promise<LockHolder | null> {
  const text = await readFile(path, 'utf8').catch(() => null);
  if (text === null) return null;
  try {
    return parseHolder(JSON.parse(text));
  } catch {
    return null;
  }
}

function parseHolder(value: unknown): LockHolder | null {
  if (typeof value !== 'object' || value === null || !('pid' in value) || typeof value.pid !== 'number')
    return null;
  return {
    pid: value.pid,
    started: textOrNull(value, 'started'),
    boot: textOrNull(value, 'boot'),
    address: textOrNull(value, 'address'),
  };
}

function textOrNull(value: object, key: string): string | null {
  const field: unknown = Reflect.get(value, key);
  return typeof field === 'string' ? field : null;
}

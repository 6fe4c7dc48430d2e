/**
 * The credential by which the command line proves to a running server that it may read the data folder: a
 * secret in a file that only the folder's owner can open. It is made anew at each start of the server.
 */
import { open, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { RandomBytes } from '../platform/random.ts';

const FILE = 'operator-credential';
const SECRET_BYTES = 32;

/** Writes a new credential into the data folder (mode 0600) and returns it. The folder must exist. */
export async function ensureOperatorCredential(folder: string, random: RandomBytes): Promise<string> {
  const credential = Buffer.from(random(SECRET_BYTES)).toString('base64url');
  const path = join(folder, FILE);
  const aside = `${path}.${Buffer.from(random(4)).toString('hex')}`;
  try {
    // Never there with wider rights, not even for a moment: written aside with its mode, then renamed.
    const file = await open(aside, 'wx', 0o600);
    try {
      await file.writeFile(credential);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(aside, path);
  } catch (error) {
    await rm(aside, { force: true });
    throw error;
  }
  return credential;
}

/** Null when no server has written one, or when this user may not read it. */
export async function readOperatorCredential(folder: string): Promise<string | null> {
  const text = await readFile(join(folder, FILE), 'utf8').catch(() => null);
  return text === null || text.trim() === '' ? null : text.trim();
}

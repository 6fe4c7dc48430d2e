/** Passwords as argon2id (19 MiB, 2 passes, 1 lane): OWASP's minimum, about 6 ms of one core. */
import { hash, verify } from '@node-rs/argon2';

/** The library's code for argon2id; its const enum cannot be imported here. */
const ARGON2ID = 2;
const OPTIONS = { algorithm: ARGON2ID, memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Longer passwords only cost time; the limit is stated where one is chosen. */
export const MAXIMUM_PASSWORD_LENGTH = 256;

let decoy: Promise<string> | undefined;

export function hashPassword(password: string): Promise<string> {
  return hash(password, OPTIONS);
}

/** Compares with the stored hash, or with a decoy when there is no such account, so that both take the same time. */
export async function verifyPassword(stored: string | null, password: string): Promise<boolean> {
  if (password.length > MAXIMUM_PASSWORD_LENGTH) return false;
  decoy ??= hashPassword('tidak ada akun ini');
  const matches = await verify(stored ?? (await decoy), password);
  return stored !== null && matches;
}

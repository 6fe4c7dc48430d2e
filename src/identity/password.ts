/** Passwords as argon2id (19 MiB, 2 passes, 1 lane): OWASP's minimum, about 6 ms of one core. */
import { hash, verify } from '@node-rs/argon2';
import { AppError } from '../platform/errors.ts';
import { Turnstile } from '../platform/turnstile.ts';
import { MAXIMUM_PASSWORD_LENGTH } from './rules/password-strength.ts';

/** The library's code for argon2id; its const enum cannot be imported here. */
const ARGON2ID = 2;
const OPTIONS = { algorithm: ARGON2ID, memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Two at once leave threads and memory for everybody else while somebody guesses; a hundred wait two seconds. */
const comparing = new Turnstile({ places: 2, mostWaiting: 100 }, () => {
  return new AppError({
    code: 'sign-in-busy',
    status: 503,
    message: 'Terlalu banyak orang masuk pada saat yang sama. Coba lagi dalam beberapa detik.',
    fields: { retryAfterSeconds: 5 },
  });
});

let decoy: Promise<string> | undefined;

export function hashPassword(password: string): Promise<string> {
  return hash(password, OPTIONS);
}

/**
 * Compares with the stored hash, or with a decoy when there is no such account, so that both take the same
 * time. Throws `sign-in-busy` (503) when too many wait.
 */
export async function verifyPassword(stored: string | null, password: string): Promise<boolean> {
  if (password.length > MAXIMUM_PASSWORD_LENGTH) return false;
  decoy ??= hashPassword('tidak ada akun ini');
  const known = stored ?? (await decoy);
  const matches = await comparing.pass(() => verify(known, password));
  return stored !== null && matches;
}

/** Opens a session for a name and password. */
import { recordChange } from '../platform/audit/record-change.ts';
import type { Clock } from '../platform/clock.ts';
import type { Database, Tx } from '../platform/database/database.ts';
import { systemScope } from '../platform/database/scope.ts';
import { AppError } from '../platform/errors.ts';
import type { RandomBytes } from '../platform/random.ts';
import { personScope } from './caller.ts';
import { verifyPassword } from './password.ts';
import { ABSOLUTE_LIFETIME } from './rules/session-lifetime.ts';
import { hashSessionSecret, newSessionToken, writeSessionToken } from './session-token.ts';
import type { SignInGuard } from './sign-in-guard.ts';
import {
  type AccountRecord,
  deleteSessionsUnusedSince,
  findAccountByUsername,
  insertSession,
} from './store.ts';

export interface SignInDependencies {
  readonly database: Database;
  readonly guard: SignInGuard;
  readonly clock: Clock;
  readonly random: RandomBytes;
}
export interface Credentials {
  readonly governmentId: string;
  readonly username: string;
  readonly password: string;
  readonly address: string;
  readonly userAgent: string | null;
}
export interface OpenedSession {
  readonly token: string;
  readonly account: AccountRecord;
}

/**
 * The password is compared outside any transaction: on the embedded database everybody else would wait for it.
 * Throws `wrong-credentials` (401) alike for an unknown name and a wrong password, `too-many-attempts` (429).
 */
export async function signIn(
  dependencies: SignInDependencies,
  credentials: Credentials,
): Promise<OpenedSession> {
  const { database, guard, clock, random } = dependencies;
  guard.admit(credentials, clock().getTime());
  const scope = systemScope(credentials.governmentId, 'sign-in');
  const account = await database.inTransaction(scope, (tx) =>
    findAccountByUsername(tx, credentials.username),
  );
  const matches = await verifyPassword(account?.passwordHash ?? null, credentials.password);
  if (account === null || !matches) throw wrongCredentials();
  guard.forgive(credentials);
  const token = newSessionToken(credentials.governmentId, random);
  await database.inTransaction(personScope(credentials.governmentId, account, credentials.address), (tx) =>
    openSession(tx, hashSessionSecret(token.secret), account, credentials.userAgent),
  );
  return { token: writeSessionToken(token), account };
}

/** A new session of the account, in the transaction of whoever has proved who he is. */
export async function openSession(
  tx: Tx,
  tokenHash: string,
  account: AccountRecord,
  userAgent: string | null,
): Promise<void> {
  await deleteSessionsUnusedSince(tx, new Date(tx.now.getTime() - ABSOLUTE_LIFETIME));
  await insertSession(tx, tokenHash, account.id, userAgent?.slice(0, 300) ?? null);
  await recordChange(tx, {
    action: 'sign-in',
    entity: 'account',
    key: { id: account.id },
  });
}

function wrongCredentials(): AppError {
  return new AppError({
    code: 'wrong-credentials',
    status: 401,
    message: 'Nama pengguna atau kata sandi tidak cocok.',
  });
}

/** Finds who stands behind a session token. */
import type { Clock } from '../platform/clock.ts';
import type { Database } from '../platform/database/database.ts';
import { systemScope } from '../platform/database/scope.ts';
import { isSessionAlive, needsTouch } from './rules/session-lifetime.ts';
import { hashSessionSecret, type SessionToken } from './session-token.ts';
import { type AccountRecord, deleteSession, findAccount, findSession, touchSession } from './store.ts';

/** The account of a living session; null when the session is unknown, ended, or its account was closed. */
export async function resumeSession(
  database: Database,
  clock: Clock,
  token: SessionToken,
): Promise<AccountRecord | null> {
  const tokenHash = hashSessionSecret(token.secret);
  const now = clock().getTime();
  return database.inTransaction(systemScope(token.governmentId, 'session'), async (tx) => {
    const session = await findSession(tx, tokenHash);
    if (session === null) return null;
    const times = { createdAt: session.createdAt.getTime(), lastSeenAt: session.lastSeenAt.getTime() };
    if (!isSessionAlive(times, now)) {
      await deleteSession(tx, tokenHash);
      return null;
    }
    if (needsTouch(times, now)) await touchSession(tx, tokenHash);
    return findAccount(tx, session.accountId);
  });
}

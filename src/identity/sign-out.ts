/** Ends a session; ending one that is not there is no error. */
import type { Database } from '../platform/database/database.ts';
import { systemScope } from '../platform/database/scope.ts';
import { hashSessionSecret, type SessionToken } from './session-token.ts';
import { deleteSession } from './store.ts';

export async function signOut(database: Database, token: SessionToken): Promise<void> {
  await database.inTransaction(systemScope(token.governmentId, 'sign-out'), (tx) =>
    deleteSession(tx, hashSessionSecret(token.secret)),
  );
}

/** On whose authority a draft is checked: the account that brought the file, looked up anew each time. */

import { actorOf, type Caller, personScope } from '../../identity/caller.ts';
import { findAccount } from '../../identity/store.ts';
import type { Database } from '../../platform/database/database.ts';
import { type Scope, systemScope } from '../../platform/database/scope.ts';
import { AppError } from '../../platform/errors.ts';
import type { Authority } from '../authority.ts';

export interface Requester {
  readonly scope: Scope;
  readonly authority: Authority;
}

/** `accountId` null: the operator of this machine. Throws when the account has been closed since. */
export async function requesterOf(
  database: Database,
  governmentId: string,
  accountId: string | null,
): Promise<Requester> {
  const system = systemScope(governmentId, 'impor');
  if (accountId === null) return { scope: system, authority: { kind: 'system' } };
  const account = await database.inTransaction(system, (tx) => findAccount(tx, accountId));
  if (account === null) {
    throw new AppError({
      code: 'account-closed',
      status: 403,
      message: 'Akun yang mengunggah berkas ini sudah ditutup.',
    });
  }
  const caller: Caller = { kind: 'account', governmentId, account, address: 'impor' };
  return {
    scope: personScope(governmentId, account, 'impor'),
    authority: { kind: 'actor', actor: actorOf(caller) },
  };
}

/** On whose authority an exchange happens: an actor who must be allowed, or the system itself (the command line). */
import { authorise } from '../access/authorise.ts';
import { type Actor, unitTarget } from '../access/rules/actor.ts';
import type { Action } from '../access/rules/roles.ts';
import type { Tx } from '../platform/database/database.ts';
import { notAllowed } from '../platform/errors.ts';

export type Authority = { readonly kind: 'actor'; readonly actor: Actor } | { readonly kind: 'system' };

/** What importing a unit needs: bringing in a new one is less than changing what one has. */
export function importAction(isNewUnit: boolean): Extract<Action, 'import-unit' | 'create-unit'> {
  return isNewUnit ? 'create-unit' : 'import-unit';
}

/** Throws `sign-in-required` (401) or `not-allowed` (403). Only a transaction of the system has its authority. */
export function requireAuthority(
  tx: Tx,
  authority: Authority,
  action: Action,
  unit: string,
  year: number,
): void {
  if (authority.kind === 'actor') {
    authorise(authority.actor, action, unitTarget(tx.scope.governmentId, [unit], year));
  } else if (tx.scope.actor.kind !== 'system') {
    throw notAllowed('Tindakan ini hanya untuk sistem.');
  }
}

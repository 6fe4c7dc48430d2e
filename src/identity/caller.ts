/** Who calls: an account with its assignments, or the operator of this machine through the command line. */
import { authorise } from '../access/authorise.ts';
import { type Actor, type Target, unitTarget } from '../access/rules/actor.ts';
import type { Action } from '../access/rules/roles.ts';
import { type Scope, systemScope } from '../platform/database/scope.ts';
import { AppError } from '../platform/errors.ts';
import type { AccountRecord } from './store.ts';

export type Caller =
  | {
      readonly kind: 'account';
      readonly governmentId: string;
      readonly account: AccountRecord;
      readonly address: string;
    }
  /** Holds the credential of the data folder: may do what he could do to the files anyway. */
  | { readonly kind: 'operator'; readonly governmentId: string }
  | { readonly kind: 'visitor' };

export function actorOf(caller: Caller): Actor {
  if (caller.kind !== 'account') return { account: null, assignments: [] };
  return {
    account: { id: caller.account.id, governmentId: caller.governmentId },
    assignments: caller.account.assignments,
  };
}

export function personScope(
  governmentId: string,
  account: AccountRecord,
  address: string,
  capacity?: string,
): Scope {
  const held = account.assignments.map(({ role }) => role).join(', ');
  return {
    governmentId,
    actor: {
      kind: 'person',
      accountId: account.id,
      capacity: capacity ?? (held || 'tanpa peran'),
      from: address,
    },
  };
}

function signInRequired(): AppError {
  return new AppError({ code: 'sign-in-required', status: 401, message: 'Silakan masuk terlebih dahulu.' });
}

/** For the operator, where nothing tells in which government he works. */
export function noGovernment(): AppError {
  return new AppError({
    code: 'no-data',
    status: 404,
    message: 'Pemasangan ini belum memuat data, atau memuat lebih dari satu pemerintah daerah.',
  });
}

/**
 * The government the caller works in. Throws `sign-in-required` for a visitor, `no-data` for an operator where
 * there is no government, or none that is the only one.
 */
export function governmentOf(caller: Caller): string {
  if (caller.kind === 'visitor') throw signInRequired();
  if (caller.governmentId === '') throw noGovernment();
  return caller.governmentId;
}

/** The scope in which the caller may carry the action out. Throws `sign-in-required` or `not-allowed`. */
export function admit(caller: Caller, action: Action, target: Target): Scope {
  if (caller.kind === 'visitor') throw signInRequired();
  if (caller.kind === 'operator') return systemScope(caller.governmentId, 'perintah');
  const by = authorise(actorOf(caller), action, target);
  return personScope(caller.governmentId, caller.account, caller.address, by.role);
}

/** As `admit`, for a reporting unit in a year of the caller's own government. */
export function admitToUnit(caller: Caller, action: Action, unit: string, year: number | null): Scope {
  return admit(caller, action, unitTarget(governmentOf(caller), [unit], year));
}

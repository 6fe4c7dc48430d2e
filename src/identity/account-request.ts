/** What a new account needs, checked in words; and its making in one step with its audit row. */
import type { Assignment } from '../access/rules/actor.ts';
import { recordChange } from '../platform/audit/record-change.ts';
import type { Tx } from '../platform/database/database.ts';
import { AppError } from '../platform/errors.ts';
import { judgePassword } from './rules/password-strength.ts';
import { asUsername, usernameProblem } from './rules/username.ts';
import { insertAccount, isUsernameTaken } from './store.ts';

export interface AccountProblem {
  /** `username`, `password`. */
  readonly path: string;
  readonly message: string;
}

/** What is wrong with a name and password; empty when both can be used. */
export function findAccountProblems(username: string, password: string): readonly AccountProblem[] {
  const problems: AccountProblem[] = [];
  const name = usernameProblem(username);
  if (name !== null) problems.push({ path: 'username', message: name });
  const { strength, words } = judgePassword(password, username);
  if (strength === 'refused') problems.push({ path: 'password', message: words });
  return problems;
}

export interface AccountToCreate {
  readonly username: string;
  readonly displayName: string;
  /** Hashed outside of the transaction: everybody else waits meanwhile. */
  readonly passwordHash: string;
  readonly assignments: readonly Assignment[];
}

/** The new account's id. Throws `username-taken` (409); closed accounts keep their names. */
export async function createAccount(tx: Tx, account: AccountToCreate): Promise<string> {
  const username = asUsername(account.username);
  if (await isUsernameTaken(tx, username)) {
    throw new AppError({
      code: 'username-taken',
      status: 409,
      message: `Nama pengguna "${username}" sudah dipakai. Pilih nama lain.`,
    });
  }
  const id = await insertAccount(tx, { ...account, username, isDemo: false });
  const roles = account.assignments.map(({ role, unit }) => (unit === null ? role : `${role} ${unit}`));
  await recordChange(tx, {
    action: 'create-account',
    entity: 'account',
    key: { id },
    before: null,
    after: { username, roles: roles.join(', ') },
  });
  return id;
}

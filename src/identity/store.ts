/** SQL of accounts and sessions. */
import type { Assignment } from '../access/rules/actor.ts';
import { isRole } from '../access/rules/roles.ts';
import type { Tx } from '../platform/database/database.ts';
import type { IdentityTables } from './tables.ts';

const tables = (tx: Tx) => tx.sql.withTables<IdentityTables>();

export interface AccountRecord {
  readonly id: string;
  readonly username: string;
  readonly displayName: string;
  readonly passwordHash: string;
  readonly assignments: readonly Assignment[];
}

async function assignmentsOf(tx: Tx, accountId: string): Promise<Assignment[]> {
  const rows = await tables(tx)
    .selectFrom('account_role')
    .select(['role', 'unit_code', 'position_code', 'is_delegate', 'year_from', 'year_to'])
    .where('government_id', '=', tx.scope.governmentId)
    .where('account_id', '=', accountId)
    .orderBy('role')
    .orderBy('unit_code')
    .execute();
  return rows.flatMap((row) =>
    isRole(row.role)
      ? {
          role: row.role,
          unit: row.unit_code === '' ? null : row.unit_code,
          position: row.position_code === '' ? null : row.position_code,
          isDelegate: row.is_delegate,
          years: { from: row.year_from, to: row.year_to },
        }
      : [],
  );
}

async function accountWhere(tx: Tx, column: 'id' | 'username', value: string): Promise<AccountRecord | null> {
  const row = await tables(tx)
    .selectFrom('account')
    .select(['id', 'username', 'display_name', 'password_hash'])
    .where('government_id', '=', tx.scope.governmentId)
    .where(column, '=', value)
    .where('closed_at', 'is', null)
    .executeTakeFirst();
  // An unknown name costs the same statements, or the time would tell which names there are.
  const assignments = await assignmentsOf(tx, row?.id ?? tx.newId());
  if (row === undefined) return null;
  const { id, username, display_name, password_hash } = row;
  return {
    id,
    username,
    displayName: display_name,
    passwordHash: password_hash,
    assignments,
  };
}

/** The open account of a name, whatever its case; null when there is none. */
export async function findAccountByUsername(tx: Tx, username: string): Promise<AccountRecord | null> {
  // No text with this character can be stored, and asking for one is an error of the database.
  if (username.includes('\0')) return null;
  return accountWhere(tx, 'username', username.trim().toLowerCase());
}
export function findAccount(tx: Tx, accountId: string): Promise<AccountRecord | null> {
  return accountWhere(tx, 'id', accountId);
}

export interface NewAccount {
  readonly username: string;
  readonly displayName: string;
  readonly passwordHash: string;
  readonly isDemo: boolean;
  readonly assignments: readonly Assignment[];
}

export async function insertAccount(tx: Tx, account: NewAccount): Promise<string> {
  const government_id = tx.scope.governmentId;
  const id = tx.newId();
  await tables(tx)
    .insertInto('account')
    .values({
      government_id,
      id,
      username: account.username.trim().toLowerCase(),
      display_name: account.displayName,
      password_hash: account.passwordHash,
      is_demo: account.isDemo,
      closed_at: null,
      created_at: tx.now,
    })
    .execute();
  const roles = account.assignments.map(({ role, unit, position, isDelegate, years }) => ({
    government_id,
    account_id: id,
    role,
    unit_code: unit ?? '',
    position_code: position ?? '',
    is_delegate: isDelegate,
    year_from: years.from,
    year_to: years.to,
  }));
  if (roles.length > 0) await tables(tx).insertInto('account_role').values(roles).execute();
  return id;
}

/** Whether an account, closed ones included, has this name. */
export async function isUsernameTaken(tx: Tx, username: string): Promise<boolean> {
  const row = await tables(tx)
    .selectFrom('account')
    .select('id')
    .where('government_id', '=', tx.scope.governmentId)
    .where('username', '=', username)
    .executeTakeFirst();
  return row !== undefined;
}

export async function listDemoAccounts(tx: Tx): Promise<{ username: string; displayName: string }[]> {
  const rows = await tables(tx)
    .selectFrom('account')
    .select(['username', 'display_name'])
    .where('government_id', '=', tx.scope.governmentId)
    .where('is_demo', '=', true)
    .where('closed_at', 'is', null)
    .orderBy('created_at')
    .orderBy('id')
    .execute();
  return rows.map(({ username, display_name }) => ({ username, displayName: display_name }));
}

/** Whether the government ever had an account, closed ones included. */
export async function hasAnyAccount(tx: Tx): Promise<boolean> {
  const row = await tables(tx)
    .selectFrom('account')
    .select('id')
    .where('government_id', '=', tx.scope.governmentId)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

export interface SessionRecord {
  readonly accountId: string;
  readonly createdAt: Date;
  readonly lastSeenAt: Date;
}

export async function insertSession(
  tx: Tx,
  tokenHash: string,
  accountId: string,
  userAgent: string | null,
): Promise<void> {
  await tables(tx)
    .insertInto('account_session')
    .values({
      government_id: tx.scope.governmentId,
      token_hash: tokenHash,
      account_id: accountId,
      created_at: tx.now,
      last_seen_at: tx.now,
      user_agent: userAgent,
    })
    .execute();
}

export async function findSession(tx: Tx, tokenHash: string): Promise<SessionRecord | null> {
  const row = await tables(tx)
    .selectFrom('account_session')
    .select(['account_id', 'created_at', 'last_seen_at'])
    .where('government_id', '=', tx.scope.governmentId)
    .where('token_hash', '=', tokenHash)
    .executeTakeFirst();
  if (row === undefined) return null;
  return { accountId: row.account_id, createdAt: row.created_at, lastSeenAt: row.last_seen_at };
}

export async function touchSession(tx: Tx, tokenHash: string): Promise<void> {
  await tables(tx)
    .updateTable('account_session')
    .set({ last_seen_at: tx.now })
    .where('government_id', '=', tx.scope.governmentId)
    .where('token_hash', '=', tokenHash)
    .execute();
}

export async function deleteSession(tx: Tx, tokenHash: string): Promise<void> {
  await tables(tx)
    .deleteFrom('account_session')
    .where('government_id', '=', tx.scope.governmentId)
    .where('token_hash', '=', tokenHash)
    .execute();
}

/** Sessions that nobody used since the given moment. */
export async function deleteSessionsUnusedSince(tx: Tx, moment: Date): Promise<void> {
  await tables(tx)
    .deleteFrom('account_session')
    .where('government_id', '=', tx.scope.governmentId)
    .where('last_seen_at', '<', moment)
    .execute();
}

/** The use case of the first hour: government, unit, first year and first account, all in one transaction. */
import { assignment } from '../../access/rules/actor.ts';
import { parseBundle } from '../../exchange/bundle-schema.ts';
import { findOrCreateGovernment } from '../../exchange/create-government.ts';
import { importBundle } from '../../exchange/import-bundle.ts';
import type { Bundle } from '../../exchange/rules/bundle.ts';
import { firstBundle } from '../../exchange/rules/first-bundle.ts';
import { findSetupProblems, type OfficeSetup } from '../../exchange/rules/office-setup.ts';
import { createAccount, findAccountProblems } from '../../identity/account-request.ts';
import { personScope } from '../../identity/caller.ts';
import { hashPassword } from '../../identity/password.ts';
import { asUsername } from '../../identity/rules/username.ts';
import { hashSessionSecret, newSessionToken, writeSessionToken } from '../../identity/session-token.ts';
import { openSession } from '../../identity/sign-in.ts';
import { findAccount } from '../../identity/store.ts';
import type { Database, OwnerTx, Tx } from '../../platform/database/database.ts';
import { AppError } from '../../platform/errors.ts';
import type { RandomBytes } from '../../platform/random.ts';
import { setupProblems } from './setup-problems.ts';

export interface FirstAccount {
  readonly username: string;
  readonly password: string;
}

export interface NewOffice {
  readonly office: OfficeSetup;
  readonly account: FirstAccount;
}

export interface Visitor {
  readonly address: string;
  readonly userAgent: string | null;
}

export interface CreatedOffice {
  /** Short name of the unit. */
  readonly unit: string;
  readonly year: number;
  /** Of the session that is open for the first account. */
  readonly token: string;
}

/**
 * Makes the office, or nothing. Throws `setup-problems` (422) with every problem at its field, `already-set-up` (409)
 * when the installation has a government, also when that was made a moment ago by the same form.
 */
export async function createOffice(
  { database, random }: { readonly database: Database; readonly random: RandomBytes },
  { office, account }: NewOffice,
  visitor: Visitor,
): Promise<CreatedOffice> {
  const bundle = readOffice(office, account);
  const passwordHash = await hashPassword(account.password);
  const token = await database.inNewGovernment(
    { kind: 'system', task: 'set-up' },
    (tx) => foundOnly(tx, bundle),
    async (tx) => {
      await importFirstYear(tx, bundle);
      const id = await createAccount(tx, {
        username: account.username,
        displayName: asUsername(account.username),
        passwordHash,
        assignments: [assignment('administrator'), assignment('planner', bundle.unit)],
      });
      return signFirstIn(tx, id, visitor, random);
    },
  );
  return { unit: bundle.organisation.profile.shortName, year: bundle.year, token };
}

function readOffice(office: OfficeSetup, account: FirstAccount): Bundle {
  const found = [
    ...findSetupProblems(office),
    ...findAccountProblems(account.username, account.password).map(({ path, message }) => ({
      path: `account.${path}`,
      message,
    })),
  ];
  if (found.length > 0) throw setupProblems(found);
  const reading = parseBundle(JSON.stringify(firstBundle(office)));
  if (!reading.ok) throw setupProblems(reading.problems.map(({ path, message }) => ({ path, message })));
  return reading.bundle;
}

/** Two forms sent at once wait for each other here; the second one then finds the government of the first. */
async function foundOnly(tx: OwnerTx, bundle: Bundle): Promise<string> {
  await tx.run('lock table government in share row exclusive mode');
  const known = await tx.sql.selectFrom('government').select('id').limit(1).executeTakeFirst();
  if (known !== undefined) throw alreadySetUp();
  return findOrCreateGovernment(tx, bundle.organisation.government);
}

async function importFirstYear(tx: Tx, bundle: Bundle): Promise<void> {
  const result = await importBundle(tx, { bundle, authority: { kind: 'system' }, isDryRun: false });
  if (result.isAccepted) return;
  throw setupProblems(result.problems.map(({ path, message }) => ({ path, message })));
}

async function signFirstIn(
  tx: Tx,
  accountId: string,
  visitor: Visitor,
  random: RandomBytes,
): Promise<string> {
  const { governmentId } = tx.scope;
  const account = await findAccount(tx, accountId);
  if (account === null) throw new Error('The account just made is not there');
  const token = newSessionToken(governmentId, random);
  const asPerson = { ...tx, scope: personScope(governmentId, account, visitor.address) };
  await openSession(asPerson, hashSessionSecret(token.secret), account, visitor.userAgent);
  return writeSessionToken(token);
}

function alreadySetUp(): AppError {
  return new AppError({
    code: 'already-set-up',
    status: 409,
    message: 'Pemasangan ini sudah disiapkan. Masuk dengan akun yang telah dibuat.',
  });
}

import { expect, it } from 'vitest';
import { assignment } from '../access/rules/actor.ts';
import { platformMigrations } from '../platform/database/migrations/index.ts';
import { systemScope } from '../platform/database/scope.ts';
import { systemRandom } from '../platform/random.ts';
import { type DatabaseHarness, eachDatabase } from '../platform/testing/databases.ts';
import { accounts } from './migrations/accounts.ts';
import { hashPassword } from './password.ts';
import { resumeSession } from './resume-session.ts';
import { readSessionToken, type SessionToken } from './session-token.ts';
import { signIn } from './sign-in.ts';
import { SignInGuard } from './sign-in-guard.ts';
import { signOut } from './sign-out.ts';
import { insertAccount } from './store.ts';

const HOUR = 60 * 60 * 1000;
const PASSWORD = 'kata-sandi-camat';

eachDatabase('sessions', [...platformMigrations, accounts], (harness) => {
  async function camat(): Promise<string> {
    const governmentId = await harness.newGovernment();
    const passwordHash = await hashPassword(PASSWORD);
    await harness.database().inTransaction(systemScope(governmentId, 'test'), (tx) =>
      insertAccount(tx, {
        username: 'camat',
        displayName: 'Camat',
        passwordHash,
        isDemo: false,
        assignments: [assignment('approver', '63.01.10')],
      }),
    );
    return governmentId;
  }

  it('give the account with its roles while they live, and nothing after two idle hours', async () => {
    const governmentId = await camat();
    const token = await open(harness, governmentId);
    expect(await resumeAfter(0, token)).toMatchObject({
      username: 'camat',
      assignments: [{ role: 'approver', unit: '63.01.10', position: null }],
    });
    expect(await resumeAfter(2 * HOUR, token)).toBeNull();
    // What has ended is gone, whatever the clock says later.
    expect(await resumeAfter(0, token)).toBeNull();
  });

  it('end when signed out, and only the one that was', async () => {
    const governmentId = await camat();
    const [one, other] = [await open(harness, governmentId), await open(harness, governmentId)];
    await signOut(harness.database(), one);
    expect(await resumeAfter(0, one)).toBeNull();
    expect(await resumeAfter(0, other)).not.toBeNull();
  });

  it('belong to their government alone', async () => {
    const [here, there] = [await camat(), await camat()];
    const { secret } = await open(harness, here);
    expect(await resumeAfter(0, { governmentId: there, secret })).toBeNull();
  });

  it('that nobody can resume are swept by the next who signs in', async () => {
    const governmentId = await camat();
    const old = await open(harness, governmentId);
    await harness.database().asOwner((tx) =>
      tx.run(
        `update account_session set last_seen_at = last_seen_at - interval '13 hours'
         where government_id = '${governmentId}'`,
      ),
    );
    await open(harness, governmentId);
    const left = await harness
      .database()
      .inTransaction(systemScope(governmentId, 'test'), (tx) =>
        tx.sql
          .withTables<{ account_session: { token_hash: string } }>()
          .selectFrom('account_session')
          .select('token_hash')
          .execute(),
      );
    expect(left).toHaveLength(1);
    expect(await resumeAfter(0, old)).toBeNull();
  });

  it('open at the ninth attempt only after the stated wait', async () => {
    const governmentId = await camat();
    const guard = new SignInGuard();
    const attempt = (password: string, now: Date) =>
      signIn(
        { database: harness.database(), guard, clock: () => now, random: systemRandom },
        { governmentId, username: 'camat', password, address: '10.0.0.9', userAgent: null },
      );
    const start = new Date();
    for (let wrong = 0; wrong < 8; wrong += 1) {
      await expect(attempt('salah', start)).rejects.toMatchObject({ code: 'wrong-credentials' });
    }
    await expect(attempt(PASSWORD, start)).rejects.toMatchObject({ code: 'too-many-attempts', status: 429 });
    const later = new Date(start.getTime() + 30_000);
    await expect(attempt(PASSWORD, later)).resolves.toMatchObject({ account: { username: 'camat' } });
  });

  const resumeAfter = (milliseconds: number, token: SessionToken) =>
    resumeSession(harness.database(), () => new Date(Date.now() + milliseconds), token);
});

async function open(harness: DatabaseHarness, governmentId: string): Promise<SessionToken> {
  const { token } = await signIn(
    { database: harness.database(), guard: new SignInGuard(), clock: () => new Date(), random: systemRandom },
    { governmentId, username: 'Camat', password: PASSWORD, address: '10.0.0.1', userAgent: null },
  );
  const read = readSessionToken(token);
  if (read === null) throw new Error('Signing in gave no token');
  return read;
}

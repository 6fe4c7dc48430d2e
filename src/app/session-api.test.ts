import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hashSessionSecret, readSessionToken } from '../identity/session-token.ts';
import { systemScope } from '../platform/database/scope.ts';
import { DEMO_PASSWORD } from './demo-accounts.ts';
import { type ApiAnswer, type ApiClient, createApiClient, ORIGIN } from './testing/api-client.ts';
import { everyAssignment, type Installation, openInstallation } from './testing/installation.ts';

let installation: Installation;
let api: ApiClient;

beforeAll(async () => {
  installation = await openInstallation();
  api = await createApiClient(installation.application);
});
afterAll(() => installation.close());

function signIn(username: string, password: string, from = '127.0.0.1'): Promise<ApiAnswer> {
  return api.ask({ method: 'POST', path: '/api/session', json: { username, password }, from });
}

function sessionOf(answer: ApiAnswer): string {
  return /__Host-selaras=([^;]+)/u.exec(answer.headers.get('Set-Cookie') ?? '')?.[1] ?? '';
}

const whoAmI = (session: string | null) => api.ask({ path: '/api/session', session });

/** Moves a session's times back, as if that much time had passed since. */
async function age(session: string, column: 'created_at' | 'last_seen_at', hours: number): Promise<void> {
  const hash = hashSessionSecret(readSessionToken(session)?.secret ?? '');
  await installation.database.asOwner((tx) =>
    tx.run(
      `update account_session set ${column} = ${column} - interval '${hours} hours' where token_hash = '${hash}'`,
    ),
  );
}

describe('signing in', () => {
  it('tells who signed in, for which government and units, whatever the case of the name', async () => {
    const answer = await signIn(' Perencana ', DEMO_PASSWORD);
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({
      account: { username: 'perencana', roles: ['planner'] },
      government: { name: 'Kabupaten Tanah Laut' },
      units: [{ shortName: 'bajuin', years: [2025] }],
      can: { report: true, import: true },
    });
    expect((await whoAmI(sessionOf(answer))).body).toEqual(answer.body);
  });

  it('sets a cookie that scripts, other sites and other hosts never see', async () => {
    const answer = await signIn('camat', DEMO_PASSWORD);
    const parts = (answer.headers.get('Set-Cookie') ?? '').split('; ');
    expect(parts[0]).toMatch(/^__Host-selaras=[0-9a-f-]{36}\.[\w-]{43}$/u);
    expect(parts).toEqual(expect.arrayContaining(['HttpOnly', 'Secure', 'SameSite=Lax', 'Path=/']));
    expect(parts.some((part) => part.startsWith('Domain'))).toBe(false);
    expect(answer.headers.get('Cache-Control')).toBe('no-store');
  });

  it('stores only the hash of the session secret', async () => {
    const secret = readSessionToken(sessionOf(await signIn('bupati', DEMO_PASSWORD)))?.secret ?? '';
    const rows = await installation.database.asOwner((tx) =>
      tx.sql
        .withTables<{ account_session: { token_hash: string } }>()
        .selectFrom('account_session')
        .selectAll()
        .execute(),
    );
    expect(secret).toHaveLength(43);
    expect(JSON.stringify(rows)).toContain(hashSessionSecret(secret));
    expect(JSON.stringify(rows)).not.toContain(secret);
  });

  it('answers a wrong password and an unknown name alike', async () => {
    const wrong = await signIn('perencana', 'bukan-ini');
    const unknown = await signIn('tidak.ada', 'bukan-ini');
    expect(wrong.status).toBe(401);
    expect(wrong.body.detail).toBe('Nama pengguna atau kata sandi tidak cocok.');
    expect(unknown.text).toBe(wrong.text);
    expect(wrong.headers.get('Set-Cookie')).toBeNull();
  });

  it('refuses names and passwords that no person types, as wrong ones', async () => {
    expect((await signIn('per\u0000encana', DEMO_PASSWORD)).status).toBe(401);
    expect((await signIn('perencana', 'x'.repeat(900))).status).toBe(401);
    expect((await signIn("' or 1=1 --", DEMO_PASSWORD)).status).toBe(401);
  });

  it('makes the ninth wrong attempt wait, and nobody at another address', async () => {
    for (let attempt = 0; attempt < 8; attempt += 1) {
      expect((await signIn('sekretaris', 'tebakan', '127.0.0.11')).status).toBe(401);
    }
    const ninth = await signIn('sekretaris', DEMO_PASSWORD, '127.0.0.11');
    expect(ninth.status).toBe(429);
    expect(Number(ninth.headers.get('Retry-After'))).toBeGreaterThanOrEqual(29);
    expect(ninth.body.detail).toMatch(/^Terlalu banyak percobaan masuk\. Coba lagi dalam \d+ detik\.$/u);
    expect((await signIn('sekretaris', DEMO_PASSWORD, '127.0.0.12')).status).toBe(200);
  });
});

describe('a session', () => {
  it('ends when its owner signs out, and its cookie is taken back', async () => {
    const session = sessionOf(await signIn('organisasi', DEMO_PASSWORD));
    expect((await whoAmI(session)).status).toBe(200);
    const out = await api.ask({ method: 'DELETE', path: '/api/session', session });
    expect(out.status).toBe(204);
    expect(out.headers.get('Set-Cookie')).toMatch(/^__Host-selaras=; Max-Age=0; Path=\/; Secure/u);
    expect((await whoAmI(session)).status).toBe(401);
  });

  it('may be ended twice', async () => {
    const session = await installation.openSession(installation.governmentId, 'camat');
    await api.ask({ method: 'DELETE', path: '/api/session', session });
    expect((await api.ask({ method: 'DELETE', path: '/api/session', session })).status).toBe(204);
  });

  it('ends after two idle hours', async () => {
    const session = await installation.openSession(installation.governmentId, 'camat');
    await age(session, 'last_seen_at', 2);
    expect((await whoAmI(session)).status).toBe(401);
  });

  it('ends after twelve hours, however busy', async () => {
    const session = await installation.openSession(installation.governmentId, 'camat');
    await age(session, 'created_at', 12);
    expect((await whoAmI(session)).status).toBe(401);
  });

  it('lives on within these hours', async () => {
    const session = await installation.openSession(installation.governmentId, 'camat');
    await age(session, 'created_at', 11);
    await age(session, 'last_seen_at', 1);
    expect((await whoAmI(session)).status).toBe(200);
  });

  it('cannot be forged, nor carried to another government', async () => {
    const session = await installation.openSession(installation.governmentId, 'camat');
    const last = session.at(-1) === 'A' ? 'B' : 'A';
    const foreign = await installation.openForeignSession(everyAssignment('63.01.10'));
    const secret = readSessionToken(session)?.secret ?? '';
    const carried = `${readSessionToken(foreign)?.governmentId}.${secret}`;
    for (const forged of [session.slice(0, -1) + last, carried, 'x', `${session}.`, '']) {
      expect((await whoAmI(forged)).status).toBe(401);
    }
    expect((await whoAmI(session)).status).toBe(200);
  });

  it('of another government sees nothing of this one', async () => {
    const foreign = await installation.openForeignSession(everyAssignment('63.01.10'));
    const session = await whoAmI(foreign);
    expect(session.body.units).toEqual([]);
    // Of its own government it might: there its unit has no data yet.
    expect(session.body.can).toEqual({ report: false, import: true });
    expect((await api.ask({ path: '/api/units/bajuin/years/2025/capaian', session: foreign })).status).toBe(
      404,
    );
  });
});

describe('a write that another site made the browser send', () => {
  const write = (headers: Record<string, string>) =>
    api.ask({ method: 'DELETE', path: '/api/session', headers });

  it('is refused by its Origin, by Sec-Fetch-Site, and without our mark', async () => {
    for (const headers of [
      { Origin: 'https://jahat.example' },
      { Origin: 'null' },
      { Origin: 'http://localhost:9999' },
      { 'Sec-Fetch-Site': 'cross-site' },
      { 'Sec-Fetch-Site': 'same-site' },
      { 'X-Requested-With': 'XMLHttpRequest' },
      { 'X-Requested-With': '' },
    ]) {
      const answer = await write(headers);
      expect({ headers, status: answer.status }).toEqual({ headers, status: 403 });
      expect(answer.body.code).toBe('foreign-write');
    }
  });

  it('is served when it comes from our own page', async () => {
    expect((await write({ Origin: ORIGIN, 'Sec-Fetch-Site': 'same-origin' })).status).toBe(204);
  });
});

describe('the operator of the machine', () => {
  const figures = (operator: string, from?: string) =>
    api.ask({
      path: '/api/units/bajuin/years/2025/figures',
      operator,
      ...(from === undefined ? {} : { from }),
    });

  it('is known by the credential of the data folder, from this machine only', async () => {
    const right = installation.operatorCredential;
    for (const from of ['127.0.0.1', '::1', '::ffff:127.0.0.1']) {
      expect((await figures(right, from)).status).toBe(200);
    }
    for (const from of ['10.0.0.5', '192.168.1.7', '::ffff:10.0.0.5']) {
      // Nobody but this machine is served at all while demo accounts are there.
      expect((await figures(right, from)).status).toBe(403);
    }
  });

  it('is not known by a wrong, shortened or empty credential', async () => {
    const right = installation.operatorCredential;
    for (const wrong of [right.slice(0, -1), `${right}x`, right.toUpperCase(), 'x']) {
      const answer = await figures(wrong, '127.0.0.1');
      expect(answer.status).toBe(401);
      expect(answer.text).not.toContain(right);
    }
  });
});

describe('an account that was closed', () => {
  it('signs in no more, and its session ends', async () => {
    const session = await installation.openSession(installation.governmentId, 'inspektorat');
    await installation.database.inTransaction(systemScope(installation.governmentId, 'test'), (tx) =>
      tx.sql
        .withTables<{ account: { username: string; closed_at: Date | null } }>()
        .updateTable('account')
        .set({ closed_at: tx.now })
        .where('username', '=', 'inspektorat')
        .execute(),
    );
    expect((await whoAmI(session)).status).toBe(401);
    expect((await signIn('inspektorat', DEMO_PASSWORD)).status).toBe(401);
  });
});

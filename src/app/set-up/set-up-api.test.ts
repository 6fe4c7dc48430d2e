import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OfficeSetup } from '../../exchange/rules/office-setup.ts';
import { offeredPositions } from '../../organisation/rules/office-kinds.ts';
import { type ApiAnswer, type ApiClient, createApiClient } from '../testing/api-client.ts';
import { type Installation, openInstallation } from '../testing/installation.ts';

let installation: Installation;
let api: ApiClient;

/** Opening one takes seconds: tests that leave it empty share it, the others stand in their order. */
function onEmptyInstallation(): void {
  beforeAll(async () => {
    installation = await openInstallation({ isEmpty: true });
    api = await createApiClient(installation.application);
  });
  afterAll(() => installation.close());
}

const PASSWORD = 'hujan sawah perahu lumbung';
const OFFICE: OfficeSetup = {
  government: {
    code: '63.01',
    name: 'Kabupaten Tanah Laut',
    province: 'Kalimantan Selatan',
    capital: 'Pelaihari',
    headTitle: 'Bupati',
    zone: 'WITA',
  },
  unit: {
    kind: 'kecamatan',
    name: 'Kecamatan Tambang Ulang',
    code: '63.01.09',
    shortName: 'tambang-ulang',
    place: 'Tambang Ulang',
    address: '',
    year: 2025,
  },
  positions: offeredPositions('kecamatan', 'Kecamatan Tambang Ulang'),
  plan: {
    title: 'Renstra Kecamatan Tambang Ulang Tahun 2025-2029',
    startYear: 2025,
    endYear: 2029,
    goal: 'Meningkatnya kualitas pelayanan publik',
    objective: 'Meningkatnya kepuasan masyarakat',
    indicator: 'Indeks Kepuasan Masyarakat',
    indicatorUnit: 'Nilai',
    target: '87,5',
  },
};

const HERE = { from: '127.0.0.1' };
const create = (
  office: unknown = OFFICE,
  account = { username: 'Perencana', password: PASSWORD },
): Promise<ApiAnswer> =>
  api.ask({ method: 'POST', path: '/api/setup/office', json: { office, account }, ...HERE });

function fail(reason: string): never {
  throw new Error(reason);
}

function sessionOf(answer: ApiAnswer): string {
  return /__Host-selaras=([^;]+)/u.exec(answer.headers.get('Set-Cookie') ?? '')?.[1] ?? '';
}

async function rowsOf(table: string): Promise<number> {
  const { rows } = await installation.database.runLibraryStatement(
    `select count(*)::int as n from ${table}`,
    [],
  );
  return Number(rows[0]?.n);
}

const installationOf = async () => (await api.ask({ path: '/api/installation', ...HERE })).body;

describe('an empty installation', () => {
  onEmptyInstallation();

  it('says that it is empty, and nobody can sign in', async () => {
    expect(await installationOf()).toMatchObject({ name: 'Selaras', stage: 'empty' });
    const json = { username: 'perencana', password: PASSWORD };
    expect((await api.ask({ method: 'POST', path: '/api/session', json })).status).toBe(401);
  });

  it('gives the workbook of the office that is being set up, and keeps nothing', async () => {
    const answer = await api.ask({ method: 'POST', path: '/api/setup/workbook', json: OFFICE, ...HERE });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('Content-Disposition')).toContain('buku-kerja-tambang-ulang-2025.xlsx');
    expect(Buffer.from(answer.bytes.slice(0, 2)).toString()).toBe('PK');
    const sheets = Object.values(unzipSync(answer.bytes))
      .map((part) => strFromU8(part))
      .join('');
    for (const entered of [
      'Kecamatan Tambang Ulang',
      'Kepala Seksi Pelayanan Umum',
      'Indeks Kepuasan Masyarakat',
    ])
      expect(sheets).toContain(entered);
    expect(await rowsOf('government')).toBe(0);
  });

  it('keeps nothing of answers with a fault, and tells each at its field', async () => {
    const unit = { ...OFFICE.unit, code: 'kode dengan spasi', shortName: '<script>' };
    const answer = await create({ ...OFFICE, unit }, { username: 'a', password: 'pendek' });
    expect(answer.status).toBe(422);
    expect(answer.body.problems.map(({ path }: { path: string }) => path)).toEqual([
      'unit.code',
      'unit.shortName',
      'account.username',
      'account.password',
    ]);
    for (const table of ['government', 'reporting_unit', 'account', 'unit_year'])
      expect(await rowsOf(table)).toBe(0);
  });

  it('keeps nothing when the last step breaks', async () => {
    // The account's table refuses: government and facts were written before it.
    const change = (script: string) => installation.database.asOwner((tx) => tx.run(script));
    await change(`alter table account add constraint broken check (username <> 'perencana')`);
    expect((await create()).status).toBe(500);
    await change('alter table account drop constraint broken');
    for (const table of ['government', 'reporting_unit', 'unit_year', 'audit_entry'])
      expect(await rowsOf(table)).toBe(0);
  });

  it.each([
    ['no object', null],
    ['numbers for texts', { ...OFFICE, plan: { ...OFFICE.plan, title: 7 } }],
    ['fields nobody asked for', { ...OFFICE, role: 'platform' }],
    ['a text of a megabyte', { ...OFFICE, plan: { ...OFFICE.plan, goal: 'x'.repeat(200_000) } }],
    ['signs that no database stores', { ...OFFICE, unit: { ...OFFICE.unit, name: 'Kecamatan\u0000' } }],
    ['a year that is none', { ...OFFICE, unit: { ...OFFICE.unit, year: -1 } }],
  ])('refuses %s in words', async (_what, office) => {
    const answer = await create(office);
    expect([400, 413, 422]).toContain(answer.status);
    expect(answer.body.detail).toMatch(/\.$/u);
    expect(await rowsOf('government')).toBe(0);
  });
});

describe('from another machine', () => {
  onEmptyInstallation();

  const ask = (headers: Record<string, string>, from = '10.0.0.7') =>
    api.ask({ path: '/api/setup', headers, from });

  it('the code of the terminal is asked for', async () => {
    expect((await ask({})).body.code).toBe('setup-code-needed');
    expect((await ask({ 'X-Selaras-Code': 'AAAA-AAAA' })).body.code).toBe('setup-code-wrong');
    const typed = installation.setUpCode.toLowerCase().replace('-', ' ');
    expect((await ask({ 'X-Selaras-Code': typed })).status).toBe(200);
  });

  it('it is asked for behind a proxy, under a foreign name, and when the peer is unknown', async () => {
    for (const name of ['X-Forwarded-For', 'Forwarded', 'Via', 'X-Real-IP'])
      expect((await ask({ [name]: '127.0.0.1' }, '127.0.0.1')).status).toBe(403);
    const foreign = await installation.application.fetch(new Request('http://situs.example/api/setup'), {
      incoming: { socket: { remoteAddress: '127.0.0.1' } },
    });
    expect(foreign.status).toBe(403);
    expect((await api.ask({ path: '/api/setup' })).status).toBe(403);
  });

  it('guessing ends after eight codes', async () => {
    for (let attempt = 0; attempt < 8; attempt += 1)
      expect((await ask({ 'X-Selaras-Code': `AAAA-AAA${attempt}` })).status).toBe(403);
    expect((await ask({ 'X-Selaras-Code': installation.setUpCode })).status).toBe(429);
  });
});

describe('an own office', () => {
  onEmptyInstallation();

  it('is made once: its planner is signed in and finds the empty year', async () => {
    // Two forms sent at once make one office.
    const answers = await Promise.all([create(), create()]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect(await rowsOf('government')).toBe(1);
    expect(await rowsOf('account')).toBe(1);
    const answer = answers.find(({ status }) => status === 201) ?? fail('No office was made');
    expect(answer.body).toEqual({ unit: 'tambang-ulang', year: 2025 });
    const session = await api.ask({ path: '/api/session', session: sessionOf(answer) });
    expect(session.body).toMatchObject({
      account: { username: 'perencana', roles: ['administrator', 'planner'] },
      government: { name: 'Kabupaten Tanah Laut' },
      units: [{ code: '63.01.09', name: 'Kecamatan Tambang Ulang', years: [2025] }],
      can: { report: true, import: true },
    });
    const path = '/api/units/tambang-ulang/years/2025/capaian';
    expect((await api.ask({ path, session: sessionOf(answer) })).status).toBe(200);
    expect(await installationOf()).toMatchObject({ name: 'Kabupaten Tanah Laut', stage: 'ready' });
  });

  it('lets the new account sign in with its password, whatever the case of the name', async () => {
    const json = { username: 'PERENCANA', password: PASSWORD };
    expect((await api.ask({ method: 'POST', path: '/api/session', json })).status).toBe(200);
  });

  it('is set up once: the page is gone afterwards', async () => {
    expect((await api.ask({ path: '/api/setup', ...HERE })).status).toBe(404);
    expect((await create()).status).toBe(404);
  });

  it('gets further accounts from the operator of the machine, in words where he errs', async () => {
    const request = {
      username: 'perencana2',
      displayName: null,
      password: PASSWORD,
      roles: ['planner'],
      unit: 'tambang-ulang',
      position: null,
    };
    const make = (change: object, from = '127.0.0.1') =>
      api.ask({
        method: 'POST',
        path: '/api/operator/accounts',
        json: { ...request, ...change },
        operator: installation.operatorCredential,
        from,
      });
    expect((await make({})).body).toEqual({ username: 'perencana2', roles: ['planner'], unit: '63.01.09' });
    expect((await make({})).body.code).toBe('username-taken');
    expect((await make({}, '10.0.0.5')).body.code).toBe('wrong-credential');
    expect((await make({ username: 'lain', unit: 'tidak-ada' })).body.detail).toContain(
      'tambang-ulang (63.01.09)',
    );
    expect((await make({ username: 'lain', unit: null })).body.detail).toContain('--unit');
    expect((await make({ username: 'lain', roles: ['contributor'] })).body.detail).toContain(
      'camat-tambang-ulang',
    );
  });
});

describe('an office and the example asked for at once', () => {
  onEmptyInstallation();

  it('end in one of them, never in accounts with known passwords in an office', async () => {
    const example = () => api.ask({ method: 'POST', path: '/api/setup/example', ...HERE });
    const answers = await Promise.all([create(), example()]);
    expect(answers.map(({ status }) => status).filter((status) => status < 300)).toHaveLength(1);
    expect(answers.map(({ body }) => body?.code)).toContain('already-set-up');
    expect(await rowsOf('government')).toBe(1);
    const demo = await rowsOf('account where is_demo');
    expect(await rowsOf('account')).toBe(demo === 0 ? 1 : demo);
  });
});

describe('the example', () => {
  onEmptyInstallation();

  it('loads the example once, also when it is asked for twice, and lists its accounts by office', async () => {
    const ask = () => api.ask({ method: 'POST', path: '/api/setup/example', ...HERE });
    const answers = await Promise.all([ask(), ask()]);
    expect(answers.map(({ status }) => status)).toEqual([204, 204]);
    const { demoAccounts, stage } = await installationOf();
    expect(stage).toBe('ready');
    expect(demoAccounts[0]).toEqual({
      username: 'perencana',
      role: 'Kasubbag Perencanaan',
      group: 'Kecamatan Bajuin',
      password: 'selaras-contoh',
    });
    expect(demoAccounts.at(-1)).toMatchObject({ username: 'admin', group: 'Kabupaten Tanah Laut' });
  });

  it('then lets nobody but this machine in', async () => {
    expect((await api.ask({ path: '/api/installation', from: '10.0.0.7' })).status).toBe(403);
    expect((await api.ask({ path: '/api/installation', ...HERE })).status).toBe(200);
  });
});

import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type Assignment, assignment } from '../access/rules/actor.ts';
import type { CallerVariables } from '../identity/authenticate.ts';
import type { Caller } from '../identity/caller.ts';
import type { SnapshotSource } from '../measurement/routes.ts';
import { dataVersion, findReportingUnit } from '../organisation/reporting-units.ts';
import type { Database } from '../platform/database/database.ts';
import { migrate } from '../platform/database/migrate.ts';
import { platformMigrations } from '../platform/database/migrations/index.ts';
import { openDatabase } from '../platform/database/open-database.ts';
import { systemScope } from '../platform/database/scope.ts';
import { newApplication, newRoutes } from '../platform/http/application.ts';
import { figureSchema } from '../platform/http/figure-schema.ts';
import { createBundleCheck } from './check-bundle.ts';
import { factMigrations } from './fact-migrations.ts';
import { importAnswerSchema } from './import-answer.ts';
import { loadUnitYear } from './load-unit-year.ts';
import { exchangeRoutes } from './routes.ts';
import { figuresOf } from './rules/bundle-figures.ts';

const DEMO = readFileSync(new URL('../../demo/bajuin-2025.json', import.meta.url), 'utf8');
const BAJUIN = '63.01.10';

const problemAnswer = z.looseObject({
  code: z.string(),
  status: z.number(),
  detail: z.string(),
  problems: z.array(z.looseObject({ path: z.string(), message: z.string(), code: z.string() })).optional(),
});

const bundleCheck = createBundleCheck();
/** Stays empty: what is tried on it must leave no trace. */
let empty: Database;
/** Holds Bajuin's year. */
let loaded: Database;

async function emptyDatabase(): Promise<Database> {
  const database = await openDatabase({ kind: 'embedded', folder: 'memory' });
  await migrate(database, [...platformMigrations, ...factMigrations]);
  return database;
}

beforeAll(async () => {
  empty = await emptyDatabase();
  loaded = await emptyDatabase();
  await imported(loaded, OPERATOR, DEMO);
});
afterAll(async () => {
  bundleCheck.close();
  await empty.close();
  await loaded.close();
});

/** The figures straight from the facts, computed anew each time. */
function figureSource(database: Database): SnapshotSource {
  const unitOf = (governmentId: string, name: string) =>
    database.inTransaction(systemScope(governmentId, 'test'), (tx) => findReportingUnit(tx, name));
  return {
    unitCode: async (governmentId, name) => (await unitOf(governmentId, name))?.code ?? null,
    dataVersion: (scope, code, year) =>
      database.inTransaction(scope, async (tx) => {
        const unit = await findReportingUnit(tx, code);
        const version = unit === null ? 0 : await dataVersion(tx, unit.id, year);
        return version === 0 ? null : String(version);
      }),
    snapshot: (scope, code, year, version) =>
      database.inTransaction(scope, async (tx) => {
        const unit = await findReportingUnit(tx, code);
        if (unit === null) throw new Error('no such unit');
        const bundle = await loadUnitYear(tx, unit, year);
        return { ...bundle, dataVersion: version, figures: figuresOf(bundle), narratives: [] };
      }),
  };
}

const OPERATOR: Caller = { kind: 'operator', governmentId: '' };

async function governmentId(database: Database): Promise<string> {
  const rows = await database.asOwner((tx) => tx.sql.selectFrom('government').select('id').execute());
  return rows[0]?.id ?? '';
}

async function account(...assignments: Assignment[]): Promise<Caller> {
  const id = randomUUID();
  const record = { id, username: 'contoh', displayName: 'Contoh', passwordHash: '', assignments };
  return { kind: 'account', governmentId: await governmentId(loaded), account: record, address: '127.0.0.1' };
}

async function operator(): Promise<Caller> {
  return { kind: 'operator', governmentId: await governmentId(loaded) };
}

function request(database: Database, caller: Caller, path: string, init: RequestInit = {}) {
  const silent = { info: () => {}, error: () => {} };
  const application = newApplication(silent, (asked) => asked === '/api/imports');
  const authenticated = newRoutes<CallerVariables>();
  authenticated.use('/api/*', async (context, next) => {
    context.set('caller', caller);
    await next();
  });
  authenticated.route('/', exchangeRoutes({ database, source: figureSource(database), bundleCheck }));
  application.route('/', authenticated);
  return application.request(path, init);
}

function post(database: Database, caller: Caller, body: string, dryRun = false) {
  return request(database, caller, `/api/imports?dryRun=${dryRun}`, { method: 'POST', body });
}

async function imported(database: Database, caller: Caller, body: string, dryRun = false) {
  const response = await post(database, caller, body, dryRun);
  expect(response.status).toBe(200);
  return importAnswerSchema.parse(await response.json());
}

async function refused(response: Response) {
  return problemAnswer.parse(await response.json());
}

describe('a bundle comes in', () => {
  it('a second time without changing anything', async () => {
    const again = await imported(loaded, await operator(), DEMO);
    expect(again).toMatchObject({ imported: true, unit: BAJUIN, year: 2025, problems: [], differences: [] });
  });

  it('from the planner of the unit, and tells what was changed from what', async () => {
    const planner = await account(assignment('planner', BAJUIN));
    const changed = DEMO.replace('"place": "Bajuin"', '"place": "Bajuin Baru"');
    const answer = await imported(loaded, planner, changed, true);
    expect(answer.imported).toBe(false);
    expect(answer.differences).toEqual([
      {
        kind: 'changed',
        what: 'Profil unit',
        table: 'reporting_unit',
        key: BAJUIN,
        fields: [{ field: 'place', before: 'Bajuin', after: 'Bajuin Baru' }],
      },
    ]);
  });

  it('in a dry run on an empty installation leaves not even the government behind', async () => {
    const answer = await imported(empty, OPERATOR, DEMO, true);
    expect(answer).toMatchObject({ imported: false, dryRun: true });
    expect(answer.differences.length).toBeGreaterThan(1000);
    expect(await governmentId(empty)).toBe('');
  });

  it('with a negative budget is refused whole, with the place', async () => {
    const wire = JSON.parse(DEMO);
    wire.budget.lines[3].amount = '-5';
    const response = await post(empty, OPERATOR, JSON.stringify(wire));
    expect(response.status).toBe(422);
    const { code, problems } = await refused(response);
    expect(code).toBe('bundle-problems');
    expect(problems?.map(({ path }) => path)).toContain('budget.lines[3].amount');
    expect(await governmentId(empty)).toBe('');
  });

  it('cut off in the middle is refused with line and column', async () => {
    const response = await post(empty, OPERATOR, DEMO.slice(0, 5000));
    expect(response.status).toBe(422);
    expect((await refused(response)).problems?.[0]).toMatchObject({
      code: 'json-truncated',
      path: 'baris 123, kolom 23',
    });
  });

  it('of more than 20 MB is refused unread', async () => {
    const response = await post(empty, OPERATOR, ' '.repeat(20 * 1024 * 1024 + 1));
    expect(response.status).toBe(413);
    expect((await refused(response)).detail).toBe('Berkas lebih besar dari 20 MB, sehingga tidak dibaca.');
  });

  it('of a government that is not registered here does not make a second one', async () => {
    const other = DEMO.replace('"code": "63.01"', '"code": "63.02"');
    const response = await post(loaded, await operator(), other);
    expect(response.status).toBe(422);
    expect((await refused(response)).problems?.[0]).toMatchObject({ path: 'organisation.government.code' });
  });
});

describe('who may', () => {
  it('a contributor, the planner of another unit and a visitor may not import', async () => {
    const contributor = await account(assignment('contributor', BAJUIN, 'kasi-pelayanan'));
    expect((await post(loaded, contributor, DEMO)).status).toBe(403);
    expect((await post(loaded, await account(assignment('planner', '63.01.11')), DEMO)).status).toBe(403);
    expect((await post(loaded, { kind: 'visitor' }, DEMO)).status).toBe(401);
  });

  it.each(['bundle', 'figures'])('the %s of a foreign unit and of no unit answer alike', async (what) => {
    const stranger = await account(assignment('planner', '63.01.11'));
    const foreign = await request(loaded, stranger, `/api/units/bajuin/years/2025/${what}`);
    const unknown = await request(loaded, stranger, `/api/units/tiada/years/2025/${what}`);
    expect([foreign.status, unknown.status]).toEqual([404, 404]);
    expect(await foreign.json()).toEqual(await unknown.json());
  });
});

describe('a unit’s year goes out', () => {
  it('as the very text that came in', async () => {
    const response = await request(loaded, await operator(), '/api/units/bajuin/years/2025/bundle');
    expect(response.headers.get('Content-Disposition')).toBe('attachment; filename="63.01.10-2025.json"');
    expect(await response.text()).toBe(DEMO);
  });

  it('as figures that explain themselves: 99,73 % by C-10', async () => {
    const reader = await account(assignment('contributor', BAJUIN, 'kasi-pelayanan'));
    const response = await request(loaded, reader, '/api/units/bajuin/years/2025/figures');
    const figures = z.array(figureSchema).parse(await response.json());
    const achievement = figures.find(({ id }) => id === 'capaian/iku-2/2025');
    expect(achievement?.shown).toBe('99,73\u00a0%');
    expect(achievement?.explanation.rule).toBe('C-10');
  });

  it.each(['bundle', 'figures'])('not the %s of an installation without data', async (what) => {
    const response = await request(empty, OPERATOR, `/api/units/bajuin/years/2025/${what}`);
    expect(response.status).toBe(404);
    expect((await refused(response)).code).toBe('no-data');
  });

  it.each(['bundle', 'figures'])('not the %s of a year without data', async (what) => {
    const response = await request(loaded, await operator(), `/api/units/bajuin/years/2031/${what}`);
    expect(response.status).toBe(404);
  });
});

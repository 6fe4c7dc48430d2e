import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createCanvas } from '@napi-rs/canvas';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Assignment, assignment } from '../access/rules/actor.ts';
import { parseBundle } from '../exchange/bundle-schema.ts';
import { findOrCreateGovernment } from '../exchange/create-government.ts';
import { exportBundle } from '../exchange/export-bundle.ts';
import { factMigrations } from '../exchange/fact-migrations.ts';
import { importBundle } from '../exchange/import-bundle.ts';
import { smallBundle } from '../exchange/testing/small-bundle.ts';
import type { CallerVariables } from '../identity/authenticate.ts';
import type { Caller } from '../identity/caller.ts';
import type { Database } from '../platform/database/database.ts';
import { migrate } from '../platform/database/migrate.ts';
import { platformMigrations } from '../platform/database/migrations/index.ts';
import { openDatabase } from '../platform/database/open-database.ts';
import { systemScope } from '../platform/database/scope.ts';
import { type FileStore, folderFileStore, hashOf } from '../platform/files.ts';
import { newApplication, newRoutes } from '../platform/http/application.ts';
import { systemRandom } from '../platform/random.ts';
import { createPhotoShrinker } from '../reporting/photos/photo-shrinker.ts';
import { isPhotoUpload, photoRoutes } from '../reporting/photos/routes.ts';
import { createSnapshots } from './snapshots.ts';

const UNIT = '7.01.10';
const SYSTEM = { kind: 'system' } as const;
const shrinker = createPhotoShrinker();
const folder = mkdtempSync(join(tmpdir(), 'selaras-photos-'));
let database: Database;
let files: FileStore;
let governmentId: string;

beforeAll(async () => {
  database = await openDatabase({ kind: 'embedded', folder: 'memory' });
  await migrate(database, [...platformMigrations, ...factMigrations]);
  files = folderFileStore(folder, systemRandom);
  const reading = parseBundle(JSON.stringify(smallBundle()));
  if (!reading.ok) throw new Error('the small bundle cannot be read');
  const { bundle } = reading;
  governmentId = await database.asOwner((tx) => findOrCreateGovernment(tx, bundle.organisation.government));
  await within((tx) => importBundle(tx, { bundle, authority: SYSTEM, isDryRun: false }));
});
afterAll(async () => {
  shrinker.close();
  await database.close();
  rmSync(folder, { recursive: true, force: true });
});

function within<T>(work: Parameters<typeof database.inTransaction<T>>[1]): Promise<T> {
  return database.inTransaction(systemScope(governmentId, 'test'), work);
}

function callerWith(held: Assignment): Caller {
  return {
    kind: 'account',
    governmentId,
    address: '127.0.0.1',
    account: {
      id: randomUUID(),
      username: 'uji',
      displayName: 'Uji',
      passwordHash: '',
      assignments: [held],
    },
  };
}

function requestAs(caller: Caller, place: string, init: RequestInit = {}) {
  const application = newApplication({ info: () => {}, error: () => {} }, isPhotoUpload);
  const routes = newRoutes<CallerVariables>();
  routes.use(async (context, next) => {
    context.set('caller', caller);
    await next();
  });
  routes.route('/', photoRoutes({ database, files, source: createSnapshots(database), shrinker }));
  application.route('/', routes);
  return application.request(`/api/units/bajuin/years/2025/activities/${place}`, init);
}

async function photo(width = 2400, height = 1200): Promise<RequestInit> {
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  context.fillStyle = '#246';
  context.fillRect(0, 0, width, height);
  return { method: 'PUT', body: Uint8Array.from(await canvas.encode('png')) };
}

const planner = () => callerWith(assignment('planner', UNIT));
const storedPhotos = async () => {
  const text = await within((tx) => exportBundle(tx, { unit: 'bajuin', year: 2025, authority: SYSTEM }));
  const reading = parseBundle(text);
  if (!reading.ok) throw new Error('the export cannot be read');
  return reading.bundle.organisation.activities.find(({ code }) => code === 'musrenbang')?.photos ?? [];
};
const codeOf = async (response: Response) => Reflect.get(Object(await response.json()), 'code');

test('a planner fills the place of a photo: kept as JPEG, named in the facts, seen at its address', async () => {
  const answer = await requestAs(planner(), 'musrenbang/photos/2', await photo());
  expect(answer.status).toBe(200);
  const [, second] = await storedPhotos();
  expect(second).toEqual({ caption: 'Penutupan', image: Reflect.get(Object(await answer.json()), 'image') });
  const picture = await requestAs(planner(), 'musrenbang/photos/2');
  expect(picture.headers.get('Content-Type')).toBe('image/jpeg');
  expect(hashOf(new Uint8Array(await picture.arrayBuffer()))).toBe(second?.image);
});

test('a further photo needs a caption, and no place may be left out', async () => {
  expect(await codeOf(await requestAs(planner(), 'musrenbang/photos/3', await photo()))).toBe(
    'caption-missing',
  );
  const named = await requestAs(
    planner(),
    'musrenbang/photos/3?keterangan=Foto%20bersama',
    await photo(90, 60),
  );
  expect(named.status).toBe(200);
  expect((await storedPhotos()).map(({ caption }) => caption)).toEqual([
    'Pembukaan',
    'Penutupan',
    'Foto bersama',
  ]);
  const far = await requestAs(planner(), 'musrenbang/photos/9?keterangan=Jauh', await photo(9, 6));
  expect(far.status).toBe(404);
});

test('what is no photo, or too large, is refused and leaves the facts as they were', async () => {
  const before = await storedPhotos();
  const pdf = { method: 'PUT', body: '%PDF-1.7 bukan foto' };
  expect(await codeOf(await requestAs(planner(), 'musrenbang/photos/1', pdf))).toBe('not-a-photo');
  const broken = { method: 'PUT', body: Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3]) };
  expect(await codeOf(await requestAs(planner(), 'musrenbang/photos/1', broken))).toBe('not-a-photo');
  const large = { method: 'PUT', body: new Uint8Array(9 * 1024 * 1024) };
  expect(await codeOf(await requestAs(planner(), 'musrenbang/photos/1', large))).toBe('photo-too-large');
  expect(await storedPhotos()).toEqual(before);
});

test('data that changed since the page was opened is not overwritten', async () => {
  const stale = await requestAs(planner(), 'musrenbang/photos/1?dataVersion=0', await photo(30, 20));
  expect(await codeOf(stale)).toBe('stale-version');
});

test('a contributor of the part unit may, a contributor of another and a verifier may not', async () => {
  const own = callerWith(assignment('contributor', UNIT, 'sekcam'));
  expect((await requestAs(own, 'musrenbang/photos/1', await photo(31, 20))).status).toBe(200);
  const other = callerWith(assignment('contributor', UNIT, 'camat'));
  expect((await requestAs(other, 'musrenbang/photos/1', await photo(32, 20))).status).toBe(403);
  const verifier = callerWith(assignment('verifier', UNIT));
  expect((await requestAs(verifier, 'musrenbang/photos/1', await photo(33, 20))).status).toBe(403);
  const foreign = callerWith(assignment('planner', '7.01.11'));
  expect((await requestAs(foreign, 'musrenbang/photos/1', await photo(34, 20))).status).toBe(404);
});

test('every photo is audited with what stood there before', async () => {
  const { rows } = await within((tx) =>
    sql<{ readonly action: string }>`select action from audit_entry`.execute(tx.sql),
  );
  expect(rows.filter(({ action }) => action === 'attach-photo')).toHaveLength(3);
});

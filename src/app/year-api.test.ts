import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { raiseDataVersion } from '../organisation/reporting-units.ts';
import { systemScope } from '../platform/database/scope.ts';
import { type ApiClient, createApiClient } from './testing/api-client.ts';
import { everyAssignment, type Installation, openInstallation } from './testing/installation.ts';

let installation: Installation;
let api: ApiClient;
let planner: string;

beforeAll(async () => {
  installation = await openInstallation();
  api = await createApiClient(installation.application);
  planner = await installation.openSession(installation.governmentId, 'perencana');
});
afterAll(() => installation.close());

const YEAR = '/api/units/bajuin/years/2025';
const get = (path: string, headers: Record<string, string> = {}) =>
  api.ask({ path, session: planner, headers });

describe('the Capaian page of Bajuin 2025', () => {
  it('shows both IKU and their mean as calculated by hand: 140,00; 99,73; 119,86', async () => {
    const { body } = await get(`${YEAR}/capaian`);
    const rows = body.objectives[0].indicators;
    expect(rows.map((row: { capaian: { shown: string } }) => row.capaian.shown)).toEqual([
      '140,00\u00a0%',
      '99,73\u00a0%',
    ]);
    expect(rows[1].capaian.outcome.value).toMatch(/^99\.7257142857/u);
    expect(rows.map((row: { kategori: { shown: string } }) => row.kategori.shown)).toEqual([
      'Sangat Tinggi',
      'Sangat Tinggi',
    ]);
    expect(body.mean.shown).toBe('119,86\u00a0%');
    expect(body.measured.outcome.parts).toEqual({ numerator: '2', denominator: '2' });
    expect(body.cap).toBeNull();
  });

  it('is the same by short name and by code', async () => {
    const byName = await get(`${YEAR}/capaian`);
    const byCode = await get('/api/units/63.01.10/years/2025/capaian');
    expect(byCode.text).toBe(byName.text);
  });

  it('is sent once: the same version answers 304 without a body, a changed one again', async () => {
    const first = await get(`${YEAR}/capaian`);
    const tag = first.headers.get('ETag') ?? '';
    // The program's version stands in it too: after an update nobody is left with the old page.
    expect(tag).toBe(`"0.0.0-${first.body.dataVersion}"`);
    expect(first.headers.get('Cache-Control')).toBe('private, no-cache');
    const again = await get(`${YEAR}/capaian`, { 'If-None-Match': tag });
    expect([again.status, again.text]).toEqual([304, '']);
    await raiseVersion();
    const changed = await get(`${YEAR}/capaian`, { 'If-None-Match': tag });
    expect(changed.status).toBe(200);
    expect(changed.headers.get('ETag')).not.toBe(tag);
    expect(changed.body.dataVersion).not.toBe(first.body.dataVersion);
  });

  it('answers 304 only to whoever may read it', async () => {
    const tag = (await get(`${YEAR}/capaian`)).headers.get('ETag') ?? '';
    const visitor = await api.ask({ path: `${YEAR}/capaian`, headers: { 'If-None-Match': tag } });
    expect(visitor.status).toBe(401);
  });

  it('answers a hundred readers at once with the same page', async () => {
    await raiseVersion();
    const answers = await Promise.all(Array.from({ length: 100 }, () => get(`${YEAR}/capaian`)));
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(answers.every(({ status }) => status === 200)).toBe(true);
  });

  async function raiseVersion(): Promise<void> {
    await installation.database.inTransaction(systemScope(installation.governmentId, 'test'), async (tx) => {
      const unit = await tx.sql
        .withTables<{ reporting_unit: { id: string } }>()
        .selectFrom('reporting_unit')
        .select('id')
        .executeTakeFirstOrThrow();
      await raiseDataVersion(tx, unit.id, 2025);
    });
  }
});

describe('a figure', () => {
  it('is found by its id, which is a path, and explains itself', async () => {
    const { body } = await get(`${YEAR}/figures/capaian/iku-2/2025`);
    expect(body).toMatchObject({ id: 'capaian/iku-2/2025', shown: '99,73\u00a0%' });
    expect(body.explanation.rule).toBe('C-10');
    expect(body.explanation.worked).toMatch(/87,26.*87,5.*99,73/u);
  });

  it('is each of the list, and every input it names is in the list too', async () => {
    const { body } = await get(`${YEAR}/figures`);
    const ids = new Set(body.map(({ id }: { id: string }) => id));
    expect(ids.size).toBe(body.length);
    expect(ids.size).toBeGreaterThan(500);
    for (const figure of body) {
      for (const { figureId } of figure.explanation.inputs) {
        if (figureId !== null) expect(ids, `input of ${figure.id}`).toContain(figureId);
      }
    }
  });

  it('that does not exist is told as such', async () => {
    const answer = await get(`${YEAR}/figures/capaian/iku-99/2025`);
    expect([answer.status, answer.body.detail]).toEqual([404, 'Angka tidak ditemukan.']);
  });
});

describe('the page of an indicator', () => {
  it('shows years, quarters, the end of the plan and the programmes behind it', async () => {
    const { body } = await get(`${YEAR}/indicators/iku-2`);
    expect(body.indicator.name).toBe('Indeks Kepuasan Masyarakat di Kecamatan');
    expect(body.quarters.map(({ quarter }: { quarter: number }) => quarter)).toEqual([1, 2, 3, 4]);
    expect(body.years.find(({ year }: { year: number }) => year === 2025)).toMatchObject({
      target: '87.5',
      realisation: '87.26',
    });
    expect(body.planEnd.year).toBeGreaterThanOrEqual(2025);
    expect(body.programmes.length).toBeGreaterThan(0);
  });

  it('that does not exist is told as such', async () => {
    expect((await get(`${YEAR}/indicators/iku-99`)).body.detail).toBe('Indikator tidak ditemukan.');
  });
});

describe('what is not there and what is not one’s own', () => {
  it('answer exactly alike', async () => {
    const foreign = await installation.openForeignSession(everyAssignment('63.01.10'));
    const pages = [
      'capaian',
      'figures',
      'bundle',
      'reports',
      'indicators/iku-1',
      'figures/capaian/iku-1/2025',
    ];
    for (const page of pages) {
      const ofOthers = await api.ask({ path: `${YEAR}/${page}`, session: foreign });
      const unknown = await get(`/api/units/tidak-ada/years/2025/${page}`);
      expect([ofOthers.status, page]).toEqual([404, page]);
      expect(unknown.text).toBe(ofOthers.text);
    }
  });

  it('says of a year without data which year', async () => {
    expect((await get('/api/units/bajuin/years/2031/capaian')).body.detail).toBe(
      'Data tahun 2031 tidak ditemukan.',
    );
  });
});

describe('a request that cannot be served', () => {
  const post = (path: string, content: string | Uint8Array, type = 'application/json') =>
    api.ask({ method: 'POST', path, content, session: planner, headers: { 'Content-Type': type } });

  it('is told in plain Indonesian: malformed JSON', async () => {
    for (const text of ['{"username": ', '[', 'bukan json', '']) {
      const answer = await post('/api/session', text);
      expect([text, answer.status]).toEqual([text, 400]);
      expect(answer.body.title).toBe('Permintaan tidak dapat dibaca');
    }
  });

  it('is told in plain Indonesian: the wrong shape, with its places', async () => {
    const answer = await post('/api/session', '{"username": 7, "kata": "x"}');
    expect([answer.status, answer.body.places]).toEqual([
      400,
      expect.arrayContaining(['username', 'password']),
    ]);
    for (const path of [`/api/units/bajuin/years/abc/capaian`, `/api/units/bajuin/years/1999/figures/x`]) {
      const refused = await get(path);
      expect([refused.status, refused.body.places]).toEqual([400, ['year']]);
    }
  });

  it('is told in plain Indonesian: a body that is too large', async () => {
    const answer = await post('/api/session', `{"username": "${'x'.repeat(300_000)}"}`);
    expect([answer.status, answer.body.detail]).toEqual([413, 'Isi permintaan terlalu besar.']);
  });

  it('is told in plain Indonesian: an address or a method that is not there', async () => {
    for (const [method, path] of [
      ['GET', '/api/tidak-ada'],
      ['GET', '/api'],
      ['GET', `${YEAR}/capaian/lain`],
      ['PUT', `${YEAR}/capaian`],
      ['DELETE', `${YEAR}/reports`],
      ['PATCH', '/api/session'],
    ] as const) {
      const answer = await api.ask({ method, path, session: planner });
      expect([method, path, answer.status]).toEqual([method, path, 404]);
    }
  });

  it('is told in plain Indonesian: an address that is no text', async () => {
    for (const path of [
      '/api/units/%00/years/2025/capaian',
      '/api/units/%E0%A4%A/years/2025/capaian',
      '/%FF',
    ]) {
      const answer = await get(path);
      expect([path, answer.status]).toEqual([path, 400]);
    }
  });
});

describe('an import over the network', () => {
  const send = (session: string | null, content: string | Uint8Array, query = '') =>
    api.ask({
      method: 'POST',
      path: `/api/imports${query}`,
      content,
      session,
      headers: { 'Content-Type': 'application/octet-stream' },
    });

  it('takes back what was exported, and finds nothing to change', async () => {
    const bundle = await get(`${YEAR}/bundle`);
    expect(bundle.headers.get('Content-Disposition')).toContain('63.01.10-2025.json');
    const before = await get(`${YEAR}/capaian`);
    const answer = await send(planner, bundle.bytes);
    expect(answer.status).toBe(200);
    expect((await get(`${YEAR}/capaian`)).text).toBe(before.text);
  });

  it('names every problem and imports nothing', async () => {
    const before = await get(`${YEAR}/capaian`);
    const bundle = (await get(`${YEAR}/bundle`)).text;
    const truncated = await send(planner, bundle.slice(0, 5000));
    expect([truncated.status, truncated.body.code]).toEqual([422, 'bundle-problems']);
    const unknown = await send(planner, bundle.replace('"format"', '"formatt"'));
    expect(unknown.status).toBe(422);
    expect(unknown.body.problems.length).toBeGreaterThan(0);
    expect((await get(`${YEAR}/capaian`)).text).toBe(before.text);
  });

  it('refuses a hundred megabytes, and goes on serving', async () => {
    const answer = await send(planner, new Uint8Array(100 * 1024 * 1024));
    expect(answer.status).toBe(413);
    expect((await get(`${YEAR}/capaian`)).status).toBe(200);
  });

  it('is not for whoever only reads', async () => {
    const head = await installation.openSession(installation.governmentId, 'camat');
    expect((await send(head, '{}')).status).toBe(403);
    expect((await send(null, '{}')).status).toBe(401);
  });
});

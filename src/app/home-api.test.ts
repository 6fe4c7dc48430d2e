import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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
const get = (page: string, headers: Record<string, string> = {}) =>
  api.ask({ path: `${YEAR}/${page}`, session: planner, headers });

interface Item {
  readonly id: string;
  readonly state: string;
}
interface Group {
  readonly id: string;
  readonly items: readonly Item[];
  readonly progress: { readonly complete: number; readonly needed: number; readonly state: string };
}

describe('what the home page reads', () => {
  it('says what the report lacks, by group, with its progress', async () => {
    const { body } = await get('readiness');
    const groups: readonly Group[] = body.groups;
    expect(groups.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['rencana', 'anggaran', 'akip', 'teks']),
    );
    const plan = groups.find(({ id }) => id === 'rencana');
    expect(plan?.progress).toEqual({ complete: 8, needed: 8, state: 'complete' });
    const money = groups.find(({ id }) => id === 'anggaran');
    expect(money?.items.find(({ id }) => id === 'realisasi-sub-kegiatan')).toMatchObject({
      state: 'missing',
      count: { filled: 0, of: 29 },
      place: { page: 'impor', sheet: 'Realisasi Anggaran' },
    });
    expect(body.progress.state).toBe('partly');
  });

  it('is never complete while one of its items is not', async () => {
    const groups: readonly Group[] = (await get('readiness')).body.groups;
    for (const { id, items, progress } of groups) {
      const isWhole = items.every(({ state }) => state === 'complete' || state === 'not-needed');
      expect([id, progress.state === 'complete']).toEqual([id, isWhole && progress.needed > 0]);
    }
  });

  it('is sent once for a version of the data', async () => {
    for (const page of ['readiness', 'overview']) {
      const first = await get(page);
      const again = await get(page, { 'If-None-Match': first.headers.get('ETag') ?? '' });
      expect([page, again.status, again.text]).toEqual([page, 304, '']);
    }
  });

  it('holds the year at a glance: survey, AKIP of two years, villages, categories', async () => {
    const { body } = await get('overview');
    expect(body.survey.value.shown).toBe('87,26');
    expect(body.survey.grade.word).toBe('B');
    expect(body.evaluations.map(({ year }: { year: number }) => year)).toEqual([2025, 2024]);
    expect(body.villages.total.shown).toBe('9');
    expect(body.villages.statuses[0]).toMatchObject({ status: 'Mandiri', count: { shown: '7' } });
    const counted = body.categories.bands.map(({ label, count }: { label: string; count: number }) => [
      label,
      count,
    ]);
    expect(counted[0]).toEqual(['Sangat Tinggi', 2]);
    expect(body.categories.unmeasured).toBe(0);
    expect(body.quarters).toHaveLength(4);
  });

  it('answers for a unit of others as if there were none', async () => {
    const foreign = await installation.openForeignSession(everyAssignment('63.01.10'));
    for (const page of ['overview', 'readiness', 'reports/parts']) {
      const answer = await api.ask({ path: `${YEAR}/${page}`, session: foreign });
      const unknown = await api.ask({
        path: `/api/units/tidak-ada/years/2025/${page}`,
        session: planner,
      });
      expect([page, answer.status, answer.text]).toEqual([page, 404, unknown.text]);
    }
  });
});

it('the health of the server is that of its database', async () => {
  const answer = await api.ask({ path: '/api/health' });
  expect([answer.status, answer.body]).toEqual([200, { status: 'ok' }]);
});

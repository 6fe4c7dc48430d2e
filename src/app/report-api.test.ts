import { read } from '@e965/xlsx';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ApiAnswer, type ApiClient, createApiClient } from './testing/api-client.ts';
import { everyAssignment, type Installation, openInstallation } from './testing/installation.ts';

let installation: Installation;
let api: ApiClient;
let head: string;

beforeAll(async () => {
  installation = await openInstallation();
  api = await createApiClient(installation.application);
  head = await installation.openSession(installation.governmentId, 'camat');
});
afterAll(() => installation.close());

const REPORTS = '/api/units/bajuin/years/2025/reports';
const get = (path: string, session: string | null = head) => api.ask({ path, session });

function request(format: string, part: string | null = null): Promise<ApiAnswer> {
  return api.ask({ method: 'POST', path: REPORTS, session: head, json: { kind: 'lkjip', format, part } });
}

/** Asks until the run has ended; each answer is held against its description. */
async function ended(id: string): Promise<ApiAnswer> {
  for (;;) {
    const answer = await get(`/api/reports/${id}`);
    if (answer.body.status === 'done' || answer.body.status === 'failed') return answer;
    await new Promise((again) => setTimeout(again, 50));
  }
}

async function made(
  format: string,
  part: string | null = null,
): Promise<{ id: string; run: ApiAnswer; file: ApiAnswer }> {
  const { status, body } = await request(format, part);
  expect(status).toBe(202);
  const run = await ended(body.id);
  expect(run.body).toMatchObject({ status: 'done', progress: 100, problem: null, format });
  return { id: body.id, run, file: await get(`/api/reports/${body.id}/file`) };
}

describe('a report asked for over the network', () => {
  it('becomes a PDF of as many pages as told, with a picture of each', async () => {
    const { id, run, file } = await made('pdf');
    expect(Buffer.from(file.bytes.subarray(0, 5)).toString()).toBe('%PDF-');
    expect(file.bytes.byteLength).toBe(run.body.bytes);
    expect(file.headers.get('Content-Type')).toBe('application/pdf');
    expect(file.headers.get('Content-Disposition')).toBe('attachment; filename="LKjIP-63.01.10-2025.pdf"');
    expect(run.body.pages).toBeGreaterThan(80);
    for (const page of ['1', `${run.body.pages}.png`]) {
      const picture = await get(`/api/reports/${id}/pages/${page}`);
      expect(picture.headers.get('Content-Type')).toBe('image/png');
      expect([...picture.bytes.subarray(0, 4)]).toEqual([0x89, 0x50, 0x4e, 0x47]);
    }
    for (const page of ['0', `${run.body.pages + 1}`]) {
      expect((await get(`/api/reports/${id}/pages/${page}`)).status).toBe(404);
    }
    expect((await get(`/api/reports/${id}/pages/satu`)).status).toBe(400);
  });

  it('becomes a Word file and an HTML page', async () => {
    const word = await made('docx');
    expect(Buffer.from(word.file.bytes.subarray(0, 2)).toString()).toBe('PK');
    const page = await made('html');
    expect(page.file.text).toMatch(/^<!doctype html>/iu);
    expect(page.file.text).toContain('119,86');
    expect(page.file.text).not.toContain('/tables/');
    const preview = await get(`/api/reports/${page.id}/preview`);
    expect(preview.headers.get('Content-Disposition')).toBeNull();
    expect(preview.text).toContain(`href="/api/reports/${page.id}/tables/tabel-capaian-iku"`);
  });

  it('may be one chapter alone, with the numbers it has in the whole', async () => {
    const parts = await get(`${REPORTS}/parts`);
    expect(parts.body).toContainEqual({
      id: 'bab-akuntabilitas',
      kind: 'chapter',
      label: 'BAB III',
      title: 'Akuntabilitas Kinerja',
    });
    const { id, run, file } = await made('pdf', 'bab-akuntabilitas');
    expect(run.body.part).toEqual({ id: 'bab-akuntabilitas', title: 'BAB III Akuntabilitas Kinerja' });
    expect(run.body.pages).toBeGreaterThan(10);
    expect(run.body.pages).toBeLessThan(60);
    expect(file.headers.get('Content-Disposition')).toBe(
      'attachment; filename="LKjIP-63.01.10-2025-bab-akuntabilitas.pdf"',
    );
    const tables = await get(`/api/reports/${id}/tables`);
    expect(tables.body[0].label).toBe('Tabel 3.1');
  });

  it('is told when there is no such part', async () => {
    const answer = await request('pdf', 'bab-tidak-ada');
    expect([answer.status, answer.body.code]).toEqual([404, 'part-not-found']);
  });

  it('becomes a workbook of its tables, and each table one of its own', async () => {
    const { id, file } = await made('xlsx');
    expect(file.headers.get('Content-Type')).toContain('spreadsheetml');
    expect(read(file.bytes).SheetNames).toContain('Tabel 3.7');
    const tables = await get(`/api/reports/${id}/tables`);
    expect(tables.body.length).toBeGreaterThan(60);
    const one = await get(`/api/reports/${id}/tables/tabel-capaian-iku`);
    expect(one.headers.get('Content-Disposition')).toMatch(/"LKjIP-63\.01\.10-2025-Tabel-3\.7\.xlsx"/u);
    const values = Object.values(read(one.bytes).Sheets['Tabel 3.7'] ?? {}).map((cell) => cell.v);
    expect(values).toEqual(expect.arrayContaining([140, 99.73, 119.86]));
    expect((await get(`/api/reports/${id}/tables/tabel-tidak-ada`)).body.detail).toBe(
      'Tabel tidak ditemukan.',
    );
  });

  it('stands in the list of its unit and year, the newest first', async () => {
    const { body } = await request('html');
    const list = await get(REPORTS);
    expect(list.body[0].id).toBe(body.id);
    await ended(body.id);
  });

  it('is not ready before it is', async () => {
    const run = await installation.insertQueuedRun('63.01.10', 2025);
    const answer = await get(`/api/reports/${run}/file`);
    expect([answer.status, answer.body.detail]).toEqual([409, 'Laporan ini belum selesai dibuat.']);
  });

  it('is nobody’s business in another government: as if there were none', async () => {
    const { body } = await request('html');
    const foreign = await installation.openForeignSession(everyAssignment('63.01.10'));
    const none = '00000000-0000-7000-8000-000000000000';
    for (const part of ['', '/file', '/preview', '/pages/1.png', '/tables', '/tables/tabel-capaian-iku']) {
      const ofOthers = await get(`/api/reports/${body.id}${part}`, foreign);
      const unknown = await get(`/api/reports/${none}${part}`, foreign);
      expect(ofOthers.status).toBe(404);
      expect(ofOthers.text).toBe(unknown.text);
    }
    expect((await get('/api/reports/bukan-uuid')).status).toBe(404);
    await ended(body.id);
  });

  it('is refused for a format or a kind that there is not, and for a year without data', async () => {
    expect((await request('odt')).status).toBe(400);
    const kind = { method: 'POST', path: REPORTS, session: head, json: { kind: 'lain', format: 'pdf' } };
    expect((await api.ask(kind)).status).toBe(400);
    const year = { ...kind, path: REPORTS.replace('2025', '2031'), json: { kind: 'lkjip', format: 'pdf' } };
    expect((await api.ask(year)).status).toBe(404);
  });
});

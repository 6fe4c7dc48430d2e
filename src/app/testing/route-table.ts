/** Who may do what over the network: every path and method with every kind of caller, declared. */
import { expect } from 'vitest';
import { type ApiClient, type Ask, createApiClient } from './api-client.ts';
import { everyAssignment, type Installation, openInstallation } from './installation.ts';

/** The demo accounts, one for each role; nobody signed in; every role at once in another government; the operator. */
export const CALLERS = [
  'visitor',
  'perencana',
  'pelayanan',
  'sekretaris',
  'camat',
  'organisasi',
  'inspektorat',
  'bupati',
  'admin',
  'tetangga',
  'operator',
] as const;
export type CallerName = (typeof CALLERS)[number];

type Expected = Readonly<Record<CallerName, number>>;

interface RouteRow {
  readonly ask: (facts: RouteFacts) => Ask;
  readonly expected: Expected;
}

export interface RouteFacts {
  /** A report run of Bajuin. */
  readonly run: string;
  /** An upload of the planner of Bajuin that waits for its check for ever. */
  readonly draft: string;
  readonly bundle: string;
}

/** Readers of a unit: those of the unit and those of its whole government; the keeper of accounts is none. */
const readers = (status: number): Expected => ({
  visitor: 401,
  perencana: status,
  pelayanan: status,
  sekretaris: status,
  camat: status,
  organisasi: status,
  inspektorat: status,
  bupati: status,
  admin: 404,
  tetangga: 404,
  operator: status,
});
const everybody = (status: number): Expected => ({
  ...readers(status),
  visitor: status,
  admin: status,
  tetangga: status,
});
const nobodyBut = (refusal: number, allowed: Partial<Record<CallerName, number>>): Expected => ({
  ...everybody(refusal),
  ...allowed,
});

/** A draft: whoever uploaded it, and the operator; it and none answer alike for all others. */
const uploader = (status: number): Expected =>
  nobodyBut(404, { visitor: 401, perencana: status, operator: status });

/** Of the readers of the unit: its planner and the coordinator; the others are refused. */
const layoutEditors = (status: number): Expected => ({
  ...readers(403),
  perencana: status,
  organisasi: status,
  operator: status,
});

const BUILT_IN = 'lkjip-permenpanrb-53-2014';

/** Id of nothing. */
const NOBODYS = '01890000-0000-7000-8000-000000000000';

const YEAR = '/api/units/bajuin/years/2025';
const BYTES = { 'Content-Type': 'application/octet-stream' };

/** Keys as in the OpenAPI description. A route without a row fails the walk. */
export const ROUTES: Readonly<Record<string, RouteRow>> = {
  'GET /api/installation': { ask: () => ({ path: '/api/installation' }), expected: everybody(200) },
  'GET /api/session': {
    ask: () => ({ path: '/api/session' }),
    expected: { ...everybody(200), visitor: 401, operator: 401 },
  },
  'POST /api/session': {
    ask: () => ({ method: 'POST', path: '/api/session', json: { username: 'camat', password: 'bukan-ini' } }),
    expected: everybody(401),
  },
  'GET /api/units/{unit}/years/{year}/capaian': {
    ask: () => ({ path: `${YEAR}/capaian` }),
    expected: readers(200),
  },
  'GET /api/units/{unit}/years/{year}/figures': {
    ask: () => ({ path: `${YEAR}/figures` }),
    expected: readers(200),
  },
  'GET /api/units/{unit}/years/{year}/figures/{id}': {
    ask: () => ({ path: `${YEAR}/figures/capaian/iku-1/2025` }),
    expected: readers(200),
  },
  'GET /api/units/{unit}/years/{year}/indicators/{code}': {
    ask: () => ({ path: `${YEAR}/indicators/iku-1` }),
    expected: readers(200),
  },
  'GET /api/units/{unit}/years/{year}/bundle': {
    ask: () => ({ path: `${YEAR}/bundle` }),
    expected: readers(200),
  },
  'GET /api/units/{unit}/years/{year}/reports': {
    ask: () => ({ path: `${YEAR}/reports` }),
    expected: readers(200),
  },
  'GET /api/units/{unit}/years/{year}/overview': {
    ask: () => ({ path: `${YEAR}/overview` }),
    expected: readers(200),
  },
  'GET /api/units/{unit}/years/{year}/readiness': {
    ask: () => ({ path: `${YEAR}/readiness` }),
    expected: readers(200),
  },
  'GET /api/units/{unit}/years/{year}/reports/parts': {
    ask: () => ({ path: `${YEAR}/reports/parts` }),
    expected: readers(200),
  },
  'POST /api/units/{unit}/years/{year}/reports': {
    ask: () => ({ method: 'POST', path: `${YEAR}/reports`, json: { kind: 'lkjip', format: 'html' } }),
    expected: readers(202),
  },
  'GET /api/reports/{id}': { ask: ({ run }) => ({ path: `/api/reports/${run}` }), expected: readers(200) },
  // The run of the walk is never worked on: whoever may read it is told that it is not ready.
  'GET /api/reports/{id}/file': {
    ask: ({ run }) => ({ path: `/api/reports/${run}/file` }),
    expected: readers(409),
  },
  'GET /api/reports/{id}/pages/{page}': {
    ask: ({ run }) => ({ path: `/api/reports/${run}/pages/1.png` }),
    expected: readers(404),
  },
  // The run of the walk is a PDF.
  'GET /api/reports/{id}/preview': {
    ask: ({ run }) => ({ path: `/api/reports/${run}/preview` }),
    expected: readers(404),
  },
  'GET /api/reports/{id}/tables': {
    ask: ({ run }) => ({ path: `/api/reports/${run}/tables` }),
    expected: readers(409),
  },
  'GET /api/reports/{id}/tables/{tableId}': {
    ask: ({ run }) => ({ path: `/api/reports/${run}/tables/tabel-capaian-iku` }),
    expected: readers(409),
  },
  'POST /api/imports': {
    ask: ({ bundle }) => ({
      method: 'POST',
      path: '/api/imports?dryRun=true',
      content: bundle,
      headers: BYTES,
    }),
    // The neighbour may import into his own government: there the unit does not exist.
    expected: nobodyBut(403, { visitor: 401, perencana: 200, operator: 200, tetangga: 422 }),
  },
  // The installation of the walk has its government: setting up is over, for everybody.
  'GET /api/setup': { ask: () => ({ path: '/api/setup' }), expected: everybody(404) },
  'POST /api/setup/office': {
    ask: () => ({ method: 'POST', path: '/api/setup/office', json: {} }),
    expected: everybody(404),
  },
  'POST /api/setup/example': {
    ask: () => ({ method: 'POST', path: '/api/setup/example' }),
    expected: everybody(404),
  },
  'POST /api/setup/workbook': {
    ask: () => ({ method: 'POST', path: '/api/setup/workbook', json: {} }),
    expected: everybody(404),
  },
  'POST /api/operator/accounts': {
    ask: () => ({
      method: 'POST',
      path: '/api/operator/accounts',
      json: {
        username: 'pegawai',
        displayName: null,
        password: 'pendek',
        roles: ['planner'],
        unit: 'bajuin',
        position: null,
      },
    }),
    expected: nobodyBut(404, { operator: 422 }),
  },
  // Neither a workbook nor a bundle: whoever may import something is told so.
  'POST /api/import-drafts': {
    ask: () => ({
      method: 'POST',
      path: '/api/import-drafts?name=catatan.txt',
      content: 'bukan buku kerja',
      headers: BYTES,
    }),
    expected: nobodyBut(403, {
      visitor: 401,
      perencana: 422,
      organisasi: 422,
      operator: 422,
      tetangga: 422,
    }),
  },
  'GET /api/import-drafts': {
    ask: () => ({ path: '/api/import-drafts' }),
    expected: { ...everybody(200), visitor: 401 },
  },
  'GET /api/import-drafts/{id}': {
    ask: ({ draft }) => ({ path: `/api/import-drafts/${draft}` }),
    expected: uploader(200),
  },
  'GET /api/import-drafts/{id}/problems': {
    ask: ({ draft }) => ({ path: `/api/import-drafts/${draft}/problems` }),
    expected: uploader(409),
  },
  'GET /api/import-drafts/{id}/sheets/{index}': {
    ask: ({ draft }) => ({ path: `/api/import-drafts/${draft}/sheets/0` }),
    expected: uploader(409),
  },
  'GET /api/import-drafts/{id}/differences': {
    ask: ({ draft }) => ({ path: `/api/import-drafts/${draft}/differences` }),
    expected: uploader(409),
  },
  'POST /api/import-drafts/{id}/answers': {
    ask: ({ draft }) => ({
      method: 'POST',
      path: `/api/import-drafts/${draft}/answers`,
      json: { answers: [{ kind: 'column', sheet: 'Pagu', found: 'Jml', field: null, remember: false }] },
    }),
    expected: uploader(409),
  },
  'POST /api/import-drafts/{id}/confirm': {
    ask: ({ draft }) => ({
      method: 'POST',
      path: `/api/import-drafts/${draft}/confirm`,
      json: { baseVersion: 1 },
    }),
    expected: uploader(409),
  },
  'DELETE /api/import-drafts/{id}': {
    ask: ({ draft }) => ({ method: 'DELETE', path: `/api/import-drafts/${draft}` }),
    expected: uploader(204),
  },
  'GET /api/units/{unit}/years/{year}/imports': {
    ask: () => ({ path: `${YEAR}/imports` }),
    expected: readers(200),
  },
  'POST /api/imports/{id}/undo': {
    ask: () => ({ method: 'POST', path: `/api/imports/${NOBODYS}/undo` }),
    expected: { ...everybody(404), visitor: 401 },
  },
  'GET /api/import-mapping': {
    ask: () => ({ path: '/api/import-mapping' }),
    expected: nobodyBut(403, { visitor: 401, perencana: 200, organisasi: 200, operator: 200, tetangga: 200 }),
  },
  'DELETE /api/import-mapping/{id}': {
    ask: () => ({ method: 'DELETE', path: `/api/import-mapping/${NOBODYS}` }),
    expected: nobodyBut(403, { visitor: 401, perencana: 404, organisasi: 404, operator: 404, tetangga: 404 }),
  },
  'GET /api/units/{unit}/years/{year}/workbook': {
    ask: () => ({ path: `${YEAR}/workbook` }),
    expected: readers(200),
  },
  'GET /api/workbook-templates/{kind}': {
    ask: () => ({ path: '/api/workbook-templates/kecamatan' }),
    expected: { ...everybody(200), visitor: 401 },
  },
  // Of an activity that is not there: who may upload what is tested with the photos.
  'PUT /api/units/{unit}/years/{year}/activities/{code}/photos/{place}': {
    ask: () => ({
      method: 'PUT',
      path: `${YEAR}/activities/tidak-ada/photos/1`,
      content: 'bukan foto',
      headers: BYTES,
    }),
    expected: readers(404),
  },
  'GET /api/units/{unit}/years/{year}/activities/{code}/photos/{place}': {
    ask: () => ({ path: `${YEAR}/activities/tidak-ada/photos/1` }),
    expected: readers(404),
  },
  'GET /api/units/{unit}/years/{year}/layouts': {
    ask: () => ({ path: `${YEAR}/layouts` }),
    expected: readers(200),
  },
  'GET /api/units/{unit}/years/{year}/layouts/{code}': {
    ask: () => ({ path: `${YEAR}/layouts/${BUILT_IN}` }),
    expected: readers(200),
  },
  'GET /api/units/{unit}/years/{year}/layouts/{code}/file': {
    ask: () => ({ path: `${YEAR}/layouts/${BUILT_IN}/file` }),
    expected: readers(200),
  },
  // Of an unknown layout: whoever may copy one is told that it is not there.
  'POST /api/units/{unit}/years/{year}/layouts': {
    ask: () => ({
      method: 'POST',
      path: `${YEAR}/layouts`,
      json: { name: 'Tata letak uji', forGovernment: false, from: 'tidak-ada' },
    }),
    expected: layoutEditors(404),
  },
  'PUT /api/units/{unit}/years/{year}/layouts/{code}/draft': {
    ask: () => ({
      method: 'PUT',
      path: `${YEAR}/layouts/tidak-ada/draft`,
      json: { revision: 0, layout: {} },
    }),
    expected: readers(404),
  },
  'DELETE /api/units/{unit}/years/{year}/layouts/{code}/draft': {
    ask: () => ({ method: 'DELETE', path: `${YEAR}/layouts/tidak-ada/draft` }),
    expected: readers(404),
  },
  'POST /api/units/{unit}/years/{year}/layouts/{code}/in-force': {
    ask: () => ({
      method: 'POST',
      path: `${YEAR}/layouts/tidak-ada/in-force`,
      json: { revision: 1, note: 'Uji' },
    }),
    expected: readers(404),
  },
  // Of an unknown layout: whoever may choose is told that it is not there.
  'PUT /api/units/{unit}/years/{year}/layout': {
    ask: () => ({ method: 'PUT', path: `${YEAR}/layout`, json: { layout: 'tidak-ada' } }),
    expected: layoutEditors(404),
  },
  'GET /api/units/{unit}/years/{year}/layout-files': {
    ask: () => ({ path: `${YEAR}/layout-files` }),
    expected: readers(200),
  },
  'POST /api/units/{unit}/years/{year}/layout-files': {
    ask: () => ({
      method: 'POST',
      path: `${YEAR}/layout-files?purpose=emblem&name=catatan.txt`,
      content: 'bukan gambar',
      headers: BYTES,
    }),
    expected: layoutEditors(422),
  },
  'GET /api/units/{unit}/years/{year}/layout-files/{hash}': {
    ask: () => ({ path: `${YEAR}/layout-files/${'0'.repeat(64)}` }),
    expected: readers(404),
  },
  'GET /api/units/{unit}/years/{year}/layout-columns': {
    ask: () => ({ path: `${YEAR}/layout-columns` }),
    expected: readers(200),
  },
  'POST /api/units/{unit}/years/{year}/layout-previews': {
    ask: () => ({ method: 'POST', path: `${YEAR}/layout-previews`, json: { layout: {}, part: null } }),
    expected: layoutEditors(422),
  },
  'GET /api/units/{unit}/years/{year}/layout-previews/{id}/pages/{page}': {
    ask: () => ({ path: `${YEAR}/layout-previews/${'0'.repeat(64)}/pages/1.png` }),
    expected: readers(404),
  },
  'GET /api/operator/audit': {
    ask: () => ({ path: '/api/operator/audit' }),
    expected: nobodyBut(404, { operator: 200 }),
  },
  'GET /api/operator/backup': {
    ask: () => ({ path: '/api/operator/backup' }),
    expected: nobodyBut(404, { operator: 200 }),
  },
  'POST /api/operator/restore': {
    ask: () => ({ method: 'POST', path: '/api/operator/restore', content: 'bukan cadangan', headers: BYTES }),
    expected: nobodyBut(404, { operator: 422 }),
  },
  // Last: it ends the session it is asked with.
  'DELETE /api/session': {
    ask: () => ({ method: 'DELETE', path: '/api/session' }),
    expected: everybody(204),
  },
};

export interface Walk {
  readonly api: ApiClient;
  /** Asks one route as one caller; throws when it answers otherwise than declared. */
  visit(route: string, caller: CallerName): Promise<void>;
  close(): Promise<void>;
}

async function sessionOf(installation: Installation, caller: CallerName): Promise<string | null> {
  if (caller === 'visitor' || caller === 'operator') return null;
  if (caller === 'tetangga') return installation.openForeignSession(everyAssignment('63.01.10'));
  return installation.openSession(installation.governmentId, caller);
}

export async function startWalk(): Promise<Walk> {
  const installation = await openInstallation();
  const api = await createApiClient(installation.application);
  const planner = await installation.openSession(installation.governmentId, 'perencana');
  const bundle = (await api.ask({ path: `${YEAR}/bundle`, session: planner })).text;
  const facts = {
    run: await installation.insertQueuedRun('63.01.10', 2025),
    draft: await installation.insertWaitingDraft('perencana'),
    bundle,
  };
  const sessions = new Map<CallerName, string | null>();
  for (const caller of CALLERS) sessions.set(caller, await sessionOf(installation, caller));
  return {
    api,
    async visit(route, caller) {
      const row = ROUTES[route];
      if (row === undefined) throw new Error(`${route} stands in no row of the table`);
      const session = sessions.get(caller) ?? null;
      const operator = caller === 'operator' ? { operator: installation.operatorCredential } : {};
      const from = `127.0.1.${CALLERS.indexOf(caller) + 1}`;
      const { status } = await api.ask({ ...row.ask(facts), session, from, ...operator });
      expect({ route, caller, status }).toEqual({ route, caller, status: row.expected[caller] });
    },
    close: () => installation.close(),
  };
}

/** The report API: ask for a report, follow it, fetch the file or a picture of one page. */
import { createRoute, z } from '@hono/zod-openapi';
import type { CallerVariables } from '../../identity/authenticate.ts';
import { admitToUnit, type Caller, governmentOf } from '../../identity/caller.ts';
import { isUuid } from '../../kernel/ids.ts';
import { admitReader, type SnapshotSource } from '../../measurement/routes.ts';
import type { Database } from '../../platform/database/database.ts';
import { type Scope, systemScope } from '../../platform/database/scope.ts';
import { AppError, notFound } from '../../platform/errors.ts';
import type { FileStore } from '../../platform/files.ts';
import { newRoutes, problemResponse } from '../../platform/http/application.ts';
import { findReportRun, listReportRuns } from './report-run-store.ts';
import type { ReportRun } from './report-run-table.ts';
import { requestReport } from './request-report.ts';

export interface ReportPorts {
  readonly database: Database;
  readonly files: FileStore;
  readonly source: SnapshotSource;
  /** Hands the run to the worker. */
  readonly enqueue: (governmentId: string, runId: string) => Promise<void>;
  /** A page of a PDF as PNG, drawn in a limited process. */
  readonly drawPage: (pdf: Uint8Array, page: number) => Promise<Uint8Array>;
}

const MEDIA_TYPES = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  html: 'text/html; charset=utf-8',
} as const;

const requestSchema = z
  .strictObject({ kind: z.literal('lkjip'), format: z.enum(['pdf', 'docx', 'html']) })
  .meta({ id: 'ReportRequest' });
const acceptedSchema = z.strictObject({ id: z.string() }).meta({ id: 'AcceptedReport' });

const runSchema = z
  .strictObject({
    id: z.string(),
    status: z.enum(['queued', 'running', 'done', 'failed']),
    progress: z.number().int(),
    step: z.string(),
    pages: z.number().int().nullable(),
    bytes: z.number().int().nullable(),
    format: z.enum(['pdf', 'docx', 'html']),
    createdAt: z.string(),
    problem: z.string().nullable(),
  })
  .meta({ id: 'ReportRun' });

const unitYear = z.object({
  unit: z.string().min(1).max(60),
  year: z.coerce.number().int().min(2000).max(2100),
});
const runId = z.object({ id: z.string().min(1).max(60) });
const json = <Schema extends z.ZodType>(schema: Schema) => ({ 'application/json': { schema } });
const refusals = { 401: problemResponse('Belum masuk'), 404: problemResponse('Tidak ditemukan') };

const startRun = createRoute({
  method: 'post',
  path: '/api/units/{unit}/years/{year}/reports',
  request: {
    params: unitYear,
    body: {
      required: true,
      content: json(requestSchema),
    },
  },
  responses: {
    202: { description: 'Diterima', content: json(acceptedSchema) },
    403: problemResponse('Tidak berwenang'),
    ...refusals,
  },
});
const listRuns = createRoute({
  method: 'get',
  path: '/api/units/{unit}/years/{year}/reports',
  request: { params: unitYear },
  responses: { 200: { description: 'Laporan terbaru', content: json(z.array(runSchema)) }, ...refusals },
});
const readRun = createRoute({
  method: 'get',
  path: '/api/reports/{id}',
  request: { params: runId },
  responses: { 200: { description: 'Kemajuan laporan', content: json(runSchema) }, ...refusals },
});
const readFile = createRoute({
  method: 'get',
  path: '/api/reports/{id}/file',
  request: { params: runId },
  responses: { 200: { description: 'Berkas laporan' }, ...refusals },
});
const readPage = createRoute({
  method: 'get',
  path: '/api/reports/{id}/pages/{page}',
  request: { params: runId.extend({ page: z.string().regex(/^\d{1,4}(\.png)?$/) }) },
  responses: { 200: { description: 'Gambar satu halaman' }, ...refusals },
});

function presentRun(run: ReportRun): z.infer<typeof runSchema> {
  const { id, status, progress, step, pages, bytes, format, problem, created_at } = run;
  return { id, status, progress, step, pages, bytes, format, createdAt: created_at.toISOString(), problem };
}

/** The run, for a caller who may read its unit; a foreign run and none answer alike. */
async function visibleRun({ database, source }: ReportPorts, caller: Caller, id: string) {
  const governmentId = governmentOf(caller);
  if (!isUuid(id)) throw notFound('Laporan');
  const run = await database.inTransaction(systemScope(governmentId, 'report'), (tx) =>
    findReportRun(tx, id),
  );
  if (run === null) throw notFound('Laporan');
  const { scope } = await admitReader(source, caller, run.unit_code, run.year);
  return { run, scope };
}

async function contentOf({ files }: ReportPorts, scope: Scope, run: ReportRun): Promise<Uint8Array> {
  if (run.status !== 'done' || run.file_hash === null) {
    throw new AppError({ code: 'not-ready', status: 409, message: 'Laporan ini belum selesai dibuat.' });
  }
  return files.get(scope.governmentId, run.file_hash);
}

const CACHED = 'private, max-age=86400, immutable';

export function reportRoutes(ports: ReportPorts) {
  const { database, source } = ports;
  const routes = newRoutes<CallerVariables>();

  routes.openapi(startRun, async (context) => {
    const { unit: name, year } = context.req.valid('param');
    const { format } = context.req.valid('json');
    const caller = context.get('caller');
    const { unit } = await admitReader(source, caller, name, year);
    const scope = admitToUnit(caller, 'generate-report', unit, year);
    if ((await source.dataVersion(scope, unit, year)) === null) throw notFound(`Data tahun ${year}`);
    const requestedBy = caller.kind === 'account' ? caller.account.id : null;
    const id = await database.inTransaction(scope, (tx) =>
      requestReport(tx, { unitCode: unit, year, format, requestedBy }),
    );
    await ports.enqueue(scope.governmentId, id);
    return context.json({ id }, 202);
  });
  routes.openapi(listRuns, async (context) => {
    const { unit: name, year } = context.req.valid('param');
    const { unit, scope } = await admitReader(source, context.get('caller'), name, year);
    const runs = await database.inTransaction(scope, (tx) => listReportRuns(tx, unit, year));
    return context.json(runs.map(presentRun), 200);
  });
  routes.openapi(readRun, async (context) => {
    const { run } = await visibleRun(ports, context.get('caller'), context.req.valid('param').id);
    return context.json(presentRun(run), 200);
  });
  routes.openapi(readFile, async (context) => {
    const { run, scope } = await visibleRun(ports, context.get('caller'), context.req.valid('param').id);
    const content = await contentOf(ports, scope, run);
    return context.body(new Uint8Array(content), 200, {
      'Content-Type': MEDIA_TYPES[run.format],
      'Content-Disposition': `attachment; filename="LKjIP-${run.unit_code}-${run.year}.${run.format}"`,
      'Cache-Control': CACHED,
    });
  });
  routes.openapi(readPage, async (context) => {
    const { id, page } = context.req.valid('param');
    const { run, scope } = await visibleRun(ports, context.get('caller'), id);
    const number = Number.parseInt(page, 10);
    if (run.format !== 'pdf' || number < 1 || number > (run.pages ?? 0)) throw notFound('Halaman');
    const picture = await ports.drawPage(await contentOf(ports, scope, run), number);
    return context.body(new Uint8Array(picture), 200, {
      'Content-Type': 'image/png',
      'Cache-Control': CACHED,
    });
  });
  return routes;
}

/** The report API: ask for a report, follow it, fetch the file or a picture of one page. */
import { createRoute, z } from '@hono/zod-openapi';
import type { CallerVariables } from '../../identity/authenticate.ts';
import { admitToUnit } from '../../identity/caller.ts';
import { admitReader } from '../../measurement/routes.ts';
import { AppError, notFound } from '../../platform/errors.ts';
import { newRoutes, problemResponse } from '../../platform/http/application.ts';
import type { ReportPart } from '../rules/report-parts.ts';
import { type YearReadings, yearRoutes } from '../year-routes.ts';
import { listReportRuns } from './report-run-store.ts';
import type { ReportRun } from './report-run-table.ts';
import { requestReport } from './request-report.ts';
import { reportTableRoutes, XLSX_MEDIA_TYPE } from './table-routes.ts';
import { fileNameOf, fileOfRun, type RunPorts, visibleRun } from './visible-run.ts';

export interface ReportPorts extends RunPorts {
  readonly readings: YearReadings;
  /** Version of the program. */
  readonly program: string;
  /** Hands the run to the worker. */
  readonly enqueue: (governmentId: string, runId: string) => Promise<void>;
  /** A page of a PDF as PNG, drawn in a limited process. */
  readonly drawPage: (pdf: Uint8Array, page: number) => Promise<Uint8Array>;
}

const MEDIA_TYPES = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  html: 'text/html; charset=utf-8',
  xlsx: XLSX_MEDIA_TYPE,
} as const;

const format = z.enum(['pdf', 'docx', 'html', 'xlsx']);
const requestSchema = z
  .strictObject({
    kind: z.literal('lkjip'),
    format,
    /** Id of a part; without it, or null, the whole report. */
    part: z.string().min(1).max(120).nullable().optional(),
  })
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
    format,
    part: z.union([z.strictObject({ id: z.string(), title: z.string() }), z.null()]),
    hasTables: z.boolean(),
    /** The edition of the layout it was printed in; null until it is made. */
    layout: z.union([z.strictObject({ code: z.string(), version: z.number().int() }), z.null()]),
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
  const { id, status, progress, step, pages, bytes, problem } = run;
  return {
    id,
    status,
    progress,
    step,
    pages,
    bytes,
    format: run.format,
    part: run.part === null ? null : { id: run.part, title: run.part_title ?? run.part },
    hasTables: run.tables_hash !== null,
    layout:
      run.layout_code === null || run.layout_version === null
        ? null
        : { code: run.layout_code, version: run.layout_version },
    createdAt: run.created_at.toISOString(),
    problem,
  };
}

function partNamed(parts: readonly ReportPart[], id: string): { id: string; title: string } {
  const part = parts.find((one) => one.id === id);
  if (part === undefined)
    throw new AppError({
      code: 'part-not-found',
      status: 404,
      message: 'Bagian yang diminta tidak ada dalam tata letak laporan ini.',
    });
  return { id, title: part.label === null ? part.title : `${part.label} ${part.title}` };
}

const CACHED = 'private, max-age=86400, immutable';

export function reportRoutes(ports: ReportPorts) {
  const { database, source } = ports;
  const routes = newRoutes<CallerVariables>();

  routes.openapi(startRun, async (context) => {
    const { unit: name, year } = context.req.valid('param');
    const { format: asked, part: partId = null } = context.req.valid('json');
    const caller = context.get('caller');
    const { unit } = await admitReader(source, caller, name, year);
    const scope = admitToUnit(caller, 'generate-report', unit, year);
    const version = await source.dataVersion(scope, unit, year);
    if (version === null) throw notFound(`Data tahun ${year}`);
    const parts = partId === null ? [] : await ports.readings.parts(scope, unit, year, version);
    const part = partId === null ? null : partNamed(parts, partId);
    const requestedBy = caller.kind === 'account' ? caller.account.id : null;
    const id = await database.inTransaction(scope, (tx) =>
      requestReport(tx, { unitCode: unit, year, format: asked, part, requestedBy }),
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
    const found = await visibleRun(ports, context.get('caller'), context.req.valid('param').id);
    const { run } = found;
    const content = await fileOfRun(ports, found);
    return context.body(new Uint8Array(content), 200, {
      'Content-Type': MEDIA_TYPES[run.format],
      'Content-Disposition': `attachment; filename="${fileNameOf(run)}.${run.format}"`,
      'Cache-Control': CACHED,
    });
  });
  routes.openapi(readPage, async (context) => {
    const { id, page } = context.req.valid('param');
    const found = await visibleRun(ports, context.get('caller'), id);
    const { run } = found;
    const number = Number.parseInt(page, 10);
    if (run.format !== 'pdf' || number < 1 || number > (run.pages ?? 0)) throw notFound('Halaman');
    const picture = await ports.drawPage(await fileOfRun(ports, found), number);
    return context.body(new Uint8Array(picture), 200, {
      'Content-Type': 'image/png',
      'Cache-Control': CACHED,
    });
  });
  routes.route('/', yearRoutes(ports));
  routes.route('/', reportTableRoutes(ports));
  return routes;
}

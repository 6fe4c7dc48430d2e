/** The tables of a made report, listed and each as XLSX. */
import { createRoute, z } from '@hono/zod-openapi';
import { linkTables } from '../../documents/html/link-tables.ts';
import type { ReportTables } from '../../documents/xlsx/report-tables.ts';
import { writeTable } from '../../documents/xlsx/write-tables.ts';
import type { CallerVariables } from '../../identity/authenticate.ts';
import { notFound } from '../../platform/errors.ts';
import { newRoutes, problemResponse } from '../../platform/http/application.ts';
import { unpackTables } from './kept-tables.ts';
import {
  fileNameOf,
  fileOfRun,
  type RunPorts,
  tablesOfRun,
  type VisibleRun,
  visibleRun,
} from './visible-run.ts';

export const XLSX_MEDIA_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const tableSchema = z
  .strictObject({ id: z.string(), label: z.string().nullable(), title: z.string(), rows: z.number().int() })
  .meta({ id: 'ReportTable' });

const runId = z.object({ id: z.string().min(1).max(60) });
const refusals = { 401: problemResponse('Belum masuk'), 404: problemResponse('Tidak ditemukan') };

const listTables = createRoute({
  method: 'get',
  path: '/api/reports/{id}/tables',
  request: { params: runId },
  responses: {
    200: {
      description: 'Tabel dalam laporan',
      content: { 'application/json': { schema: z.array(tableSchema) } },
    },
    ...refusals,
  },
});
const readTable = createRoute({
  method: 'get',
  path: '/api/reports/{id}/tables/{tableId}',
  request: { params: runId.extend({ tableId: z.string().min(1).max(200) }) },
  responses: { 200: { description: 'Satu tabel sebagai XLSX' }, ...refusals },
});

const previewReport = createRoute({
  method: 'get',
  path: '/api/reports/{id}/preview',
  request: { params: runId },
  responses: { 200: { description: 'Laporan HTML dengan tautan ke tabelnya' }, ...refusals },
});

const CACHED = 'private, max-age=86400, immutable';

async function keptTables(ports: RunPorts, found: VisibleRun): Promise<ReportTables> {
  return unpackTables(await tablesOfRun(ports, found));
}

export function reportTableRoutes(ports: RunPorts) {
  const routes = newRoutes<CallerVariables>();
  routes.openapi(listTables, async (context) => {
    const found = await visibleRun(ports, context.get('caller'), context.req.valid('param').id);
    const { tables } = await keptTables(ports, found);
    const listed = tables.map(({ id, label, title, table }) => ({
      id,
      label,
      title,
      rows: table.body.length,
    }));
    return context.json(listed, 200, { 'Cache-Control': CACHED });
  });
  routes.openapi(readTable, async (context) => {
    const { id, tableId } = context.req.valid('param');
    const found = await visibleRun(ports, context.get('caller'), id);
    const kept = await keptTables(ports, found);
    const table = kept.tables.find((one) => one.id === tableId);
    if (table === undefined) throw notFound('Tabel');
    const name = fileNameOf(found.run, [table.label ?? table.id]);
    return context.body(new Uint8Array(await writeTable(table, kept)), 200, {
      'Content-Type': XLSX_MEDIA_TYPE,
      'Content-Disposition': `attachment; filename="${name}.xlsx"`,
      'Cache-Control': CACHED,
    });
  });
  routes.openapi(previewReport, async (context) => {
    const { id } = context.req.valid('param');
    const found = await visibleRun(ports, context.get('caller'), id);
    if (found.run.format !== 'html') throw notFound('Pratinjau');
    const html = Buffer.from(await fileOfRun(ports, found)).toString('utf8');
    const address = (table: string) => `/api/reports/${id}/tables/${encodeURIComponent(table)}`;
    const shown = found.run.tables_hash === null ? html : linkTables(html, address);
    return context.body(shown, 200, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': CACHED });
  });
  return routes;
}

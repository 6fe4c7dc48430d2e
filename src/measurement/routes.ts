/** The Capaian API: a unit's year, one indicator, one figure. */
import { createRoute, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { CallerVariables } from '../identity/authenticate.ts';
import { admitToUnit, type Caller, governmentOf } from '../identity/caller.ts';
import type { Scope } from '../platform/database/scope.ts';
import { AppError, notFound } from '../platform/errors.ts';
import { newRoutes, problemResponse, unreadable } from '../platform/http/application.ts';
import { figureSchema } from '../platform/http/figure-schema.ts';
import { asWire } from '../platform/http/wire.ts';
import { achievementSchema, indicatorSchema } from './api-schema.ts';
import { presentAchievement } from './present-achievement.ts';
import { presentIndicator } from './present-indicator.ts';
import type { YearSnapshot } from './year-snapshot.ts';

/** What the pages read; kept by the composition under the version of the data. */
export interface SnapshotSource {
  /** Code of the reporting unit of a short name or code; null when the government has none such. */
  unitCode(governmentId: string, nameOrCode: string): Promise<string | null>;
  /** Version of the unit's data of a year; null when the year holds nothing. */
  dataVersion(scope: Scope, unit: string, year: number): Promise<string | null>;
  /** The book of that version; the caller has just asked for it. */
  snapshot(scope: Scope, unit: string, year: number, version: string): Promise<YearSnapshot>;
}

const unitYear = z.object({
  unit: z.string().min(1).max(60),
  year: z.coerce.number().int().min(2000).max(2100),
});
const json = <Schema extends z.ZodType>(schema: Schema) => ({ 'application/json': { schema } });
const refusals = {
  304: { description: 'Tidak berubah' },
  401: problemResponse('Belum masuk'),
  404: problemResponse('Tidak ditemukan'),
};

const readAchievement = createRoute({
  method: 'get',
  path: '/api/units/{unit}/years/{year}/capaian',
  request: { params: unitYear },
  responses: {
    200: { description: 'Capaian unit dalam satu tahun', content: json(achievementSchema) },
    ...refusals,
  },
});
const readIndicator = createRoute({
  method: 'get',
  path: '/api/units/{unit}/years/{year}/indicators/{code}',
  request: { params: unitYear.extend({ code: z.string().min(1).max(120) }) },
  responses: { 200: { description: 'Satu indikator', content: json(indicatorSchema) }, ...refusals },
});
const readFigure = createRoute({
  method: 'get',
  path: '/api/units/{unit}/years/{year}/figures/{id}',
  request: { params: unitYear.extend({ id: z.string().min(1).max(300) }) },
  responses: {
    200: { description: 'Satu angka dengan penjelasannya', content: json(figureSchema) },
    ...refusals,
  },
});

/**
 * The scope of a caller who may read the unit, with its code. A unit of others and one that is not there answer alike.
 */
export async function admitReader(
  source: SnapshotSource,
  caller: Caller,
  nameOrCode: string,
  year: number | null,
) {
  const unit = await source.unitCode(governmentOf(caller), nameOrCode);
  if (unit === null) throw notFound('Unit kerja');
  try {
    return { unit, scope: admitToUnit(caller, 'read-unit', unit, year) };
  } catch (error) {
    if (error instanceof AppError && error.status === 403) throw notFound('Unit kerja');
    throw error;
  }
}

/** True when the browser already holds this version of the data as this version of the program shows it. */
export function isUnchanged(context: Context, program: string, dataVersion: string): boolean {
  const tag = `"${program}-${dataVersion}"`;
  context.header('ETag', tag);
  context.header('Cache-Control', 'private, no-cache');
  return context.req.header('If-None-Match') === tag;
}

/** `program` is the version of Selaras: rules and answers change with it, so what a browser keeps ends with it. */
export function measurementRoutes(source: SnapshotSource, program: string) {
  const routes = newRoutes<CallerVariables>();

  async function versionFor(
    context: Context<{ Variables: CallerVariables }>,
    nameOrCode: string,
    year: number,
  ) {
    const { unit, scope } = await admitReader(source, context.get('caller'), nameOrCode, year);
    const version = await source.dataVersion(scope, unit, year);
    if (version === null) throw notFound(`Data tahun ${year}`);
    return { unit, scope, version };
  }

  routes.openapi(readAchievement, async (context) => {
    const { unit: name, year } = context.req.valid('param');
    const { unit, scope, version } = await versionFor(context, name, year);
    if (isUnchanged(context, program, version)) return context.body(null, 304);
    return context.json(asWire(presentAchievement(await source.snapshot(scope, unit, year, version))), 200);
  });
  routes.openapi(readIndicator, async (context) => {
    const { unit: name, year, code } = context.req.valid('param');
    const { unit, scope, version } = await versionFor(context, name, year);
    if (isUnchanged(context, program, version)) return context.body(null, 304);
    const page = presentIndicator(await source.snapshot(scope, unit, year, version), code);
    if (page === null) throw notFound('Indikator');
    return context.json(asWire(page), 200);
  });
  // A figure's id is a path of its own, which an OpenAPI parameter cannot hold: described above, matched here.
  routes.openAPIRegistry.registerPath(readFigure);
  routes.get('/api/units/:unit/years/:year/figures/:id{.+}', async (context) => {
    const read = unitYear.safeParse(context.req.param());
    if (!read.success) throw unreadable(read.error.issues);
    const { unit: name, year } = read.data;
    const { unit, scope, version } = await versionFor(context, name, year);
    const figure = (await source.snapshot(scope, unit, year, version)).figures.get(context.req.param('id'));
    if (figure === undefined) throw notFound('Angka');
    return context.json(asWire(figure), 200);
  });
  return routes;
}

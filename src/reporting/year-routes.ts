/** What the home page and the Laporan page read of a unit's year: overview, readiness, parts of the report. */
import { createRoute, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { CallerVariables } from '../identity/authenticate.ts';
import { admitReader, isUnchanged, type SnapshotSource } from '../measurement/routes.ts';
import type { Scope } from '../platform/database/scope.ts';
import { notFound } from '../platform/errors.ts';
import { newRoutes, problemResponse } from '../platform/http/application.ts';
import { asWire } from '../platform/http/wire.ts';
import { presentOverview } from './present-overview.ts';
import { progressOf, type ReadinessGroup } from './rules/readiness/item.ts';
import type { ReportPart } from './rules/report-parts.ts';
import { overviewSchema, partsSchema, readinessSchema } from './year-api-schema.ts';

export interface LayoutName {
  readonly code: string;
  readonly version: number;
  readonly name: string;
}

/** Read off the whole year and its layout, kept under the version of the data that the caller has just asked for. */
export interface YearReadings {
  readonly layout: (scope: Scope, unit: string, year: number, version: string) => Promise<LayoutName>;
  readonly parts: (
    scope: Scope,
    unit: string,
    year: number,
    version: string,
  ) => Promise<readonly ReportPart[]>;
  readonly readiness: (
    scope: Scope,
    unit: string,
    year: number,
    version: string,
  ) => Promise<readonly ReadinessGroup[]>;
}

export interface YearPorts {
  readonly source: SnapshotSource;
  readonly readings: YearReadings;
  /** Version of the program. */
  readonly program: string;
}

const params = z.object({
  unit: z.string().min(1).max(60),
  year: z.coerce.number().int().min(2000).max(2100),
});
const json = <Schema extends z.ZodType>(schema: Schema) => ({ 'application/json': { schema } });
const refusals = {
  304: { description: 'Tidak berubah' },
  401: problemResponse('Belum masuk'),
  404: problemResponse('Tidak ditemukan'),
};

const readOverview = createRoute({
  method: 'get',
  path: '/api/units/{unit}/years/{year}/overview',
  request: { params },
  responses: { 200: { description: 'Tahun sekilas', content: json(overviewSchema) }, ...refusals },
});
const readReadiness = createRoute({
  method: 'get',
  path: '/api/units/{unit}/years/{year}/readiness',
  request: { params },
  responses: { 200: { description: 'Kelengkapan laporan', content: json(readinessSchema) }, ...refusals },
});
const readParts = createRoute({
  method: 'get',
  path: '/api/units/{unit}/years/{year}/reports/parts',
  request: { params },
  responses: {
    200: { description: 'Bagian laporan yang dapat dibuat sendiri', content: json(partsSchema) },
    ...refusals,
  },
});

export function yearRoutes({ source, readings, program }: YearPorts) {
  const routes = newRoutes<CallerVariables>();

  async function admitted(
    context: Context<{ Variables: CallerVariables }>,
    { unit: nameOrCode, year }: z.infer<typeof params>,
  ) {
    const { unit, scope } = await admitReader(source, context.get('caller'), nameOrCode, year);
    const version = await source.dataVersion(scope, unit, year);
    if (version === null) throw notFound(`Data tahun ${year}`);
    return { scope, unit, year, version };
  }

  routes.openapi(readOverview, async (context) => {
    const { scope, unit, year, version } = await admitted(context, context.req.valid('param'));
    if (isUnchanged(context, program, version)) return context.body(null, 304);
    return context.json(asWire(presentOverview(await source.snapshot(scope, unit, year, version))), 200);
  });
  routes.openapi(readReadiness, async (context) => {
    const { scope, unit, year, version } = await admitted(context, context.req.valid('param'));
    const layout = await readings.layout(scope, unit, year, version);
    if (isUnchanged(context, program, `${version}-${layout.code}-${layout.version}`))
      return context.body(null, 304);
    const groups = await readings.readiness(scope, unit, year, version);
    const answer = {
      layout: { code: layout.code, name: layout.name },
      progress: progressOf(groups.flatMap(({ items }) => items)),
      groups: groups.map((group) => ({ ...group, progress: progressOf(group.items) })),
    };
    return context.json(asWire(answer), 200);
  });
  routes.openapi(readParts, async (context) => {
    const { scope, unit, year, version } = await admitted(context, context.req.valid('param'));
    const parts = await readings.parts(scope, unit, year, version);
    return context.json(asWire(parts), 200);
  });
  return routes;
}

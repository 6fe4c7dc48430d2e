/** Workbooks to fill in: a unit's year as it is, the next year prepared, an empty one for a kind of unit. */
import { createRoute, z } from '@hono/zod-openapi';
import type { CallerVariables } from '../../identity/authenticate.ts';
import { actorOf, admitToUnit, type Caller, governmentOf } from '../../identity/caller.ts';
import { admitReader, type SnapshotSource } from '../../measurement/routes.ts';
import { findReportingUnit } from '../../organisation/reporting-units.ts';
import { loadGovernment } from '../../organisation/store.ts';
import type { Clock } from '../../platform/clock.ts';
import type { Database } from '../../platform/database/database.ts';
import { systemScope } from '../../platform/database/scope.ts';
import { newRoutes, problemResponse } from '../../platform/http/application.ts';
import { exportBundle } from '../export-bundle.ts';
import type { TemplateKind, TemplateStart } from '../rules/workbook.ts';
import type { WorkbookWriter } from './workbook-writer.ts';

export interface DownloadPorts {
  readonly database: Database;
  readonly source: SnapshotSource;
  readonly writer: Pick<WorkbookWriter, 'write'>;
  readonly clock: Clock;
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const refusals = {
  401: problemResponse('Belum masuk'),
  404: problemResponse('Tidak ditemukan'),
  503: problemResponse('Terlalu banyak buku kerja sedang ditulis'),
};
const year = z.coerce.number().int().min(2000).max(2100);

const readWorkbook = createRoute({
  method: 'get',
  path: '/api/units/{unit}/years/{year}/workbook',
  request: {
    params: z.object({ unit: z.string().min(1).max(60), year }),
    query: z.object({ tujuan: z.enum(['data', 'tahun-depan']).default('data') }),
  },
  responses: { 200: { description: 'Buku kerja' }, ...refusals },
});
const readTemplate = createRoute({
  method: 'get',
  path: '/api/workbook-templates/{kind}',
  request: {
    params: z.object({ kind: z.enum(['kecamatan', 'kelurahan', 'dinas', 'bagian']) }),
    query: z.object({
      year: year.optional(),
      code: z
        .string()
        .trim()
        .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,59}$/u)
        .optional(),
      name: z.string().trim().min(1).max(200).optional(),
    }),
  },
  responses: { 200: { description: 'Buku kerja kosong' }, ...refusals },
});

export function downloadRoutes({ database, source, writer, clock }: DownloadPorts) {
  const routes = newRoutes<CallerVariables>();

  routes.openapi(readWorkbook, async (context) => {
    const { unit: name, year: asked } = context.req.valid('param');
    const isNextYear = context.req.valid('query').tujuan === 'tahun-depan';
    const caller = context.get('caller');
    const { unit } = await admitReader(source, caller, name, asked);
    const scope = admitToUnit(caller, 'export-unit', unit, asked);
    const { bundle, shortName } = await database.inTransaction(scope, async (tx) => ({
      bundle: await exportBundle(tx, { unit, year: asked, authority: authorityOf(caller) }),
      shortName: (await findReportingUnit(tx, unit))?.shortName ?? unit,
    }));
    const bytes = await writer.write({ kind: 'year', bundle, purpose: isNextYear ? 'next-year' : 'data' });
    const fileName = isNextYear ? `${shortName}-${asked + 1}-diisi` : `${shortName}-${asked}`;
    return context.body(new Uint8Array(bytes), 200, headersOf(fileName));
  });
  routes.openapi(readTemplate, async (context) => {
    const { kind } = context.req.valid('param');
    const { year: asked, code, name } = context.req.valid('query');
    const scope = systemScope(governmentOf(context.get('caller')), 'templat');
    const government = await database.inTransaction(scope, loadGovernment);
    const start: TemplateStart = {
      year: asked ?? clock().getFullYear(),
      unit: { code: code ?? `${government.code}.00`, name: name ?? UNNAMED[kind] },
      government,
    };
    const bytes = await writer.write({ kind: 'template', template: kind, start });
    return context.body(new Uint8Array(bytes), 200, headersOf(`templat-${kind}-${start.year}`));
  });
  return routes;
}

/** To be written over in the workbook's first sheet. */
const UNNAMED: Readonly<Record<TemplateKind, string>> = {
  kecamatan: 'Kecamatan …',
  kelurahan: 'Kelurahan …',
  dinas: 'Dinas …',
  bagian: 'Bagian …',
};

function headersOf(fileName: string): Record<string, string> {
  return {
    'Content-Type': XLSX,
    'Content-Disposition': `attachment; filename="${fileName}.xlsx"`,
    'Cache-Control': 'private, no-store',
  };
}

function authorityOf(caller: Caller) {
  return caller.kind === 'operator'
    ? ({ kind: 'system' } as const)
    : ({ kind: 'actor', actor: actorOf(caller) } as const);
}

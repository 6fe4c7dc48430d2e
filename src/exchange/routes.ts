/** The bundle in and out of the server, and every computed figure of a unit's year. */
import { createRoute, z } from '@hono/zod-openapi';
import { bodyLimit } from 'hono/body-limit';
import type { CallerVariables } from '../identity/authenticate.ts';
import { actorOf, admitToUnit, type Caller, governmentOf } from '../identity/caller.ts';
import { admitReader, type SnapshotSource } from '../measurement/routes.ts';
import type { Database } from '../platform/database/database.ts';
import { AppError, notAllowed, notFound } from '../platform/errors.ts';
import { newRoutes, problemResponse, sendProblem } from '../platform/http/application.ts';
import { figureSchema } from '../platform/http/figure-schema.ts';
import { asWire } from '../platform/http/wire.ts';
import { admitToImport, mayImportSomething } from './admit-import.ts';
import { LARGEST_BUNDLE, parseBundle, tooLarge } from './bundle-schema.ts';
import { bundleText } from './bundle-text.ts';
import type { BundleCheck } from './check-bundle.ts';
import { exportBundle } from './export-bundle.ts';
import {
  asErrors,
  hasErrors,
  type ImportAnswer,
  importAnswer,
  importAnswerSchema,
  refusal,
} from './import-answer.ts';
import { importAsOperator } from './import-as-operator.ts';
import { type ImportResult, importBundle } from './import-bundle.ts';
import type { Bundle } from './rules/bundle.ts';

export interface ExchangePorts {
  readonly database: Database;
  /** Units by short name, and the figures of a year, kept by the composition. */
  readonly source: SnapshotSource;
  /** Reads what came from outside in a limited process. */
  readonly bundleCheck: Pick<BundleCheck, 'check'>;
}

const unitYear = z.object({
  unit: z.string().min(1).max(60),
  year: z.coerce.number().int().min(2000).max(2100),
});
const json = <Schema extends z.ZodType>(schema: Schema) => ({ 'application/json': { schema } });
const refusals = { 401: problemResponse('Belum masuk'), 404: problemResponse('Tidak ditemukan') };

const postImport = createRoute({
  method: 'post',
  path: '/api/imports',
  request: {
    query: z.object({ dryRun: z.enum(['true', 'false']).default('false') }),
    // Read as bytes by the route itself: the schema of its content is docs/bundle.schema.json.
    body: { required: true, content: { 'application/octet-stream': { schema: z.any() } } },
  },
  responses: {
    200: { description: 'Diimpor, atau akan diimpor bila uji coba', content: json(importAnswerSchema) },
    401: problemResponse('Belum masuk'),
    403: problemResponse('Tidak berwenang'),
    409: problemResponse('Unit kerja ini baru saja dibuat oleh impor lain; tidak ada yang diimpor'),
    413: problemResponse('Berkas terlalu besar'),
    422: problemResponse('Paket data bermasalah; tidak ada yang diimpor'),
    503: problemResponse('Terlalu banyak berkas sedang diperiksa'),
    507: problemResponse('Media penyimpanan penuh; tidak ada yang diimpor'),
  },
});
const readBundle = createRoute({
  method: 'get',
  path: '/api/units/{unit}/years/{year}/bundle',
  request: { params: unitYear },
  responses: { 200: { description: 'Paket data (docs/bundle.schema.json)' }, ...refusals },
});
const listFigures = createRoute({
  method: 'get',
  path: '/api/units/{unit}/years/{year}/figures',
  request: { params: unitYear },
  responses: {
    200: { description: 'Semua angka yang dihitung', content: json(z.array(figureSchema)) },
    ...refusals,
  },
});

export function exchangeRoutes(ports: ExchangePorts) {
  const { database, source } = ports;
  const routes = newRoutes<CallerVariables>();

  routes.use(postImport.getRoutingPath(), async (context, next) => {
    requireAnyImport(context.get('caller'));
    return limitBundle(context, next);
  });
  routes.openapi(postImport, async (context) => {
    const bytes = new Uint8Array(await context.req.arrayBuffer());
    const isDryRun = context.req.valid('query').dryRun === 'true';
    const answer = await importFor(ports, context.get('caller'), bytes, isDryRun);
    if (hasErrors(answer)) return sendProblem(context, refused(answer)) as never;
    return context.json(answer, 200);
  });
  routes.openapi(readBundle, async (context) => {
    const { unit: name, year } = context.req.valid('param');
    const caller = context.get('caller');
    const { unit } = await admitReader(source, caller, name, year);
    const scope = admitToUnit(caller, 'export-unit', unit, year);
    const text = await database.inTransaction(scope, (tx) =>
      exportBundle(tx, { unit, year, authority: authorityOf(caller) }),
    );
    return context.body(text, 200, {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': `attachment; filename="${unit}-${year}.json"`,
      'Cache-Control': 'private, no-store',
    });
  });
  routes.openapi(listFigures, async (context) => {
    const { unit: name, year } = context.req.valid('param');
    const { unit, scope } = await admitReader(source, context.get('caller'), name, year);
    const version = await source.dataVersion(scope, unit, year);
    if (version === null) throw notFound(`Data tahun ${year}`);
    const { figures } = await source.snapshot(scope, unit, year, version);
    return context.json([...figures.values()].map(asWire), 200);
  });
  return routes;
}

/** Before a large body is read: whoever may import nothing is not served. */
function requireAnyImport(caller: Caller): void {
  // The operator may bring the first bundle, before there is any government.
  if (caller.kind === 'operator') return;
  const governmentId = governmentOf(caller);
  const actor = actorOf(caller);
  if (!mayImportSomething(actor, governmentId))
    throw notAllowed('Peran Anda tidak mencakup impor paket data.');
}

const limitBundle = bodyLimit({
  maxSize: LARGEST_BUNDLE,
  onError: (context) => {
    const { code, message, expected } = tooLarge();
    const fields = { problems: asErrors([tooLarge()]), expected };
    return sendProblem(context, new AppError({ code, status: 413, message, fields }));
  },
});

function authorityOf(caller: Caller) {
  return caller.kind === 'operator'
    ? ({ kind: 'system' } as const)
    : ({ kind: 'actor', actor: actorOf(caller) } as const);
}

async function importFor(
  { database, bundleCheck }: ExchangePorts,
  caller: Caller,
  bytes: Uint8Array,
  isDryRun: boolean,
): Promise<ImportAnswer> {
  const found = await bundleCheck.check(bytes);
  if (found.some(({ severity }) => severity === 'error')) return refusal(found, isDryRun);
  // Known to be sound and bounded now: read again here, because exact numbers do not travel between processes.
  const text = bundleText(bytes);
  const reading = text.ok ? parseBundle(text.value) : text;
  if (!reading.ok) return refusal(asErrors(reading.problems), isDryRun);
  const { bundle } = reading;
  const result = await write(database, caller, bundle, isDryRun);
  return importAnswer(result, bundle, isDryRun);
}

function write(database: Database, caller: Caller, bundle: Bundle, isDryRun: boolean): Promise<ImportResult> {
  if (caller.kind === 'operator') return importAsOperator(database, bundle, isDryRun);
  const scope = admitToImport(caller, bundle.unit, bundle.year);
  return database.inTransaction(scope, (tx) =>
    importBundle(tx, { bundle, authority: authorityOf(caller), isDryRun }),
  );
}

function refused(answer: ImportAnswer): AppError {
  return new AppError({
    code: 'bundle-problems',
    status: 422,
    message: `Paket data memiliki ${answer.problemCount} masalah. Tidak ada yang diimpor.`,
    fields: { ...answer },
  });
}

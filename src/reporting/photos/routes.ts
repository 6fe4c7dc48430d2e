/** Photos of activities: upload into a place, and the picture at it. */
import { createRoute, z } from '@hono/zod-openapi';
import { unitTarget } from '../../access/rules/actor.ts';
import type { CallerVariables } from '../../identity/authenticate.ts';
import { admit, admitToUnit, type Caller, governmentOf } from '../../identity/caller.ts';
import { admitReader, type SnapshotSource } from '../../measurement/routes.ts';
import { findReportingUnit } from '../../organisation/reporting-units.ts';
import type { Database } from '../../platform/database/database.ts';
import type { Scope } from '../../platform/database/scope.ts';
import { AppError, notFound } from '../../platform/errors.ts';
import type { FileStore } from '../../platform/files.ts';
import { newRoutes, problemResponse } from '../../platform/http/application.ts';
import { attachPhoto, type PhotoPlace, photoAt, positionsOfActivity } from './attach-photo.ts';
import { LARGEST_PHOTO, type PhotoShrinker, tooLarge } from './photo-shrinker.ts';

export interface PhotoPorts {
  readonly database: Database;
  readonly files: FileStore;
  readonly source: SnapshotSource;
  readonly shrinker: PhotoShrinker;
}

/** Addresses whose bodies may be larger than those of ordinary requests. */
export function isPhotoUpload(path: string): boolean {
  return /^\/api\/units\/[^/]+\/years\/\d+\/activities\/[^/]+\/photos\/\d+$/u.test(path);
}

const path = '/api/units/{unit}/years/{year}/activities/{code}/photos/{place}';
const params = z.object({
  unit: z.string().min(1).max(60),
  year: z.coerce.number().int().min(2000).max(2100),
  code: z.string().min(1).max(100),
  place: z.coerce.number().int().min(1).max(50),
});
const photoSchema = z
  .strictObject({ image: z.string(), bytes: z.number().int(), dataVersion: z.number().int() })
  .meta({ id: 'AttachedPhoto' });

const putPhoto = createRoute({
  method: 'put',
  path,
  request: {
    params,
    query: z.object({
      keterangan: z.string().min(1).max(1_000).optional(),
      /** Version of the data the page was made from. */
      dataVersion: z.coerce.number().int().min(0).optional(),
    }),
    body: { content: { 'image/*': { schema: z.string().meta({ format: 'binary' }) } } },
  },
  responses: {
    200: {
      description: 'Foto tersimpan sebagai JPEG, paling panjang 1.600 piksel, tanpa EXIF',
      content: { 'application/json': { schema: photoSchema } },
    },
    401: problemResponse('Belum masuk'),
    403: problemResponse('Tidak berwenang'),
    404: problemResponse('Kegiatan atau tempat foto tidak ditemukan'),
    409: problemResponse('Data berubah, atau laporan sudah disetujui'),
    413: problemResponse('Lebih dari 8 MB'),
    422: problemResponse('Bukan foto, atau keterangannya belum ada'),
  },
});

const getPhoto = createRoute({
  method: 'get',
  path,
  request: { params },
  responses: {
    200: { description: 'Foto sebagai JPEG', content: { 'image/jpeg': { schema: z.string() } } },
    401: problemResponse('Belum masuk'),
    404: problemResponse('Belum ada foto di tempat ini'),
  },
});

export function photoRoutes({ database, files, source, shrinker }: PhotoPorts) {
  const routes = newRoutes<CallerVariables>();

  async function placeOf(scope: Scope, unit: string, of: z.infer<typeof params>): Promise<PhotoPlace> {
    const found = await database.inTransaction(scope, (tx) => findReportingUnit(tx, unit));
    if (found === null) throw notFound('Unit kerja');
    return { unitId: found.id, unit: found.code, year: of.year, activity: of.code, place: of.place };
  }

  routes.openapi(putPhoto, async (context) => {
    const asked = context.req.valid('param');
    const { keterangan = null, dataVersion = null } = context.req.valid('query');
    const caller = context.get('caller');
    const reader = await admitReader(source, caller, asked.unit, asked.year);
    const at = await placeOf(reader.scope, reader.unit, asked);
    const positions = await database.inTransaction(reader.scope, (tx) => positionsOfActivity(tx, at));
    const scope = admitToActivity(caller, at, positions);
    const picture = await shrinker.shrink(await bodyWithin(context.req.raw, LARGEST_PHOTO));
    const { hash, size } = await files.put(governmentOf(caller), picture);
    const version = await database.inTransaction(scope, (tx) =>
      attachPhoto(tx, at, { image: hash, caption: keterangan, seenVersion: dataVersion }),
    );
    return context.json({ image: hash, bytes: size, dataVersion: version }, 200);
  });

  routes.openapi(getPhoto, async (context) => {
    const asked = context.req.valid('param');
    const { unit, scope } = await admitReader(source, context.get('caller'), asked.unit, asked.year);
    const at = await placeOf(scope, unit, asked);
    const hash = await database.inTransaction(scope, (tx) => photoAt(tx, at));
    if (hash === null) throw notFound('Foto');
    const picture = await files.get(scope.governmentId, hash);
    return context.body(Uint8Array.from(picture), 200, {
      'Content-Type': 'image/jpeg',
      'Cache-Control': 'private, no-cache',
      ETag: `"${hash}"`,
    });
  });
  return routes;
}

/** The planner of the unit, or a contributor whose own position is in the part unit that held the activity. */
function admitToActivity(caller: Caller, at: PhotoPlace, positions: readonly string[]): Scope {
  try {
    return admitToUnit(caller, 'edit-register', at.unit, at.year);
  } catch (error) {
    const isRefused = error instanceof AppError && error.status === 403;
    if (!isRefused || caller.kind !== 'account') throw error;
    const own = caller.account.assignments.find(
      ({ position }) => position !== null && positions.includes(position),
    );
    if (own === undefined) throw error;
    const target = unitTarget(caller.governmentId, [at.unit], at.year);
    return admit(caller, 'attach-evidence', { ...target, position: own.position });
  }
}

/** The body, read no further than it may be. */
async function bodyWithin(request: Request, limit: number): Promise<Uint8Array> {
  if (Number(request.headers.get('Content-Length') ?? 0) > limit) throw tooLarge();
  const pieces: Uint8Array[] = [];
  let size = 0;
  if (request.body !== null) {
    for await (const piece of request.body) {
      size += piece.byteLength;
      if (size > limit) throw tooLarge();
      pieces.push(piece);
    }
  }
  return Buffer.concat(pieces);
}

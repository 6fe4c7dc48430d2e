/** Paths, questions and answers of the layout studio. A layout itself travels as JSON, read by `layout-schema.ts`. */
import { createRoute, z } from '@hono/zod-openapi';
import { problemResponse } from '../../platform/http/application.ts';

const YEAR = '/api/units/{unit}/years/{year}';
const unitYear = z.object({
  unit: z.string().min(1).max(60),
  year: z.coerce.number().int().min(2000).max(2100),
});
const layoutCode = unitYear.extend({ code: z.string().min(1).max(80) });
const json = <Schema extends z.ZodType>(schema: Schema) => ({ 'application/json': { schema } });
const body = <Schema extends z.ZodType>(schema: Schema) => ({ required: true, content: json(schema) });

/** Any JSON object here; what it must be is told by its problems. */
const layoutJson = z.record(z.string(), z.unknown()).meta({ id: 'ReportLayout' });
const name = z.string().trim().min(3).max(120);
const problem = z
  .strictObject({
    code: z.string(),
    message: z.string(),
    path: z.string(),
    read: z.string().nullable(),
    expected: z.string().nullable(),
  })
  .meta({ id: 'LayoutProblem' });
const edition = z
  .strictObject({
    number: z.number().int(),
    state: z.enum(['draft', 'in-force', 'replaced']),
    note: z.string().nullable(),
    editedAt: z.string(),
    editedBy: z.string().nullable(),
    inForceAt: z.string().nullable(),
  })
  .meta({ id: 'LayoutEdition' });
const card = z
  .strictObject({
    code: z.string(),
    name: z.string(),
    citation: z.string(),
    origin: z.enum(['built-in', 'government', 'unit']),
    /** Name of the layout it was copied from. */
    basedOn: z.string().nullable(),
    basedOnCode: z.string().nullable(),
    /** Number of the edition in force; null = none yet, so that it cannot be chosen. */
    inForce: z.number().int().nullable(),
    hasDraft: z.boolean(),
    editions: z.array(edition),
    /** Who uses it, as far as the caller may read them. */
    usedBy: z.array(z.strictObject({ unit: z.string(), name: z.string(), year: z.number().int() })),
    isChosen: z.boolean(),
    mayEdit: z.boolean(),
  })
  .meta({ id: 'LayoutCard' });
const list = z
  .strictObject({
    /** Code of the layout the report of this unit and year is printed in. */
    chosen: z.string(),
    may: z.strictObject({
      /** Copies for the unit. */
      copy: z.boolean(),
      /** Copies for the whole government. */
      copyForGovernment: z.boolean(),
      choose: z.boolean(),
    }),
    /** Why the choice cannot be changed now, or null. */
    locked: z.string().nullable(),
    layouts: z.array(card),
  })
  .meta({ id: 'LayoutList' });
const detail = z
  .strictObject({
    card,
    inForce: z.union([layoutJson, z.null()]),
    draft: z.union([z.strictObject({ revision: z.number().int(), layout: layoutJson }), z.null()]),
  })
  .meta({ id: 'LayoutDetail' });
const newLayout = z
  .strictObject({
    name,
    forGovernment: z.boolean(),
    /** Code of the layout to be copied; without it, `layout` is taken in as it is. */
    from: z.string().min(1).max(80).optional(),
    layout: layoutJson.optional(),
  })
  .meta({ id: 'NewLayout' });
const draftChange = z
  .strictObject({ revision: z.number().int().min(0), layout: layoutJson })
  .meta({ id: 'LayoutDraftChange' });
const savedDraft = z
  .strictObject({ revision: z.number().int(), problems: z.array(problem) })
  .meta({ id: 'SavedLayoutDraft' });
const inForceRequest = z
  .strictObject({ revision: z.number().int().min(1), note: z.string().trim().min(3).max(500) })
  .meta({ id: 'LayoutInForce' });
const file = z
  .strictObject({
    hash: z.string(),
    purpose: z.enum(['emblem', 'word-styles']),
    name: z.string(),
    mediaType: z.string(),
    bytes: z.number().int(),
    uploadedAt: z.string(),
  })
  .meta({ id: 'LayoutFile' });
const columns = z
  .record(
    z.string(),
    z.array(
      z.strictObject({
        id: z.string(),
        head: z.string(),
        group: z.string().nullable(),
        isOffered: z.boolean(),
      }),
    ),
  )
  .meta({ id: 'LayoutColumns' });

const refusals = { 401: problemResponse('Belum masuk'), 404: problemResponse('Tidak ditemukan') };
const writeRefusals = { ...refusals, 403: problemResponse('Tidak berwenang') };
const conflict = problemResponse('Sudah diubah orang lain, atau terkunci');
const faulty = problemResponse('Isian perlu diperbaiki');

export const listLayouts = createRoute({
  method: 'get',
  path: `${YEAR}/layouts`,
  request: { params: unitYear },
  responses: { 200: { description: 'Tata letak yang dapat dipakai', content: json(list) }, ...refusals },
});
export const createLayout = createRoute({
  method: 'post',
  path: `${YEAR}/layouts`,
  request: { params: unitYear, body: body(newLayout) },
  responses: {
    201: { description: 'Rancangan pertama', content: json(z.strictObject({ code: z.string() })) },
    ...writeRefusals,
    409: conflict,
    422: faulty,
  },
});
export const readLayoutDetail = createRoute({
  method: 'get',
  path: `${YEAR}/layouts/{code}`,
  request: { params: layoutCode },
  responses: { 200: { description: 'Satu tata letak', content: json(detail) }, ...refusals },
});
export const putDraft = createRoute({
  method: 'put',
  path: `${YEAR}/layouts/{code}/draft`,
  request: { params: layoutCode, body: body(draftChange) },
  responses: {
    200: { description: 'Rancangan tersimpan', content: json(savedDraft) },
    ...writeRefusals,
    409: conflict,
    422: faulty,
  },
});
export const deleteDraft = createRoute({
  method: 'delete',
  path: `${YEAR}/layouts/{code}/draft`,
  request: { params: layoutCode },
  responses: { 204: { description: 'Rancangan dibuang' }, ...writeRefusals },
});
export const enforce = createRoute({
  method: 'post',
  path: `${YEAR}/layouts/{code}/in-force`,
  request: { params: layoutCode, body: body(inForceRequest) },
  responses: {
    200: {
      description: 'Rancangan berlaku',
      content: json(z.strictObject({ number: z.number().int() })),
    },
    ...writeRefusals,
    409: conflict,
    422: faulty,
  },
});
export const downloadLayout = createRoute({
  method: 'get',
  path: `${YEAR}/layouts/{code}/file`,
  request: { params: layoutCode, query: z.object({ rancangan: z.literal('1').optional() }) },
  responses: { 200: { description: 'Tata letak sebagai berkas JSON' }, ...refusals },
});
export const putChoice = createRoute({
  method: 'put',
  path: `${YEAR}/layout`,
  request: {
    params: unitYear,
    body: body(z.strictObject({ layout: z.string().min(1).max(80) }).meta({ id: 'LayoutChoice' })),
  },
  responses: { 204: { description: 'Tata letak dipilih' }, ...writeRefusals, 409: conflict },
});
export const listFiles = createRoute({
  method: 'get',
  path: `${YEAR}/layout-files`,
  request: { params: unitYear },
  responses: { 200: { description: 'Lambang dan berkas gaya', content: json(z.array(file)) }, ...refusals },
});
export const uploadFile = createRoute({
  method: 'post',
  path: `${YEAR}/layout-files`,
  request: {
    params: unitYear,
    query: z.object({ purpose: z.enum(['emblem', 'word-styles']), name: z.string().min(1).max(200) }),
    body: {
      required: true,
      content: { 'application/octet-stream': { schema: z.string().meta({ format: 'binary' }) } },
    },
  },
  responses: {
    201: { description: 'Berkas tersimpan', content: json(file) },
    ...writeRefusals,
    413: problemResponse('Berkas terlalu besar'),
    422: faulty,
    503: problemResponse('Server sedang sibuk'),
  },
});
export const readFile = createRoute({
  method: 'get',
  path: `${YEAR}/layout-files/{hash}`,
  request: { params: unitYear.extend({ hash: z.string().regex(/^[0-9a-f]{64}$/u) }) },
  responses: { 200: { description: 'Isi berkas' }, ...refusals },
});
export const readColumns = createRoute({
  method: 'get',
  path: `${YEAR}/layout-columns`,
  request: { params: unitYear },
  responses: { 200: { description: 'Kolom tabel setiap blok', content: json(columns) }, ...refusals },
});
export const startPreview = createRoute({
  method: 'post',
  path: `${YEAR}/layout-previews`,
  request: {
    params: unitYear,
    body: body(
      z
        .strictObject({ layout: layoutJson, part: z.string().min(1).max(120).nullable() })
        .meta({ id: 'LayoutPreviewRequest' }),
    ),
  },
  responses: {
    200: {
      description: 'Pratinjau dari data tahun ini',
      content: json(
        z.strictObject({ id: z.string(), pages: z.number().int() }).meta({ id: 'LayoutPreview' }),
      ),
    },
    ...writeRefusals,
    422: faulty,
    503: problemResponse('Server sedang sibuk'),
  },
});
export const readPreviewPage = createRoute({
  method: 'get',
  path: `${YEAR}/layout-previews/{id}/pages/{page}`,
  request: {
    params: unitYear.extend({
      id: z.string().regex(/^[0-9a-f]{64}$/u),
      page: z.string().regex(/^\d{1,4}(\.png)?$/u),
    }),
  },
  responses: { 200: { description: 'Gambar satu halaman' }, ...refusals },
});

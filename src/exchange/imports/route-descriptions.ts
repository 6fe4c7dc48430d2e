/** The import API as described: addresses, what comes in, what goes out. */
import { createRoute, z } from '@hono/zod-openapi';
import { problemResponse } from '../../platform/http/application.ts';
import {
  cellProblemSchema,
  differenceSchema,
  draftSchema,
  mappingAnswerSchema,
  recordSchema,
  rememberedSchema,
  summarySchema,
} from './import-schema.ts';

const json = <Schema extends z.ZodType>(schema: Schema) => ({ 'application/json': { schema } });
const body = <Schema extends z.ZodType>(schema: Schema) => ({ required: true, content: json(schema) });
const ok = <Schema extends z.ZodType>(description: string, schema: Schema) => ({
  200: { description, content: json(schema) },
});
const refusals = { 401: problemResponse('Belum masuk'), 404: problemResponse('Tidak ditemukan') };
const denied = { 403: problemResponse('Tidak berwenang') };
const conflict = { 409: problemResponse('Bertentangan dengan keadaan terkini') };

const draftId = z.object({ id: z.string().min(1).max(60) });
const accepted = z.strictObject({ id: z.string() }).meta({ id: 'AcceptedImport' });
const page = z.coerce.number().int().min(0).max(10_000).default(0);
/** Rows of one answer. */
export const PAGE = 50;
const rowsOf = <Row extends z.ZodType>(row: Row, id: string) =>
  z.strictObject({ total: z.number().int(), pageSize: z.number().int(), rows: z.array(row) }).meta({ id });

export const upload = createRoute({
  method: 'post',
  path: '/api/import-drafts',
  request: {
    query: z.object({ name: z.string().trim().min(1).max(200) }),
    body: { required: true, content: { 'application/octet-stream': { schema: z.any() } } },
  },
  responses: {
    202: { description: 'Diterima, akan diperiksa', content: json(accepted) },
    ...refusals,
    ...denied,
    413: problemResponse('Berkas terlalu besar'),
    422: problemResponse('Bukan buku kerja dan bukan paket data'),
    503: problemResponse('Terlalu banyak berkas sedang diperiksa'),
    507: problemResponse('Media penyimpanan penuh'),
  },
});
export const listDrafts = createRoute({
  method: 'get',
  path: '/api/import-drafts',
  responses: {
    ...ok(
      'Unggahan sendiri yang belum selesai',
      z.strictObject({ mayImport: z.boolean(), drafts: z.array(draftSchema) }).meta({ id: 'OpenImports' }),
    ),
    ...refusals,
  },
});
export const readDraft = createRoute({
  method: 'get',
  path: '/api/import-drafts/{id}',
  request: { params: draftId },
  responses: { ...ok('Kemajuan dan hasil pemeriksaan', draftSchema), ...refusals },
});
export const discardDraft = createRoute({
  method: 'delete',
  path: '/api/import-drafts/{id}',
  request: { params: draftId },
  responses: { 204: { description: 'Dibuang' }, ...refusals, ...conflict },
});
export const readProblems = createRoute({
  method: 'get',
  path: '/api/import-drafts/{id}/problems',
  request: {
    params: draftId,
    query: z.object({
      page,
      sheet: z.string().max(200).optional(),
      severity: z.enum(['error', 'note']).optional(),
    }),
  },
  responses: {
    ...ok('Masalah, halaman demi halaman', rowsOf(cellProblemSchema, 'ProblemPage')),
    ...refusals,
    ...conflict,
  },
});
export const readSheet = createRoute({
  method: 'get',
  path: '/api/import-drafts/{id}/sheets/{index}',
  request: {
    params: draftId.extend({ index: z.coerce.number().int().min(0).max(1000) }),
    query: z.object({ from: z.coerce.number().int().min(1).max(2_000_000).optional() }),
  },
  responses: {
    ...ok(
      'Lembar sebagaimana terbaca',
      z
        .strictObject({
          name: z.string(),
          isRead: z.boolean(),
          headerRow: z.number().int().nullable(),
          /** Number of the first row of the sheet that is kept, and of the first of this answer. */
          firstRow: z.number().int(),
          from: z.number().int(),
          totalRows: z.number().int(),
          pageSize: z.number().int(),
          rows: z.array(z.array(z.string())),
          isCut: z.boolean(),
          problemCells: z.array(z.string()),
        })
        .meta({ id: 'SheetPage' }),
    ),
    ...refusals,
    ...conflict,
  },
});
export const readDifferences = createRoute({
  method: 'get',
  path: '/api/import-drafts/{id}/differences',
  request: {
    params: draftId,
    query: z.object({
      page,
      what: z.string().max(200).optional(),
      kind: z.enum(['added', 'changed', 'removed']).optional(),
    }),
  },
  responses: {
    ...ok('Perbedaan, halaman demi halaman', rowsOf(differenceSchema, 'DifferencePage')),
    ...refusals,
    ...conflict,
  },
});
export const answerQuestions = createRoute({
  method: 'post',
  path: '/api/import-drafts/{id}/answers',
  request: {
    params: draftId,
    body: body(
      z
        .strictObject({
          answers: z
            .array(z.strictObject({ ...mappingAnswerSchema.shape, remember: z.boolean() }))
            .min(1)
            .max(500),
        })
        .meta({ id: 'ImportAnswers' }),
    ),
  },
  responses: {
    202: { description: 'Diperiksa ulang', content: json(accepted) },
    ...refusals,
    ...denied,
    ...conflict,
    503: problemResponse('Terlalu banyak berkas sedang diperiksa'),
  },
});
export const confirm = createRoute({
  method: 'post',
  path: '/api/import-drafts/{id}/confirm',
  request: {
    params: draftId,
    body: body(z.strictObject({ baseVersion: z.number().int().min(0) }).meta({ id: 'ImportConfirmation' })),
  },
  responses: {
    ...ok(
      'Diimpor',
      z
        .strictObject({
          unit: z.string(),
          place: z.string(),
          year: z.number().int(),
          counts: summarySchema.shape.differences.omit({ groups: true }),
          recordId: z.string().nullable(),
        })
        .meta({ id: 'ConfirmedImport' }),
    ),
    ...refusals,
    ...denied,
    ...conflict,
    422: problemResponse('Data yang tersimpan tidak mengizinkan impor ini'),
    507: problemResponse('Media penyimpanan penuh; tidak ada yang diimpor'),
  },
});
export const history = createRoute({
  method: 'get',
  path: '/api/units/{unit}/years/{year}/imports',
  request: {
    params: z.object({
      unit: z.string().min(1).max(60),
      year: z.coerce.number().int().min(2000).max(2100),
    }),
  },
  responses: { ...ok('Riwayat impor', z.array(recordSchema)), ...refusals },
});
export const undo = createRoute({
  method: 'post',
  path: '/api/imports/{id}/undo',
  request: { params: draftId },
  responses: { 204: { description: 'Dibatalkan' }, ...refusals, ...denied, ...conflict },
});
export const listRemembered = createRoute({
  method: 'get',
  path: '/api/import-mapping',
  responses: {
    ...ok('Sebutan kolom dan lembar yang diingat', z.array(rememberedSchema)),
    ...refusals,
    ...denied,
  },
});
export const forget = createRoute({
  method: 'delete',
  path: '/api/import-mapping/{id}',
  request: { params: draftId },
  responses: { 204: { description: 'Dilupakan' }, ...refusals, ...denied },
});

/** Setting up an empty installation: an own office, its empty workbook, or the example. Gone once there is one. */
import { createRoute, z } from '@hono/zod-openapi';
import type { Context, Next } from 'hono';
import { MOST_POSITIONS, type OfficeSetup } from '../../exchange/rules/office-setup.ts';
import { addressOf, type CallerVariables } from '../../identity/authenticate.ts';
import { writeSessionCookie } from '../../identity/session-cookie.ts';
import { notFound } from '../../platform/errors.ts';
import { newRoutes, problemResponse } from '../../platform/http/application.ts';
import type { CreatedOffice, NewOffice, Visitor } from './create-office.ts';
import type { ExampleLoading } from './example-loading.ts';
import type { SetUpCode } from './set-up-code.ts';

export interface SetUpPorts {
  readonly code: SetUpCode;
  readonly isEmpty: () => Promise<boolean>;
  readonly create: (office: NewOffice, visitor: Visitor) => Promise<CreatedOffice>;
  readonly example: ExampleLoading;
  /** The empty workbook of the office, carrying what was answered. */
  readonly workbook: (office: OfficeSetup) => Promise<Uint8Array>;
}

/** Only the shape: what a text must say is told by `findSetupProblems`, in words. */
const text = z.string().max(5_000);
const year = z.int().min(-1_000_000).max(1_000_000);

const officeShape = {
  government: z.strictObject({
    code: text,
    name: text,
    province: text,
    capital: text,
    headTitle: text,
    zone: text,
  }),
  unit: z.strictObject({
    kind: text,
    name: text,
    code: text,
    shortName: text,
    place: text,
    address: text,
    year,
  }),
  positions: z
    .array(z.strictObject({ title: text, part: text, superior: text, level: text }))
    .max(MOST_POSITIONS * 2),
  plan: z.strictObject({
    title: text,
    startYear: year,
    endYear: year,
    goal: text,
    objective: text,
    indicator: text,
    indicatorUnit: text,
    target: text,
  }),
};
const officeSchema = z.strictObject(officeShape).meta({ id: 'OfficeSetup' });
const newOfficeSchema = z
  .strictObject({ office: officeSchema, account: z.strictObject({ username: text, password: text }) })
  .meta({ id: 'NewOffice' });

const stepSchema = z.strictObject({ percent: z.number(), step: z.string() });
const setUpSchema = z
  .strictObject({
    /** What is being loaded; null when nothing is. */
    loading: stepSchema.nullable(),
  })
  .meta({ id: 'SetUp' });
const createdSchema = z
  .strictObject({ unit: z.string(), year: z.number().int() })
  .meta({ id: 'CreatedOffice' });

const json = <Schema extends z.ZodType>(schema: Schema) => ({ 'application/json': { schema } });
const refusals = {
  403: problemResponse('Kode pemasangan diperlukan'),
  404: problemResponse('Pemasangan ini sudah disiapkan'),
  429: problemResponse('Terlalu banyak percobaan'),
};
const problems = { 422: problemResponse('Isian bermasalah; tidak ada yang disimpan') };

const readSetUp = createRoute({
  method: 'get',
  path: '/api/setup',
  responses: {
    200: { description: 'Pemasangan yang masih kosong', content: json(setUpSchema) },
    ...refusals,
  },
});
const postOffice = createRoute({
  method: 'post',
  path: '/api/setup/office',
  request: { body: { required: true, content: json(newOfficeSchema) } },
  responses: {
    201: { description: 'Kantor dibuat, akun pertama masuk', content: json(createdSchema) },
    409: problemResponse('Pemasangan ini sudah disiapkan'),
    ...problems,
    ...refusals,
  },
});
const postExample = createRoute({
  method: 'post',
  path: '/api/setup/example',
  responses: {
    204: { description: 'Contoh dimuat' },
    409: problemResponse('Pemasangan ini sudah disiapkan'),
    ...refusals,
  },
});
const postWorkbook = createRoute({
  method: 'post',
  path: '/api/setup/workbook',
  request: { body: { required: true, content: json(officeSchema) } },
  responses: { 200: { description: 'Buku kerja kosong (XLSX)' }, ...problems, ...refusals },
});

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export function setUpRoutes(ports: SetUpPorts) {
  const routes = newRoutes<CallerVariables>();
  const admit = async (context: Context, next: Next): Promise<void> => {
    // While the example comes in, the embedded database answers nobody else: its step is told from memory.
    if (ports.example.step === null && !(await ports.isEmpty())) throw notFound('Alamat yang diminta');
    ports.code.admit(context);
    context.header('Cache-Control', 'no-store');
    await next();
  };
  routes.use('/api/setup', admit);
  routes.use('/api/setup/*', admit);

  routes.openapi(readSetUp, (context) => context.json({ loading: ports.example.step }, 200));
  routes.openapi(postOffice, async (context) => {
    const visitor = { address: addressOf(context), userAgent: context.req.header('User-Agent') ?? null };
    const { token, unit, year: firstYear } = await ports.create(context.req.valid('json'), visitor);
    writeSessionCookie(context, token);
    return context.json({ unit, year: firstYear }, 201);
  });
  routes.openapi(postExample, async (context) => {
    await ports.example.load();
    return context.body(null, 204);
  });
  routes.openapi(postWorkbook, async (context) => {
    const office = context.req.valid('json');
    const content = await ports.workbook(office);
    const name = office.unit.shortName.replace(/[^a-z0-9-]/gu, '') || 'kantor';
    return context.body(new Uint8Array(content).buffer, 200, {
      'Content-Type': XLSX,
      'Content-Disposition': `attachment; filename="buku-kerja-${name}-${office.unit.year}.xlsx"`,
    });
  });
  return routes;
}

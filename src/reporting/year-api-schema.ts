/** What the home page reads, as it goes over the wire. */
import { z } from '@hono/zod-openapi';
import { figureSchema } from '../platform/http/figure-schema.ts';

const figureOrNull = z.union([figureSchema, z.null()]);
const tone = z.enum(['very-good', 'good', 'fair', 'poor', 'very-poor']);

export const overviewSchema = z
  .strictObject({
    year: z.number().int(),
    dataVersion: z.string(),
    physical: figureSchema,
    survey: z.union([z.strictObject({ value: figureSchema, grade: figureSchema }), z.null()]),
    evaluations: z.array(
      z.strictObject({ year: z.number().int(), score: figureSchema, grade: figureSchema }),
    ),
    villages: z.union([
      z.strictObject({
        total: figureSchema,
        statuses: z.array(z.strictObject({ status: z.string(), count: figureSchema })),
      }),
      z.null(),
    ]),
    categories: z.strictObject({
      bands: z.array(z.strictObject({ label: z.string(), tone, count: z.number().int() })),
      unmeasured: z.number().int(),
    }),
    quarters: z.array(
      z.strictObject({
        quarter: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]),
        spending: figureOrNull,
        absorption: figureOrNull,
      }),
    ),
  })
  .meta({ id: 'Overview' });

const state = z.enum(['complete', 'partly', 'missing', 'not-needed']).meta({ id: 'ReadinessState' });

const item = z
  .strictObject({
    id: z.string(),
    title: z.string(),
    state,
    count: z.union([z.strictObject({ filled: z.number().int(), of: z.number().int() }), z.null()]),
    detail: z.string().nullable(),
    place: z.strictObject({
      page: z.enum(['impor', 'capaian', 'laporan']),
      sheet: z.string().optional(),
      indicator: z.string().optional(),
      section: z.string().optional(),
    }),
  })
  .meta({ id: 'ReadinessItem' });

const progress = z.strictObject({ complete: z.number().int(), needed: z.number().int(), state });

export const readinessSchema = z
  .strictObject({
    layout: z.strictObject({ code: z.string(), name: z.string() }),
    progress,
    groups: z.array(z.strictObject({ id: z.string(), title: z.string(), progress, items: z.array(item) })),
  })
  .meta({ id: 'Readiness' });

export const partsSchema = z.array(
  z
    .strictObject({
      id: z.string(),
      kind: z.enum(['front', 'chapter', 'annex']),
      label: z.string().nullable(),
      title: z.string(),
    })
    .meta({ id: 'ReportPart' }),
);

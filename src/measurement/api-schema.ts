/** Shapes of the Capaian API: one source for the OpenAPI description and for the tests of the answers. */
import { z } from 'zod';
import { figureSchema } from '../platform/http/figure-schema.ts';

const tone = z.enum(['very-good', 'good', 'fair', 'poor', 'very-poor']).meta({ id: 'ScaleTone' });
const plainNumber = z.string().nullable();
// Not `.nullable()`: of a named schema that becomes a description which no null fits.
const figureOrNull = z.union([figureSchema, z.null()]);

const indicatorRow = z
  .strictObject({
    code: z.string(),
    name: z.string(),
    unit: z.string(),
    ikuNumber: z.number().int().nullable(),
    target: figureSchema,
    realisasi: figureSchema,
    capaian: figureSchema,
    kategori: figureSchema,
    tone: z.union([tone, z.null()]),
    trend: z.array(z.strictObject({ year: z.number().int(), value: plainNumber })),
  })
  .meta({ id: 'IndicatorRow' });

const scale = z.strictObject({
  name: z.string(),
  citation: z.string(),
  bands: z.array(z.strictObject({ lower: z.string(), isInclusive: z.boolean(), label: z.string(), tone })),
});

export const achievementSchema = z
  .strictObject({
    unit: z.strictObject({ code: z.string(), name: z.string() }),
    year: z.number().int(),
    dataVersion: z.string(),
    scale,
    cap: z.string().nullable(),
    objectives: z.array(
      z.strictObject({
        code: z.string(),
        text: z.string(),
        goal: z.string(),
        indicators: z.array(indicatorRow),
      }),
    ),
    goals: z.array(z.strictObject({ code: z.string(), text: z.string(), indicators: z.array(indicatorRow) })),
    mean: figureSchema,
    meanCategory: figureSchema,
    measured: figureSchema,
    budget: z.strictObject({
      pagu: figureSchema,
      realisasi: figureSchema,
      serapan: figureSchema,
      sisa: figureSchema,
    }),
  })
  .meta({ id: 'Achievement' });

const textPart = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('text'), text: z.string() }),
  z.strictObject({ kind: z.literal('figure'), figureId: z.string(), shown: z.string() }),
]);

const manual = z.strictObject({
  code: z.string(),
  name: z.string(),
  unit: z.string(),
  method: z.enum(['maximise', 'minimise-ratio', 'minimise-deviation', 'range', 'predicate', 'text']),
  methodName: z.string(),
  accumulation: z.enum(['sum', 'last', 'average', 'maximum']),
  definition: z.string().nullable(),
  formula: z.string().nullable(),
  source: z.string().nullable(),
  owner: z.string().nullable(),
  frequency: z.enum(['monthly', 'quarterly', 'semester', 'yearly']),
  decimals: z.number().int(),
});

export const indicatorSchema = z
  .strictObject({
    indicator: manual,
    figures: z.array(figureSchema),
    years: z.array(
      z.strictObject({
        year: z.number().int(),
        target: plainNumber,
        realisation: plainNumber,
        achievement: plainNumber,
      }),
    ),
    planEnd: z.strictObject({ year: z.number().int(), target: figureSchema, achievement: figureSchema }),
    quarters: z.array(
      z.strictObject({
        quarter: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]),
        target: figureOrNull,
        realisasi: figureOrNull,
        capaian: figureOrNull,
      }),
    ),
    benchmarks: z.array(
      z.strictObject({
        place: z.string(),
        scope: z.enum(['peer', 'province', 'nation']),
        year: z.number().int(),
        value: plainNumber,
        source: z.string().nullable(),
        difference: figureOrNull,
      }),
    ),
    programmes: z.array(
      z.strictObject({
        code: z.string(),
        name: z.string(),
        pagu: figureSchema,
        realisasi: figureSchema,
        serapan: figureSchema,
      }),
    ),
    narratives: z.array(z.strictObject({ section: z.string(), title: z.string(), parts: z.array(textPart) })),
  })
  .meta({ id: 'IndicatorDetail' });

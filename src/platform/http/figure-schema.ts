/** A figure on the wire: decimals as strings in plain machine form ("99.725714"), never as JSON numbers. */
import { z } from 'zod';

const plainDecimal = z.string().regex(/^-?\d+(\.\d+)?$/);

const outcomeSchema = z
  .discriminatedUnion('state', [
    z.strictObject({
      state: z.literal('value'),
      value: plainDecimal,
      parts: z.strictObject({ numerator: plainDecimal, denominator: plainDecimal }).nullable(),
    }),
    z.strictObject({ state: z.literal('missing') }),
    z.strictObject({ state: z.literal('awaiting'), from: z.string(), expected: z.string().nullable() }),
    z.strictObject({ state: z.literal('not-applicable'), reason: z.string() }),
    z.strictObject({ state: z.literal('not-computable'), code: z.string(), reason: z.string() }),
  ])
  .meta({ id: 'Outcome' });

const explanationSchema = z
  .strictObject({
    rule: z.string(),
    ruleName: z.string(),
    formula: z.string(),
    worked: z.string(),
    inputs: z.array(
      z.strictObject({
        symbol: z.string(),
        label: z.string(),
        shown: z.string(),
        source: z.string().nullable(),
        figureId: z.string().nullable(),
      }),
    ),
    rounding: z.string().nullable(),
    notes: z.array(z.string()),
  })
  .meta({ id: 'Explanation' });

export const figureSchema = z
  .strictObject({
    id: z.string(),
    label: z.string(),
    kind: z.enum(['percent', 'points', 'rupiah', 'number', 'count', 'category', 'grade']),
    unit: z.string().nullable(),
    decimals: z.number().int(),
    outcome: outcomeSchema,
    word: z.string().nullable(),
    shown: z.string(),
    explanation: explanationSchema,
  })
  .meta({ id: 'Figure' });

/** What a person wrote for the report, on the wire. */
import { z } from 'zod';
import { code, isoDate, line, listOf, optional, order, paragraphs } from './wire-types.ts';

const narrative = z.strictObject({
  section: z
    .string()
    .max(200)
    .regex(/^[a-z0-9][A-Za-z0-9._-]*$/),
  order,
  title: optional(line),
  text: paragraphs,
  isAccepted: z.boolean(),
});

const report = z.strictObject({
  kind: z.literal('lkjip').default('lkjip'),
  signedOn: optional(isoDate),
  state: z.enum(['draft', 'submitted', 'verified', 'approved']).default('draft'),
  version: order.min(1).default(1),
  layout: optional(code),
});

export const reporting = z.strictObject({
  report: report.prefault({}),
  narratives: listOf(narrative, 5_000),
});

/** The satisfaction survey on the wire. */
import { z } from 'zod';
import { listOf, optional, order, paragraphs, quarter, value, wholeNumber, year } from './wire-types.ts';

const official = z.strictObject({ value, reason: paragraphs });

const answers = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('answers'), sum: value, count: wholeNumber }),
  z.strictObject({ kind: z.literal('nrr'), nrr: value }),
]);

const period = z.strictObject({
  year,
  quarter: optional(quarter),
  respondents: optional(wholeNumber),
  method: optional(paragraphs),
  elements: listOf(z.strictObject({ number: order, answers }), 100),
  official: optional(official),
});

const surveyYear = z.strictObject({
  year,
  respondents: optional(wholeNumber),
  population: optional(wholeNumber),
  official: optional(official),
  weight: z.enum(['exact', 'truncated']),
});

export const survey = z.strictObject({ years: listOf(surveyYear, 100), periods: listOf(period, 400) });

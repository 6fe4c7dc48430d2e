/** Measurement on the wire: realisations with their state, and how the government computes. */
import { z } from 'zod';
import {
  code,
  filledListOf,
  isoDate,
  line,
  listOf,
  optional,
  paragraphs,
  parts,
  quarter,
  value,
  year,
} from './wire-types.ts';

const realisation = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('value'), value, parts: optional(parts) }),
  z.strictObject({ state: z.literal('grade'), grade: line }),
  z.strictObject({ state: z.literal('text'), text: paragraphs, isReached: z.boolean(), reason: paragraphs }),
  z.strictObject({ state: z.literal('missing') }),
  z.strictObject({ state: z.literal('awaiting'), from: line, expected: optional(isoDate) }),
  z.strictObject({ state: z.literal('not-applicable'), reason: paragraphs }),
]);

const measured = z.strictObject({
  indicator: code,
  year,
  quarter: optional(quarter),
  realisation,
  source: optional(paragraphs),
  obstacle: optional(paragraphs),
  success: optional(paragraphs),
  nextStep: optional(paragraphs),
});

const band = z.strictObject({
  lower: value,
  isInclusive: z.boolean(),
  label: line,
  tone: z.enum(['very-good', 'good', 'fair', 'poor', 'very-poor']),
});

const scale = z.strictObject({
  code,
  name: line,
  citation: line,
  bands: filledListOf(band, 20),
  validFrom: optional(year),
  validTo: optional(year),
});

const settings = z.strictObject({
  year,
  scale: code,
  cap: optional(value),
  efficiency: z.enum([
    'output-weighted',
    'pmk-249',
    'difference',
    'ratio',
    'physical-minus-financial',
    'hundred-minus-absorption',
    'rupiah-saved',
  ]),
});

export const measurement = z.strictObject({
  settings,
  scales: listOf(scale, 50),
  measurements: listOf(measured),
});

/** The AKIP evaluation and its follow-up on the wire. */
import { z } from 'zod';
import { code, isoDate, line, listOf, optional, paragraphs, value, year } from './wire-types.ts';

const subcomponent = z.strictObject({ code, name: line, weight: value, answer: optional(line) });

const component = z.strictObject({
  code,
  name: line,
  weight: value,
  yearJudged: year,
  publishedScore: optional(value),
  subcomponents: listOf(subcomponent, 100),
  notes: listOf(paragraphs, 200),
});

const evaluated = z.strictObject({
  year,
  letterNumber: optional(line),
  letterDate: optional(isoDate),
  isConfidential: z.boolean(),
  evaluator: line,
  components: listOf(component, 50),
});

const recommendation = z.strictObject({
  code,
  evaluationYear: year,
  text: paragraphs,
  action: optional(paragraphs),
  target: optional(paragraphs),
  schedule: optional(line),
  responsible: listOf(line, 50),
  status: z.enum(['not-started', 'in-progress', 'done', 'not-stated']),
  evidence: optional(paragraphs),
});

export const evaluation = z.strictObject({
  evaluations: listOf(evaluated, 50),
  recommendations: listOf(recommendation, 1_000),
});

/** Planning on the wire: vision to targets. */
import { z } from 'zod';
import {
  code,
  line,
  listOf,
  optional,
  order,
  paragraphs,
  parts,
  quarter,
  value,
  year,
} from './wire-types.ts';

const vision = z.strictObject({ code, text: paragraphs, plan: code });

const mission = z.strictObject({ code, number: order, text: paragraphs, plan: code, isCarried: z.boolean() });

const plan = z.strictObject({
  code,
  kind: z.enum(['medium-term', 'strategic', 'annual']),
  title: line,
  startYear: year,
  endYear: year,
  transitionYear: optional(year),
  version: line,
  legalBasis: optional(code),
});

const goal = z.strictObject({ code, plan: code, text: paragraphs, order, serves: optional(paragraphs) });

const objective = z.strictObject({ code, plan: code, goal: code, text: paragraphs, order });

const variable = z.strictObject({
  name: z
    .string()
    .max(100)
    .regex(/^[a-z][a-z0-9_]*$/),
  label: line,
  register: optional(z.enum(['villages', 'villages-mandiri', 'survey'])),
});

const indicator = z.strictObject({
  code,
  name: line,
  level: z.enum(['goal', 'objective', 'program', 'activity', 'subactivity', 'unit']),
  measures: optional(code),
  unit: line,
  method: z.enum(['maximise', 'minimise-ratio', 'minimise-deviation', 'range', 'predicate', 'text']),
  accumulation: z.enum(['sum', 'last', 'average', 'maximum']),
  decimals: order.max(6),
  /** Checked as a formula afterwards: the limit here only keeps the file from being a book. */
  formula: optional(z.string().min(1).max(100_000)),
  variables: listOf(variable, 50),
  definition: optional(paragraphs),
  source: optional(paragraphs),
  owner: optional(code),
  frequency: z.enum(['monthly', 'quarterly', 'semester', 'yearly']),
  ikuNumber: optional(order.min(1)),
  continues: listOf(code, 20),
});

export const targetValue = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('number'), value, parts: optional(parts) }),
  z.strictObject({ kind: z.literal('range'), from: value, to: value }),
  z.strictObject({ kind: z.literal('grade'), grade: line }),
  z.strictObject({ kind: z.literal('text'), text: paragraphs }),
]);

const target = z.strictObject({
  indicator: code,
  year,
  quarter: optional(quarter),
  document: code,
  version: line,
  target: targetValue,
});

const baseline = z.strictObject({
  indicator: code,
  year,
  value,
  parts: optional(parts),
  source: optional(line),
});

const benchmark = z.strictObject({
  indicator: code,
  place: line,
  scope: z.enum(['peer', 'province', 'nation']),
  year,
  value: optional(value),
  source: optional(line),
});

const strategicIssue = z.strictObject({
  order,
  potential: optional(paragraphs),
  problem: optional(paragraphs),
  cause: optional(paragraphs),
  root: optional(paragraphs),
  environment: optional(paragraphs),
  issue: paragraphs,
});

const strategy = z.strictObject({
  order,
  kind: z.enum(['policy', 'area', 'objective']),
  objective: optional(code),
  subject: paragraphs,
  direction: paragraphs,
  response: paragraphs,
});

export const planning = z.strictObject({
  visions: listOf(vision, 100),
  missions: listOf(mission, 200),
  plans: listOf(plan, 200),
  goals: listOf(goal, 1_000),
  objectives: listOf(objective, 2_000),
  indicators: listOf(indicator, 5_000),
  targets: listOf(target),
  baselines: listOf(baseline, 10_000),
  benchmarks: listOf(benchmark, 10_000),
  strategicIssues: listOf(strategicIssue, 500),
  strategies: listOf(strategy, 500),
});

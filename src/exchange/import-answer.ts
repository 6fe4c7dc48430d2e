/** What an import tells the one who asked for it, on the wire and on the command line. */
import { z } from '@hono/zod-openapi';
import type { Problem } from '../kernel/result.ts';
import type { ImportResult } from './import-bundle.ts';
import type { Bundle } from './rules/bundle.ts';
import type { BundleProblem } from './rules/validate-bundle.ts';

const problemRow = z
  .strictObject({
    severity: z.enum(['error', 'note']),
    code: z.string(),
    path: z.string(),
    message: z.string(),
    read: z.string().nullable(),
    expected: z.string().nullable(),
  })
  .meta({ id: 'BundleProblem' });

const differenceRow = z
  .strictObject({
    kind: z.enum(['added', 'changed', 'removed']),
    what: z.string(),
    table: z.string(),
    key: z.string(),
    fields: z.array(
      z.strictObject({ field: z.string(), before: z.string().nullable(), after: z.string().nullable() }),
    ),
  })
  .meta({ id: 'BundleDifference' });

export const importAnswerSchema = z
  .strictObject({
    /** The facts of the bundle now stand in the database; false for a dry run and for refused data. */
    imported: z.boolean(),
    dryRun: z.boolean(),
    /** Null when the bundle could not be read far enough to tell. */
    unit: z.string().nullable(),
    year: z.number().int().nullable(),
    problems: z.array(problemRow),
    /** Of how many problems those are the first. */
    problemCount: z.number().int(),
    differences: z.array(differenceRow),
  })
  .meta({ id: 'ImportAnswer' });

export type ImportAnswer = z.infer<typeof importAnswerSchema>;

/** A file of a million faults is told by its first ones. */
const MOST_PROBLEMS = 1000;

/** What reading finds always stops an import. */
export function asErrors(problems: readonly Problem[]): BundleProblem[] {
  return problems.map((problem) => ({ severity: 'error', ...problem }));
}

/** The answer to a bundle that is not imported because of what is in it. */
export function refusal(
  problems: readonly BundleProblem[],
  dryRun: boolean,
  source: { readonly unit: string; readonly year: number } | null = null,
): ImportAnswer {
  return {
    imported: false,
    dryRun,
    unit: source?.unit ?? null,
    year: source?.year ?? null,
    ...shownProblems(problems),
    differences: [],
  };
}

function shownProblems(problems: readonly BundleProblem[]): Pick<ImportAnswer, 'problems' | 'problemCount'> {
  return { problems: problems.slice(0, MOST_PROBLEMS), problemCount: problems.length };
}

/** The answer to an import that ran, dry or not. */
export function importAnswer(result: ImportResult, bundle: Bundle, isDryRun: boolean): ImportAnswer {
  const { unit, year } = bundle;
  if (!result.isAccepted) return refusal(result.problems, isDryRun, bundle);
  const differences = result.differences.map(({ fields, ...rest }) => ({ ...rest, fields: [...fields] }));
  return {
    imported: !isDryRun,
    dryRun: isDryRun,
    unit,
    year,
    ...shownProblems(result.problems),
    differences,
  };
}

export function hasErrors(answer: ImportAnswer): boolean {
  return answer.problems.some(({ severity }) => severity === 'error');
}

import { texts } from '../texts/id.ts';
import type { Problem } from './types.ts';

/** What went wrong with a request, always with words for the person. */
export class ApiProblem extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.detail);
    this.name = 'ApiProblem';
    this.problem = problem;
  }
}

/** The line is down or the server does not answer: no status, no words from the server. */
export function unreachable(): ApiProblem {
  return new ApiProblem({ ...texts.problem.unreachable, status: 0, code: 'unreachable' });
}

/** Reads an RFC 9457 body; a body that is none (a proxy's page) becomes words of our own. */
export function problemOf(status: number, body: unknown): ApiProblem {
  const record: Record<string, unknown> = isRecord(body) ? body : {};
  const fallback = status >= 500 ? texts.problem.server : texts.problem.refused;
  return new ApiProblem({
    title: text(record.title) ?? fallback.title,
    detail: text(record.detail) ?? fallback.detail,
    code: text(record.code) ?? `http-${status}`,
    status,
    problems: Array.isArray(record.problems) ? record.problems.filter(isPlacedProblem) : [],
  });
}

export function asApiProblem(error: unknown): ApiProblem {
  if (error instanceof ApiProblem) return error;
  return new ApiProblem({ ...texts.problem.unexpected, status: 0, code: 'unexpected' });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isPlacedProblem(value: unknown): value is { path: string; message: string } {
  return isRecord(value) && typeof value.path === 'string' && typeof value.message === 'string';
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

import { problemOf, unreachable } from './problem.ts';

type Method = 'GET' | 'POST' | 'DELETE';

interface RequestOptions {
  readonly method?: Method;
  readonly body?: unknown;
  readonly signal?: AbortSignal;
}

/**
 * One JSON request to our own server.
 *
 * @returns the body, trusted to have the shape `T`: the server validates its answers against the same contract.
 * @throws ApiProblem for every answer that is not 2xx, and when there is no answer.
 */
export async function request<T>(path: string, options: RequestOptions = {}): Promise<T> {
  const answer = await send(path, options);
  const body: unknown = await readBody(answer);
  if (!answer.ok) throw problemOf(answer.status, body);
  return trust<T>(body);
}

async function send(path: string, { method = 'GET', body, signal }: RequestOptions): Promise<Response> {
  const headers: Record<string, string> = { Accept: 'application/json' };
  // Other sites cannot set it without asking us first: the second half of the guard against forged writes.
  if (method !== 'GET') headers['X-Requested-With'] = 'selaras';
  if (body !== undefined) headers['Content-Type'] = 'application/json';
  try {
    return await fetch(path, {
      method,
      headers,
      credentials: 'same-origin',
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      ...(signal === undefined ? {} : { signal }),
    });
  } catch (error) {
    if (signal?.aborted) throw error;
    throw unreachable();
  }
}

async function readBody(answer: Response): Promise<unknown> {
  const raw = await answer.text();
  if (raw === '') return null;
  try {
    return JSON.parse(raw);
  } catch {
    return raw;
  }
}

/** The single place where a type is believed: the edge to our own, contract-tested server. */
function trust<T>(body: unknown): T {
  return body as T;
}

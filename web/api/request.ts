import { problemOf, unreachable } from './problem.ts';

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

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

/** A request that has no answer by then has failed; the person may try again. */
const GIVE_UP_AFTER = 60_000;

async function send(path: string, options: RequestOptions): Promise<Response> {
  const { signal } = options;
  const giveUp = new AbortController();
  const timer = setTimeout(() => giveUp.abort(), GIVE_UP_AFTER);
  const cancel = () => giveUp.abort();
  signal?.addEventListener('abort', cancel);
  try {
    return await fetch(path, { ...initOf(options), signal: giveUp.signal });
  } catch (error) {
    if (signal?.aborted) throw error;
    throw unreachable();
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', cancel);
  }
}

function initOf({ method = 'GET', body }: RequestOptions): RequestInit {
  const headers: Record<string, string> = { Accept: 'application/json' };
  // Other sites cannot set it without asking us first: the second half of the guard against forged writes.
  if (method !== 'GET') headers['X-Requested-With'] = 'selaras';
  if (body === undefined) return { method, headers, credentials: 'same-origin' };
  headers['Content-Type'] = 'application/json';
  return { method, headers, credentials: 'same-origin', body: JSON.stringify(body) };
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

/** Finds out who calls, before any route: by cookie for the browser, by credential for the command line. */
import { timingSafeEqual } from 'node:crypto';
import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context, MiddlewareHandler } from 'hono';
import type { Clock } from '../platform/clock.ts';
import type { Database } from '../platform/database/database.ts';
import { AppError } from '../platform/errors.ts';
import type { RequestVariables } from '../platform/http/application.ts';
import type { Caller } from './caller.ts';
import { resumeSession } from './resume-session.ts';
import type { SessionCache } from './session-cache.ts';
import { readSessionCookie } from './session-cookie.ts';
import { readSessionToken } from './session-token.ts';

export interface CallerVariables extends RequestVariables {
  caller: Caller;
}

export interface AuthenticateDependencies {
  readonly database: Database;
  readonly clock: Clock;
  readonly cache: SessionCache;
  /** Credential of the command line, kept in the data folder; null accepts none. */
  readonly operatorCredential: string | null;
  /** Government the operator works in: the only one, or the one named in the request. */
  readonly operatorGovernment: () => Promise<string | null>;
}

/** Address of the peer; "tidak diketahui" where the test client has none. */
export function addressOf(context: Context): string {
  try {
    return getConnInfo(context).remote.address ?? 'tidak diketahui';
  } catch {
    return 'tidak diketahui';
  }
}

/** Whether the peer is this machine; one without an address (a test, a connection that has gone) counts as such. */
export function isLoopback(address: string): boolean {
  return (
    address === '::1' ||
    address === '::ffff:127.0.0.1' ||
    address.startsWith('127.') ||
    address === 'tidak diketahui'
  );
}

function matches(given: string, expected: string): boolean {
  const one = Buffer.from(given);
  const other = Buffer.from(expected);
  return one.length === other.length && timingSafeEqual(one, other);
}

async function operator(context: Context, dependencies: AuthenticateDependencies): Promise<Caller | null> {
  const { operatorCredential, operatorGovernment } = dependencies;
  const given = /^Bearer (.+)$/.exec(context.req.header('Authorization') ?? '')?.[1];
  if (given === undefined || operatorCredential === null) return null;
  if (!isLoopback(addressOf(context)) || !matches(given, operatorCredential)) {
    throw new AppError({
      code: 'wrong-credential',
      status: 401,
      message: 'Kredensial baris perintah tidak cocok.',
    });
  }
  return { kind: 'operator', governmentId: (await operatorGovernment()) ?? '' };
}

async function account(
  context: Context,
  { database, clock, cache }: AuthenticateDependencies,
): Promise<Caller> {
  const cookie = readSessionCookie(context);
  const token = readSessionToken(cookie);
  if (cookie === undefined || token === null) return { kind: 'visitor' };
  const now = clock().getTime();
  const kept = cache.find(cookie, now) ?? (await resumeSession(database, clock, token));
  if (kept === null) return { kind: 'visitor' };
  cache.keep(cookie, kept, now);
  return { kind: 'account', governmentId: token.governmentId, account: kept, address: addressOf(context) };
}

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);

/** A write that another site made the browser send: foreign Origin, or Sec-Fetch-Site that says so. */
function refuseForeignWrite(context: Context): void {
  if (SAFE_METHODS.has(context.req.method)) return;
  const origin = context.req.header('Origin');
  const site = context.req.header('Sec-Fetch-Site');
  const isForeignOrigin = origin !== undefined && URL.parse(origin)?.host !== context.req.header('Host');
  const isForeignSite = site !== undefined && site !== 'same-origin' && site !== 'none';
  const isUnmarked = context.req.header('X-Requested-With') !== 'selaras';
  if (isForeignOrigin || isForeignSite || isUnmarked) {
    throw new AppError({
      code: 'foreign-write',
      status: 403,
      message: 'Permintaan ini tidak berasal dari halaman Selaras.',
    });
  }
}

export function authenticate(
  dependencies: AuthenticateDependencies,
): MiddlewareHandler<{ Variables: CallerVariables }> {
  return async (context, next) => {
    const byCredential = await operator(context, dependencies);
    if (byCredential === null) refuseForeignWrite(context);
    context.set('caller', byCredential ?? (await account(context, dependencies)));
    await next();
  };
}

/** Sign-in, sign-out, who am I, and what the sign-in page needs to know. */
import { createRoute, z } from '@hono/zod-openapi';
import { unitTarget } from '../access/rules/actor.ts';
import { can } from '../access/rules/can.ts';
import { AppError } from '../platform/errors.ts';
import { newRoutes, problemResponse } from '../platform/http/application.ts';
import { addressOf, type CallerVariables } from './authenticate.ts';
import { actorOf, type Caller } from './caller.ts';
import type { SessionCache } from './session-cache.ts';
import { clearSessionCookie, readSessionCookie, writeSessionCookie } from './session-cookie.ts';
import { readSessionToken } from './session-token.ts';
import { type SignInDependencies, signIn } from './sign-in.ts';
import { signOut } from './sign-out.ts';

export interface UnitListing {
  readonly code: string;
  readonly shortName: string;
  readonly name: string;
  readonly years: number[];
}

export interface IdentityPorts extends SignInDependencies {
  readonly cache: SessionCache;
  /** The government this address is for; null when it cannot be told. */
  readonly governmentOfHost: (host: string) => Promise<string | null>;
  readonly governmentName: (governmentId: string) => Promise<string>;
  /** Shown before anybody has signed in. */
  readonly installationName: () => Promise<string>;
  readonly unitsOf: (governmentId: string) => Promise<UnitListing[]>;
  /** Nothing there yet, data without anybody who could sign in, or ready. */
  readonly stage: () => Promise<'empty' | 'without-accounts' | 'ready'>;
  readonly demoAccounts: () => Promise<{ username: string; role: string; group: string; password: string }[]>;
}

const sessionSchema = z
  .strictObject({
    account: z.strictObject({ name: z.string(), username: z.string(), roles: z.array(z.string()) }),
    government: z.strictObject({ name: z.string() }),
    units: z.array(
      z.strictObject({
        code: z.string(),
        shortName: z.string(),
        name: z.string(),
        years: z.array(z.number().int()),
      }),
    ),
    can: z.strictObject({ report: z.boolean(), import: z.boolean() }),
  })
  .meta({ id: 'Session' });

const credentialsSchema = z
  .strictObject({ username: z.string().min(1).max(200), password: z.string().min(1).max(1000) })
  .meta({ id: 'Credentials' });

const installationSchema = z
  .strictObject({
    name: z.string(),
    stage: z.enum(['empty', 'without-accounts', 'ready']),
    governmentCodeNeeded: z.boolean(),
    demoAccounts: z
      .array(
        z.strictObject({
          username: z.string(),
          role: z.string(),
          group: z.string(),
          password: z.string(),
        }),
      )
      .optional(),
  })
  .meta({ id: 'Installation' });

const json = <Schema extends z.ZodType>(schema: Schema) => ({ 'application/json': { schema } });

const readSession = createRoute({
  method: 'get',
  path: '/api/session',
  responses: {
    200: { description: 'Akun yang masuk', content: json(sessionSchema) },
    401: problemResponse('Belum masuk'),
  },
});
const openSession = createRoute({
  method: 'post',
  path: '/api/session',
  request: {
    body: {
      required: true,
      content: json(credentialsSchema),
    },
  },
  responses: {
    200: { description: 'Masuk', content: json(sessionSchema) },
    401: problemResponse('Nama pengguna atau kata sandi tidak cocok'),
    429: problemResponse('Terlalu banyak percobaan'),
    503: problemResponse('Terlalu banyak orang masuk pada saat yang sama'),
  },
});
const closeSession = createRoute({
  method: 'delete',
  path: '/api/session',
  responses: { 204: { description: 'Keluar' } },
});
const readInstallation = createRoute({
  method: 'get',
  path: '/api/installation',
  responses: { 200: { description: 'Pemasangan ini', content: json(installationSchema) } },
});

/** What the client needs of the signed-in account; menus follow it, permission is decided anew at each request. */
async function presentSession(ports: IdentityPorts, caller: Extract<Caller, { kind: 'account' }>) {
  const { account, governmentId } = caller;
  const actor = actorOf(caller);
  const all = await ports.unitsOf(governmentId);
  const units = all.filter(({ code }) => can(actor, 'read-unit', unitTarget(governmentId, [code], null)));
  const mayReport = units.some(({ code }) =>
    can(actor, 'generate-report', unitTarget(governmentId, [code], null)),
  );
  // A planner's unit may have no data yet, and be no unit of the government for that reason.
  const mayImport = account.assignments.some(({ unit }) =>
    can(actor, 'create-unit', unitTarget(governmentId, unit === null ? [] : [unit], null)),
  );
  return {
    account: {
      name: account.displayName,
      username: account.username,
      roles: [...new Set(account.assignments.map(({ role }) => role))],
    },
    government: { name: await ports.governmentName(governmentId) },
    units,
    can: { report: mayReport, import: mayImport },
  };
}

export function identityRoutes(ports: IdentityPorts) {
  const routes = newRoutes<CallerVariables>();
  routes.openapi(readSession, async (context) => {
    const caller = context.get('caller');
    if (caller.kind !== 'account') {
      throw new AppError({
        code: 'sign-in-required',
        status: 401,
        message: 'Silakan masuk terlebih dahulu.',
      });
    }
    context.header('Cache-Control', 'no-store');
    return context.json(await presentSession(ports, caller), 200);
  });
  routes.openapi(openSession, async (context) => {
    const { username, password } = context.req.valid('json');
    const address = addressOf(context);
    const governmentId = await ports.governmentOfHost(new URL(context.req.url).hostname);
    if (governmentId === null) {
      throw new AppError({
        code: 'wrong-credentials',
        status: 401,
        message: 'Nama pengguna atau kata sandi tidak cocok.',
      });
    }
    const userAgent = context.req.header('User-Agent') ?? null;
    const { token, account } = await signIn(ports, { governmentId, username, password, address, userAgent });
    writeSessionCookie(context, token);
    context.header('Cache-Control', 'no-store');
    return context.json(
      await presentSession(ports, { kind: 'account', governmentId, account, address }),
      200,
    );
  });
  routes.openapi(closeSession, async (context) => {
    const cookie = readSessionCookie(context);
    const token = readSessionToken(cookie);
    if (cookie !== undefined) ports.cache.forget(cookie);
    if (token !== null) await signOut(ports.database, token);
    clearSessionCookie(context);
    return context.body(null, 204);
  });
  routes.openapi(readInstallation, async (context) => {
    const demoAccounts = await ports.demoAccounts();
    const base = {
      name: await ports.installationName(),
      stage: await ports.stage(),
      governmentCodeNeeded: false,
    };
    return context.json(demoAccounts.length > 0 ? { ...base, demoAccounts } : base, 200);
  });
  return routes;
}

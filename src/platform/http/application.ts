/** The HTTP application every capability adds its routes to: one way to refuse, one way to fail. */
import { randomUUID } from 'node:crypto';
import { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { HTTPException } from 'hono/http-exception';
import { secureHeaders } from 'hono/secure-headers';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { z } from 'zod';
import { AppError, toProblem } from '../errors.ts';
import { storageFull } from '../storage-full.ts';

export interface RequestLog {
  info(fields: Record<string, unknown>, message: string): void;
  error(fields: Record<string, unknown>, message: string): void;
}

/** What middleware leaves for the routes. */
export interface RequestVariables {
  requestId: string;
}

/** Bodies of ordinary requests; uploads have their own limit. */
const ORDINARY_BODY = 256 * 1024;

export const problemSchema = z
  .looseObject({
    type: z.string(),
    title: z.string(),
    status: z.number().int(),
    detail: z.string(),
    code: z.string(),
  })
  .meta({ id: 'Problem' });

/** Documents a refusal in the OpenAPI description. */
export function problemResponse(description: string) {
  return { description, content: { 'application/problem+json': { schema: problemSchema } } };
}

export function sendProblem(context: Context, error: unknown): Response {
  const problem = toProblem(error);
  const retryAfter = problem.retryAfterSeconds;
  if (typeof retryAfter === 'number') context.header('Retry-After', String(retryAfter));
  return context.body(JSON.stringify(problem), problem.status as ContentfulStatusCode, {
    'Content-Type': 'application/problem+json; charset=utf-8',
  });
}

/** Turns a zod failure into places and reasons a person can use; never zod's own words. */
export function unreadable(issues: readonly { path: PropertyKey[] }[]): AppError {
  const places = [...new Set(issues.map(({ path }) => path.map(String).join('.') || 'isi permintaan'))];
  return new AppError({
    code: 'unreadable-request',
    status: 400,
    message: `Bagian permintaan tidak dapat dibaca: ${places.join(', ')}.`,
    fields: { places },
  });
}

export function newRoutes<Variables extends object = RequestVariables>() {
  return new OpenAPIHono<{ Variables: Variables }>({
    defaultHook: (result, context) => {
      if (!result.success) return sendProblem(context, unreadable(result.error.issues));
      return undefined;
    },
  });
}

function asAppError(error: Error): unknown {
  if (error instanceof HTTPException && error.status < 500) {
    return new AppError({
      code: 'bad-request',
      status: error.status,
      message: 'Permintaan tidak dapat dibaca.',
    });
  }
  return storageFull(error) ?? error;
}

function limitBodies(isUpload: (path: string) => boolean) {
  const limit = bodyLimit({
    maxSize: ORDINARY_BODY,
    onError: (context) =>
      sendProblem(
        context,
        new AppError({ code: 'too-large', status: 413, message: 'Isi permintaan terlalu besar.' }),
      ),
  });
  return (context: Context, next: () => Promise<void>) =>
    isUpload(context.req.path) ? next() : limit(context, next);
}

/** The application with its headers, limits, request ids and log; routes are added by the composition. */
export function newApplication(log: RequestLog, isUpload: (path: string) => boolean) {
  const application = newRoutes();
  application.use(async (context, next) => {
    const requestId = randomUUID();
    context.set('requestId', requestId);
    context.header('X-Request-Id', requestId);
    const since = performance.now();
    await next();
    const milliseconds = Math.round((performance.now() - since) * 10) / 10;
    if (context.req.path.startsWith('/api/')) {
      const fields = {
        requestId,
        method: context.req.method,
        path: context.req.path,
        status: context.res.status,
        milliseconds,
      };
      log.info(fields, 'permintaan');
    }
  });
  application.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        fontSrc: ["'self'", 'data:'],
        connectSrc: ["'self'"],
        frameAncestors: ["'none'"],
        objectSrc: ["'none'"],
        baseUri: ["'self'"],
        formAction: ["'self'"],
      },
      xFrameOptions: 'DENY',
      referrerPolicy: 'same-origin',
      strictTransportSecurity: false,
    }),
  );
  application.use('/api/*', limitBodies(isUpload));
  application.onError((error, context) => {
    const shown = asAppError(error);
    const isOurs = !(error instanceof AppError) && !(shown instanceof AppError && shown.status < 500);
    if (isOurs)
      log.error({ requestId: context.get('requestId'), error: error.stack ?? String(error) }, 'gangguan');
    return sendProblem(context, shown);
  });
  application.notFound((context) =>
    sendProblem(
      context,
      new AppError({ code: 'not-found', status: 404, message: 'Alamat yang diminta tidak ada.' }),
    ),
  );
  return application;
}

/** Puts the routes of all capabilities into one HTTP application. Composition only. */
import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Context, Next } from 'hono';
import { type DownloadPorts, downloadRoutes } from '../exchange/downloads/routes.ts';
import { type ImportPorts, importRoutes } from '../exchange/imports/routes.ts';
import { type ExchangePorts, exchangeRoutes } from '../exchange/routes.ts';
import {
  type AuthenticateDependencies,
  addressOf,
  authenticate,
  type CallerVariables,
  isLoopback,
} from '../identity/authenticate.ts';
import { type IdentityPorts, identityRoutes } from '../identity/routes.ts';
import { isLocalHost } from '../identity/session-cookie.ts';
import { measurementRoutes, type SnapshotSource } from '../measurement/routes.ts';
import { watchLiveness } from '../platform/database/liveness.ts';
import { AppError, notFound } from '../platform/errors.ts';
import { newApplication, type RequestLog, type RequestVariables } from '../platform/http/application.ts';
import { staticFiles } from '../platform/http/static-files.ts';
import { isPhotoUpload, type PhotoPorts, photoRoutes } from '../reporting/photos/routes.ts';
import { type ReportPorts, reportRoutes } from '../reporting/runs/routes.ts';
import { isLayoutFileUpload } from '../reporting/studio/file-routes.ts';
import { type StudioPorts, studioRoutes } from '../reporting/studio/routes.ts';
import { type SetUpPorts, setUpRoutes } from './set-up/routes.ts';

export interface HttpParts {
  readonly log: RequestLog;
  readonly version: string;
  readonly webFolder: string;
  /** Whether demo accounts are there, and their passwords known. */
  readonly hasDemo: () => boolean;
  readonly authentication: AuthenticateDependencies;
  readonly identity: IdentityPorts;
  readonly snapshots: SnapshotSource;
  readonly reports: ReportPorts;
  readonly photos: PhotoPorts;
  readonly studio: StudioPorts;
  readonly exchange: ExchangePorts;
  readonly imports: ImportPorts;
  readonly downloads: DownloadPorts;
  readonly setUp: SetUpPorts;
  /** Routes of the machine's operator. */
  readonly maintenance: OpenAPIHono<{ Variables: CallerVariables }>;
}

const isUpload = (path: string): boolean =>
  path === '/api/imports' ||
  path === '/api/import-drafts' ||
  path.startsWith('/api/operator/') ||
  isPhotoUpload(path) ||
  isLayoutFileUpload(path);

/** An address that no text stands behind: broken escapes, or the character that no database stores. */
function refuseUnreadableAddress(context: Context, next: Next): Promise<void> {
  const { pathname } = new URL(context.req.url);
  if (!pathname.includes('%00') && isDecodable(pathname)) return next();
  throw new AppError({
    code: 'bad-address',
    status: 400,
    message: 'Alamat yang diminta tidak dapat dibaca.',
  });
}

function isDecodable(text: string): boolean {
  try {
    decodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
}

/**
 * With demo passwords only this machine may come in. A page of another site can point its own name at this machine
 * (DNS rebinding) and would then read the passwords: such a name is refused. An installation that began empty listens
 * for other machines too, until its next start: their addresses are refused here.
 */
function refuseForeigners(hasDemo: () => boolean) {
  return (context: Context, next: Next): Promise<void> => {
    if (!hasDemo()) return next();
    if (isLocalHost(new URL(context.req.url).hostname) && isLoopback(addressOf(context))) return next();
    throw new AppError({
      code: 'foreign-name',
      status: 403,
      message: 'Selama akun contoh ada, Selaras hanya dapat dibuka sebagai localhost dari komputer ini.',
    });
  };
}

/** A database that takes longer does not serve anybody. */
const ANSWERS_WITHIN_MS = 2_000;

/** Everything under /api speaks JSON and problem+json; every other address is the browser client. */
export function composeHttp(parts: HttpParts): OpenAPIHono<{ Variables: RequestVariables }> {
  const application = newApplication(parts.log, isUpload);
  application.use(refuseUnreadableAddress);
  application.use(refuseForeigners(parts.hasDemo));
  const isAlive = watchLiveness(parts.authentication.database, ANSWERS_WITHIN_MS);
  application.get('/api/health', async (context) =>
    (await isAlive()) ? context.json({ status: 'ok' }) : context.json({ status: 'database' }, 503),
  );
  application.use('/api/*', authenticate(parts.authentication));
  application.route('/', identityRoutes(parts.identity));
  application.route('/', measurementRoutes(parts.snapshots, parts.version));
  application.route('/', reportRoutes(parts.reports));
  application.route('/', photoRoutes(parts.photos));
  application.route('/', studioRoutes(parts.studio));
  application.route('/', exchangeRoutes(parts.exchange));
  application.route('/', importRoutes(parts.imports));
  application.route('/', downloadRoutes(parts.downloads));
  application.route('/', setUpRoutes(parts.setUp));
  application.route('/', parts.maintenance);
  application.doc31('/api/openapi.json', {
    openapi: '3.1.0',
    info: {
      title: 'Selaras',
      version: parts.version,
      description: 'Akuntabilitas kinerja instansi pemerintah.',
    },
  });
  // Screens' addresses answer with the page; an address of the API that is not there must say so.
  application.all('/api/*', () => {
    throw notFound('Alamat yang diminta');
  });
  application.use('*', staticFiles(parts.webFolder));
  return application;
}

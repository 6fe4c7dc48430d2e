/** Everything between the database and the network: ports filled, routes joined, background work. */
import { join } from 'node:path';
import { createBundleCheck } from '../exchange/check-bundle.ts';
import { SessionCache } from '../identity/session-cache.ts';
import { SignInGuard } from '../identity/sign-in-guard.ts';
import { listUnits } from '../organisation/unit-listing.ts';
import { startSealer } from '../platform/audit/seal-audit.ts';
import { systemClock } from '../platform/clock.ts';
import type { Config } from '../platform/config.ts';
import type { Database } from '../platform/database/database.ts';
import { systemScope } from '../platform/database/scope.ts';
import { folderFileStore } from '../platform/files.ts';
import type { Log } from '../platform/log.ts';
import { systemRandom } from '../platform/random.ts';
import { createPhotoShrinker } from '../reporting/photos/photo-shrinker.ts';
import { composeImports } from './compose-imports.ts';
import { composeStudio } from './compose-studio.ts';
import type { GovernmentDirectory } from './governments.ts';
import { composeHttp } from './http.ts';
import type { InstallationState } from './installation-state.ts';
import { loadDemo } from './load-demo.ts';
import { maintenanceRoutes } from './maintenance/routes.ts';
import { ensureOperatorCredential } from './operator-credential.ts';
import { createPagePictures } from './page-pictures.ts';
import { PROJECT_ROOT } from './project-root.ts';
import { createReportRenderer } from './report-renderer.ts';
import { createReportSource } from './report-source.ts';
import { ReportWorker } from './report-worker.ts';
import { createOffice } from './set-up/create-office.ts';
import { emptyOfficeWorkbook } from './set-up/empty-office-workbook.ts';
import { ExampleLoading } from './set-up/example-loading.ts';
import type { SetUpPorts } from './set-up/routes.ts';
import type { SetUpCode } from './set-up/set-up-code.ts';
import { createSnapshots } from './snapshots.ts';
import { todayIn } from './today.ts';
import { createYearReadings } from './year-readings.ts';

export interface Application {
  readonly fetch: (request: Request, environment?: unknown) => Response | Promise<Response>;
  /** Work that starts once the server answers. */
  startWork(): Promise<void>;
  close(): Promise<void>;
}

export interface ApplicationParts {
  readonly database: Database;
  readonly config: Config;
  readonly log: Log;
  readonly governments: GovernmentDirectory;
  readonly state: InstallationState;
  /** Shown in the terminal while the installation is empty. */
  readonly setUpCode: SetUpCode;
  readonly version: string;
}

/** Milliseconds after the start. */
const STAND_BY_AFTER = 1500;

/** Days are counted where most of the country's governments keep their calendar. */
const TIME_ZONE = 'Asia/Makassar';

function identityPorts({ database, governments, state }: ApplicationParts, cache: SessionCache) {
  return {
    database,
    cache,
    clock: systemClock,
    random: systemRandom,
    guard: new SignInGuard(),
    governmentOfHost: async () => (await governments.only())?.id ?? null,
    governmentName: (id: string) => governments.name(id),
    installationName: async () => (await governments.only())?.name ?? 'Selaras',
    unitsOf: (governmentId: string) => database.inTransaction(systemScope(governmentId, 'units'), listUnits),
    stage: () => state.stage(),
    demoAccounts: async () => [...state.demoAccounts],
  };
}

function setUpPorts({ database, governments, state, setUpCode }: ApplicationParts): SetUpPorts {
  return {
    code: setUpCode,
    isEmpty: async () => (await governments.all()).length === 0,
    create: (office, visitor) => createOffice({ database, random: systemRandom }, office, visitor),
    example: new ExampleLoading(async (tell) => {
      await loadDemo(database, tell);
      await state.refresh();
    }),
    workbook: emptyOfficeWorkbook,
  };
}

export async function composeApplication(parts: ApplicationParts): Promise<Application> {
  const { database, config, log, governments, version } = parts;
  const cache = new SessionCache();
  const files = folderFileStore(join(config.dataFolder, 'files'), systemRandom);
  const renderer = createReportRenderer({ warm: 1, today: () => todayIn(TIME_ZONE, new Date()) });
  const pictures = createPagePictures();
  const worker = new ReportWorker({
    database,
    files,
    log,
    source: createReportSource(database, renderer, files),
    whenMade: (content, format) => {
      // Its first pages are looked at next; a preview that fails is asked for again by the page itself.
      if (format === 'pdf') pictures.draw(content, 1).catch(() => {});
    },
  });
  const snapshots = createSnapshots(database);
  const readings = createYearReadings(database, snapshots);
  const bundleCheck = createBundleCheck();
  const shrinker = createPhotoShrinker();
  const studio = composeStudio({ database, files, snapshots, renderer, pictures });
  // In a place of their own: what comes and goes with an upload must never be the only copy of what stays.
  const uploads = folderFileStore(join(config.dataFolder, 'imports'), systemRandom);
  const imports = composeImports(database, uploads, snapshots, log);
  const operatorGovernment = async () => (await governments.only())?.id ?? null;
  const http = composeHttp({
    log,
    version,
    hasDemo: () => parts.state.hasDemo,
    webFolder: join(PROJECT_ROOT, 'dist', 'web'),
    authentication: {
      database,
      cache,
      clock: systemClock,
      operatorCredential: await ensureOperatorCredential(config.dataFolder, systemRandom),
      operatorGovernment,
    },
    identity: identityPorts(parts, cache),
    snapshots,
    reports: {
      database,
      files,
      source: snapshots,
      readings,
      program: version,
      enqueue: (governmentId, runId) => worker.enqueue(governmentId, runId),
      drawPage: (pdf, page) => pictures.draw(pdf, page),
    },
    photos: { database, files, source: snapshots, shrinker },
    studio: studio.ports,
    exchange: { database, source: snapshots, bundleCheck },
    imports: imports.ports,
    downloads: imports.downloads,
    setUp: setUpPorts(parts),
    maintenance: maintenanceRoutes({
      database,
      files,
      governmentOfOperator: operatorGovernment,
      whenRestored: () => parts.state.refresh(),
    }),
  });
  let sealer: ReturnType<typeof startSealer> | null = null;
  return {
    fetch: http.fetch,
    async startWork() {
      // Two processes that load for a second: not while the first page is asked for.
      setTimeout(() => renderer.standBy(), STAND_BY_AFTER).unref();
      worker.start((await governments.all()).map(({ id }) => id));
      imports.start(() => governments.all());
      sealer = startSealer(database, (error) => log.error({ error }, 'penyegelan jejak audit gagal'));
    },
    async close() {
      await worker.stop();
      await sealer?.stop();
      bundleCheck.close();
      shrinker.close();
      studio.close();
      await imports.close();
      renderer.close();
      pictures.close();
    },
  };
}

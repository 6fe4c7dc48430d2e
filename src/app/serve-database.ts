/** Brings an open database up to date, composes the application over it and listens. */
import { serve as listen } from '@hono/node-server';
import { systemClock } from '../platform/clock.ts';
import type { Config } from '../platform/config.ts';
import type { Database } from '../platform/database/database.ts';
import { migrate } from '../platform/database/migrate.ts';
import { AppError } from '../platform/errors.ts';
import type { Log } from '../platform/log.ts';
import { systemRandom } from '../platform/random.ts';
import { composeApplication } from './compose-application.ts';
import { GovernmentDirectory } from './governments.ts';
import { type InstallationStage, InstallationState, type ShownDemoAccount } from './installation-state.ts';
import { isReadyForDemo, loadDemo } from './load-demo.ts';
import { allMigrations } from './migrations.ts';
import { SetUpCode } from './set-up/set-up-code.ts';

export interface RunningServer {
  readonly address: string;
  readonly stage: InstallationStage;
  readonly demoAccounts: readonly ShownDemoAccount[];
  /** Asked of whoever sets an empty installation up from another machine. */
  readonly setUpCode: string;
  close(): Promise<void>;
}

type Listener = ReturnType<typeof listen>;

function portTaken(port: number): AppError {
  return new AppError({
    code: 'port-taken',
    status: 409,
    message: `Port ${port} sudah dipakai program lain. Tentukan port lain, misalnya: PORT=${port + 1} npm start`,
  });
}

const LISTEN_FAULTS: Readonly<Record<string, (port: number, hostname: string) => AppError>> = {
  EADDRINUSE: portTaken,
  EACCES: (port) =>
    new AppError({
      code: 'port-refused',
      status: 403,
      message: `Port ${port} tidak boleh dipakai oleh pengguna ini. Tentukan port di atas 1023, misalnya: PORT=4280 npm start`,
    }),
  EADDRNOTAVAIL: unknownAddress,
  ENOTFOUND: unknownAddress,
};

function unknownAddress(_port: number, hostname: string): AppError {
  return new AppError({
    code: 'address-unknown',
    status: 400,
    message: `Alamat ${hostname} (HOST) bukan alamat komputer ini. Hapus pengaturan HOST untuk melayani pada semua alamatnya.`,
  });
}

function listenOn(
  fetch: (request: Request) => Response | Promise<Response>,
  port: number,
  hostname: string,
): Promise<Listener> {
  return new Promise((done, failed) => {
    const listener = listen({ fetch, port, hostname }, () => done(listener));
    listener.once('error', (error: NodeJS.ErrnoException) =>
      failed(LISTEN_FAULTS[error.code ?? '']?.(port, hostname) ?? error),
    );
  });
}

function portOf(listener: Listener, asked: number): number {
  const bound = listener.address();
  return typeof bound === 'object' && bound !== null ? bound.port : asked;
}

function stopListening(listener: Listener): Promise<void> {
  return new Promise((done) => {
    listener.close(() => done());
    if ('closeAllConnections' in listener) listener.closeAllConnections();
  });
}

/** Resolves when the first request can be answered; `close` closes the database too. */
export async function serveDatabase(
  database: Database,
  config: Config,
  log: Log,
  version: string,
): Promise<RunningServer> {
  await migrate(database, allMigrations);
  const governments = new GovernmentDirectory(database);
  if (config.loadsDemo && (await isReadyForDemo(database))) await loadDemo(database);
  const state = await InstallationState.read(database, governments);
  const setUpCode = new SetUpCode(systemRandom, systemClock);
  const application = await composeApplication({
    database,
    config,
    log,
    governments,
    state,
    setUpCode,
    version,
  });
  try {
    // Demo passwords are printed on the sign-in page: then nobody but this machine may reach it.
    const hostname = state.hasDemo ? '127.0.0.1' : (config.host ?? '0.0.0.0');
    const listener = await listenOn(application.fetch, config.port, hostname);
    const port = portOf(listener, config.port);
    await database.announceAddress(`http://127.0.0.1:${port}`);
    await application.startWork();
    return {
      address: `http://localhost:${port}`,
      stage: await state.stage(),
      demoAccounts: state.demoAccounts,
      setUpCode: setUpCode.shown,
      async close() {
        await stopListening(listener);
        await application.close();
        await database.close();
      },
    };
  } catch (error) {
    await application.close();
    throw error;
  }
}

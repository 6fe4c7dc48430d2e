/** Brings an open database up to date, composes the application over it and listens. */
import { serve as listen } from '@hono/node-server';
import { listDemoAccounts } from '../identity/store.ts';
import type { Config } from '../platform/config.ts';
import type { Database } from '../platform/database/database.ts';
import { migrate } from '../platform/database/migrate.ts';
import { systemScope } from '../platform/database/scope.ts';
import { AppError } from '../platform/errors.ts';
import type { Log } from '../platform/log.ts';
import { composeApplication } from './compose-application.ts';
import { GovernmentDirectory } from './governments.ts';
import { isReadyForDemo, loadDemo } from './load-demo.ts';
import { allMigrations } from './migrations.ts';

export interface RunningServer {
  readonly address: string;
  readonly hasDemo: boolean;
  close(): Promise<void>;
}

type Listener = ReturnType<typeof listen>;

async function hasDemoAccounts(database: Database, governments: GovernmentDirectory): Promise<boolean> {
  for (const { id } of await governments.all()) {
    const accounts = await database.inTransaction(systemScope(id, 'demo'), listDemoAccounts);
    if (accounts.length > 0) return true;
  }
  return false;
}

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
  const hasDemo = await hasDemoAccounts(database, governments);
  const application = await composeApplication({ database, config, log, governments, hasDemo, version });
  try {
    // Demo passwords are printed on the sign-in page: then nobody but this machine may reach it.
    const hostname = hasDemo ? '127.0.0.1' : (config.host ?? '0.0.0.0');
    const listener = await listenOn(application.fetch, config.port, hostname);
    const port = portOf(listener, config.port);
    await database.announceAddress(`http://127.0.0.1:${port}`);
    await application.startWork();
    return {
      address: `http://localhost:${port}`,
      hasDemo,
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

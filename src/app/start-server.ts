/** Opens the data and, meanwhile, loads the program that serves it. */
import type { Config } from '../platform/config.ts';
import { makeDataFolder } from '../platform/data-folder.ts';
import { openDatabase } from '../platform/database/open-database.ts';
import type { Log } from '../platform/log.ts';
import type { RunningServer } from './serve-database.ts';

/** Resolves when the first request can be answered. Throws AppErrors in words for the person. */
export async function startServer(config: Config, log: Log, version: string): Promise<RunningServer> {
  await makeDataFolder(config.dataFolder);
  // The embedded database opens in a thread of its own for half a second: as long as the rest takes to load.
  const [database, { serveDatabase }] = await Promise.all([
    openDatabase(config.database, {
      onConnectionLost: (error) => log.warn({ error }, 'sambungan basis data terputus'),
    }),
    import('./serve-database.ts'),
  ]);
  try {
    return await serveDatabase(database, config, log, version);
  } catch (error) {
    await database.close();
    throw error;
  }
}

/** Opens the database that the configuration names. */
import { join } from 'node:path';
import { type Clock, systemClock } from '../clock.ts';
import { makeDataFolder, makePrivateFolder, openingIn, tellingFaults } from '../data-folder.ts';
import { type RandomBytes, systemRandom } from '../random.ts';
import type { ConnectionSource } from './connection.ts';
import type { Database, DatabaseConfig } from './database.ts';
import { EmbeddedSession } from './embedded-session.ts';
import { embeddedSource } from './embedded-source.ts';
import { type FolderLock, lockFolder } from './folder-lock.ts';
import { runLibraryStatement } from './library-statement.ts';
import { serverSource } from './server-source.ts';
import { Transactions } from './transactions.ts';

export interface OpenOptions {
  readonly clock?: Clock;
  readonly random?: RandomBytes;
  /** Told when the server ends an idle session; the next transaction opens another. */
  readonly onConnectionLost?: (error: Error) => void;
}

/**
 * Opens and, for a folder, locks it first: PGlite would let two processes in and lose rows.
 * Throws `DataFolderInUse` with the pid and, when a server holds the folder, its address;
 * `data-folder-unusable`, `storage-full` and `database-not-opened`, in words.
 * The schema is untouched: call `migrate` next.
 */
export async function openDatabase(config: DatabaseConfig, options: OpenOptions = {}): Promise<Database> {
  if (config.kind === 'server') {
    const source = serverSource(config.url, config.poolSize, options.onConnectionLost ?? (() => {}));
    return database(config.kind, source, options, async () => {});
  }
  if (config.folder === 'memory') {
    const session = await EmbeddedSession.open({ folder: 'memory' });
    return database(
      config.kind,
      embeddedSource(session, async () => {}),
      options,
      async () => {},
    );
  }
  return openFolder(config.folder, options);
}

async function openFolder(folder: string, options: OpenOptions): Promise<Database> {
  await makeDataFolder(folder);
  const lock = await tellingFaults(folder, () => lockFolder(folder));
  try {
    const files = join(folder, 'database');
    await makePrivateFolder(files);
    const session = await openingIn(folder, () => EmbeddedSession.open({ folder: files }));
    const source = embeddedSource(session, () => lock.release());
    return database('embedded', source, options, (address) => lock.announce(address));
  } catch (error) {
    await lock.release();
    throw error;
  }
}

function database(
  kind: DatabaseConfig['kind'],
  source: ConnectionSource,
  options: OpenOptions,
  announceAddress: FolderLock['announce'],
): Database {
  const clock = options.clock ?? systemClock;
  const transactions = new Transactions(source, clock, options.random ?? systemRandom);
  let closing: Promise<void> | null = null;
  return {
    kind,
    inTransaction: (scope, work) => transactions.inScope(scope, work),
    asOwner: (work) => transactions.asOwner(work),
    inNewGovernment: (actor, found, work) => transactions.inNewGovernment(actor, found, work),
    runLibraryStatement: async (text, values) => {
      if (transactions.isRunning()) throw new Error('A job is enqueued after its transaction has committed');
      return runLibraryStatement(source, text, values);
    },
    announceAddress,
    close: () => {
      closing ??= source.close();
      return closing;
    },
  };
}

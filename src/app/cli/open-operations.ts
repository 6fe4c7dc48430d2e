/** Decides how the command line reaches the data: by itself, or through the server that holds the folder. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../../platform/config.ts';
import { refuseClosedFolder } from '../../platform/data-folder.ts';
import { DataFolderInUse } from '../../platform/database/database-errors.ts';
import { folderHolder } from '../../platform/database/folder-lock.ts';
import { openDatabase } from '../../platform/database/open-database.ts';
import { AppError } from '../../platform/errors.ts';
import { folderFileStore } from '../../platform/files.ts';
import { systemRandom } from '../../platform/random.ts';
import { readOperatorCredential } from '../operator-credential.ts';
import { localOperations } from './local-operations.ts';
import type { Operations } from './operations.ts';
import { remoteOperations } from './remote-operations.ts';

/** `read` needs data that is there; `write` may begin it; `try` begins it in memory only and leaves no trace. */
export type Purpose = 'read' | 'write' | 'try';

/**
 * Throws `DataFolderInUse` when a process that is no server holds the folder, `no-data` when there is nothing
 * to read. A PostgreSQL server serves many at once, so with DATABASE_URL the data is always opened directly.
 */
export async function openOperations(config: Config, purpose: Purpose): Promise<Operations> {
  const files = folderFileStore(join(config.dataFolder, 'files'), systemRandom);
  if (config.database.kind === 'server') return localOperations(await openDatabase(config.database), files);
  const { dataFolder } = config;
  await refuseClosedFolder(dataFolder);
  const holder = await folderHolder(dataFolder);
  if (holder !== null) return throughHolder(dataFolder, holder.pid, holder.address);
  if (!existsSync(join(dataFolder, 'database'))) {
    if (purpose === 'read') throw noData(dataFolder);
    if (purpose === 'try')
      return localOperations(await openDatabase({ kind: 'embedded', folder: 'memory' }), files);
  }
  try {
    return localOperations(await openDatabase(config.database), files);
  } catch (error) {
    // Taken by another process since it was looked at.
    if (error instanceof DataFolderInUse) return throughHolder(dataFolder, error.pid, error.address);
    throw error;
  }
}

async function throughHolder(folder: string, pid: number, address: string | null): Promise<Operations> {
  if (address === null) throw new DataFolderInUse(folder, pid, null);
  const credential = await readOperatorCredential(folder);
  if (credential !== null) return remoteOperations(address, credential);
  throw new AppError({
    code: 'no-credential',
    status: 403,
    message: `Server di ${address} memegang folder data ${folder}, tetapi kredensial baris perintah di dalamnya tidak dapat dibaca oleh pengguna ini.`,
  });
}

function noData(folder: string): AppError {
  return new AppError({
    code: 'no-data',
    status: 404,
    message: `Folder data ${folder} belum berisi data. Jalankan npm start, impor paket data, atau tunjuk folder lain dengan SELARAS_DATA.`,
  });
}

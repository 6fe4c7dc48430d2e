/** The folder of everything that is kept: its owner's alone, and a fault of it told in words. */
import { constants } from 'node:fs';
import { access, chmod, mkdir, statfs } from 'node:fs/promises';
import { AppError } from './errors.ts';
import { storageFull, storageIsFull } from './storage-full.ts';

const OWNER_ONLY = 0o700;

/** Makes the folder, with those above it. Throws `data-folder-unusable` or `storage-full`. */
export async function makeDataFolder(folder: string): Promise<void> {
  await tellingFaults(folder, () => mkdir(folder, { recursive: true, mode: OWNER_ONLY }));
}

/** As `makeDataFolder`; one that is there already is closed to everybody but its owner. */
export async function makePrivateFolder(folder: string): Promise<void> {
  await makeDataFolder(folder);
  // The embedded database writes files that anyone could change: only this folder's rights keep others out.
  await chmod(folder, OWNER_ONLY).catch(() => undefined);
}

/** Throws `data-folder-unusable` when the folder is there and this user may not look into it. */
export async function refuseClosedFolder(folder: string): Promise<void> {
  await access(folder, constants.R_OK | constants.X_OK).catch((error: unknown) => {
    if (codeOf(error) !== 'ENOENT') throw describe(folder, error);
  });
}

/** Does the work; a fault of the file system becomes one that names the folder and the reason. */
export async function tellingFaults<T>(folder: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw describe(folder, error);
  }
}

/** The embedded database needs room for a segment of its log (16 MiB) to open at all. */
const NEEDED_TO_OPEN = 24 * 1024 * 1024;

/** Opens the database of the folder; on a disk without room its engine only aborts, so that is told instead. */
export async function openingIn<T>(folder: string, open: () => Promise<T>): Promise<T> {
  try {
    return await tellingFaults(folder, open);
  } catch (error) {
    if (error instanceof AppError) throw error;
    const { bavail, bsize } = await statfs(folder);
    throw bavail * bsize < NEEDED_TO_OPEN ? storageIsFull() : notOpened(folder, error);
  }
}

function notOpened(folder: string, cause: unknown): AppError {
  const words = cause instanceof Error ? cause.message : String(cause);
  return new AppError({
    code: 'database-not-opened',
    status: 500,
    message: `Basis data di folder ${folder} tidak dapat dibuka. Bila berkasnya rusak, pulihkan cadangan ke folder baru: selaras db restore. Keterangan bagi pengelola sistem: ${words}`,
    fields: { folder },
  });
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'pengguna ini tidak berhak atas folder itu',
  EPERM: 'pengguna ini tidak berhak atas folder itu',
  EROFS: 'folder itu berada pada media yang hanya dapat dibaca',
  EEXIST: 'di tempat itu ada berkas, bukan folder',
  ENOTDIR: 'di tempat itu ada berkas, bukan folder',
};

function describe(folder: string, error: unknown): unknown {
  if (error instanceof AppError) return error;
  const reason = REASONS[codeOf(error)];
  if (reason === undefined) return storageFull(error) ?? error;
  return new AppError({
    code: 'data-folder-unusable',
    status: 500,
    message: `Folder data ${folder} tidak dapat dipakai: ${reason}. Perbaiki haknya, atau tunjuk folder lain dengan SELARAS_DATA.`,
    fields: { folder },
  });
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

/** The disk is full: told as such, because only the person who runs the server can mend it. */
import { AppError } from './errors.ts';

const DISK_FULL_STATE = '53100';

/** The error in words when it comes from a full disk, of the file system or of the database; null otherwise. */
export function storageFull(error: unknown): AppError | null {
  if (!(error instanceof Error)) return null;
  const isFull =
    ('code' in error && error.code === 'ENOSPC') ||
    ('sqlState' in error && error.sqlState === DISK_FULL_STATE) ||
    // The embedded database at its start knows the state only in its words.
    /no space left on device/iu.test(error.message);
  return isFull ? storageIsFull() : null;
}

export function storageIsFull(): AppError {
  return new AppError({
    code: 'storage-full',
    status: 507,
    message:
      'Media penyimpanan server penuh, sehingga tidak ada yang disimpan. Pengelola sistem perlu mengosongkan ruang; data yang sudah tersimpan tidak berubah.',
  });
}

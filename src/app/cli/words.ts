/** Every sentence of the command line that is not part of a result. */
import type { CommanderError } from 'commander';

/** Words of the help that commander would say in English. */
export const HELP_TITLES: Readonly<Record<string, string>> = {
  'Usage:': 'Pemakaian:',
  'Arguments:': 'Argumen:',
  'Options:': 'Pilihan:',
  'Global Options:': 'Pilihan umum:',
  'Commands:': 'Perintah:',
};

const SENTENCES: Readonly<Record<string, (name: string, message: string) => string>> = {
  'commander.unknownCommand': (name) => `Perintah "${name}" tidak dikenal.`,
  'commander.unknownOption': (name) => `Pilihan "${name}" tidak dikenal.`,
  'commander.missingArgument': (name) => `Argumen "${name}" belum diisi.`,
  'commander.optionMissingArgument': (name) => `Pilihan "${name}" memerlukan isi.`,
  'commander.missingMandatoryOptionValue': (name) => `Pilihan "${name}" wajib diisi.`,
  'commander.excessArguments': () => 'Argumen yang diberikan terlalu banyak.',
  'commander.invalidArgument': (_name, message) => message,
};

/** A wrong command line, told in Indonesian with what was probably meant. */
export function describeUsageError(error: CommanderError): string {
  const name = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  const sentence =
    SENTENCES[error.code]?.(name, refusedValue(error.message)) ?? 'Perintah tidak dapat dibaca.';
  const meant = /Did you mean (?:one of )?(.+)\?\)/.exec(error.message)?.[1];
  return meant === undefined ? sentence : `${sentence} Mungkin yang dimaksud: ${meant}.`;
}

/** Commander puts its own English before the sentence of the option's reader: only that is kept. */
function refusedValue(message: string): string {
  const [, flags = '', value = '', reason = ''] =
    /(?:option|command-argument value) '([^']*)'.*?'([^']*)' is invalid\. ?(.*)$/s.exec(message) ?? [];
  return flags === ''
    ? 'Isi pilihan tidak dapat dibaca.'
    : `Isi "${value}" untuk ${flags} tidak dapat dipakai. ${reason}`.trim();
}

const FILE_FAULTS: Readonly<Record<string, string>> = {
  ENOENT: 'tidak ditemukan',
  EISDIR: 'adalah folder, bukan berkas',
  ENOTDIR: 'berada di dalam sesuatu yang bukan folder',
  EACCES: 'tidak boleh dibuka oleh pengguna ini',
  EPERM: 'tidak boleh diubah oleh pengguna ini',
  EROFS: 'berada pada media yang hanya dapat dibaca',
  ENOSPC: 'tidak dapat ditulis karena media penyimpanan penuh',
  ENAMETOOLONG: 'memiliki nama yang terlalu panjang',
  EEXIST: 'sudah ada',
};

/** The sentence for a fault of the file system; null for any other error. */
export function describeFileFault(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error) || !('path' in error)) return null;
  const { code, path } = error;
  if (typeof code !== 'string' || typeof path !== 'string') return null;
  return `Berkas ${path} ${FILE_FAULTS[code] ?? 'tidak dapat dipakai'}.`;
}

export const OUR_FAULT =
  'Terjadi gangguan pada sistem sehingga perintah tidak dapat diselesaikan. Jalankan lagi dengan LOG_LEVEL=debug untuk keterangan bagi pengelola sistem.';

/** Parent side of the limited process that reads what was uploaded: no file can hold up or bring down the server. */
import { createLimitedPool, type LimitedFailure } from '../../platform/limited-process.ts';
import type { FileCheckJob, FileReading } from './check-file-child.ts';

export interface FileCheck {
  /** A file that exceeds the limits of the check is a problem of the file. Throws for a fault of ours. */
  read(job: FileCheckJob): Promise<FileReading>;
  /** A process that loads its libraries while the person still chooses a file. */
  standBy(): void;
  close(): void;
}

const MEMORY_MB = 900;
const TIMEOUT_MS = 40_000;

export function createFileCheck(): FileCheck {
  const child = new URL(
    import.meta.url.endsWith('.ts') ? './check-file-child.ts' : './check-file-child.js',
    import.meta.url,
  );
  const pool = createLimitedPool<FileCheckJob, FileReading>(
    child,
    { memoryMb: MEMORY_MB, timeoutMs: TIMEOUT_MS },
    asReading,
  );
  return {
    async read(job) {
      const result = await pool.run(job);
      return result.ok ? result.value : tooComplex(result);
    },
    standBy: () => pool.standBy(1),
    close: () => pool.close(),
  };
}

function asReading(value: unknown): FileReading {
  if (typeof value !== 'object' || value === null || !('problems' in value))
    throw new TypeError('No reading came back');
  // The child is this same program.
  return value as FileReading;
}

/** Time and memory run out by the file; anything else is a fault of ours. */
function tooComplex(failure: LimitedFailure): FileReading {
  if (failure.reason === 'error') throw new Error(failure.message);
  return {
    bundle: null,
    problems: [
      {
        severity: 'error',
        code: 'file-too-complex',
        message: `Berkas ini terlalu besar atau terlalu rumit untuk diperiksa. ${failure.message}`,
        sheet: null,
        cell: null,
        read: null,
        expected: 'buku kerja atau paket data satu unit dan satu tahun',
        path: null,
      },
    ],
    questions: [],
    totals: [],
    sheets: [],
  };
}

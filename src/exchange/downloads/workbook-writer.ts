/** Writes workbooks in limited processes: the server goes on answering meanwhile. */
import { AppError } from '../../platform/errors.ts';
import { createLimitedPool } from '../../platform/limited-process.ts';
import { Turnstile } from '../../platform/turnstile.ts';
import type { WorkbookJob } from './write-workbook-child.ts';

export interface WorkbookWriter {
  /** Throws `write-busy` and `write-failed` (503) in words for the person. */
  write(job: WorkbookJob): Promise<Uint8Array>;
  close(): void;
}

const MEMORY_MB = 700;
const TIMEOUT_MS = 30_000;

export function createWorkbookWriter(): WorkbookWriter {
  const child = new URL(
    import.meta.url.endsWith('.ts') ? './write-workbook-child.ts' : './write-workbook-child.js',
    import.meta.url,
  );
  const pool = createLimitedPool<WorkbookJob, Uint8Array>(
    child,
    { memoryMb: MEMORY_MB, timeoutMs: TIMEOUT_MS },
    asBytes,
  );
  const turnstile = new Turnstile({ places: 2, mostWaiting: 10 }, busy);
  return {
    async write(job) {
      const result = await turnstile.pass(() => pool.run(job));
      if (result.ok) return result.value;
      throw new AppError({
        code: 'write-failed',
        status: 503,
        message: 'Buku kerja gagal ditulis. Silakan coba lagi.',
        fields: { reason: result.reason },
      });
    },
    close: () => pool.close(),
  };
}

function asBytes(value: unknown): Uint8Array {
  if (!(value instanceof Uint8Array)) throw new TypeError('No workbook came back');
  return value;
}

function busy(): AppError {
  return new AppError({
    code: 'write-busy',
    status: 503,
    message: 'Server sedang menulis beberapa buku kerja lain. Silakan coba lagi sebentar lagi.',
    fields: { retryAfterSeconds: 10 },
  });
}

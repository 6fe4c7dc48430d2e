/** Checks bundles from outside in a limited process, so that no file can hold up or bring down the server. */
import { AppError } from '../platform/errors.ts';
import { createLimitedPool, type LimitedFailure } from '../platform/limited-process.ts';
import { Turnstile } from '../platform/turnstile.ts';
import type { BundleProblem } from './rules/validate-bundle.ts';

export interface BundleCheck {
  /**
   * Every problem of the bundle; a file that exceeds the limits of the check is a problem as well. Throws
   * `check-busy` (503) when too many wait.
   */
  check(bytes: Uint8Array): Promise<readonly BundleProblem[]>;
  close(): void;
}

export function createBundleCheck(): BundleCheck {
  const child = new URL(
    import.meta.url.endsWith('.ts') ? './check-bundle-child.ts' : './check-bundle-child.js',
    import.meta.url,
  );
  const pool = createLimitedPool<Uint8Array, readonly BundleProblem[]>(
    child,
    { memoryMb: 700, timeoutMs: 20_000 },
    readProblems,
  );
  const turnstile = new Turnstile({ places: 2, mostWaiting: 8 }, checkBusy);
  return {
    async check(bytes) {
      const result = await turnstile.pass(() => pool.run(bytes));
      return result.ok ? result.value : [asProblem(result)];
    },
    close: () => pool.close(),
  };
}

function checkBusy(): AppError {
  return new AppError({
    code: 'check-busy',
    status: 503,
    message: 'Server sedang memeriksa beberapa berkas lain. Silakan coba lagi sebentar lagi.',
    fields: { retryAfterSeconds: 10 },
  });
}

function readProblems(value: unknown): readonly BundleProblem[] {
  if (!Array.isArray(value)) throw new TypeError('No problems came back');
  // The child is this same program.
  return value as BundleProblem[];
}

/** Time and memory run out by the file; anything else is a fault of ours. */
function asProblem(failure: LimitedFailure): BundleProblem {
  if (failure.reason === 'error' || failure.reason === 'crashed') throw new Error(failure.message);
  return {
    severity: 'error',
    code: 'bundle-too-complex',
    path: '(berkas)',
    message: `Berkas ini terlalu rumit untuk diperiksa. ${failure.message}`,
    read: null,
    expected: 'paket data satu unit dan satu tahun',
  };
}

/** Uploaded style files looked into in a limited process. */

import { AppError } from '../../platform/errors.ts';
import { createLimitedPool } from '../../platform/limited-process.ts';
import { Turnstile } from '../../platform/turnstile.ts';
import { refused } from './government-file-kinds.ts';

export interface WordStyleCheck {
  /** Throws `file-refused` (422) with the reason, `file-busy` (503). */
  check(bytes: Uint8Array): Promise<void>;
  close(): void;
}

export function createWordStyleCheck(): WordStyleCheck {
  const child = new URL(
    import.meta.url.endsWith('.ts') ? './check-word-styles-child.ts' : './check-word-styles-child.js',
    import.meta.url,
  );
  const pool = createLimitedPool<Uint8Array, string | null>(
    child,
    { memoryMb: 300, timeoutMs: 15_000 },
    readVerdict,
  );
  const turnstile = new Turnstile({ places: 1, mostWaiting: 10 }, busy);
  return {
    async check(bytes) {
      const result = await turnstile.pass(() => pool.run(bytes));
      if (!result.ok) throw refused('Berkas gaya Word tidak dapat dipakai: berkas rusak atau terlalu besar.');
      if (result.value !== null) throw refused(result.value);
    },
    close: () => pool.close(),
  };
}

function readVerdict(value: unknown): string | null {
  if (value === null || typeof value === 'string') return value;
  throw new TypeError('No verdict came back');
}

function busy(): AppError {
  return new AppError({
    code: 'file-busy',
    status: 503,
    message: 'Server sedang memeriksa beberapa berkas lain. Silakan coba lagi sebentar lagi.',
    fields: { retryAfterSeconds: 5 },
  });
}

/** Uploaded photos made small in a limited process. */
import { AppError } from '../../platform/errors.ts';
import { createLimitedPool } from '../../platform/limited-process.ts';
import { Turnstile } from '../../platform/turnstile.ts';

/** Before anything is read from it. */
export const LARGEST_PHOTO = 8 * 1024 * 1024;

export interface PhotoShrinker {
  /** As JPEG. Throws `not-a-photo` (422), `photo-too-large` (413) or `photo-busy` (503). */
  shrink(bytes: Uint8Array): Promise<Uint8Array>;
  close(): void;
}

export function createPhotoShrinker(): PhotoShrinker {
  const child = new URL(
    import.meta.url.endsWith('.ts') ? './shrink-photo-child.ts' : './shrink-photo-child.js',
    import.meta.url,
  );
  const openPool = () =>
    createLimitedPool<Uint8Array, Uint8Array>(child, { memoryMb: 700, timeoutMs: 20_000 }, readPicture);
  let pool: ReturnType<typeof openPool> | null = null;
  const turnstile = new Turnstile({ places: 1, mostWaiting: 20 }, busy);
  return {
    async shrink(bytes) {
      if (bytes.byteLength > LARGEST_PHOTO) throw tooLarge();
      if (!isPhoto(bytes)) throw notAPhoto();
      const drawing = pool ?? openPool();
      pool = drawing;
      const result = await turnstile.pass(() => drawing.run(bytes));
      if (!result.ok) throw notAPhoto();
      return result.value;
    },
    close: () => pool?.close(),
  };
}

function readPicture(value: unknown): Uint8Array {
  if (!(value instanceof Uint8Array)) throw new TypeError('No picture came back');
  return value;
}

/** By the first bytes, never by a name: JPEG, PNG or WebP. */
export function isPhoto(bytes: Uint8Array): boolean {
  const starts = (at: number, expected: readonly number[]) =>
    expected.every((byte, index) => bytes[at + index] === byte);
  return (
    starts(0, [0xff, 0xd8, 0xff]) ||
    starts(0, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]) ||
    (starts(0, [0x52, 0x49, 0x46, 0x46]) && starts(8, [0x57, 0x45, 0x42, 0x50]))
  );
}

export function tooLarge(): AppError {
  return new AppError({
    code: 'photo-too-large',
    status: 413,
    message: `Foto lebih besar dari ${LARGEST_PHOTO / 1024 / 1024} MB.`,
  });
}

function notAPhoto(): AppError {
  return new AppError({
    code: 'not-a-photo',
    status: 422,
    message: 'Berkas ini tidak dapat dibaca sebagai foto. Unggah foto JPEG, PNG, atau WebP.',
  });
}

function busy(): AppError {
  return new AppError({
    code: 'photo-busy',
    status: 503,
    message: 'Server sedang mengolah beberapa foto lain. Silakan coba lagi sebentar lagi.',
    fields: { retryAfterSeconds: 5 },
  });
}

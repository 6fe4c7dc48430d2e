/** The bytes of an uploaded or opened bundle as text. */
import { failure, type Result, success } from '../kernel/result.ts';
import { LARGEST_BUNDLE, tooLarge } from './bundle-schema.ts';

/** Refuses what is too large and what is no UTF-8: a word processor's file, a picture, a compressed archive. */
export function bundleText(bytes: Uint8Array): Result<string> {
  if (bytes.byteLength > LARGEST_BUNDLE) return failure(tooLarge());
  try {
    return success(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return failure({
      code: 'not-text',
      message: 'Berkas ini bukan teks UTF-8, sehingga tidak dapat dibaca sebagai paket data.',
      path: '(berkas)',
      read: null,
      expected: 'paket data Selaras dalam bentuk JSON',
    });
  }
}

/** Previews of drafts: printed from the year's data, kept in memory for a while, never a report of the record. */
import { AppError, notFound } from '../../platform/errors.ts';
import { hashOf } from '../../platform/files.ts';
import { Turnstile } from '../../platform/turnstile.ts';

export interface PrintedPreview {
  readonly content: Uint8Array;
  readonly pages: number;
}

export interface LayoutPreviews {
  /** `owner`: whose preview it is (government and unit); nobody else finds it. */
  make(owner: string, print: () => Promise<PrintedPreview>): Promise<{ id: string; pages: number }>;
  /** Throws `not-found` once it has been forgotten. */
  find(owner: string, id: string): PrintedPreview;
}

const MOST_KEPT = 12;

export function createLayoutPreviews(): LayoutPreviews {
  const kept = new Map<string, PrintedPreview>();
  const turnstile = new Turnstile({ places: 1, mostWaiting: 8 }, busy);
  return {
    async make(owner, print) {
      const preview = await turnstile.pass(print);
      const id = hashOf(preview.content);
      const key = `${owner}/${id}`;
      kept.delete(key);
      kept.set(key, preview);
      for (const oldest of [...kept.keys()].slice(0, Math.max(0, kept.size - MOST_KEPT))) kept.delete(oldest);
      return { id, pages: preview.pages };
    },
    find(owner, id) {
      const preview = kept.get(`${owner}/${id}`);
      if (preview === undefined) throw notFound('Pratinjau');
      return preview;
    },
  };
}

function busy(): AppError {
  return new AppError({
    code: 'preview-busy',
    status: 503,
    message: 'Server sedang menyusun beberapa pratinjau lain. Silakan coba lagi sebentar lagi.',
    fields: { retryAfterSeconds: 5 },
  });
}

/** Pictures of report pages for the preview: drawn a few at a time in a limited process, the last ones kept. */

import { AppError } from '../platform/errors.ts';
import { hashOf } from '../platform/files.ts';
import { createLimitedPool, type LimitedPool } from '../platform/limited-process.ts';
import { Turnstile } from '../platform/turnstile.ts';
import type { PagePictureJob } from './page-picture-child.ts';

const WIDTH = 1000;
const DRAWN_TOGETHER = 6;
const MOST_KEPT = 300;

export interface PagePictures {
  draw(pdf: Uint8Array, page: number): Promise<Uint8Array>;
  close(): void;
}

function readPictures(value: unknown): Uint8Array[] {
  if (!Array.isArray(value) || !value.every((item) => item instanceof Uint8Array))
    throw new TypeError('No pictures came back');
  return value;
}

function previewFailed(): AppError {
  return new AppError({
    code: 'preview-failed',
    status: 503,
    message: 'Pratinjau halaman belum dapat digambar. Silakan coba lagi.',
  });
}

export function createPagePictures(): PagePictures {
  const child = new URL(
    import.meta.url.endsWith('.ts') ? './page-picture-child.ts' : './page-picture-child.js',
    import.meta.url,
  );
  let pool: LimitedPool<PagePictureJob, Uint8Array[]> | null = null;
  // Started with the first preview: an installation that shows none keeps no process for it.
  const openPool = () =>
    createLimitedPool<PagePictureJob, Uint8Array[]>(
      child,
      { memoryMb: 600, timeoutMs: 30_000, warm: 1 },
      readPictures,
    );
  const turnstile = new Turnstile({ places: 2, mostWaiting: 30 }, previewFailed);
  const kept = new Map<string, Uint8Array>();
  const underWay = new Map<string, Promise<void>>();

  async function drawGroup(pdf: Uint8Array, hash: string, from: number): Promise<void> {
    const drawing = pool ?? openPool();
    pool = drawing;
    const job = { pdf, from, count: DRAWN_TOGETHER, width: WIDTH };
    const result = await turnstile.pass(() => drawing.run(job));
    if (!result.ok) throw previewFailed();
    for (const [index, picture] of result.value.entries()) kept.set(`${hash}/${from + index}`, picture);
    for (const oldest of [...kept.keys()].slice(0, Math.max(0, kept.size - MOST_KEPT))) kept.delete(oldest);
  }

  return {
    async draw(pdf, page) {
      const hash = hashOf(pdf);
      const key = `${hash}/${page}`;
      const from = page - ((page - 1) % DRAWN_TOGETHER);
      const group = `${hash}/${from}`;
      if (!kept.has(key)) {
        const drawing = underWay.get(group) ?? drawGroup(pdf, hash, from);
        underWay.set(group, drawing);
        await drawing.finally(() => underWay.delete(group));
      }
      const picture = kept.get(key);
      if (picture === undefined)
        throw new AppError({ code: 'not-found', status: 404, message: 'Halaman tidak ditemukan.' });
      return picture;
    },
    close: () => pool?.close(),
  };
}

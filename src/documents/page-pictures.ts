/** Draws one page of a PDF as PNG, for previews. Runs in a limited process: a damaged file can take its process along. */

import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createCanvas } from '@napi-rs/canvas';
import type { PDFPageProxy } from 'pdfjs-dist';

const standardFonts = `${join(dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')), 'standard_fonts')}/`;

type CanvasOfPdf = Parameters<PDFPageProxy['render']>[0]['canvas'];

export interface PagePicture {
  readonly png: Uint8Array;
  /** Number of pages of the document. */
  readonly pages: number;
}

/** Page `page` (from 1) scaled to `width` pixels. Throws a RangeError when there is no such page. */
export async function drawPage(pdf: Uint8Array, page: number, width: number): Promise<PagePicture> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const loading = getDocument({
    data: new Uint8Array(pdf),
    standardFontDataUrl: standardFonts,
    useSystemFonts: false,
    verbosity: 0,
  });
  const document = await loading.promise;
  try {
    if (page < 1 || page > document.numPages) throw new RangeError(`No page ${page}`);
    const sheet = await document.getPage(page);
    const viewport = sheet.getViewport({ scale: width / sheet.getViewport({ scale: 1 }).width });
    const canvas = createCanvas(Math.round(viewport.width), Math.round(viewport.height));
    // The canvas of @napi-rs is what pdf.js itself uses under Node; only its DOM type differs.
    await sheet.render({ canvas: canvas as unknown as CanvasOfPdf, viewport }).promise;
    return { png: await canvas.encode('png'), pages: document.numPages };
  } finally {
    await loading.destroy();
  }
}

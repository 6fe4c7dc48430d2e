/** Draws pages of a PDF as PNG, for previews. Runs in a limited process: a damaged file can take its process along. */

import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createCanvas } from '@napi-rs/canvas';
import type { PDFPageProxy } from 'pdfjs-dist';

const standardFonts = `${join(dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')), 'standard_fonts')}/`;

type CanvasOfPdf = Parameters<PDFPageProxy['render']>[0]['canvas'];

/**
 * Pages `from` … `from + count − 1` (from 1, as far as there are pages) as PNG, scaled to `width` pixels.
 * One opening of the file for several pages: the reader turns to the next one soon.
 */
export async function drawPages(
  pdf: Uint8Array,
  from: number,
  count: number,
  width: number,
): Promise<Uint8Array[]> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const loading = getDocument({
    data: new Uint8Array(pdf),
    standardFontDataUrl: standardFonts,
    useSystemFonts: false,
    verbosity: 0,
  });
  const document = await loading.promise;
  try {
    const pictures: Uint8Array[] = [];
    for (let page = from; page < from + count && page <= document.numPages; page += 1) {
      pictures.push(await drawSheet(await document.getPage(page), width));
    }
    return pictures;
  } finally {
    await loading.destroy();
  }
}

async function drawSheet(sheet: PDFPageProxy, width: number): Promise<Uint8Array> {
  const viewport = sheet.getViewport({ scale: width / sheet.getViewport({ scale: 1 }).width });
  const canvas = createCanvas(Math.round(viewport.width), Math.round(viewport.height));
  // The canvas of @napi-rs is what pdf.js itself uses under Node; only its DOM type differs.
  await sheet.render({ canvas: canvas as unknown as CanvasOfPdf, viewport }).promise;
  return canvas.encode('png');
}

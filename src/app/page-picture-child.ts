/** Child process that draws pages of a finished PDF. */
import { drawPages } from '../documents/page-pictures.ts';

export interface PagePictureJob {
  readonly pdf: Uint8Array;
  readonly from: number;
  readonly count: number;
  readonly width: number;
}

/** Loads the reader while the child stands by. */
export async function prepare(): Promise<void> {
  await import('pdfjs-dist/legacy/build/pdf.mjs');
}

export function run({ pdf, from, count, width }: PagePictureJob): Promise<Uint8Array[]> {
  return drawPages(pdf, from, count, width);
}

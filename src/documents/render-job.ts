/** The job of a limited process: one document in, one file out. */
import { type DocumentFormat, renderDocument } from './render-document.ts';
import type { ReportDocument } from './report-model.ts';

export interface RenderJob {
  readonly document: ReportDocument;
  readonly format: DocumentFormat;
}

/** Give this to `createLimitedPool`. */
export const RENDER_JOB_MODULE = new URL(
  import.meta.url.endsWith('.ts') ? './render-job.ts' : './render-job.js',
  import.meta.url,
);

export function run(job: RenderJob): Promise<Buffer> {
  return renderDocument(job.document, job.format);
}

/** Loads the libraries while the process stands by. */
export async function prepare(): Promise<void> {
  await Promise.all([import('./typst/render-pdf.ts'), import('./word/render-word.ts')]);
}

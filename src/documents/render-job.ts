/**
 * The jobs of a limited process, and the steps of a file: Word takes its page numbers from a Typst run in a process
 * of its own, so that neither process holds the memory of both.
 */
import type { DocumentFormat } from './render-document.ts';
import type { ReportDocument } from './report-model.ts';
import type { PageNumbers } from './typst/render-pdf.ts';

export type RenderJob =
  | { readonly document: ReportDocument; readonly format: 'pdf' | 'html' | 'pages' }
  | { readonly document: ReportDocument; readonly format: 'docx'; readonly pages: PageNumbers };

/** Give this to `createLimitedPool`. */
export const RENDER_JOB_MODULE = new URL(
  import.meta.url.endsWith('.ts') ? './render-job.ts' : './render-job.js',
  import.meta.url,
);

/** What the child does: a file, or the page numbers of one. */
export async function run(job: RenderJob): Promise<Buffer | PageNumbers> {
  if (job.format === 'pages') {
    const { findPageNumbers } = await import('./typst/render-pdf.ts');
    return findPageNumbers(job.document);
  }
  if (job.format === 'docx') {
    const { renderWord } = await import('./word/render-word.ts');
    return renderWord(job.document, { pages: job.pages });
  }
  const { renderDocument } = await import('./render-document.ts');
  return renderDocument(job.document, job.format);
}

/** Loads the libraries while the process stands by. */
export async function prepare(): Promise<void> {
  const [{ prepareTypst }] = await Promise.all([
    import('./typst/render-pdf.ts'),
    import('./word/render-word.ts'),
  ]);
  await prepareTypst();
}

type JobResult<Failure> = { readonly ok: true; readonly value: unknown } | Failure;

/**
 * A file through limited processes: `work` is the pool's `run`. Hands on the first failure. Throws only when the
 * child answered with something else than a file.
 */
export async function renderInSteps<Failure extends { readonly ok: false }>(
  document: ReportDocument,
  format: DocumentFormat,
  work: (job: RenderJob) => Promise<JobResult<Failure>>,
): Promise<{ readonly ok: true; readonly value: Buffer } | Failure> {
  if (format !== 'docx') return readFile(await work({ document, format }));
  const pages = await work({ document, format: 'pages' });
  if (!pages.ok) return pages;
  return readFile(await work({ document, format, pages: readPages(pages.value) }));
}

function readFile<Failure extends { readonly ok: false }>(result: JobResult<Failure>) {
  if (!result.ok) return result;
  if (!(result.value instanceof Uint8Array)) throw new Error('rendering returned no file');
  return { ok: true as const, value: Buffer.from(result.value) };
}

function readPages(value: unknown): PageNumbers {
  if (!(value instanceof Map)) throw new Error('rendering returned no page numbers');
  return value;
}

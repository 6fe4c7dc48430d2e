/**
 * The jobs of a limited process, and the steps of a file: Word takes its page numbers from a Typst run in a process
 * of its own, so that neither process holds the memory of both.
 */
import type { DocumentFormat } from './render-document.ts';
import type { ReportDocument } from './report-model.ts';
import type { PageNumbers } from './typst/render-pdf.ts';

export interface RenderJob {
  readonly document: ReportDocument;
  /** `pages`: where everything stands in the PDF, which a `docx` job is handed in later. */
  readonly format: DocumentFormat | 'pages';
}

/** Give this to `createLimitedPool`. */
export const RENDER_JOB_MODULE = new URL(
  import.meta.url.endsWith('.ts') ? './render-job.ts' : './render-job.js',
  import.meta.url,
);

/** What the child does: a file, or the page numbers of one. `later` gives a Word file its page numbers. */
export async function run(job: RenderJob, later?: () => Promise<unknown>): Promise<Buffer | PageNumbers> {
  if (job.format === 'pages') {
    const { findPageNumbers } = await import('./typst/render-pdf.ts');
    return findPageNumbers(job.document);
  }
  if (job.format === 'docx') {
    const { renderWord } = await import('./word/render-word.ts');
    return renderWord(job.document, later === undefined ? {} : { pages: later().then(readPages) });
  }
  const { renderDocument } = await import('./render-document.ts');
  return renderDocument(job.document, job.format);
}

/** Loads the compiler while the process stands by; Word's library is left to the one process that needs it. */
export async function prepare(): Promise<void> {
  const { prepareTypst } = await import('./typst/render-pdf.ts');
  await prepareTypst();
}

type JobResult<Failure> = { readonly ok: true; readonly value: unknown } | Failure;

/**
 * A file through limited processes: `work` is the pool's `run`. The page numbers of a Word file are found by one
 * process while another builds the rest of it. Hands on the first failure. Throws only when the child answered with
 * something else than a file.
 */
export async function renderInSteps<Failure extends { readonly ok: false }>(
  document: ReportDocument,
  format: DocumentFormat,
  work: (job: RenderJob, later?: Promise<unknown>) => Promise<JobResult<Failure>>,
): Promise<{ readonly ok: true; readonly value: Buffer } | Failure> {
  if (format !== 'docx') return readFile(await work({ document, format }));
  const finding = work({ document, format: 'pages' });
  const pages = finding.then((found) => {
    if (!found.ok) throw new Error('the page numbers were not found');
    return found.value;
  });
  // A test's `work` may not take it; the failure is handed on below either way.
  pages.catch(() => undefined);
  const file = await work({ document, format }, pages);
  const found = await finding;
  return found.ok ? readFile(file) : found;
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

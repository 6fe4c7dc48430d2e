/**
 * Runs in a limited process: from the text of a unit's year to the finished file. Facts, figures, composition and
 * writing stand in one process, so that only text goes in and only the file comes out.
 */
import type { ReportDocument } from '../documents/report-model.ts';
import { parseBundle } from '../exchange/bundle-schema.ts';
import { figuresOf } from '../exchange/rules/bundle-figures.ts';
import { composeLkjip } from '../reporting/compose-lkjip.ts';
import { LKJIP_PERMENPANRB_53_2014 } from '../reporting/layouts/lkjip-permenpanrb-53-2014.ts';
import type { ReportFormat } from '../reporting/runs/report-run-table.ts';
import type { RenderedReport } from '../reporting/runs/run-report.ts';
import { stampDocument } from '../reporting/stamp-document.ts';
import { reportContributions } from './report-contributions.ts';

export interface RenderJob {
  /** The bundle of the unit and year, as text. */
  readonly bundle: string;
  readonly format: ReportFormat;
  /** ISO date of generation, by the clock of the government. */
  readonly today: string;
}

/** The document of a bundle, sealed with its hash. Throws when the text is no bundle. */
export function documentOf(bundleText: string, today: string): ReportDocument {
  const reading = parseBundle(bundleText);
  if (!reading.ok) throw new Error('The facts of the report are no bundle');
  const { bundle } = reading;
  return stampDocument(
    composeLkjip({
      year: bundle,
      figures: figuresOf(bundle),
      contributions: reportContributions(bundle),
      layout: LKJIP_PERMENPANRB_53_2014,
      today,
    }),
  );
}

export async function run(job: RenderJob): Promise<RenderedReport> {
  const document = documentOf(job.bundle, job.today);
  switch (job.format) {
    case 'pdf': {
      const { renderPdf } = await import('../documents/typst/render-pdf.ts');
      const content = await renderPdf(document);
      return { content, pages: countPages(content) };
    }
    case 'docx': {
      const { findPageNumbers } = await import('../documents/typst/render-pdf.ts');
      const { renderWord } = await import('../documents/word/render-word.ts');
      const pages = await findPageNumbers(document);
      return { content: await renderWord(document, { pages }), pages: lastSheet(pages) };
    }
    case 'html': {
      const { renderDocument } = await import('../documents/render-document.ts');
      return { content: await renderDocument(document, 'html'), pages: null };
    }
  }
}

/** Loads the libraries while the process stands by. */
export async function prepare(): Promise<void> {
  const [{ prepareTypst }] = await Promise.all([
    import('../documents/typst/render-pdf.ts'),
    import('../documents/word/render-word.ts'),
  ]);
  await prepareTypst();
}

/** Typst writes page objects uncompressed only in part; the page tree's /Count of the root is the largest one. */
function countPages(pdf: Buffer): number | null {
  const counts = [
    ...pdf
      .toString('latin1')
      .matchAll(/\/Type\s*\/Pages[^>]*?\/Count\s+(\d+)|\/Count\s+(\d+)[^>]*?\/Type\s*\/Pages/g),
  ];
  const numbers = counts.map((match) => Number(match[1] ?? match[2]));
  return numbers.length === 0 ? null : Math.max(...numbers);
}

/** Sheet of the last numbered block; the annexes' last table may end one later. */
function lastSheet(pages: ReadonlyMap<string, { readonly sheet: number }>): number | null {
  const sheets = [...pages.values()].map((page) => page.sheet);
  return sheets.length === 0 ? null : Math.max(...sheets);
}

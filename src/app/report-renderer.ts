/** Parent side of the limited processes that turn a unit's year into a report file: one composes, one renders. */

import { partOf } from '../documents/part-of-document.ts';
import { RENDER_JOB_MODULE, type RenderJob, renderInSteps } from '../documents/render-job.ts';
import type { ReportDocument } from '../documents/report-model.ts';
import { countPages } from '../documents/typst/count-pages.ts';
import { reportTables } from '../documents/xlsx/report-tables.ts';
import { AppError } from '../platform/errors.ts';
import { createLimitedPool, type LimitedFailure } from '../platform/limited-process.ts';
import type { ReportFormat } from '../reporting/runs/report-run-table.ts';
import type { RenderedReport } from '../reporting/runs/run-report.ts';
import type { ComposeJob } from './compose-child.ts';

/** Layout and images of a report; without a layout the one that the facts name, else the default. */
export type ReportForm = Pick<ComposeJob, 'layout' | 'images'>;

export interface ReportRenderer {
  /**
   * `bundle` is the canonical text of the unit's year; `part` the section to be printed alone. Throws `report-failed`
   * (503) or `part-not-found` (404) in words for the person.
   */
  render(
    bundle: string,
    format: ReportFormat,
    part?: string | null,
    form?: ReportForm,
  ): Promise<RenderedReport>;
  /** Starts the processes that stand by. */
  standBy(): void;
  close(): void;
}

/** Enough for about 400 pages; a report of 120 pages stays under 350 MB. */
const MEMORY_MB = 900;
const TIMEOUT_MS = 60_000;

const MESSAGES: Readonly<Record<LimitedFailure['reason'], string>> = {
  timeout: 'Pembuatan laporan melampaui batas waktu satu menit.',
  memory: 'Laporan ini memerlukan memori melebihi batas yang tersedia.',
  crashed: 'Pembuatan laporan terhenti di tengah jalan. Silakan coba lagi.',
  error: 'Laporan gagal dibuat karena gangguan pada sistem. Silakan coba lagi.',
};

function reportFailed({ reason, message }: LimitedFailure): AppError {
  return new AppError({
    code: 'report-failed',
    status: 503,
    message: MESSAGES[reason],
    fields: { reason, technical: message.slice(0, 2000) },
  });
}

function partNotFound(): AppError {
  return new AppError({
    code: 'part-not-found',
    status: 404,
    message:
      'Bagian yang diminta tidak ada dalam laporan tahun ini. Pilih bagian lain, atau seluruh laporan.',
  });
}

function readDocument(value: unknown): ReportDocument {
  if (typeof value !== 'object' || value === null || !('body' in value))
    throw new TypeError('No document came back');
  // The child is this same program.
  return value as ReportDocument;
}

/** `warm` processes of each kind stand by with their libraries loaded. */
export function createReportRenderer(options: {
  readonly warm: number;
  readonly today: () => string;
}): ReportRenderer {
  const limits = { memoryMb: MEMORY_MB, timeoutMs: TIMEOUT_MS, warm: options.warm };
  const composing = createLimitedPool<ComposeJob, ReportDocument>(
    new URL(import.meta.url.endsWith('.ts') ? './compose-child.ts' : './compose-child.js', import.meta.url),
    limits,
    readDocument,
  );
  const rendering = createLimitedPool<RenderJob, unknown>(RENDER_JOB_MODULE, limits, (value) => value);
  return {
    async render(bundle, format, part = null, form = {}) {
      // They start while the document is composed: a Word file takes two, one of them for the page numbers.
      rendering.standBy(format === 'docx' ? 2 : 1);
      const composed = await composing.run({ bundle, today: options.today(), ...form });
      if (!composed.ok) throw reportFailed(composed);
      const document = part === null ? composed.value : partOf(composed.value, part);
      if (document === null) throw partNotFound();
      const rendered = await renderInSteps(document, format, (job, later) => rendering.run(job, later));
      if (!rendered.ok) throw reportFailed(rendered);
      return {
        content: rendered.value,
        pages: format === 'pdf' ? countPages(rendered.value) : null,
        tables: reportTables(document),
      };
    },
    standBy() {
      composing.standBy();
      rendering.standBy();
    },
    close() {
      composing.close();
      rendering.close();
    },
  };
}

/** Parent side of the limited process that turns a unit's year into a report file. */

import { AppError } from '../platform/errors.ts';
import { createLimitedPool, type LimitedFailure, type LimitedPool } from '../platform/limited-process.ts';
import type { ReportFormat } from '../reporting/runs/report-run-table.ts';
import type { RenderedReport } from '../reporting/runs/run-report.ts';
import type { RenderJob } from './render-child.ts';

export interface ReportRenderer {
  /** `bundle` is the canonical text of the unit's year. Throws `report-failed` (503) in words for the person. */
  render(bundle: string, format: ReportFormat): Promise<RenderedReport>;
  close(): void;
}

/** Enough for about 400 pages; a report of 100 pages stays under 350 MB. */
const MEMORY_MB = 900;
const TIMEOUT_MS = 60_000;

const MESSAGES: Readonly<Record<LimitedFailure['reason'], string>> = {
  timeout: 'Pembuatan laporan melampaui batas waktu satu menit.',
  memory: 'Laporan ini memerlukan memori melebihi batas yang tersedia.',
  crashed: 'Pembuatan laporan terhenti di tengah jalan. Silakan coba lagi.',
  error: 'Laporan gagal dibuat karena gangguan pada sistem. Silakan coba lagi.',
};

function readRendered(value: unknown): RenderedReport {
  if (
    typeof value !== 'object' ||
    value === null ||
    !('content' in value) ||
    !(value.content instanceof Uint8Array)
  ) {
    throw new TypeError('The rendering process returned no file');
  }
  const pages = 'pages' in value && typeof value.pages === 'number' ? value.pages : null;
  return { content: value.content, pages };
}

/** `warm` processes stand by with their libraries loaded. */
export function createReportRenderer(options: {
  readonly warm: number;
  readonly today: () => string;
}): ReportRenderer {
  const child = new URL(
    import.meta.url.endsWith('.ts') ? './render-child.ts' : './render-child.js',
    import.meta.url,
  );
  const pool: LimitedPool<RenderJob, RenderedReport> = createLimitedPool(
    child,
    { memoryMb: MEMORY_MB, timeoutMs: TIMEOUT_MS, warm: options.warm },
    readRendered,
  );
  return {
    async render(bundle, format) {
      const result = await pool.run({ bundle, format, today: options.today() });
      if (result.ok) return result.value;
      throw new AppError({
        code: 'report-failed',
        status: 503,
        message: MESSAGES[result.reason],
        fields: { reason: result.reason, technical: result.message.slice(0, 2000) },
      });
    },
    close: () => pool.close(),
  };
}

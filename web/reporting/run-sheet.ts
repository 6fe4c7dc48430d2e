import type { ReportRun } from '../api/types.ts';
import { formatMoment } from '../components/number-text.ts';
import type { ListSheet } from '../components/sheet-export.ts';
import { texts } from '../texts/id.ts';

const words = texts.report;

/** The history of the reports, as it stands on the page. */
export function runSheet(year: number, runs: readonly ReportRun[]): ListSheet {
  const { when, format, part, status, pages, bytes } = words.runColumns;
  return {
    title: words.runsSheet(year),
    columns: [
      { header: when },
      { header: format },
      { header: part },
      { header: status },
      { header: pages, align: 'end' },
      { header: bytes, align: 'end' },
    ],
    rows: runs.map((run) => [
      formatMoment(run.createdAt),
      words.formats[run.format],
      run.part?.title ?? words.whole,
      words.statuses[run.status],
      run.pages,
      run.bytes,
    ]),
  };
}

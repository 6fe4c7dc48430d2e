/**
 * Runs in a limited process: from the text of a unit's year to the document model. Rendering follows in a process
 * of its own, so that neither holds the memory of both.
 */
import type { ReportDocument } from '../documents/report-model.ts';
import { readStyleSheet } from '../documents/word/read-style-sheet.ts';
import { parseBundle } from '../exchange/bundle-schema.ts';
import { figuresOf } from '../exchange/rules/bundle-figures.ts';
import { composeLkjip } from '../reporting/compose-lkjip.ts';
import { builtInLayout, DEFAULT_LAYOUT } from '../reporting/layouts/built-in-layouts.ts';
import type { ReportLayout, StoredImages } from '../reporting/rules/layout.ts';
import { stampDocument } from '../reporting/stamp-document.ts';
import { reportContributions } from './report-contributions.ts';

export interface ComposeJob {
  /** The bundle of the unit and year, as text. */
  readonly bundle: string;
  /** ISO date of generation, by the clock of the government. */
  readonly today: string;
  /** The layout of the report, resolved (default: the built-in one that the facts name, else that of PermenPANRB 53/2014). */
  readonly layout?: ReportLayout;
  /** Photos of activities and what the look of the layout names, by SHA-256. */
  readonly images?: StoredImages;
}

/** The document of a bundle, sealed with its hash. Throws when the text is no bundle. */
export function documentOf(job: ComposeJob): ReportDocument {
  const { bundle: text, today, images = {} } = job;
  const reading = parseBundle(text);
  if (!reading.ok) throw new Error('The facts of the report are no bundle');
  const { bundle } = reading;
  const named = bundle.reporting.report.layout;
  const layout = job.layout ?? (named === null ? null : builtInLayout(named)) ?? DEFAULT_LAYOUT;
  return stampDocument(
    composeLkjip({
      year: bundle,
      figures: figuresOf(bundle),
      contributions: reportContributions(bundle),
      layout,
      today,
      images,
      wordStyles: styleSheetOf(layout, images),
    }),
  );
}

/** The style sheet of the layout's Word file; null where it names none or the file cannot be used any more. */
function styleSheetOf({ style }: ReportLayout, images: StoredImages): string | null {
  const file = style.wordStyles === null ? undefined : images[style.wordStyles];
  if (file === undefined) return null;
  const reading = readStyleSheet(Buffer.from(file.base64, 'base64'));
  return reading.ok ? reading.value : null;
}

export async function run(job: ComposeJob): Promise<ReportDocument> {
  return documentOf(job);
}

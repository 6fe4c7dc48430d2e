/**
 * Runs in a limited process: from the text of a unit's year to the document model. Rendering follows in a process
 * of its own, so that neither holds the memory of both.
 */
import type { ReportDocument } from '../documents/report-model.ts';
import { parseBundle } from '../exchange/bundle-schema.ts';
import { figuresOf } from '../exchange/rules/bundle-figures.ts';
import { composeLkjip } from '../reporting/compose-lkjip.ts';
import { LKJIP_PERMENPANRB_53_2014 } from '../reporting/layouts/lkjip-permenpanrb-53-2014.ts';
import { stampDocument } from '../reporting/stamp-document.ts';
import { reportContributions } from './report-contributions.ts';

export interface ComposeJob {
  /** The bundle of the unit and year, as text. */
  readonly bundle: string;
  /** ISO date of generation, by the clock of the government. */
  readonly today: string;
}

/** The document of a bundle, sealed with its hash. Throws when the text is no bundle. */
export function documentOf({ bundle: text, today }: ComposeJob): ReportDocument {
  const reading = parseBundle(text);
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

export async function run(job: ComposeJob): Promise<ReportDocument> {
  return documentOf(job);
}

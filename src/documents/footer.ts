/** What the footer of every page says, beside the page's number. */
import { readDate } from '../kernel/indonesian-dates.ts';
import { cleanText } from './clean-text.ts';
import type { DocumentStamp } from './report-model.ts';

const HASH_CHARACTERS = 8;

export interface FooterText {
  /** "DRAF", or null when the document is final. */
  readonly draft: string | null;
  /** "Kecamatan Bajuin · Versi 3 · Final · 21 November 2026 · a1b2c3d4" */
  readonly line: string;
}

export function footerText(stamp: DocumentStamp): FooterText {
  const parts = [
    cleanText(stamp.unit),
    `Versi ${stamp.version}`,
    ...(stamp.state === 'final' ? ['Final'] : []),
    cleanText(stamp.date),
    cleanText(stamp.hash).slice(0, HASH_CHARACTERS),
  ];
  return { draft: stamp.state === 'draf' ? 'DRAF' : null, line: parts.join(' · ') };
}

export const REVIEW_MARK = 'perlu ditinjau';

/** The stamp's printed date ("21 November 2026") as a moment; 1 January 1970 when it is no date. */
export function stampDate(date: string): Date {
  const reading = readDate(date);
  return reading.ok ? new Date(`${reading.iso}T00:00:00Z`) : new Date(0);
}

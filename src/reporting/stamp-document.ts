/** Seals a composed document with the SHA-256 of its canonical model, before it is printed. */
import { createHash } from 'node:crypto';
import type { ReportDocument } from '../documents/report-model.ts';

/** The same model gives the same hash; the hash field itself is empty while it is computed. */
export function stampDocument(document: ReportDocument): ReportDocument {
  const canonical = JSON.stringify({ ...document, stamp: { ...document.stamp, hash: '' } });
  const hash = createHash('sha256').update(canonical).digest('hex');
  return { ...document, stamp: { ...document.stamp, hash } };
}

/** Runs in a limited process: writes a workbook, of a unit's year or empty for a kind of unit. */
import { parseBundle } from '../bundle-schema.ts';
import type { TemplateKind, TemplateStart, WorkbookPurpose } from '../rules/workbook.ts';

export type WorkbookJob =
  | { readonly kind: 'year'; readonly bundle: string; readonly purpose: WorkbookPurpose }
  | { readonly kind: 'template'; readonly template: TemplateKind; readonly start: TemplateStart };

export async function run(job: WorkbookJob): Promise<Uint8Array> {
  if (job.kind === 'template') {
    const { emptyWorkbook } = await import('../workbook/empty-workbook.ts');
    return emptyWorkbook(job.template, job.start);
  }
  const reading = parseBundle(job.bundle);
  if (!reading.ok) throw new Error('The facts of the workbook are no bundle');
  const { writeWorkbook } = await import('../workbook/write-workbook.ts');
  return writeWorkbook(reading.bundle, { purpose: job.purpose });
}

/** A bundle as a workbook (XLSX). */
import type { Bundle } from '../rules/bundle.ts';
import type { WorkbookPurpose } from '../rules/workbook.ts';
import { writeBundle } from '../write-bundle.ts';
import { nextYearOf } from './next-year.ts';
import { preparedSheets } from './prepared-sheets.ts';
import { planSheets } from './sheet-plan.ts';
import { withUsualStart } from './start-of-office.ts';
import { isWireObject, type WireObject, type WireValue } from './wire.ts';
import { xlsxFile } from './xlsx-file.ts';

/**
 * `data`: everything the bundle holds; reading it back gives the same bundle. `template`: the same, with rows ready
 * for what is still to be filled in. `next-year`: organisation, plan, indicators and targets kept, the year raised by
 * one, this year's realisations moved to the history, and rows ready for the new year.
 */
export async function writeWorkbook(
  bundle: Bundle,
  options: { readonly purpose: WorkbookPurpose },
): Promise<Uint8Array> {
  const wire = wireOf(bundle);
  const given = options.purpose === 'next-year' ? nextYearOf(wire) : wire;
  return workbookOf(given, options.purpose);
}

/** Facts on the wire, which need not be a whole bundle yet, as a workbook. */
export function workbookOf(wire: WireObject, purpose: WorkbookPurpose): Promise<Uint8Array> {
  if (purpose === 'data')
    return xlsxFile(wire, planSheets(wire, { prepared: new Map(), leavesOutRare: true }));
  const started = withUsualStart(wire);
  return xlsxFile(started, planSheets(started, { prepared: preparedSheets(started), leavesOutRare: true }));
}

/** The bundle as its canonical JSON says it. */
export function wireOf(bundle: Bundle): WireObject {
  const value: WireValue = JSON.parse(writeBundle(bundle));
  if (!isWireObject(value)) throw new TypeError('A bundle is written as an object');
  return value;
}

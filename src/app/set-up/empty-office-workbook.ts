/** The empty workbook of an office that is being set up: it carries what was answered, and has rows for the rest. */
import { parseBundle } from '../../exchange/bundle-schema.ts';
import { firstBundle } from '../../exchange/rules/first-bundle.ts';
import { findSetupProblems, type OfficeSetup } from '../../exchange/rules/office-setup.ts';
import { setupProblems } from './setup-problems.ts';

/** Throws `setup-problems` (422) while an answer stands in the way. */
export async function emptyOfficeWorkbook(office: OfficeSetup): Promise<Uint8Array> {
  const problems = findSetupProblems(office);
  if (problems.length > 0) throw setupProblems(problems);
  const reading = parseBundle(JSON.stringify(firstBundle(office)));
  if (!reading.ok) throw setupProblems(reading.problems.map(({ path, message }) => ({ path, message })));
  // Loaded when first asked for: the writer of workbooks is not needed to serve pages.
  const { writeWorkbook } = await import('../../exchange/workbook/write-workbook.ts');
  return writeWorkbook(reading.bundle, { purpose: 'template' });
}

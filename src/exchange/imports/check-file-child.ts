/** Runs in a limited process: reads a file that came from outside, JSON or workbook, and tells all there is to tell. */
import { parseBundle } from '../bundle-schema.ts';
import { bundleText } from '../bundle-text.ts';
import { asErrors } from '../import-answer.ts';
import type { Bundle } from '../rules/bundle.ts';
import { type BundleProblem, validateBundle } from '../rules/validate-bundle.ts';
import type { CellProblem, WorkbookMapping, WorkbookReading, WorkbookSource } from '../rules/workbook.ts';
import { writeBundle } from '../write-bundle.ts';

export interface FileCheckJob {
  readonly bytes: Uint8Array;
  readonly kind: 'json' | 'xlsx';
  readonly mapping: WorkbookMapping;
}

/** As a reading, but the bundle as its canonical text: exact numbers do not travel between processes. */
export interface FileReading extends Omit<WorkbookReading, 'bundle'> {
  readonly bundle: string | null;
}

/** The workbook's library is large: a JSON file does without. */
const workbookReader = () => import('../workbook/read-workbook.ts');

export async function prepare(): Promise<void> {
  await workbookReader();
}

export async function run({ bytes, kind, mapping }: FileCheckJob): Promise<FileReading> {
  const { bundle, ...reading } =
    kind === 'json' ? readJson(bytes) : (await workbookReader()).readWorkbook(bytes, { mapping });
  const hasError = reading.problems.some(({ severity }) => severity === 'error');
  return { ...reading, bundle: bundle === null || hasError ? null : writeBundle(bundle) };
}

function readJson(bytes: Uint8Array): WorkbookReading {
  const text = bundleText(bytes);
  if (!text.ok) return jsonReading(asErrors(text.problems));
  const reading = parseBundle(text.value);
  if (!reading.ok) return jsonReading(asErrors(reading.problems));
  const { bundle } = reading;
  return { ...jsonReading(validateBundle(bundle), bundle), source: sourceOf(bundle) };
}

function jsonReading(problems: readonly BundleProblem[], bundle: Bundle | null = null): WorkbookReading {
  return { bundle, problems: problems.map(withoutCell), questions: [], totals: [], sheets: [] };
}

function sourceOf({ unit, year, organisation }: Bundle): WorkbookSource {
  const name = organisation.units.find(({ code }) => code === unit)?.name ?? null;
  return { unit, unitName: name, year };
}

/** A JSON file has paths, no cells. */
export function withoutCell({ severity, code, message, read, expected, path }: BundleProblem): CellProblem {
  return {
    severity,
    code,
    message,
    sheet: null,
    cell: null,
    read,
    expected,
    path,
  };
}

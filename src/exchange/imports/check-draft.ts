/** Checks one draft: reads its file in a limited process, then compares what it says with what is stored. */
import { dataVersion, findReportingUnit, unitYears } from '../../organisation/reporting-units.ts';
import type { Database, Tx } from '../../platform/database/database.ts';
import { type Scope, systemScope } from '../../platform/database/scope.ts';
import { AppError } from '../../platform/errors.ts';
import type { Authority } from '../authority.ts';
import { parseBundle } from '../bundle-schema.ts';
import { importBundle } from '../import-bundle.ts';
import type { Bundle } from '../rules/bundle.ts';
import type { BundleProblem } from '../rules/validate-bundle.ts';
import type { CellProblem, WorkbookMapping } from '../rules/workbook.ts';
import { WORKBOOK_SHEETS } from '../workbook/declaration/workbook.ts';
import { locateProblems } from '../workbook/locate-problems.ts';
import type { FileCheck } from './check-file.ts';
import { type FileReading, withoutCell } from './check-file-child.ts';
import type { DraftFiles } from './draft-files.ts';
import { findDraft, lockDraft, updateDraft, WAITING } from './draft-store.ts';
import { mappingAnswerSchema } from './import-schema.ts';
import type { ImportDraft } from './import-tables.ts';
import { rememberedAnswers } from './mapping-store.ts';
import { requesterOf } from './requester.ts';
import { type Comparison, checkResult, NO_COMPARISON, summaryOf } from './summarise-check.ts';

export interface CheckDraftParts {
  readonly database: Database;
  readonly files: DraftFiles;
  readonly check: Pick<FileCheck, 'read'>;
}

/** Does nothing for a draft that no longer waits. Throws what the person must be told, or a fault of ours. */
export async function checkDraft(
  parts: CheckDraftParts,
  governmentId: string,
  draftId: string,
): Promise<void> {
  const { database, files, check } = parts;
  const system = systemScope(governmentId, 'impor');
  const begun = await database.inTransaction(system, (tx) => beginCheck(tx, draftId));
  if (begun === null) return;
  const { draft, mapping } = begun;
  const bytes = await files.uploaded(governmentId, draft);
  const reading = await check.read({ bytes, kind: draft.kind, mapping });
  const tell = { progress: 70, step: 'Membandingkan dengan data tersimpan' };
  await database.inTransaction(system, (tx) => updateDraft(tx, draftId, tell));
  const { scope, authority } = await requesterOf(database, governmentId, draft.requested_by);
  const found = await database.inTransaction(scope, (tx) => compareReading(tx, reading, authority));
  await keepFound(parts, system, draft, found);
}

async function beginCheck(
  tx: Tx,
  draftId: string,
): Promise<{ draft: ImportDraft; mapping: WorkbookMapping } | null> {
  const draft = await findDraft(tx, draftId);
  if (draft === null || !WAITING.some((state) => state === draft.state)) return null;
  await updateDraft(tx, draftId, {
    state: 'checking',
    progress: 15,
    step: 'Membaca berkas',
    attempts: draft.attempts + 1,
  });
  return { draft, mapping: mergeMapping(await rememberedAnswers(tx), answersOf(draft)) };
}

export function answersOf(draft: ImportDraft): WorkbookMapping {
  return mappingAnswerSchema.array().parse(draft.answers);
}

/** An answer for this file goes before the remembered one. */
export function mergeMapping(remembered: WorkbookMapping, own: WorkbookMapping): WorkbookMapping {
  const name = (answer: WorkbookMapping[number]) => JSON.stringify([answer.kind, answer.sheet, answer.found]);
  const given = new Set(own.map(name));
  return [
    ...own,
    ...remembered
      .filter((answer) => !given.has(name(answer)))
      .map(({ kind, sheet, found, field }) => ({ kind, sheet, found, field })),
  ];
}

export interface Found {
  readonly reading: FileReading;
  readonly comparison: Comparison;
  readonly bundle: Bundle | null;
  /** Version of the stored data that was compared with; 0 when there were none. */
  readonly baseVersion: number | null;
}

async function compareReading(tx: Tx, reading: FileReading, authority: Authority): Promise<Found> {
  const parsed = reading.bundle === null ? null : parseBundle(reading.bundle);
  if (parsed === null || !parsed.ok)
    return { reading, comparison: NO_COMPARISON, bundle: null, baseVersion: null };
  try {
    return await compareBundle(tx, reading, parsed.bundle, authority);
  } catch (error) {
    throw error instanceof AppError && error.status === 403 ? notYours(reading, error) : error;
  }
}

/** Says whose the file is, which the file itself tells; nothing of what is stored. */
function notYours({ source }: FileReading, { message }: AppError): AppError {
  const unit = source?.unitName ?? source?.unit ?? 'unit kerja lain';
  const year = source?.year ?? null;
  return new AppError({
    code: 'not-allowed',
    status: 403,
    message: `Berkas ini berisi data ${unit}${year === null ? '' : ` tahun ${year}`}, yang tidak dapat Anda impor. ${message}`,
  });
}

/** What an import of this bundle would do now; writes nothing. */
export async function compareBundle(
  tx: Tx,
  reading: FileReading,
  bundle: Bundle,
  authority: Authority,
): Promise<Found> {
  const unit = await findReportingUnit(tx, bundle.unit);
  const baseVersion = unit === null ? 0 : await dataVersion(tx, unit.id, bundle.year);
  const isNewYear = unit === null || !(await unitYears(tx, unit.id)).includes(bundle.year);
  const result = await importBundle(tx, { bundle, authority, isDryRun: true });
  const known = new Set(reading.problems.map(({ path, code }) => `${code} ${path}`));
  const further = placed(
    reading,
    result.problems.filter(({ path, code }) => !known.has(`${code} ${path}`)),
  );
  const name = bundle.organisation.units.find(({ code }) => code === bundle.unit)?.name ?? bundle.unit;
  return {
    reading: { ...reading, problems: [...reading.problems, ...further] },
    comparison: {
      unitName: name,
      isNewUnit: unit === null,
      isNewYear,
      differences: result.isAccepted ? result.differences : [],
    },
    bundle,
    baseVersion,
  };
}

/** Of a workbook the sheet is told, in the file's own name for it; a JSON file keeps its paths. */
function placed({ sheets }: FileReading, problems: readonly BundleProblem[]): CellProblem[] {
  if (sheets.length === 0) return problems.map(withoutCell);
  return locateProblems(problems, new Map(), new Set()).map((problem) => {
    const declared = WORKBOOK_SHEETS.find(({ name }) => name === problem.sheet);
    const own = sheets.find(({ sheet }) => sheet !== null && sheet === declared?.id);
    return { ...problem, sheet: own?.name ?? problem.sheet };
  });
}

async function keepFound(
  { database, files }: CheckDraftParts,
  scope: Scope,
  draft: ImportDraft,
  found: Found,
): Promise<void> {
  const { reading, comparison, bundle, baseVersion } = found;
  const resultHash = await files.keepResult(scope.governmentId, checkResult(reading, comparison));
  const bundleHash =
    reading.bundle === null ? null : await files.keepText(scope.governmentId, reading.bundle);
  const isRefused = bundle === null || reading.problems.some(({ severity }) => severity === 'error');
  await database.inTransaction(scope, async (tx) => {
    // Thrown away in the meantime: then it stays so.
    if ((await lockDraft(tx, draft.id))?.state !== 'checking') return;
    await updateDraft(tx, draft.id, {
      state: reading.questions.length > 0 ? 'questions' : isRefused ? 'refused' : 'ready',
      progress: 100,
      step: 'Selesai diperiksa',
      problem: null,
      unit_code: bundle?.unit ?? null,
      year: bundle?.year ?? null,
      summary: JSON.stringify(summaryOf(reading, comparison)),
      result_hash: resultHash,
      bundle_hash: bundleHash,
      base_version: baseVersion,
    });
  });
}

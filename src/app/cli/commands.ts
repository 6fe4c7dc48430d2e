/** What each command does, once its words are read: asks the operations, shows the answer, tells how it ended. */
import { open } from 'node:fs/promises';
import { LARGEST_BUNDLE, tooLarge } from '../../exchange/bundle-schema.ts';
import { bundleText } from '../../exchange/bundle-text.ts';
import type { WorkbookJob } from '../../exchange/downloads/write-workbook-child.ts';
import { asErrors, hasErrors, type ImportAnswer, refusal } from '../../exchange/import-answer.ts';
import type { TemplateKind } from '../../exchange/rules/workbook.ts';
import { isWorkbook } from '../../exchange/workbook/archive.ts';
import { failure, type Result, success } from '../../kernel/result.ts';
import { AppError } from '../../platform/errors.ts';
import { DONE, type ExitCode, PROBLEMS } from './exit-codes.ts';
import type { Purpose } from './open-operations.ts';
import type { Operations, ReportOrder } from './operations.ts';
import type { Output } from './output.ts';
import { showAudit } from './show-audit.ts';
import { showFigures } from './show-figures.ts';
import { showImport } from './show-import.ts';
import { bundleTextOfWorkbook, workbookBytes } from './workbook-files.ts';
import { writeFileWhole } from './write-file-whole.ts';

export interface Desk {
  readonly output: Output;
  open(purpose: Purpose): Promise<Operations>;
  /** Asks for a new password, twice where a person types it. */
  readPassword(): Promise<string>;
}

interface AsJson {
  readonly json: boolean;
}
interface OfUnitYear extends AsJson {
  readonly unit: string;
  readonly year: number;
}

export async function withOperations<T>(
  desk: Desk,
  purpose: Purpose,
  work: (operations: Operations) => Promise<T>,
): Promise<T> {
  const operations = await desk.open(purpose);
  try {
    return await work(operations);
  } finally {
    await operations.close();
  }
}

function asJson(value: unknown): string {
  return JSON.stringify(value, null, 2);
}

export async function runImport(
  desk: Desk,
  request: AsJson & { readonly file: string; readonly dryRun: boolean },
): Promise<ExitCode> {
  const { file, dryRun, json } = request;
  const answer = await importFile(desk, file, dryRun);
  await desk.output.result(json ? asJson(answer) : showImport(answer, desk.output.width));
  return hasErrors(answer) ? PROBLEMS : DONE;
}

async function importFile(desk: Desk, file: string, dryRun: boolean): Promise<ImportAnswer> {
  const bytes = await readUploadedFile(file);
  if (!bytes.ok) return refusal(asErrors(bytes.problems), dryRun);
  const found = isWorkbook(bytes.value) ? await bundleTextOfWorkbook(bytes.value) : null;
  if (found?.ok === false) return refusal(found.problems, dryRun);
  const text = found === null ? bundleText(bytes.value) : success(found.text);
  if (!text.ok) return refusal(asErrors(text.problems), dryRun);
  return withOperations(desk, dryRun ? 'try' : 'write', (operations) =>
    operations.importBundle(text.value, { dryRun }),
  );
}

/** A file beyond the limit is not read at all; of what has no size, as /dev/stdin, no more than the limit. */
async function readUploadedFile(file: string): Promise<Result<Uint8Array>> {
  try {
    const opened = await open(file);
    try {
      const found = await opened.stat();
      if (found.size > LARGEST_BUNDLE) return failure(tooLarge());
      const chunks: Buffer[] = [];
      for await (const chunk of opened.createReadStream({ autoClose: false, end: LARGEST_BUNDLE }))
        chunks.push(Buffer.from(chunk));
      return success(new Uint8Array(Buffer.concat(chunks)));
    } finally {
      await opened.close();
    }
  } catch (error) {
    throw error instanceof Error && 'code' in error ? Object.assign(error, { path: file }) : error;
  }
}

export async function runExport(
  desk: Desk,
  { unit, year, out, json }: OfUnitYear & { readonly out: string | null },
): Promise<ExitCode> {
  const text = await withOperations(desk, 'read', (operations) => operations.exportBundle(unit, year));
  if (out === null) {
    await desk.output.result(text);
    return DONE;
  }
  await writeFileWhole(out, text);
  const bytes = Buffer.byteLength(text);
  await desk.output.result(
    json ? asJson({ file: out, bytes }) : `Paket data ditulis ke ${out} (${bytes} bita).`,
  );
  return DONE;
}

/** The same facts as a workbook: this year's, or next year's with what stays filled in. */
export async function runExportWorkbook(
  desk: Desk,
  { unit, year, out, json, isNextYear }: OfUnitYear & { readonly out: string; readonly isNextYear: boolean },
): Promise<ExitCode> {
  const bundle = await withOperations(desk, 'read', (operations) => operations.exportBundle(unit, year));
  return writeWorkbookFile(desk, out, json, {
    kind: 'year',
    bundle,
    purpose: isNextYear ? 'next-year' : 'data',
  });
}

/** The empty workbook of a kind of unit; needs no data. */
export async function runTemplate(
  desk: Desk,
  request: AsJson & {
    readonly kind: TemplateKind;
    readonly code: string;
    readonly name: string;
    readonly year: number;
    readonly out: string;
  },
): Promise<ExitCode> {
  const { kind, code, name, year, out, json } = request;
  // The rest of the government is filled in on the sheet Identitas.
  const government = {
    code: code.split('.').slice(0, 2).join('.'),
    name: '',
    province: '',
    capital: '',
    headTitle: 'Bupati',
    timeZone: 'Asia/Jakarta',
  };
  const start = { year, unit: { code, name }, government };
  return writeWorkbookFile(desk, out, json, { kind: 'template', template: kind, start });
}

async function writeWorkbookFile(
  desk: Desk,
  out: string,
  json: boolean,
  job: WorkbookJob,
): Promise<ExitCode> {
  const content = await workbookBytes(job);
  await writeFileWhole(out, content);
  const bytes = content.byteLength;
  await desk.output.result(
    json ? asJson({ file: out, bytes }) : `Buku kerja ditulis ke ${out} (${bytes} bita).`,
  );
  return DONE;
}

export async function runFigures(
  desk: Desk,
  { unit, year, id, json }: OfUnitYear & { readonly id: string | null },
): Promise<ExitCode> {
  const all = await withOperations(desk, 'read', (operations) => operations.figures(unit, year));
  const figures = id === null ? all : all.filter((figure) => figure.id.startsWith(id));
  if (figures.length === 0 && id !== null) {
    throw new AppError({
      code: 'not-found',
      status: 404,
      message: `Tidak ada angka yang id-nya diawali "${id}".`,
    });
  }
  await desk.output.result(json ? asJson(figures) : showFigures(figures, desk.output.width));
  return DONE;
}

export async function runReport(
  desk: Desk,
  { unit, year, format, part, out, json }: OfUnitYear & ReportOrder & { readonly out: string },
): Promise<ExitCode> {
  let lastStep = '';
  const tell = (_percent: number, step: string): void => {
    if (step !== lastStep && desk.output.showsProgress && !json) desk.output.note(`${step} …`);
    lastStep = step;
  };
  const { content, pages } = await withOperations(desk, 'read', (operations) =>
    operations.report(unit, year, { format, part }, tell),
  );
  await writeFileWhole(out, content);
  const bytes = content.byteLength;
  const length = pages === null ? `${bytes} bita` : `${pages} halaman, ${bytes} bita`;
  await desk.output.result(
    json ? asJson({ file: out, format, part, pages, bytes }) : `LKjIP ditulis ke ${out} (${length}).`,
  );
  return DONE;
}

export async function runBackup(
  desk: Desk,
  { file, json }: AsJson & { readonly file: string },
): Promise<ExitCode> {
  const summary = await withOperations(desk, 'read', (operations) => operations.backup(file));
  const text = `Cadangan ditulis ke ${file} (${summary.tables} tabel, ${summary.rows} baris, ${summary.files} berkas).`;
  await desk.output.result(json ? asJson({ file, ...summary }) : text);
  return DONE;
}

export async function runRestore(
  desk: Desk,
  { file, json }: AsJson & { readonly file: string },
): Promise<ExitCode> {
  const opened = await open(file);
  await opened.close();
  const summary = await withOperations(desk, 'write', (operations) => operations.restore(file));
  const text = `Cadangan ${file} dipulihkan (${summary.tables} tabel, ${summary.rows} baris, ${summary.files} berkas).`;
  await desk.output.result(json ? asJson({ file, ...summary }) : text);
  return DONE;
}

export async function runAuditVerify(desk: Desk, { json }: AsJson): Promise<ExitCode> {
  const verdicts = await withOperations(desk, 'read', (operations) => operations.verifyAudit());
  await desk.output.result(json ? asJson(verdicts) : showAudit(verdicts, desk.output.width));
  return verdicts.every(({ findings }) => findings.length === 0) ? DONE : PROBLEMS;
}

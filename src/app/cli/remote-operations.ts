/** The operations of the command line through the server that holds the data folder. */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import type { ImportAnswer } from '../../exchange/import-answer.ts';
import type { CreatedAccount } from '../../identity/create-account-as-operator.ts';
import type { BackupSummary } from '../../platform/backup/backup-format.ts';
import { AppError } from '../../platform/errors.ts';
import type { RenderedReport } from '../../reporting/runs/run-report.ts';
import type { AuditVerdicts } from '../maintenance/audit-verdicts.ts';
import type { Operations, ReportOrder, ShownFigure, TellProgress } from './operations.ts';
import { writeFileWhole } from './write-file-whole.ts';

const POLL_MILLISECONDS = 200;

interface ReportRunAnswer {
  readonly status: 'queued' | 'running' | 'done' | 'failed';
  readonly progress: number;
  readonly step: string;
  readonly pages: number | null;
  readonly problem: string | null;
}

/** `address` as the server announced it, `credential` from the data folder. */
export function remoteOperations(address: string, credential: string): Operations {
  const ask = (path: string, init: RequestInit = {}): Promise<Response> =>
    request(new URL(path, address), credential, init);
  // The server is this same program: its answers have the shape that its routes declare.
  const read = async <Answer>(path: string, init: RequestInit = {}): Promise<Answer> =>
    (await (await accepted(await ask(path, init))).json()) as Answer;
  return {
    async importBundle(text, { dryRun }): Promise<ImportAnswer> {
      const response = await ask(`/api/imports?dryRun=${dryRun}`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: text,
      });
      if (response.status !== 422) return (await (await accepted(response)).json()) as ImportAnswer;
      return refusedImport(await response.json());
    },
    async exportBundle(unit, year): Promise<string> {
      return (await accepted(await ask(`${yearPath(unit, year)}/bundle`))).text();
    },
    figures: (unit, year) => read<readonly ShownFigure[]>(`${yearPath(unit, year)}/figures`),
    report: (unit, year, order, tell) => fetchReport({ ask, read }, { unit, year, ...order }, tell),
    async backup(file): Promise<BackupSummary> {
      const response = await accepted(await ask('/api/operator/backup'));
      await writeFileWhole(file, chunksOf(response));
      const count = (name: string): number => Number(response.headers.get(`X-Backup-${name}`));
      return { tables: count('Tables'), rows: count('Rows'), files: count('Files') };
    },
    async restore(file): Promise<BackupSummary> {
      await stat(file);
      const body = Readable.toWeb(createReadStream(file)) as ReadableStream;
      return read<BackupSummary>('/api/operator/restore', { method: 'POST', body, duplex: 'half' });
    },
    verifyAudit: () => read<AuditVerdicts>('/api/operator/audit'),
    createAccount: (request) =>
      read<CreatedAccount>('/api/operator/accounts', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(request),
      }),
    close: async () => {},
  };
}

function yearPath(unit: string, year: number): string {
  return `/api/units/${encodeURIComponent(unit)}/years/${year}`;
}

interface Asking {
  ask(path: string, init?: RequestInit): Promise<Response>;
  read<Answer>(path: string, init?: RequestInit): Promise<Answer>;
}

async function fetchReport(
  { ask, read }: Asking,
  { unit, year, format, part }: ReportOrder & { readonly unit: string; readonly year: number },
  tell: TellProgress,
): Promise<RenderedReport> {
  const { id } = await read<{ readonly id: string }>(`${yearPath(unit, year)}/reports`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ kind: 'lkjip', format, part }),
  });
  for (;;) {
    const run = await read<ReportRunAnswer>(`/api/reports/${id}`);
    tell(run.progress, run.step);
    if (run.status === 'failed') throw failed(run.problem);
    if (run.status === 'done') {
      const response = await accepted(await ask(`/api/reports/${id}/file`));
      return { content: new Uint8Array(await response.arrayBuffer()), pages: run.pages, tables: null };
    }
    await pause(POLL_MILLISECONDS);
  }
}

function failed(problem: string | null): AppError {
  return new AppError({ code: 'report-failed', status: 500, message: problem ?? 'Laporan gagal dibuat.' });
}

async function request(url: URL, credential: string, init: RequestInit): Promise<Response> {
  const headers = { ...init.headers, Authorization: `Bearer ${credential}`, 'X-Requested-With': 'selaras' };
  try {
    return await fetch(url, { ...init, headers });
  } catch (error) {
    throw new AppError({
      code: 'server-unreachable',
      status: 503,
      message: `Server Selaras di ${url.origin} memegang folder data ini, tetapi tidak dapat dihubungi.`,
      fields: { cause: error instanceof Error ? error.message : String(error) },
    });
  }
}

async function accepted(response: Response): Promise<Response> {
  if (response.ok) return response;
  const problem: unknown = await response.json().catch(() => null);
  throw new AppError({
    code: textOf(problem, 'code') ?? 'server-refused',
    status: response.status,
    message: textOf(problem, 'detail') ?? `Server menjawab dengan status ${response.status}.`,
  });
}

function textOf(value: unknown, field: string): string | null {
  if (typeof value !== 'object' || value === null) return null;
  const text: unknown = Reflect.get(value, field);
  return typeof text === 'string' ? text : null;
}

/** A bundle with problems is refused as problem+json that carries the answer's own fields. */
function refusedImport(problem: unknown): ImportAnswer {
  const problems: unknown =
    typeof problem === 'object' && problem !== null ? Reflect.get(problem, 'problems') : null;
  if (!Array.isArray(problems)) {
    throw new AppError({
      code: 'server-refused',
      status: 422,
      message: textOf(problem, 'detail') ?? 'Server menolak paket data ini.',
    });
  }
  return { ...(problem as ImportAnswer), imported: false, differences: [] };
}

async function* chunksOf(response: Response): AsyncGenerator<Uint8Array> {
  const reader = response.body?.getReader();
  if (reader === undefined) return;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    yield value;
  }
}

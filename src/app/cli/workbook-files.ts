/** Workbooks on the command line: read and written in limited processes, as the server does it. */
import { createWorkbookWriter } from '../../exchange/downloads/workbook-writer.ts';
import type { WorkbookJob } from '../../exchange/downloads/write-workbook-child.ts';
import { createFileCheck } from '../../exchange/imports/check-file.ts';
import type { BundleProblem } from '../../exchange/rules/validate-bundle.ts';
import type { CellProblem, MappingQuestion } from '../../exchange/rules/workbook.ts';

export type WorkbookText =
  | { readonly ok: true; readonly text: string; readonly notes: readonly BundleProblem[] }
  | { readonly ok: false; readonly problems: readonly BundleProblem[] };

/** The bundle that a workbook holds, as its canonical text; or everything that stands in the way, at its cell. */
export async function bundleTextOfWorkbook(bytes: Uint8Array): Promise<WorkbookText> {
  const check = createFileCheck();
  try {
    const { bundle, problems, questions } = await check.read({ bytes, kind: 'xlsx', mapping: [] });
    const told = problems.map(asBundleProblem);
    if (bundle !== null) return { ok: true, text: bundle, notes: told };
    return { ok: false, problems: [...questions.map(asProblem), ...told] };
  } finally {
    check.close();
  }
}

export async function workbookBytes(job: WorkbookJob): Promise<Uint8Array> {
  const writer = createWorkbookWriter();
  try {
    return await writer.write(job);
  } finally {
    writer.close();
  }
}

function asBundleProblem({
  sheet,
  cell,
  severity,
  code,
  message,
  read,
  expected,
}: CellProblem): BundleProblem {
  const path = sheet === null ? '(berkas)' : `Lembar ${sheet}${cell === null ? '' : `, sel ${cell}`}`;
  return { severity, code, path, message, read, expected };
}

/** What the screen asks, a command can only tell. */
function asProblem({ sheet, kind, found, candidates }: MappingQuestion): BundleProblem {
  const what = kind === 'sheet' ? 'Nama lembar' : 'Judul kolom';
  return {
    severity: 'error',
    code: 'mapping-question',
    path: `Lembar ${sheet}`,
    message: `${what} "${found}" tidak dikenal. Ganti namanya, atau impor melalui layar Impor dan jawab pertanyaannya.`,
    read: found,
    expected: `mungkin: ${candidates.map(({ label }) => label).join(', ')}`,
  };
}

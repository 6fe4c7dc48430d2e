import { problemOf, unreachable } from '../api/problem.ts';
import type { NewOffice, OfficeSetup, SetUp } from '../api/types.ts';

/** The code of the terminal, for who sets up from another machine. Kept for the tab only. */
const KEY = 'selaras.kode';

export function rememberCode(code: string): void {
  sessionStorage.setItem(KEY, code);
}

async function ask(path: string, method: 'GET' | 'POST', body?: unknown): Promise<Response> {
  const headers: Record<string, string> = { Accept: 'application/json' };
  const code = sessionStorage.getItem(KEY);
  if (code !== null) headers['X-Selaras-Code'] = code;
  if (method === 'POST') headers['X-Requested-With'] = 'selaras';
  if (body !== undefined) headers['Content-Type'] = 'application/json';
  const sent = body === undefined ? null : JSON.stringify(body);
  const answer = await fetch(path, { method, headers, body: sent, credentials: 'same-origin' }).catch(() => {
    throw unreachable();
  });
  if (answer.ok) return answer;
  throw problemOf(answer.status, await answer.json().catch(() => null));
}

export async function readSetUp(): Promise<SetUp> {
  const answer: SetUp = await (await ask('/api/setup', 'GET')).json();
  return answer;
}

export async function createOffice(office: NewOffice): Promise<{ unit: string; year: number }> {
  const answer: { unit: string; year: number } = await (
    await ask('/api/setup/office', 'POST', office)
  ).json();
  return answer;
}

/** Resolves when the example is there. */
export async function loadExample(): Promise<void> {
  await ask('/api/setup/example', 'POST');
}

/** Hands the empty workbook to the browser as a download. */
export async function downloadWorkbook(office: OfficeSetup): Promise<void> {
  const answer = await ask('/api/setup/workbook', 'POST', office);
  const address = URL.createObjectURL(await answer.blob());
  const link = document.createElement('a');
  link.href = address;
  link.download = `buku-kerja-${office.unit.shortName || 'kantor'}-${office.unit.year}.xlsx`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/**
 * A full workbook through the network as the Impor screen does it: upload, check with dry run, confirm. The unit is
 * new to the government, so that every row is written. The server has just started: the first file of a morning.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PROJECT_ROOT } from '../dist/server/app/project-root.js';
import { parseBundle } from '../dist/server/exchange/bundle-schema.js';
import { writeWorkbook } from '../dist/server/exchange/workbook/write-workbook.js';
import { newDataFolder, removeFolder, signIn, startServer } from './server.mjs';

const ASK_AGAIN_MS = 50;

/** Bajuin's year under another code, as the office would send it. */
async function workbookOfNewUnit() {
  const text = await readFile(join(PROJECT_ROOT, 'demo', 'bajuin-2025.json'), 'utf8');
  const renamed = text
    .replaceAll('"63.01.10"', '"63.01.99"')
    .replace('"shortName": "bajuin"', '"shortName": "bajuin-baru"');
  const reading = parseBundle(renamed);
  if (!reading.ok) throw new Error('The demo cannot be read');
  return writeWorkbook(reading.bundle, { purpose: 'data' });
}

async function json(answer) {
  if (!answer.ok) throw new Error(`${answer.status}: ${await answer.text()}`);
  return answer.json();
}

export async function measure() {
  const folder = await newDataFolder();
  const server = await startServer(folder);
  try {
    const bytes = await workbookOfNewUnit();
    const headers = {
      Cookie: await signIn(server.address, 'organisasi'),
      'X-Requested-With': 'selaras',
    };
    const drafts = `${server.address}/api/import-drafts`;
    // The page is open: it asks what may be imported, and a process loads its libraries meanwhile.
    await json(await fetch(drafts, { headers }));
    const since = performance.now();
    const upload = { method: 'POST', headers, body: bytes };
    const { id } = await json(await fetch(`${drafts}?name=buku-kerja.xlsx`, upload));
    const draft = await checked(`${drafts}/${id}`, headers);
    const dryRun = performance.now() - since;
    if (draft.state !== 'ready') throw new Error(`The workbook was not ready: ${JSON.stringify(draft)}`);
    const body = JSON.stringify({ baseVersion: draft.baseVersion });
    await json(
      await fetch(`${drafts}/${id}/confirm`, {
        method: 'POST',
        headers: { ...headers, 'Content-Type': 'application/json' },
        body,
      }),
    );
    return { milliseconds: performance.now() - since, dryRun, memory: server.memory() };
  } finally {
    await server.stop();
    await removeFolder(folder);
  }
}

async function checked(address, headers) {
  for (;;) {
    const draft = await json(await fetch(address, { headers }));
    if (draft.state !== 'uploaded' && draft.state !== 'checking') return draft;
    await new Promise((again) => setTimeout(again, ASK_AGAIN_MS));
  }
}

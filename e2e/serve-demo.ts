/** Starts the built server on a fresh data folder with the demo, once for all browser tests. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export const PORT = 4390;
export const ADDRESS = `http://localhost:${PORT}`;

async function answers(address: string): Promise<boolean> {
  return fetch(`${address}/api/health`)
    .then((response) => response.ok)
    .catch(() => false);
}

export default async function serveDemo(): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'selaras-e2e-'));
  const server = spawn(process.execPath, [resolve(import.meta.dirname, '..', 'scripts', 'start.mjs')], {
    env: { ...process.env, PORT: String(PORT), SELARAS_DATA: folder, SELARAS_CONTOH: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  server.stdout.on('data', (chunk: Buffer) => {
    output += chunk.toString();
  });
  server.stderr.on('data', (chunk: Buffer) => {
    output += chunk.toString();
  });
  const deadline = Date.now() + 120_000;
  while (!(await answers(ADDRESS))) {
    if (Date.now() > deadline || server.exitCode !== null)
      throw new Error(`The server did not start:\n${output}`);
    await new Promise((again) => setTimeout(again, 200));
  }
  return async () => {
    const ended = new Promise((done) => server.once('exit', done));
    server.kill('SIGINT');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
}

/** The built program as its user starts it, on a folder of its own. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const START = resolve(import.meta.dirname, '..', 'scripts', 'start.mjs');
const TRIES_MS = 10;

export function newDataFolder() {
  return mkdtemp(join(tmpdir(), 'selaras-bench-'));
}

export function removeFolder(folder) {
  return rm(folder, { recursive: true, force: true });
}

function freePort() {
  return new Promise((done) => {
    const probe = createServer();
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => done(port));
    });
  });
}

async function firstAnswer(address, program) {
  for (;;) {
    const answer = await fetch(`${address}/api/installation`).catch(() => null);
    if (answer?.ok) return answer.text();
    if (program.exitCode !== null) throw new Error(`The server ended with ${program.exitCode}`);
    await new Promise((again) => setTimeout(again, TRIES_MS));
  }
}

/** Resolves at the first answer, with the milliseconds since the start of the process. */
export async function startServer(folder) {
  const port = await freePort();
  const since = performance.now();
  const program = spawn(process.execPath, [START], {
    env: {
      ...process.env,
      PORT: String(port),
      SELARAS_DATA: folder,
      SELARAS_CONTOH: '1',
      LOG_LEVEL: 'error',
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const ended = new Promise((done) => program.once('exit', done));
  const address = `http://127.0.0.1:${port}`;
  await firstAnswer(address, program);
  return {
    address,
    milliseconds: performance.now() - since,
    /** Most memory of the server's process so far, in MiB. */
    memory() {
      const status = readFileSync(`/proc/${program.pid}/status`, 'utf8');
      return Number(/VmHWM:\s+(\d+) kB/u.exec(status)?.[1] ?? 0) / 1024;
    },
    async stop() {
      program.kill('SIGINT');
      await ended;
    },
  };
}

/** Signs a demo account in; the value of the header Cookie. */
export async function signIn(address, username) {
  const answer = await fetch(`${address}/api/session`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'X-Requested-With': 'selaras' },
    body: JSON.stringify({ username, password: 'selaras-contoh' }),
  });
  if (!answer.ok) throw new Error(`${username} cannot sign in: ${answer.status}`);
  return (answer.headers.get('Set-Cookie') ?? '').split(';')[0];
}

/** Starts the built program on a fresh data folder of its own. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export interface Served {
  readonly address: string;
  stop(): Promise<void>;
}

async function answers(address: string): Promise<boolean> {
  return fetch(`${address}/api/health`)
    .then((response) => response.ok)
    .catch(() => false);
}

/** Resolves at the first answer; rejects with what the program said when there is none. */
export async function serve(port: number, environment: Readonly<Record<string, string>>): Promise<Served> {
  const folder = mkdtempSync(join(tmpdir(), 'selaras-e2e-'));
  const program = spawn(process.execPath, [resolve(import.meta.dirname, '..', 'scripts', 'start.mjs')], {
    env: { ...process.env, PORT: String(port), SELARAS_DATA: folder, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [program.stdout, program.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString();
    });
  }
  const address = `http://localhost:${port}`;
  const deadline = Date.now() + 120_000;
  while (!(await answers(address))) {
    if (Date.now() > deadline || program.exitCode !== null)
      throw new Error(`The program did not start:\n${output}`);
    await new Promise((again) => setTimeout(again, 200));
  }
  return {
    address,
    async stop() {
      const ended = new Promise((done) => program.once('exit', done));
      program.kill('SIGINT');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

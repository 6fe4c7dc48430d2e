/** Small pieces that the two commands share: run a program, tell a step. Plain Node, nothing installed yet. */
import { spawn } from 'node:child_process';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** Runs a program to its end; resolves with its exit code. Output goes to the terminal unless `quiet`. */
export function run(program, args, { env = {}, quiet = false, cwd = ROOT } = {}) {
  return new Promise((done) => {
    const child = spawn(program, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
    });
    let output = '';
    child.stdout?.on('data', (chunk) => {
      output += chunk;
    });
    child.stderr?.on('data', (chunk) => {
      output += chunk;
    });
    child.on('error', (error) => done({ code: 127, output: String(error) }));
    child.on('close', (code) => done({ code: code ?? 1, output }));
  });
}

/** The program of an installed package, e.g. `biome`. */
export function local(name) {
  return resolve(ROOT, 'node_modules', '.bin', name);
}

/** The program behind `npm start`: serves until it is told to stop. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readConfig } from '../platform/config.ts';
import { AppError } from '../platform/errors.ts';
import { createLog } from '../platform/log.ts';
import { PROJECT_ROOT } from './project-root.ts';
import type { RunningServer } from './serve-database.ts';
import { startServer } from './start-server.ts';

async function programVersion(): Promise<string> {
  const description: unknown = JSON.parse(await readFile(join(PROJECT_ROOT, 'package.json'), 'utf8'));
  return typeof description === 'object' && description !== null && 'version' in description
    ? String(description.version)
    : '0';
}

async function greet({ address, hasDemo }: RunningServer): Promise<void> {
  console.log(`\nSelaras siap di ${address}`);
  if (hasDemo) {
    const { DEMO_PASSWORD, demoAccounts } = await import('./load-demo.ts');
    console.log(`\nAkun contoh (kata sandi semua: ${DEMO_PASSWORD}):`);
    for (const { username, role } of demoAccounts('')) console.log(`  ${username.padEnd(12)} ${role}`);
    console.log('\nSelama akun contoh ada, Selaras hanya dapat dibuka dari komputer ini.');
  }
  console.log('Tekan Ctrl-C untuk berhenti.\n');
}

/** Listened for from the very start, so that a signal during it still ends in a clean close. */
function stopSignal(): Promise<void> {
  return new Promise((stop) => {
    process.once('SIGINT', () => stop());
    process.once('SIGTERM', () => stop());
    // The terminal was closed.
    process.once('SIGHUP', () => stop());
  });
}

/** Serves until SIGINT, SIGTERM or SIGHUP; exit code 2 when it cannot start, with the reason in Indonesian. */
export async function serve(): Promise<void> {
  const stopped = stopSignal();
  // A reader that has gone (a closed terminal, `| head`) must not end the server.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
  try {
    const config = readConfig(process.env);
    // A person watches this terminal: only what needs attention, unless asked otherwise.
    const log = createLog(process.env.LOG_LEVEL ? config.logLevel : 'warn');
    const server = await startServer(config, log, await programVersion());
    await greet(server);
    await stopped;
    console.log('Menutup …');
    await server.close();
  } catch (error) {
    if (error instanceof AppError) console.error(error.message);
    else console.error('Selaras tidak dapat dijalankan. Keterangan bagi pengelola sistem:', error);
    process.exitCode = 2;
  }
}

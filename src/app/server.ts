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

/** What the terminal says once the first request can be answered. */
function greeting({ address, stage, demoAccounts, setUpCode }: RunningServer): string {
  const lines = ['', `Selaras siap di ${address}`, ''];
  if (stage === 'empty') {
    lines.push(
      'Pemasangan ini masih kosong. Buka alamat di atas untuk menyiapkan kantor sendiri, mulai dari buku kerja,',
      'atau melihat contoh (contoh langsung dimuat dengan: npm start -- --contoh).',
      `Dari komputer lain diminta kode pemasangan: ${setUpCode}`,
    );
  } else if (stage === 'without-accounts') {
    lines.push(
      'Data sudah ada, tetapi belum ada akun untuk masuk. Buat akun pertama di terminal lain:',
      '  npx selaras account create NAMA --role administrator',
      '  npx selaras account create NAMA --role perencana --unit UNIT',
    );
  } else if (demoAccounts.length > 0) {
    lines.push(...demoLines(demoAccounts));
  }
  return [...lines, 'Tekan Ctrl-C untuk berhenti.', ''].join('\n');
}

function demoLines(accounts: RunningServer['demoAccounts']): readonly string[] {
  const longest = Math.max(...accounts.map(({ username }) => username.length));
  const lines = [`Akun contoh (kata sandi semua: ${accounts[0]?.password ?? ''}):`];
  accounts.forEach(({ username, role, group }, index) => {
    if (group !== accounts[index - 1]?.group) lines.push(`  ${group}`);
    lines.push(`    ${username.padEnd(longest)}  ${role}`);
  });
  return [...lines, '', 'Selama akun contoh ada, Selaras hanya dapat dibuka dari komputer ini.'];
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
    console.log(greeting(server));
    await stopped;
    console.log('Menutup …');
    await server.close();
  } catch (error) {
    if (error instanceof AppError) console.error(error.message);
    else console.error('Selaras tidak dapat dijalankan. Keterangan bagi pengelola sistem:', error);
    process.exitCode = 2;
  }
}

/** Installs what is missing: the npm packages of the lock file, and for the tests Debian's packages. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { ROOT, run } from './run.mjs';

const MARK = resolve(ROOT, 'node_modules', '.selaras-lock');

function lockHash() {
  return createHash('sha256')
    .update(readFileSync(resolve(ROOT, 'package-lock.json')))
    .digest('hex');
}

/** `npm ci` when node_modules is not that of the lock file. Throws an Error in Indonesian when it fails. */
export async function installPackages() {
  const hash = lockHash();
  if (existsSync(MARK) && readFileSync(MARK, 'utf8') === hash) return false;
  console.log('Memasang paket npm (sekali saja, sekitar setengah menit) …');
  const { code, output } = await run('npm', ['ci', '--no-audit', '--no-fund'], { quiet: true });
  if (code !== 0) throw new Error(`npm ci gagal:\n${output.slice(-3000)}`);
  writeFileSync(MARK, hash);
  return true;
}

/** Programs the tests need and the Debian package that brings each. */
const PROGRAMS = [
  { program: '/usr/bin/chromium', debian: 'chromium', use: 'uji peramban' },
  { program: '/usr/bin/soffice', debian: 'libreoffice-writer-nogui', use: 'membuka berkas Word' },
  {
    program: '/usr/lib/libreoffice/program/libsclo.so',
    debian: 'libreoffice-calc-nogui',
    use: 'membuka berkas Excel',
  },
  {
    program: '/usr/lib/libreoffice/program/libsmlo.so',
    debian: 'libreoffice-math-nogui',
    use: 'melihat rumus dalam berkas Word',
  },
  { program: '/usr/bin/pdftoppm', debian: 'poppler-utils', use: 'melihat halaman PDF' },
  { program: '/usr/lib/postgresql', debian: 'postgresql', use: 'uji basis data PostgreSQL' },
];

/** As root on Debian installs the missing programs; otherwise names them. Returns the names still missing. */
export async function installTestPrograms() {
  let missing = PROGRAMS.filter(({ program }) => !existsSync(program));
  if (missing.length === 0) return [];
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log(`Memasang ${missing.map(({ debian }) => debian).join(', ')} …`);
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    await run('apt-get', ['update', '-q'], { quiet: true, env });
    const packages = missing.map(({ debian }) => debian);
    const { output } = await run('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...packages], {
      quiet: true,
      env,
    });
    missing = PROGRAMS.filter(({ program }) => !existsSync(program));
    if (missing.length > 0) console.log(output.slice(-2000));
  }
  for (const { debian, use } of missing)
    console.log(`Belum ada: ${debian} (untuk ${use}). Pasang: apt-get install ${debian}`);
  return missing.map(({ debian }) => debian);
}

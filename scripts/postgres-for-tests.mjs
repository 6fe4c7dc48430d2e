/**
 * A private PostgreSQL server for the tests, from Debian's binaries: its own temporary folder, socket and
 * port, no fsync. PostgreSQL refuses to run as root, so as root it runs as the user `postgres`.
 *
 *   const server = await start();   // null when PostgreSQL is not installed
 *   server.url                      // a superuser's address, for SELARAS_TEST_POSTGRES
 *   await server.stop();
 *
 * `node scripts/postgres-for-tests.mjs` starts one, prints the address and keeps it until Ctrl-C.
 */
import { execFile, spawn } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const HOME = '/usr/lib/postgresql';

/** Folder of the newest installed server's programs, or null. */
export function findPostgres() {
  if (!existsSync(HOME)) return null;
  const versions = readdirSync(HOME).filter((version) => existsSync(join(HOME, version, 'bin', 'initdb')));
  const newest = versions.sort((one, other) => Number(other) - Number(one))[0];
  return newest === undefined ? null : join(HOME, newest, 'bin');
}

/** Starts a server and waits until it answers; null when PostgreSQL is not installed. */
export async function start() {
  const bin = findPostgres();
  if (bin === null) return null;
  const identity = await serverIdentity();
  const folder = mkdtempSync(join(tmpdir(), 'selaras-postgres-'));
  if (identity !== null) chownSync(folder, identity.uid, identity.gid);
  const data = join(folder, 'data');
  const as = { ...identity, cwd: folder };
  await run(
    join(bin, 'initdb'),
    ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--no-sync'],
    as,
  );
  const port = await freePort();
  const settings = [
    'fsync=off',
    'full_page_writes=off',
    'synchronous_commit=off',
    'listen_addresses=127.0.0.1',
  ];
  const server = spawn(
    join(bin, 'postgres'),
    ['-D', data, '-p', String(port), '-k', folder, ...settings.flatMap((setting) => ['-c', setting])],
    { ...as, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const ended = new Promise((resolve) => server.once('exit', resolve));
  await whenReady(server, ended);
  return {
    url: `postgres://postgres@127.0.0.1:${port}/postgres`,
    async stop() {
      server.kill('SIGINT');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function serverIdentity() {
  if (process.getuid?.() !== 0) return null;
  const [uid, gid] = await Promise.all(['-u', '-g'].map((what) => run('id', [what, 'postgres'])));
  return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

function whenReady(server, ended) {
  return new Promise((resolve, reject) => {
    let log = '';
    server.stderr.setEncoding('utf8');
    server.stderr.on('data', (text) => {
      log = (log + text).slice(-4000);
      if (log.includes('ready to accept connections')) resolve();
    });
    server.once('error', reject);
    ended.then((code) => reject(new Error(`PostgreSQL ended with ${code}: ${log}`)));
  });
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const server = await start();
  if (server === null) {
    console.error('PostgreSQL is not installed: apt-get install postgresql');
    process.exitCode = 2;
  } else {
    console.log(server.url);
    const end = () => void server.stop().then(() => process.exit(0));
    process.once('SIGINT', end);
    process.once('SIGTERM', end);
  }
}

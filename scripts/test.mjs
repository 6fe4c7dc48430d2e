/** `npm test`: everything that must hold, fast checks first. Ends with the line `N passed, N failed`. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from './house/build.mjs';
import { installPackages, installTestPrograms } from './house/install.mjs';
import { local, run } from './house/run.mjs';
import { start as startPostgres } from './postgres-for-tests.mjs';

const started = Date.now();
const reports = mkdtempSync(join(tmpdir(), 'selaras-test-'));
const totals = { passed: 0, failed: 0, skipped: 0 };

function count(passed, failed, skipped = 0) {
  totals.passed += passed;
  totals.failed += failed;
  totals.skipped += skipped;
}

/** One tool that either finds nothing or fails: counts as one test. */
async function check(title, program, args) {
  const since = Date.now();
  const { code, output } = await run(local(program), args, { quiet: true });
  console.log(`${code === 0 ? 'ok    ' : 'GAGAL '} ${title} (${((Date.now() - since) / 1000).toFixed(1)} s)`);
  if (code !== 0) console.log(output.slice(-6000));
  count(code === 0 ? 1 : 0, code === 0 ? 0 : 1);
}

async function unitAndStoreTests(postgresUrl) {
  const file = join(reports, 'vitest.json');
  const env = postgresUrl ? { SELARAS_TEST_POSTGRES: postgresUrl } : {};
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const { code } = await run(local('vitest'), args, { env });
  if (!existsSync(file)) return count(0, 1);
  const report = JSON.parse(readFileSync(file, 'utf8'));
  const failed = report.numFailedTests ?? 0;
  count(report.numPassedTests ?? 0, failed === 0 && code !== 0 ? 1 : failed, report.numPendingTests ?? 0);
}

async function browserTests() {
  const file = join(reports, 'playwright.json');
  const { code } = await run(local('playwright'), ['test', '--reporter=list,json'], {
    env: { PLAYWRIGHT_JSON_OUTPUT_NAME: file },
  });
  if (!existsSync(file)) return count(0, 1);
  const { stats } = JSON.parse(readFileSync(file, 'utf8'));
  const failed = stats.unexpected ?? 0;
  count(
    (stats.expected ?? 0) + (stats.flaky ?? 0),
    failed === 0 && code !== 0 ? 1 : failed,
    stats.skipped ?? 0,
  );
}

await installPackages();
const missing = await installTestPrograms();
if (missing.length > 0 && process.env.CI) count(0, missing.length);

await check('bentuk dan lint (biome)', 'biome', ['check', '--error-on-warnings', '.']);
await check('tipe peladen (tsc)', 'tsc', ['-p', 'tsconfig.json', '--noEmit']);
await check('tipe layar (tsc)', 'tsc', ['-p', 'web/tsconfig.json', '--noEmit']);
await check('tipe uji peramban (tsc)', 'tsc', ['-p', 'e2e/tsconfig.json', '--noEmit']);
await check('kode tak terpakai (knip)', 'knip', ['--no-progress']);

const postgres = await startPostgres();
try {
  await unitAndStoreTests(postgres?.url);
} finally {
  await postgres?.stop();
}

try {
  await build();
  count(1, 0);
  if (!missing.includes('chromium')) await browserTests();
} catch (error) {
  console.log(error instanceof Error ? error.message : String(error));
  count(0, 1);
}

rmSync(reports, { recursive: true, force: true });
console.log(`\nSelesai dalam ${Math.round((Date.now() - started) / 1000)} detik.`);
console.log(
  `${totals.passed} passed, ${totals.failed} failed${totals.skipped > 0 ? `, ${totals.skipped} skipped` : ''}`,
);
process.exitCode = totals.failed === 0 ? 0 : 1;

/** Fills an empty installation with the example: the years of its units and one account for each role. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sql } from 'kysely';
import { parseBundle } from '../exchange/bundle-schema.ts';
import { findOrCreateGovernment } from '../exchange/create-government.ts';
import { importBundle } from '../exchange/import-bundle.ts';
import type { Bundle } from '../exchange/rules/bundle.ts';
import { hashPassword } from '../identity/password.ts';
import { hasAnyAccount, insertAccount } from '../identity/store.ts';
import { reportingUnits } from '../organisation/reporting-units.ts';
import type { Database, OwnerTx, Tx } from '../platform/database/database.ts';
import { systemScope } from '../platform/database/scope.ts';
import { AppError } from '../platform/errors.ts';
import { DEMO_PASSWORD, type DemoUnit, demoAccounts } from './demo-accounts.ts';
import { listGovernments } from './governments.ts';
import { PROJECT_ROOT } from './project-root.ts';

/** Code of the government of the example. */
const DEMO_GOVERNMENT = '63.01';
const FOLDER = join(PROJECT_ROOT, 'demo');
/** The example in full comes first; a unit that is not named here comes after these. */
const ORDER = ['bajuin', 'pelaihari', 'bati-bati'];

/** What is done now, for the person who waits. Percent 0–100. */
export type TellProgress = (percent: number, step: string) => void;

/**
 * Whether the example may come in: nothing is there, or only the government of an example whose loading was cut
 * off by an earlier version. Without the latter such an installation would stay without data and accounts.
 */
export async function isReadyForDemo(database: Database): Promise<boolean> {
  const [first, ...others] = await listGovernments(database);
  if (first === undefined) return true;
  if (others.length > 0 || first.code !== DEMO_GOVERNMENT) return false;
  return database.inTransaction(systemScope(first.id, 'demo'), async (tx) => {
    return !(await hasAnyAccount(tx)) && (await reportingUnits(tx)).length === 0;
  });
}

/** Files of the example: `bajuin-2025.json`, not those that repeat the printed report. */
async function demoFiles(): Promise<readonly string[]> {
  const names = (await readdir(FOLDER)).filter((name) => /^[a-z-]+-\d{4}\.json$/u.test(name));
  const place = (name: string) => {
    const index = ORDER.indexOf(name.replace(/-\d{4}\.json$/u, ''));
    return index === -1 ? ORDER.length : index;
  };
  return names.sort((one, other) => place(one) - place(other) || one.localeCompare(other));
}

async function readDemo(name: string): Promise<Bundle> {
  const reading = parseBundle(await readFile(join(FOLDER, name), 'utf8'));
  if (!reading.ok) throw new Error(`The demo ${name} cannot be read: ${reading.problems[0]?.message}`);
  return reading.bundle;
}

function unitOf(bundle: Bundle): DemoUnit {
  const { units, profile } = bundle.organisation;
  return { code: bundle.unit, shortName: profile.shortName, name: units[0]?.name ?? profile.shortName };
}

async function loadYear(tx: Tx, bundle: Bundle): Promise<void> {
  const result = await importBundle(tx, { bundle, authority: { kind: 'system' }, isDryRun: false });
  if (result.isAccepted) return;
  const { message, path } = result.problems.find(({ severity }) => severity === 'error') ?? {};
  throw new Error(`The demo of ${bundle.unit} was refused: ${message} (${path})`);
}

/** All or nothing: government, facts and accounts come in one transaction. Throws when the demo itself is faulty. */
export async function loadDemo(database: Database, tell: TellProgress = () => {}): Promise<void> {
  tell(5, 'Membaca data contoh');
  const bundles: Bundle[] = [];
  for (const name of await demoFiles()) bundles.push(await readDemo(name));
  const [first] = bundles;
  if (first === undefined) throw new Error('There is no demo to load');
  const { government } = first.organisation;
  const accounts = demoAccounts(distinctUnits(bundles), government.name);
  const passwordHash = await hashPassword(DEMO_PASSWORD);
  await database.inNewGovernment(
    { kind: 'system', task: 'demo' },
    async (tx) => {
      await requireRoom(tx);
      return findOrCreateGovernment(tx, government);
    },
    async (tx) => {
      for (const [index, bundle] of bundles.entries()) {
        const share = Math.round((75 * index) / bundles.length);
        tell(15 + share, `Memuat ${unitOf(bundle).name} tahun ${bundle.year}`);
        await loadYear(tx, bundle);
      }
      tell(90, 'Membuat akun contoh');
      for (const { username, displayName, assignments } of accounts) {
        await insertAccount(tx, { username, displayName, passwordHash, isDemo: true, assignments });
      }
    },
  );
  tell(100, 'Contoh siap');
}

/**
 * An office may have been made since the example was asked for, in another window: accounts whose passwords everybody
 * knows must never come into it. Forms and examples sent at once wait for each other here.
 */
async function requireRoom(tx: OwnerTx): Promise<void> {
  await tx.run('lock table government in share row exclusive mode');
  const { rows } = await sql<{ readonly code: string; readonly isTaken: boolean }>`
    select g.code, exists (select from account a where a.government_id = g.id)
      or exists (select from reporting_unit u where u.government_id = g.id) as "isTaken"
    from government g`.execute(tx.sql);
  if (rows.every(({ code, isTaken }) => code === DEMO_GOVERNMENT && !isTaken)) return;
  throw new AppError({
    code: 'already-set-up',
    status: 409,
    message: 'Pemasangan ini sudah disiapkan, sehingga contoh tidak dapat dimuat lagi.',
  });
}

function distinctUnits(bundles: readonly Bundle[]): readonly DemoUnit[] {
  return [...new Map(bundles.map((bundle) => [bundle.unit, unitOf(bundle)])).values()];
}

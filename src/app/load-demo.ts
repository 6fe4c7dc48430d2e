/** Fills an empty installation with the example year and one account for each role. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Assignment, assignment } from '../access/rules/actor.ts';
import { parseBundle } from '../exchange/bundle-schema.ts';
import { findOrCreateGovernment } from '../exchange/create-government.ts';
import { importBundle } from '../exchange/import-bundle.ts';
import { hashPassword } from '../identity/password.ts';
import { hasAnyAccount, insertAccount } from '../identity/store.ts';
import { reportingUnits } from '../organisation/reporting-units.ts';
import type { Database } from '../platform/database/database.ts';
import { systemScope } from '../platform/database/scope.ts';
import { listGovernments } from './governments.ts';
import { PROJECT_ROOT } from './project-root.ts';

/** One password for all demo accounts; while they exist the server listens on this machine only. */
export const DEMO_PASSWORD = 'selaras-contoh';

export interface DemoAccount {
  readonly username: string;
  readonly displayName: string;
  readonly role: string;
  readonly assignments: readonly Assignment[];
}

/** The accounts of the example, in the order the sign-in page lists them. */
export function demoAccounts(unit: string): readonly DemoAccount[] {
  return [
    {
      username: 'perencana',
      displayName: 'Kasubbag Perencanaan (contoh)',
      role: 'Kasubbag Perencanaan',
      assignments: [assignment('planner', unit)],
    },
    {
      username: 'pelayanan',
      displayName: 'Kasi Pelayanan (contoh)',
      role: 'Kasi Pelayanan',
      assignments: [assignment('contributor', unit, 'kasi-pelayanan')],
    },
    {
      username: 'sekretaris',
      displayName: 'Sekretaris (contoh)',
      role: 'Sekretaris Kecamatan',
      assignments: [assignment('verifier', unit)],
    },
    {
      username: 'camat',
      displayName: 'Camat (contoh)',
      role: 'Camat',
      assignments: [assignment('approver', unit)],
    },
    {
      username: 'organisasi',
      displayName: 'Bagian Organisasi (contoh)',
      role: 'Bagian Organisasi',
      assignments: [assignment('coordinator')],
    },
    {
      username: 'inspektorat',
      displayName: 'Inspektorat (contoh)',
      role: 'Inspektorat',
      assignments: [assignment('evaluator')],
    },
    {
      username: 'bupati',
      displayName: 'Bupati (contoh)',
      role: 'Bupati',
      assignments: [assignment('leader')],
    },
    {
      username: 'admin',
      displayName: 'Pengelola sistem (contoh)',
      role: 'Pengelola sistem',
      assignments: [assignment('administrator')],
    },
  ];
}

/** Code of the government of the example. */
const DEMO_GOVERNMENT = '63.01';

/**
 * Whether the example may come in: nothing is there, or only the government of an example whose loading was cut
 * off (Ctrl-C, kill -9). Without the latter such an installation would stay without data and accounts for good.
 */
export async function isReadyForDemo(database: Database): Promise<boolean> {
  const [first, ...others] = await listGovernments(database);
  if (first === undefined) return true;
  if (others.length > 0 || first.code !== DEMO_GOVERNMENT) return false;
  return database.inTransaction(systemScope(first.id, 'demo'), async (tx) => {
    return !(await hasAnyAccount(tx)) && (await reportingUnits(tx)).length === 0;
  });
}

/** All or nothing: facts and accounts come in one transaction. Throws when the demo itself is faulty. */
export async function loadDemo(database: Database): Promise<void> {
  const reading = parseBundle(await readFile(join(PROJECT_ROOT, 'demo', 'bajuin-2025.json'), 'utf8'));
  if (!reading.ok) throw new Error(`The demo cannot be read: ${reading.problems[0]?.message}`);
  const { bundle } = reading;
  const governmentId = await database.asOwner((tx) =>
    findOrCreateGovernment(tx, bundle.organisation.government),
  );
  const passwordHash = await hashPassword(DEMO_PASSWORD);
  await database.inTransaction(systemScope(governmentId, 'demo'), async (tx) => {
    const result = await importBundle(tx, { bundle, authority: { kind: 'system' }, isDryRun: false });
    if (!result.isAccepted) throw new Error(`The demo was refused: ${result.problems[0]?.message}`);
    for (const { username, displayName, assignments } of demoAccounts(bundle.unit)) {
      await insertAccount(tx, { username, displayName, passwordHash, isDemo: true, assignments });
    }
  });
}

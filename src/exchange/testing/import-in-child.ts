/**
 * A process to be killed: imports the small bundle, then imports it again with every text of the plan changed,
 * and says on standard output how far it is. `node --import tsx import-in-child.ts FOLDER STAGE`.
 */

import { migrate } from '../../platform/database/migrate.ts';
import { platformMigrations } from '../../platform/database/migrations/index.ts';
import { openDatabase } from '../../platform/database/open-database.ts';
import { systemScope } from '../../platform/database/scope.ts';
import { findOrCreateGovernment } from '../create-government.ts';
import { factMigrations } from '../fact-migrations.ts';
import { importBundle } from '../import-bundle.ts';
import { firstBundle, secondBundle } from './two-bundles.ts';

async function importTwice(folder: string, stage: string): Promise<void> {
  const database = await openDatabase({ kind: 'embedded', folder });
  await migrate(database, [...platformMigrations, ...factMigrations]);
  const first = firstBundle();
  const government = await database.asOwner((tx) =>
    findOrCreateGovernment(tx, first.organisation.government),
  );
  const scope = systemScope(government, 'import');
  const request = { authority: { kind: 'system' }, isDryRun: false } as const;
  await database.inTransaction(scope, (tx) => importBundle(tx, { ...request, bundle: first }));
  await database.inTransaction(scope, async (tx) => {
    process.stdout.write('writing\n');
    await importBundle(tx, { ...request, bundle: secondBundle() });
    if (stage !== 'written') return;
    process.stdout.write('written\n');
    await forever();
  });
  process.stdout.write('committed\n');
  await forever();
}

function forever(): Promise<never> {
  setInterval(() => {}, 1_000_000);
  return new Promise(() => {});
}

const [folder = '', stage = ''] = process.argv.slice(2);
void importTwice(folder, stage);

/** An embedded database in a fresh folder, with the demo when asked for. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listGovernments } from '../dist/server/app/governments.js';
import { loadDemo } from '../dist/server/app/load-demo.js';
import { allMigrations } from '../dist/server/app/migrations.js';
import { migrate } from '../dist/server/platform/database/migrate.js';
import { openDatabase } from '../dist/server/platform/database/open-database.js';

export async function openFreshDatabase({ withDemo }) {
  const folder = await mkdtemp(join(tmpdir(), 'selaras-bench-'));
  const database = await openDatabase({ kind: 'embedded', folder });
  await migrate(database, allMigrations);
  if (withDemo) await loadDemo(database);
  const [government] = await listGovernments(database);
  return {
    database,
    governmentId: government?.id ?? null,
    async close() {
      await database.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

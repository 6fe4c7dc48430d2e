/** The whole import of demo/bajuin-2025.json into a fresh embedded database on disk: check, write, commit. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PROJECT_ROOT } from '../dist/server/app/project-root.js';
import { parseBundle } from '../dist/server/exchange/bundle-schema.js';
import { importAsOperator } from '../dist/server/exchange/import-as-operator.js';
import { openFreshDatabase } from './database.mjs';

export async function measure() {
  const text = await readFile(join(PROJECT_ROOT, 'demo', 'bajuin-2025.json'), 'utf8');
  const { database, close } = await openFreshDatabase({ withDemo: false });
  const since = performance.now();
  const reading = parseBundle(text);
  if (!reading.ok) throw new Error('The demo cannot be read');
  const result = await importAsOperator(database, reading.bundle, false);
  const milliseconds = performance.now() - since;
  if (!result.isAccepted || result.differences.length === 0) throw new Error('The demo was not imported');
  await close();
  return { milliseconds };
}

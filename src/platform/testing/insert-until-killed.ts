/** Run by a test as a process of its own: inserts rows, names each on standard output once it is committed. */

import { recordChange } from '../audit/record-change.ts';
import { migrate } from '../database/migrate.ts';
import { platformMigrations } from '../database/migrations/index.ts';
import { openDatabase } from '../database/open-database.ts';
import { systemScope } from '../database/scope.ts';
import { createGovernmentRow } from './government.ts';

const folder = process.argv[2] ?? '';
const database = await openDatabase({ kind: 'embedded', folder });
await migrate(database, platformMigrations);
await database.announceAddress('http://127.0.0.1:4280');
const scope = systemScope(await createGovernmentRow(database), 'kill-test');
for (let number = 1; ; number += 1) {
  await database.inTransaction(scope, (tx) =>
    recordChange(tx, { action: 'insert', entity: 'row', key: { number } }),
  );
  process.stdout.write(`${number}\n`);
}

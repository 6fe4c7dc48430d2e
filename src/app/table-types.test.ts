import { type Kysely, sql } from 'kysely';
import { type DatabaseMetadata, generate, getDialect } from 'kysely-codegen';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Database } from '../platform/database/database.ts';
import { migrate } from '../platform/database/migrate.ts';
import { openDatabase } from '../platform/database/open-database.ts';
import { allMigrations } from './migrations.ts';

let database: Database;
beforeAll(async () => {
  database = await openDatabase({ kind: 'embedded', folder: 'memory' });
  await migrate(database, allMigrations);
});
afterAll(() => database.close());

/** As value-parsers.ts has it: narrower than what the generator takes a driver for. */
const TYPES = {
  int8: 'number',
  numeric: 'string',
  date: 'string',
  timestamptz: 'ColumnType<Date, Date, Date>',
  json: 'ColumnType<unknown, string, string>',
  jsonb: 'ColumnType<unknown, string, string>',
};

const ONE_OF_TEXTS = /^CHECK \(\((?<column>\w+) = ANY \(ARRAY\[(?<values>.*)\]\)\)\)$/u;

/** A text that the schema checks to be one of a few is a union of these. */
async function withCheckedTexts({ db, metadata }: { db: Kysely<unknown>; metadata: DatabaseMetadata }) {
  const { rows } = await sql<{ name: string; definition: string }>`
    select conrelid::regclass::text as name, pg_get_constraintdef(oid) as definition
    from pg_constraint where contype = 'c' and conrelid <> 0`.execute(db);
  for (const { name, definition } of rows) {
    const { column, values } = ONE_OF_TEXTS.exec(definition)?.groups ?? {};
    const checked = metadata.tables
      .find((table) => table.name === name)
      ?.columns.find((one) => one.name === column);
    if (checked === undefined || values === undefined) continue;
    checked.enumValues = [...values.matchAll(/'([^']*)'::text/gu)].flatMap(([, value]) => value ?? []);
  }
  return metadata;
}

it('the row types are those of the migrated schema (vitest -u writes them anew)', async () => {
  const dialect = getDialect('postgres');
  const types = await database.asOwner((tx) =>
    generate({ db: tx.sql, dialect, outFile: null, typeMapping: TYPES, postprocess: withCheckedTexts }),
  );
  await expect(types).toMatchFileSnapshot('../platform/database/generated/schema.ts');
});

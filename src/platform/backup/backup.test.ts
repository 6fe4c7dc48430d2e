import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recordChange } from '../audit/record-change.ts';
import { sealAudit } from '../audit/seal-audit.ts';
import { verifyAudit } from '../audit/verify-audit.ts';
import type { Database } from '../database/database.ts';
import { type Migration, migrate } from '../database/migrate.ts';
import { platformMigrations } from '../database/migrations/index.ts';
import { openDatabase } from '../database/open-database.ts';
import { systemScope } from '../database/scope.ts';
import { tenantTable } from '../database/tenant-table.ts';
import { type FileStore, folderFileStore } from '../files.ts';
import { systemRandom } from '../random.ts';
import { serverDatabase } from '../testing/databases.ts';
import { createGovernmentRow } from '../testing/government.ts';
import { restoreBackup } from './restore-backup.ts';
import { inOrder } from './table-order.ts';
import { writeBackup } from './write-backup.ts';

/** Children sort before their parents, and rows refer to rows of their own table. */
const tree: Migration = {
  id: '0900-test-tree',
  sql:
    tenantTable('unit', {
      columns:
        'code text not null, parent text, name text not null, area numeric, facts jsonb, drawn bytea, day date',
      key: ['code'],
      references: [{ columns: ['parent'], table: 'unit', key: ['code'] }],
    }) +
    tenantTable('budget', {
      columns: 'unit text not null, amount numeric(20,2) not null',
      key: ['unit'],
      references: [{ columns: ['unit'], table: 'unit', key: ['code'] }],
    }),
};
const later: Migration = { id: '0901-test-later', sql: 'alter table unit add column kind text;' };
const migrations = [...platformMigrations, tree];

let folder = '';
let file = '';
let source: Database;
let government = '';
let files: FileStore;
const PHOTO = new Uint8Array([0xff, 0xd8, 0, 10, 13, 0xff, 0xd9]);

let stores = 0;
async function emptyStore(): Promise<FileStore> {
  stores += 1;
  return folderFileStore(join(folder, `berkas-${stores}`), systemRandom);
}

const memory = async (): Promise<Database> => openDatabase({ kind: 'embedded', folder: 'memory' });

async function fill(database: Database): Promise<string> {
  const id = await createGovernmentRow(database);
  await database.inTransaction(systemScope(id, 'test'), async (tx) => {
    await sql`insert into unit (government_id, code, parent, name, area, facts, drawn, day) values
      (${id}, 'a', 'b', ${'Seksi "Pelayanan"\u2028\nbaris dua'}, 0.1000, ${'{"big": 12345678901234567890.12}'}, '\\x00ff', '2025-09-02'),
      (${id}, 'b', null, 'Kecamatan', 196.75, null, null, null)`.execute(tx.sql);
    await sql`insert into budget (government_id, unit, amount) values (${id}, 'b', 8057463808.16)`.execute(
      tx.sql,
    );
    await recordChange(tx, {
      action: 'import-bundle',
      entity: 'bundle',
      key: { year: 2025 },
      after: { area: '0.1000' },
    });
  });
  await sealAudit(database);
  return id;
}

async function contents(database: Database): Promise<unknown> {
  return database.asOwner(async (tx) => {
    const units =
      await sql`select code, parent, name, area::text, facts::text, drawn::text, day, version from unit order by 1`.execute(
        tx.sql,
      );
    const budget = await sql`select unit, amount from budget`.execute(tx.sql);
    return [units.rows, budget.rows];
  });
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'selaras-backup-'));
  file = join(folder, 'cadangan.jsonl.gz');
  source = await memory();
  await migrate(source, migrations);
  government = await fill(source);
  files = folderFileStore(join(folder, 'berkas'), systemRandom);
  await files.put(government, PHOTO);
});
afterAll(async () => {
  await source.close();
  await rm(folder, { recursive: true, force: true });
});

describe('a backup', () => {
  it('of the embedded database comes back whole in another, the audit chain included', async () => {
    expect(await writeBackup(source, files, file)).toMatchObject({ rows: 6 });
    const target = await memory();
    expect(await restoreBackup(target, await emptyStore(), file, migrations)).toMatchObject({ rows: 6 });
    expect(await contents(target)).toEqual(await contents(source));
    expect(await verifyAudit(target, government)).toEqual(await verifyAudit(source, government));
    await target.close();
  });

  it('carries the files that rows name: photos, emblems and reports, byte for byte', async () => {
    const { hash } = await files.put(government, PHOTO);
    const large = await files.put(government, Buffer.alloc(3_000_000, 'laporan '));
    const target = await memory();
    const restored = await emptyStore();
    expect(await writeBackup(source, files, file)).toMatchObject({ rows: 6, files: 2 });
    expect(await restoreBackup(target, restored, file, migrations)).toMatchObject({ files: 2 });
    expect(Buffer.from(await restored.get(government, hash))).toEqual(Buffer.from(PHOTO));
    expect((await restored.get(government, large.hash)).byteLength).toBe(3_000_000);
    await files.remove(government, large.hash);
    expect(await writeBackup(source, files, file)).toMatchObject({ files: 1 });
    await target.close();
  });

  it('saves the rest when the disk has damaged a file', async () => {
    const own = folderFileStore(join(folder, 'berkas-rusak'), systemRandom);
    await own.put(government, PHOTO);
    const { hash } = await own.put(government, new TextEncoder().encode('lambang'));
    const place = join(folder, 'berkas-rusak', government, hash.slice(0, 2), hash.slice(2));
    await writeFile(place, 'lambanh');
    expect(await writeBackup(source, own, join(folder, 'sisa'))).toMatchObject({ rows: 6, files: 1 });
  });

  it('of a program that knew no files is restored as it is', async () => {
    const lines = gunzipSync(await readFile(file)).toString('utf8');
    const old = lines
      .replace('"version":2', '"version":1')
      .replace(/\{"file":.*\n/u, '')
      .replace(/,"files":\d+/u, '');
    const first = join(folder, 'versi-1');
    await writeFile(first, gzipSync(old));
    const target = await memory();
    const summary = await restoreBackup(target, await emptyStore(), first, migrations);
    expect(summary).toMatchObject({ rows: 6, files: 0 });
    await target.close();
  });

  it('of an older program is restored into the schema of its time and then migrated', async () => {
    const target = await memory();
    await restoreBackup(target, await emptyStore(), file, [...migrations, later]);
    const kinds = await target.asOwner((tx) => sql`select kind from unit`.execute(tx.sql));
    expect(kinds.rows).toEqual([{ kind: null }, { kind: null }]);
    await expect(
      restoreBackup(target, await emptyStore(), file, [...migrations, later]),
    ).rejects.toMatchObject({
      code: 'database-not-empty',
    });
    await target.close();
  });

  it('that is damaged, cut off or foreign is refused, and nothing of it stays', async () => {
    const whole = await readFile(file);
    const text = gunzipSync(whole).toString('utf8');
    const withoutEnd = text.slice(0, text.lastIndexOf('{"end"'));
    const withoutRow = text.replace(/\{"row":.*\n/, '');
    const damaged: readonly (readonly [string, Buffer])[] = [
      ['cut', whole.subarray(0, whole.length - 20)],
      ['not compressed', Buffer.from('SQLite format 3')],
      ['another file', gzipSync('{"format":"selaras-bundle","version":1}\n')],
      ['no end', gzipSync(withoutEnd)],
      ['a row missing', gzipSync(withoutRow)],
      ['a file missing', gzipSync(text.replace(/\{"file":.*\n/, ''))],
      ['another file content', gzipSync(text.replace(/"content":"../, '"content":"AA'))],
      [
        'a file of nobody',
        gzipSync(text.replace(/"file":\{"government":"[^"]*/, '"file":{"government":"../..')),
      ],
      ['newer', gzipSync(text.replace('"version":2', '"version":3'))],
      ['unknown migration', gzipSync(text.replace('0900-test-tree', '0999-unknown'))],
    ];
    const target = await memory();
    for (const [name, content] of damaged) {
      const bad = join(folder, 'rusak');
      await writeFile(bad, content);
      await expect(restoreBackup(target, await emptyStore(), bad, migrations), name).rejects.toMatchObject({
        code: 'backup-unreadable',
      });
    }
    expect(await restoreBackup(target, await emptyStore(), file, migrations)).toMatchObject({ rows: 6 });
    await target.close();
  });

  const server = process.env.SELARAS_TEST_POSTGRES;
  it.skipIf(server === undefined || server === '')('moves from PGlite to PostgreSQL and back', async () => {
    const { database, drop } = await serverDatabase(server ?? '');
    await restoreBackup(database, await emptyStore(), file, migrations);
    expect(await contents(database)).toEqual(await contents(source));
    expect(await verifyAudit(database, government)).toEqual(await verifyAudit(source, government));
    const second = join(folder, 'dari-server.jsonl.gz');
    await writeBackup(database, files, second);
    await drop();
    const target = await memory();
    await restoreBackup(target, await emptyStore(), second, migrations);
    expect(await contents(target)).toEqual(await contents(source));
    expect(await verifyAudit(target, government)).toEqual(await verifyAudit(source, government));
    await target.close();
  });
});

describe('the order of tables', () => {
  it('puts a table after those it refers to', () => {
    const tables = ['budget', 'plan', 'unit'].map((name) => ({ name, key: [] }));
    const references = [
      { source: 'budget', target: 'plan' },
      { source: 'plan', target: 'unit' },
      { source: 'unit', target: 'unit' },
    ];
    expect(inOrder(tables, references).map((table) => table.name)).toEqual(['unit', 'plan', 'budget']);
  });

  it('does not exist for tables in a circle', () => {
    const tables = ['one', 'two'].map((name) => ({ name, key: [] }));
    const circle = [
      { source: 'one', target: 'two' },
      { source: 'two', target: 'one' },
    ];
    expect(() => inOrder(tables, circle)).toThrow('in a circle');
  });
});

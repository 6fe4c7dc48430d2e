import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { EmbeddedSession } from './embedded-session.ts';
import { openDatabase } from './open-database.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'selaras-embedded-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const open = () => openDatabase({ kind: 'embedded', folder });

describe('the embedded database in a folder', () => {
  it('forces every commit to the disk', async () => {
    const session = await EmbeddedSession.open({ folder: join(folder, 'database') });
    await session.execute('create table note (id integer primary key)');
    const before = await session.countSyncs();
    for (let id = 1; id <= 50; id += 1) await session.query('insert into note values ($1)', [id]);
    const after = await session.countSyncs();
    await session.close();
    expect(after - before).toBeGreaterThanOrEqual(50);
  });

  it('leaves the server’s loop free while a query runs', async () => {
    const session = await EmbeddedSession.open({ folder: 'memory' });
    let ticks = 0;
    const timer = setInterval(() => {
      ticks += 1;
    }, 5);
    await session.query('select count(*) from generate_series(1, 1000000) a', []);
    clearInterval(timer);
    await session.close();
    expect(ticks).toBeGreaterThan(0);
  });

  it('keeps what was committed when closed and opened again', async () => {
    const first = await open();
    await first.asOwner((tx) =>
      tx.run('create table note (id integer primary key); insert into note values (7)'),
    );
    await first.close();
    const second = await open();
    const { rows } = await second.asOwner((tx) => sql`select id from note`.execute(tx.sql));
    await second.close();
    expect(rows).toEqual([{ id: 7 }]);
  });
});

describe('a process killed with -9', () => {
  it('loses no row it had acknowledged, and its folder opens again', async () => {
    const child = startInserting(folder);
    const acknowledged = await countUntil(child, 200);
    const refused = await open().catch((error: unknown) => error);
    expect(refused).toMatchObject({ pid: child.pid, address: 'http://127.0.0.1:4280' });
    child.kill('SIGKILL');
    await once(child, 'close');
    const database = await open();
    const { rows } = await database.asOwner((tx) =>
      sql<{
        number: number;
      }>`select (entity_key ->> 'number')::integer as number from audit_entry order by 1`.execute(tx.sql),
    );
    await database.close();
    const kept = rows.map((row) => row.number);
    expect(kept.length).toBeGreaterThanOrEqual(acknowledged());
    expect(kept).toEqual(Array.from({ length: kept.length }, (_, index) => index + 1));
  });
});

function startInserting(where: string): ChildProcessByStdio<null, Readable, null> {
  const loader = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
  const script = fileURLToPath(new URL('../testing/insert-until-killed.ts', import.meta.url));
  return spawn(process.execPath, ['--import', loader, script, where], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

/** Resolves at the wanted number; the function it gives tells the last number acknowledged so far. */
async function countUntil(
  child: ChildProcessByStdio<null, Readable, null>,
  wanted: number,
): Promise<() => number> {
  let last = 0;
  await new Promise<void>((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`ended early (${code})`)));
    createInterface({ input: child.stdout }).on('line', (line) => {
      last = Number(line);
      if (last === wanted) resolve();
    });
  });
  return () => last;
}

/**
 * The worker thread that runs PGlite: statements come in as messages, results go out. A slow query blocks
 * this thread only; the server's loop stays free.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { PGlite } from '@electric-sql/pglite';
import { statementErrorDetail } from './database-errors.ts';
import { DurableNodeFS } from './durable-files.ts';
import type { WorkerReply, WorkerRequest, WorkerSettings } from './embedded-messages.ts';
import { PARSERS } from './value-parsers.ts';

/** -F means "no fsync"; the rest of PGlite's own start parameters stays. */
const DURABLE = [
  ...PGlite.defaultStartParams.filter((parameter) => parameter !== '-F'),
  ...['-c', 'fsync=on', '-c', 'wal_sync_method=fsync', '-c', 'shared_buffers=32MB'],
];
const IN_MEMORY = [...PGlite.defaultStartParams, '-c', 'shared_buffers=32MB'];

let syncs = 0;

function open(settings: WorkerSettings): Promise<PGlite> {
  const parsers = { ...PARSERS };
  if (settings.folder === 'memory') return PGlite.create({ parsers, startParams: IN_MEMORY });
  const fs = new DurableNodeFS(settings.folder, () => {
    syncs += 1;
  });
  return PGlite.create({ fs, parsers, startParams: DURABLE });
}

async function answer(database: PGlite, request: WorkerRequest): Promise<WorkerReply> {
  const { id } = request;
  if (request.kind === 'query') {
    const result = await database.query<Record<string, unknown>>(request.sql, [...request.parameters]);
    return { id, kind: 'rows', rows: result.rows, affected: result.affectedRows ?? null };
  }
  if (request.kind === 'execute') await database.exec(request.script);
  if (request.kind === 'close') await database.close();
  return request.kind === 'count-syncs' ? { id, kind: 'syncs', count: syncs } : { id, kind: 'done' };
}

function failure(id: number, error: unknown): WorkerReply {
  const message = error instanceof Error ? error.message : String(error);
  return { id, kind: 'failed', message, detail: statementErrorDetail(error) };
}

const port = parentPort;
if (port === null) throw new Error('The embedded database runs in a worker thread');
const settings: WorkerSettings = workerData;
const opening = open(settings);
// Statements run strictly in the order of their messages.
let last: Promise<unknown> = opening.then(
  () => port.postMessage({ id: 0, kind: 'done' } satisfies WorkerReply),
  (error: unknown) => port.postMessage(failure(0, error)),
);
port.on('message', (request: WorkerRequest) => {
  last = last.then(async () => {
    const reply = await opening
      .then((database) => answer(database, request))
      .catch((error) => failure(request.id, error));
    port.postMessage(reply);
    if (request.kind === 'close') port.close();
  });
});

/**
 * Work done after the answer: pg-boss on either database, in its own schema `pgboss`.
 *
 * A job carries only which record it works on. Status, progress, result and error are the domain record's:
 * enqueue after the transaction that wrote the record has committed, and at the start of the server enqueue
 * again what a record still calls unfinished.
 */
import PgBoss from 'pg-boss';
import { z } from 'zod';
import type { Database } from './database/database.ts';

export interface JobReference {
  readonly governmentId: string;
  readonly recordId: string;
}

export interface JobOptions {
  /** Jobs of this kind worked on at once; 1 when left out. */
  readonly concurrency?: number;
}

export interface Jobs {
  enqueue(kind: string, reference: JobReference): Promise<void>;
  /** Registers who does jobs of a kind. A handler that throws has its job tried again, twice. */
  work(
    kind: string,
    handler: (reference: JobReference) => Promise<void>,
    options?: JobOptions,
  ): Promise<void>;
  /** Waits for running jobs, up to `patience` milliseconds. */
  stop(patience?: number): Promise<void>;
}

const reference = z.object({ governmentId: z.uuid(), recordId: z.uuid() });

/** Seconds between looks for new jobs; a job enqueued in this process starts at once. */
const POLL = 0.5;
/** Seconds after which a job counts as lost with its process. */
const EXPIRY = 300;

/** Takes a moment on the embedded database (first start: its schema): start it after the server listens. */
export async function startJobs(database: Database, onError: (error: unknown) => void): Promise<Jobs> {
  const boss = new PgBoss({
    db: { executeSql: (text, values) => database.runLibraryStatement(text, values ?? []) },
    schedule: false,
    retryLimit: 2,
    expireInSeconds: EXPIRY,
  });
  boss.on('error', onError);
  await boss.start();
  const known = new Map<string, Promise<void>>();
  const workers = new Map<string, readonly string[]>();
  const ensureQueue = (kind: string): Promise<void> => {
    const queue = known.get(kind) ?? createQueue(boss, kind);
    known.set(kind, queue);
    return queue;
  };
  return {
    async enqueue(kind, job) {
      await ensureQueue(kind);
      await boss.send(kind, { governmentId: job.governmentId, recordId: job.recordId });
      for (const worker of workers.get(kind) ?? []) boss.notifyWorker(worker);
    },
    async work(kind, handler, options = {}) {
      await ensureQueue(kind);
      const ids: string[] = [];
      for (let index = 0; index < (options.concurrency ?? 1); index += 1) {
        ids.push(
          await boss.work<unknown>(kind, { pollingIntervalSeconds: POLL }, (jobs) =>
            workOn(jobs, handler, onError),
          ),
        );
      }
      workers.set(kind, ids);
    },
    stop: (patience = 10_000) => stopped(boss, patience),
  };
}

async function createQueue(boss: PgBoss, kind: string): Promise<void> {
  const existing = await boss.getQueue(kind);
  if (existing === null) await boss.createQueue(kind);
}

async function workOn(
  jobs: readonly PgBoss.Job<unknown>[],
  handler: (job: JobReference) => Promise<void>,
  onError: (error: unknown) => void,
): Promise<void> {
  for (const job of jobs) {
    try {
      await handler(reference.parse(job.data));
    } catch (error) {
      onError(error);
      throw error;
    }
  }
}

async function stopped(boss: PgBoss, patience: number): Promise<void> {
  const ended = new Promise<void>((resolve) => boss.once('stopped', () => resolve()));
  await boss.stop({ graceful: true, wait: true, timeout: patience, close: false });
  await ended;
}

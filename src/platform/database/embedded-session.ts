/** The server's side of the embedded database: one session, whose statements travel to the worker thread. */
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Connection, StatementResult } from './connection.ts';
import { StatementError } from './database-errors.ts';
import type { WorkerReply, WorkerRequest, WorkerSettings } from './embedded-messages.ts';

type WithoutId<T> = T extends { readonly id: number } ? Omit<T, 'id'> : never;

interface Waiting {
  resolve(reply: WorkerReply): void;
  reject(error: Error): void;
}

export class EmbeddedSession implements Connection {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  #lastId = 0;
  #broken: Error | null = null;

  private constructor(worker: Worker) {
    this.#worker = worker;
    worker.on('message', (reply: WorkerReply) => this.#receive(reply));
    worker.on('error', (error) => this.#breakDown(error instanceof Error ? error : new Error(String(error))));
    worker.on('exit', (code) => this.#breakDown(new Error(`The embedded database ended (exit ${code})`)));
  }

  /** Starts the worker and waits until the database answers. A worker whose database does not open is ended. */
  static async open(settings: WorkerSettings): Promise<EmbeddedSession> {
    const session = new EmbeddedSession(startWorker(settings));
    try {
      await session.#reply(0);
      return session;
    } catch (error) {
      // It would keep this process alive.
      await session.#worker.terminate();
      throw error;
    }
  }

  async query(sql: string, parameters: readonly unknown[]): Promise<StatementResult> {
    const reply = await this.#ask({ kind: 'query', sql, parameters });
    return reply.kind === 'rows' ? reply : { rows: [], affected: null };
  }

  async execute(script: string): Promise<void> {
    await this.#ask({ kind: 'execute', script });
  }

  /** How often data was forced to the disk since the start. */
  async countSyncs(): Promise<number> {
    const reply = await this.#ask({ kind: 'count-syncs' });
    return reply.kind === 'syncs' ? reply.count : 0;
  }

  async close(): Promise<void> {
    if (this.#broken !== null) return;
    const ended = new Promise<void>((resolve) => this.#worker.once('exit', () => resolve()));
    await this.#ask({ kind: 'close' });
    // PGlite may keep handles: everything is on disk by now, so the thread may go.
    await Promise.all([this.#worker.terminate(), ended]);
  }

  #ask(request: WithoutId<WorkerRequest>): Promise<WorkerReply> {
    if (this.#broken !== null) return Promise.reject(this.#broken);
    this.#lastId += 1;
    const id = this.#lastId;
    const reply = this.#reply(id);
    this.#worker.postMessage({ ...request, id });
    return reply;
  }

  #reply(id: number): Promise<WorkerReply> {
    return new Promise((resolve, reject) => this.#waiting.set(id, { resolve, reject }));
  }

  #receive(reply: WorkerReply): void {
    const waiting = this.#waiting.get(reply.id);
    this.#waiting.delete(reply.id);
    if (reply.kind !== 'failed') waiting?.resolve(reply);
    else if (reply.detail === null) waiting?.reject(new Error(reply.message));
    else waiting?.reject(new StatementError(reply.message, reply.detail));
  }

  #breakDown(error: Error): void {
    this.#broken ??= error;
    for (const waiting of this.#waiting.values()) waiting.reject(this.#broken);
    this.#waiting.clear();
  }
}

/**
 * Runs from the build as it is. From TypeScript source (tsx, vitest) the worker first registers tsx for
 * itself: on Node 20 a loader given by `--import` does not reach a worker's own file.
 */
function startWorker(settings: WorkerSettings): Worker {
  if (!import.meta.url.endsWith('.ts')) {
    return new Worker(new URL('./embedded-worker.js', import.meta.url), { workerData: settings });
  }
  const tsx = createRequire(import.meta.url).resolve('tsx/package.json');
  const loader = new URL('./dist/esm/api/index.mjs', pathToFileURL(tsx)).href;
  const file = new URL('./embedded-worker.ts', import.meta.url).href;
  const script = `import(${JSON.stringify(loader)}).then((tsx) => { tsx.register(); return import(${JSON.stringify(file)}); })`;
  return new Worker(script, { eval: true, workerData: settings, execArgv: [] });
}

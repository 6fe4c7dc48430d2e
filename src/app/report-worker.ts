/** Works on report runs one after the other; the job system brings the ids, the record carries the rest. */
import type { Database } from '../platform/database/database.ts';
import { systemScope } from '../platform/database/scope.ts';
import { type Jobs, startJobs } from '../platform/jobs.ts';
import type { Log } from '../platform/log.ts';
import { failInterruptedRuns } from '../reporting/runs/report-run-store.ts';
import { type RunReportDependencies, runReport } from '../reporting/runs/run-report.ts';

const KIND = 'report';
/** Two cores: one report at a time leaves the other for everybody else. */
const CONCURRENCY = 1;

export class ReportWorker {
  readonly #dependencies: RunReportDependencies;
  readonly #database: Database;
  readonly #log: Log;
  #jobs: Promise<Jobs> | null = null;

  constructor(dependencies: RunReportDependencies) {
    this.#dependencies = dependencies;
    this.#database = dependencies.database;
    this.#log = dependencies.log;
  }

  /** Starts the job system; called once the server answers, because its schema takes a moment. */
  start(governmentIds: readonly string[]): void {
    this.#jobs ??= this.#begin(governmentIds);
    this.#jobs.catch((error: unknown) => this.#log.error({ error }, 'antrean kerja tidak dapat dimulai'));
  }

  async enqueue(governmentId: string, runId: string): Promise<void> {
    this.start([]);
    const jobs = await this.#jobs;
    await jobs?.enqueue(KIND, { governmentId, recordId: runId });
  }

  async stop(): Promise<void> {
    const jobs = await this.#jobs?.catch(() => null);
    await jobs?.stop(3_000);
  }

  async #begin(governmentIds: readonly string[]): Promise<Jobs> {
    for (const governmentId of governmentIds) {
      await this.#database.inTransaction(systemScope(governmentId, 'report'), failInterruptedRuns);
    }
    const jobs = await startJobs(this.#database, (error) => this.#log.error({ error }, 'antrean kerja'));
    await jobs.work(
      KIND,
      ({ governmentId, recordId }) => runReport(this.#dependencies, governmentId, recordId),
      { concurrency: CONCURRENCY },
    );
    return jobs;
  }
}

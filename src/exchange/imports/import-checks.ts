/**
 * The line of files waiting to be checked: two at once, so that the server stays answering. A draft's record carries
 * its state; what a stopped server left unfinished is taken up again at the next start, and given up in words when
 * that keeps happening.
 */
import type { Database } from '../../platform/database/database.ts';
import { systemScope } from '../../platform/database/scope.ts';
import { AppError } from '../../platform/errors.ts';
import type { Log } from '../../platform/log.ts';
import { storageFull } from '../../platform/storage-full.ts';
import { Turnstile } from '../../platform/turnstile.ts';
import { type CheckDraftParts, checkDraft } from './check-draft.ts';
import { listWaitingDrafts, updateDraft } from './draft-store.ts';

const AT_ONCE = 2;
const MOST_WAITING = 20;
const MOST_ATTEMPTS = 3;

export class ImportChecks {
  readonly #parts: CheckDraftParts;
  readonly #log: Log;
  readonly #turnstile = new Turnstile({ places: AT_ONCE, mostWaiting: MOST_WAITING }, busy);
  /** In the order of arrival; the first two are being checked. */
  readonly #line: string[] = [];
  readonly #running = new Set<Promise<void>>();
  #isClosed = false;

  constructor(parts: CheckDraftParts, log: Log) {
    this.#parts = parts;
    this.#log = log;
  }

  /** Before a file is received. Throws `check-busy` (503). */
  requireRoom(): void {
    if (this.#line.length >= AT_ONCE + MOST_WAITING) throw busy();
  }

  /** How many files must be checked before this one is its turn; 0 when it is, or is not in the line. */
  ahead(draftId: string): number {
    return Math.max(0, this.#line.indexOf(draftId) - AT_ONCE + 1);
  }

  /** Checks the draft when it is its turn; the outcome is in its record. */
  begin(governmentId: string, draftId: string): void {
    if (this.#line.includes(draftId)) return;
    this.#line.push(draftId);
    const work = this.#turnstile
      .pass(() => this.#check(governmentId, draftId))
      .catch((error: unknown) => this.#fail(governmentId, draftId, error))
      .catch((error: unknown) => this.#log.error({ error, draftId }, 'pemeriksaan impor gagal'))
      .finally(() => {
        this.#line.splice(this.#line.indexOf(draftId), 1);
        this.#running.delete(work);
      });
    this.#running.add(work);
  }

  /** After a start: what was under way when the server stopped. */
  async resume(database: Database, governmentIds: readonly string[]): Promise<void> {
    for (const governmentId of governmentIds) {
      const scope = systemScope(governmentId, 'impor');
      const waiting = await database.inTransaction(scope, listWaitingDrafts);
      for (const draft of waiting) {
        if (draft.attempts < MOST_ATTEMPTS) this.begin(governmentId, draft.id);
        else await this.#refuse(governmentId, draft.id, INTERRUPTED);
      }
    }
  }

  /** Waits until nothing is being checked. */
  async idle(): Promise<void> {
    while (this.#running.size > 0) await Promise.all(this.#running);
  }

  /** What is still in the line is left for the next start. */
  async close(): Promise<void> {
    this.#isClosed = true;
    await this.idle();
  }

  async #check(governmentId: string, draftId: string): Promise<void> {
    if (!this.#isClosed) await checkDraft(this.#parts, governmentId, draftId);
  }

  async #fail(governmentId: string, draftId: string, error: unknown): Promise<void> {
    if (this.#isClosed) return;
    const told = error instanceof AppError ? error : storageFull(error);
    if (told === null) this.#log.error({ error, draftId }, 'pemeriksaan impor gagal');
    await this.#refuse(governmentId, draftId, told?.message ?? BROKEN);
  }

  async #refuse(governmentId: string, draftId: string, problem: string): Promise<void> {
    await this.#parts.database.inTransaction(systemScope(governmentId, 'impor'), (tx) =>
      updateDraft(tx, draftId, { state: 'refused', progress: 100, step: 'Tidak selesai', problem }),
    );
  }
}

const INTERRUPTED =
  'Pemeriksaan berkas ini berulang kali terputus. Tidak ada yang diimpor. Silakan unggah berkasnya sekali lagi.';
const BROKEN =
  'Berkas ini tidak dapat diperiksa karena gangguan pada sistem. Tidak ada yang diimpor. Silakan unggah sekali lagi; bila berulang, hubungi pengelola sistem.';

function busy(): AppError {
  return new AppError({
    code: 'check-busy',
    status: 503,
    message: 'Server sedang memeriksa banyak berkas lain. Silakan unggah lagi beberapa menit lagi.',
    fields: { retryAfterSeconds: 30 },
  });
}

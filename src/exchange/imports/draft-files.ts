/** The files of a draft in the file store: what was uploaded, what it was read as, what was found. */
import type { Database } from '../../platform/database/database.ts';
import { type Scope, systemScope } from '../../platform/database/scope.ts';
import type { FileStore } from '../../platform/files.ts';
import { parseBundle } from '../bundle-schema.ts';
import type { Bundle } from '../rules/bundle.ts';
import { expireDrafts, isFileNeeded } from './draft-store.ts';
import { type CheckResult, checkResultSchema } from './import-schema.ts';
import type { ImportDraft } from './import-tables.ts';

/** Results kept in memory while somebody turns their pages; the largest are some megabytes. */
const MOST_KEPT = 6;

export class DraftFiles {
  readonly #files: FileStore;
  readonly #kept = new Map<string, Promise<CheckResult>>();

  constructor(files: FileStore) {
    this.#files = files;
  }

  uploaded(governmentId: string, draft: ImportDraft): Promise<Uint8Array> {
    return this.#files.get(governmentId, draft.file_hash);
  }

  async keepText(governmentId: string, text: string): Promise<string> {
    return (await this.#files.put(governmentId, new TextEncoder().encode(text))).hash;
  }

  async text(governmentId: string, hash: string): Promise<string> {
    return new TextDecoder().decode(await this.#files.get(governmentId, hash));
  }

  /** What was read, checked when it was kept. */
  async bundle(governmentId: string, hash: string): Promise<Bundle> {
    const reading = parseBundle(await this.text(governmentId, hash));
    if (!reading.ok) throw new Error('The kept bundle of a draft cannot be read');
    return reading.bundle;
  }

  keepResult(governmentId: string, result: CheckResult): Promise<string> {
    return this.keepText(governmentId, JSON.stringify(result));
  }

  result(governmentId: string, hash: string): Promise<CheckResult> {
    const key = `${governmentId}/${hash}`;
    const kept = this.#kept.get(key) ?? this.#readResult(governmentId, hash);
    this.#kept.delete(key);
    this.#kept.set(key, kept);
    const oldest = this.#kept.size > MOST_KEPT ? this.#kept.keys().next().value : undefined;
    if (oldest !== undefined) this.#kept.delete(oldest);
    kept.catch(() => this.#kept.delete(key));
    return kept;
  }

  /** Drafts nobody confirmed within a day, and their files. */
  async sweep(database: Database, governmentId: string): Promise<void> {
    const scope = systemScope(governmentId, 'impor');
    const expired = await database.inTransaction(scope, expireDrafts);
    for (const draft of expired) await this.removeUnneeded(database, scope, draft);
  }

  /** Call it once the draft no longer counts as waiting. */
  async removeUnneeded(database: Database, scope: Scope, draft: ImportDraft): Promise<void> {
    for (const hash of [draft.file_hash, draft.result_hash, draft.bundle_hash]) {
      if (hash === null) continue;
      if (!(await database.inTransaction(scope, (tx) => isFileNeeded(tx, hash))))
        await this.#files.remove(scope.governmentId, hash);
    }
  }

  async #readResult(governmentId: string, hash: string): Promise<CheckResult> {
    return checkResultSchema.parse(JSON.parse(await this.text(governmentId, hash)));
  }
}

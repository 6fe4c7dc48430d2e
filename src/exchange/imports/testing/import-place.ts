/** A government of its own for a test, with everything an import needs; files in a folder that goes with it. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Assignment } from '../../../access/rules/actor.ts';
import { insertAccount } from '../../../identity/store.ts';
import type { Database, Tx } from '../../../platform/database/database.ts';
import { systemScope } from '../../../platform/database/scope.ts';
import { folderFileStore } from '../../../platform/files.ts';
import { createLog } from '../../../platform/log.ts';
import { systemRandom } from '../../../platform/random.ts';
import { findOrCreateGovernment } from '../../create-government.ts';
import { exportBundle } from '../../export-bundle.ts';
import { smallBundle } from '../../testing/small-bundle.ts';
import { run } from '../check-file-child.ts';
import { confirmImport } from '../confirm-import.ts';
import { DraftFiles } from '../draft-files.ts';
import { findDraft, insertDraft } from '../draft-store.ts';
import { ImportChecks } from '../import-checks.ts';
import { summarySchema } from '../import-schema.ts';
import { receiveUpload } from '../receive-upload.ts';
import { requesterOf } from '../requester.ts';
import { undoImport } from '../undo-import.ts';

export type Wire = ReturnType<typeof smallBundle>;

let lastGovernment = 0;

async function* asPieces(text: string): AsyncGenerator<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  for (let start = 0; start < bytes.byteLength; start += 50_000) yield bytes.subarray(start, start + 50_000);
}

export async function importPlace(database: Database) {
  lastGovernment += 1;
  const code = `71.${lastGovernment}`;
  const folder = await mkdtemp(join(tmpdir(), 'selaras-impor-'));
  const store = folderFileStore(folder, systemRandom);
  const files = new DraftFiles(store);
  const { government } = smallBundle().organisation;
  const id = await database.asOwner((tx) => findOrCreateGovernment(tx, { ...government, code }));
  const within = <T>(work: (tx: Tx) => Promise<T>) => database.inTransaction(systemScope(id, 'test'), work);
  const checks = new ImportChecks(
    { database, files, check: { read: (job) => run(job) } },
    createLog('silent'),
  );

  return {
    id,
    within,
    checks,
    files,
    store,
    account: (username: string, assignments: readonly Assignment[]) =>
      within((tx) =>
        insertAccount(tx, {
          username,
          displayName: `Akun ${username}`,
          passwordHash: 'tidak dipakai',
          isDemo: false,
          assignments,
        }),
      ),
    /** The small bundle, changed, as a draft that waits for its check. */
    async upload(change: (wire: Wire) => void = () => {}, requestedBy: string | null = null) {
      const wire = smallBundle();
      wire.organisation.government.code = code;
      change(wire);
      const file = await receiveUpload(store, id, asPieces(JSON.stringify(wire)));
      return within((tx) =>
        insertDraft(tx, {
          fileHash: file.hash,
          fileName: 'data.json',
          bytes: file.size,
          kind: file.kind,
          requestedBy,
        }),
      );
    },
    async check(draftId: string) {
      checks.begin(id, draftId);
      await checks.idle();
      return this.draft(draftId);
    },
    async draft(draftId: string) {
      const draft = await within((tx) => findDraft(tx, draftId));
      if (draft === null) throw new Error('no such draft');
      const summary = draft.summary === null ? null : summarySchema.parse(draft.summary);
      return { ...draft, summary };
    },
    async confirm(draftId: string, requestedBy: string | null = null) {
      const { base_version } = await this.draft(draftId);
      const requester = await requesterOf(database, id, requestedBy);
      return confirmImport(
        { database, files },
        { draftId, baseVersion: base_version ?? -1, accountId: requestedBy, ...requester },
      );
    },
    /** Upload, check and confirmation in one go; the id of the record. */
    async import(change?: (wire: Wire) => void) {
      const draftId = await this.upload(change);
      await this.check(draftId);
      return (await this.confirm(draftId)).recordId ?? '';
    },
    undo: (recordId: string) =>
      undoImport({ database, files }, { recordId, scope: systemScope(id, 'test'), accountId: null }),
    export: (year = 2025) =>
      within((tx) => exportBundle(tx, { unit: 'bajuin', year, authority: { kind: 'system' } })),
    close: () => rm(folder, { recursive: true, force: true }),
  };
}

export type ImportPlace = Awaited<ReturnType<typeof importPlace>>;

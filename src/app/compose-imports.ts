/** The imports' part of the composition: routes with their ports, checks in the background, drafts thrown away. */
import type { DownloadPorts } from '../exchange/downloads/routes.ts';
import { createWorkbookWriter } from '../exchange/downloads/workbook-writer.ts';
import { createFileCheck } from '../exchange/imports/check-file.ts';
import { DraftFiles } from '../exchange/imports/draft-files.ts';
import { ImportChecks } from '../exchange/imports/import-checks.ts';
import type { ImportPorts } from '../exchange/imports/routes.ts';
import type { SnapshotSource } from '../measurement/routes.ts';
import { systemClock } from '../platform/clock.ts';
import type { Database } from '../platform/database/database.ts';
import type { FileStore } from '../platform/files.ts';
import type { Log } from '../platform/log.ts';

export interface Imports {
  readonly ports: ImportPorts;
  readonly downloads: DownloadPorts;
  /** Takes up what a stopped server left, and from then on throws away what nobody confirmed. */
  start(governments: () => Promise<readonly { readonly id: string }[]>): void;
  close(): Promise<void>;
}

const SWEEP_EVERY = 30 * 60_000;

export function composeImports(
  database: Database,
  store: FileStore,
  source: SnapshotSource,
  log: Log,
): Imports {
  const check = createFileCheck();
  const writer = createWorkbookWriter();
  const files = new DraftFiles(store);
  const checks = new ImportChecks({ database, files, check }, log);
  let sweeping: NodeJS.Timeout | undefined;
  return {
    ports: { database, source, store, files, checks, expectFile: () => check.standBy() },
    downloads: { database, source, writer, clock: systemClock },
    start(governments) {
      const failed = (error: unknown) => log.error({ error }, 'pekerjaan impor gagal');
      const sweep = async () => {
        for (const { id } of await governments()) await files.sweep(database, id);
      };
      const resume = async () => {
        await checks.resume(
          database,
          (await governments()).map(({ id }) => id),
        );
        await sweep();
      };
      resume().catch(failed);
      sweeping = setInterval(() => void sweep().catch(failed), SWEEP_EVERY);
      sweeping.unref();
    },
    async close() {
      clearInterval(sweeping);
      check.close();
      writer.close();
      await checks.close();
    },
  };
}

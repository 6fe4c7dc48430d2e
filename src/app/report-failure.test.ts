import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { systemScope } from '../platform/database/scope.ts';
import type { FileStore } from '../platform/files.ts';
import { createLog } from '../platform/log.ts';
import { findReportRun } from '../reporting/runs/report-run-store.ts';
import { type RunReportDependencies, runReport } from '../reporting/runs/run-report.ts';
import { type Installation, openInstallation } from './testing/installation.ts';

let installation: Installation;
beforeAll(async () => {
  installation = await openInstallation();
});
afterAll(() => installation.close());

/** A disk as the operating system tells of it when it is full. */
const FULL_DISK: FileStore = {
  put: () => Promise.reject(Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' })),
  putStream: () =>
    Promise.reject(Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' })),
  get: () => Promise.reject(new Error('nothing is kept')),
  remove: () => Promise.resolve(),
  list: async function* () {},
};

async function problemOf(changes: Partial<RunReportDependencies>): Promise<string | null> {
  const { database, governmentId } = installation;
  const id = await installation.insertQueuedRun('63.01.10', 2025);
  await runReport(
    {
      database,
      files: FULL_DISK,
      log: createLog('silent'),
      source: {
        read: () => Promise.resolve({ dataVersion: 1, facts: '{}', layout: { code: 'lkjip', version: 1 } }),
        render: () => Promise.resolve({ content: Buffer.from('isi'), pages: 1, tables: null }),
      },
      ...changes,
    },
    governmentId,
    id,
  );
  const run = await database.inTransaction(systemScope(governmentId, 'test'), (tx) => findReportRun(tx, id));
  expect(run?.status).toBe('failed');
  return run?.problem ?? null;
}

describe('a report that cannot be made', () => {
  it('says so in words when the disk is full', async () => {
    expect(await problemOf({})).toMatch(/^Media penyimpanan server penuh/u);
  });

  it('says no more than that it failed when the fault is ours', async () => {
    const source = {
      read: () => Promise.reject(new TypeError('undefined is no function')),
      render: () => Promise.reject(new Error('never')),
    };
    expect(await problemOf({ source })).toBe(
      'Laporan gagal dibuat karena gangguan pada sistem. Silakan coba lagi.',
    );
  });
});

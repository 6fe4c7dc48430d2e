/** What only the operator of this machine may do: take a backup, bring one back, prove the audit trail. */
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream as NodeReadableStream } from 'node:stream/web';
import { createRoute, z } from '@hono/zod-openapi';
import type { CallerVariables } from '../../identity/authenticate.ts';
import { type Caller, noGovernment } from '../../identity/caller.ts';
import { createAccountAsOperator } from '../../identity/create-account-as-operator.ts';
import { restoreBackup } from '../../platform/backup/restore-backup.ts';
import { writeBackup } from '../../platform/backup/write-backup.ts';
import type { Database } from '../../platform/database/database.ts';
import { AppError, notFound } from '../../platform/errors.ts';
import type { FileStore } from '../../platform/files.ts';
import { newRoutes, problemResponse } from '../../platform/http/application.ts';
import { allMigrations } from '../migrations.ts';
import { createdAccountSchema, operatorAccountSchema } from './account-schema.ts';
import { auditVerdicts, auditVerdictsSchema } from './audit-verdicts.ts';
import { backupSummarySchema } from './backup-summary.ts';

export interface MaintenancePorts {
  readonly database: Database;
  /** Photos, emblems and reports: a backup carries them. */
  readonly files: FileStore;
  /** The only government; null when there is none, or more than one. */
  readonly governmentOfOperator: () => Promise<string | null>;
  /** Accounts may have come with the backup. */
  readonly whenRestored: () => Promise<void>;
}

const json = <Schema extends z.ZodType>(schema: Schema) => ({ 'application/json': { schema } });
const refusals = { 404: problemResponse('Tidak ditemukan') };

const getBackup = createRoute({
  method: 'get',
  path: '/api/operator/backup',
  responses: { 200: { description: 'Cadangan seluruh data dan berkas' }, ...refusals },
});
const postRestore = createRoute({
  method: 'post',
  path: '/api/operator/restore',
  request: { body: { required: true, content: { 'application/gzip': { schema: z.any() } } } },
  responses: {
    200: { description: 'Dipulihkan', content: json(backupSummarySchema) },
    409: problemResponse('Basis data sudah berisi'),
    422: problemResponse('Cadangan tidak dapat dibaca'),
    ...refusals,
  },
});
const getAudit = createRoute({
  method: 'get',
  path: '/api/operator/audit',
  responses: {
    200: { description: 'Hasil pemeriksaan jejak audit', content: json(auditVerdictsSchema) },
    ...refusals,
  },
});

const postAccount = createRoute({
  method: 'post',
  path: '/api/operator/accounts',
  request: { body: { required: true, content: json(operatorAccountSchema) } },
  responses: {
    200: { description: 'Akun dibuat', content: json(createdAccountSchema) },
    409: problemResponse('Nama pengguna sudah dipakai'),
    422: problemResponse('Isian akun bermasalah'),
    ...refusals,
  },
});

/** To anyone else these addresses do not exist. */
function requireOperator(caller: Caller): void {
  if (caller.kind !== 'operator') throw notFound('Alamat yang diminta');
}

/** Only this user can look into it: a backup holds everything. */
function scratchFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'selaras-'));
}

export function maintenanceRoutes({
  database,
  files: kept,
  governmentOfOperator,
  whenRestored,
}: MaintenancePorts) {
  const routes = newRoutes<CallerVariables>();

  routes.use('/api/operator/*', async (context, next) => {
    requireOperator(context.get('caller'));
    await next();
  });
  routes.openapi(getBackup, async (context) => {
    const folder = await scratchFolder();
    const file = join(folder, 'backup.gz');
    const { tables, rows, files } = await writeBackup(database, kept, file);
    const content = createReadStream(file);
    content.once('close', () => void rm(folder, { recursive: true, force: true }));
    return context.body(Readable.toWeb(content) as ReadableStream, 200, {
      'Content-Type': 'application/gzip',
      'Content-Disposition': 'attachment; filename="selaras-backup.gz"',
      'Cache-Control': 'no-store',
      'X-Backup-Tables': String(tables),
      'X-Backup-Rows': String(rows),
      'X-Backup-Files': String(files),
    });
  });
  routes.openapi(postRestore, async (context) => {
    const body = context.req.raw.body;
    if (body === null)
      throw new AppError({ code: 'backup-unreadable', status: 422, message: 'Berkas cadangan kosong.' });
    const folder = await scratchFolder();
    const file = join(folder, 'backup.gz');
    try {
      // The same stream under the two names that the browser's and Node's types have for it.
      const source = Readable.fromWeb(body as NodeReadableStream<Uint8Array>);
      await pipeline(source, createWriteStream(file, { flags: 'wx', mode: 0o600 }));
      const summary = await restoreBackup(database, kept, file, allMigrations);
      await whenRestored();
      return context.json(summary, 200);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
  routes.openapi(postAccount, async (context) => {
    const governmentId = await governmentOfOperator();
    if (governmentId === null) throw noGovernment();
    return context.json(
      await createAccountAsOperator(database, governmentId, context.req.valid('json')),
      200,
    );
  });
  routes.openapi(getAudit, async (context) => context.json(await auditVerdicts(database), 200));
  return routes;
}

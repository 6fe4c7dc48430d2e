import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { assignment } from '../../access/rules/actor.ts';
import type { CallerVariables } from '../../identity/authenticate.ts';
import type { Caller } from '../../identity/caller.ts';
import type { Database } from '../../platform/database/database.ts';
import { migrate } from '../../platform/database/migrate.ts';
import { openDatabase } from '../../platform/database/open-database.ts';
import { folderFileStore } from '../../platform/files.ts';
import { newApplication, newRoutes } from '../../platform/http/application.ts';
import { systemRandom } from '../../platform/random.ts';
import { createGovernmentRow } from '../../platform/testing/government.ts';
import { allMigrations } from '../migrations.ts';
import { auditVerdictsSchema } from './audit-verdicts.ts';
import { maintenanceRoutes } from './routes.ts';

let database: Database;
let governmentId: string;
const folder = mkdtempSync(join(tmpdir(), 'selaras-maintenance-'));
const files = folderFileStore(folder, systemRandom);

beforeAll(async () => {
  database = await openDatabase({ kind: 'embedded', folder: 'memory' });
  await migrate(database, allMigrations);
  governmentId = await createGovernmentRow(database);
});
afterAll(async () => {
  await database.close();
  rmSync(folder, { recursive: true, force: true });
});

function request(caller: Caller, path: string, init: RequestInit = {}) {
  const application = newApplication({ info: () => {}, error: () => {} }, () => true);
  const authenticated = newRoutes<CallerVariables>();
  authenticated.use('/api/*', async (context, next) => {
    context.set('caller', caller);
    await next();
  });
  authenticated.route(
    '/',
    maintenanceRoutes({
      governmentOfOperator: async () => null,
      whenRestored: async () => {},
      database,
      files,
    }),
  );
  application.route('/', authenticated);
  return application.request(path, init);
}

const operator = (): Caller => ({ kind: 'operator', governmentId });

describe('the operator of the machine', () => {
  it('alone finds these addresses: not even an administrator does', async () => {
    const assignments = [assignment('administrator'), assignment('platform')];
    const record = {
      id: randomUUID(),
      username: 'admin',
      displayName: 'Admin',
      passwordHash: '',
      assignments,
    };
    const administrator: Caller = { kind: 'account', governmentId, account: record, address: '127.0.0.1' };
    for (const caller of [administrator, { kind: 'visitor' } as const]) {
      expect((await request(caller, '/api/operator/backup')).status).toBe(404);
      expect((await request(caller, '/api/operator/restore', { method: 'POST', body: 'x' })).status).toBe(
        404,
      );
      expect((await request(caller, '/api/operator/audit')).status).toBe(404);
    }
  });

  it('takes a backup that holds the government and its files', async () => {
    const photo = new TextEncoder().encode('foto kegiatan');
    await files.put(governmentId, photo);
    const response = await request(operator(), '/api/operator/backup');
    const lines = gunzipSync(Buffer.from(await response.arrayBuffer())).toString('utf8');
    expect(lines).toContain(governmentId);
    expect(lines).toContain(Buffer.from(photo).toString('base64'));
    expect(response.headers.get('X-Backup-Rows')).toBe('1');
    expect(response.headers.get('X-Backup-Files')).toBe('1');
  });

  it('cannot restore over data, nor what is no backup', async () => {
    const backup = await (await request(operator(), '/api/operator/backup')).arrayBuffer();
    const over = await request(operator(), '/api/operator/restore', { method: 'POST', body: backup });
    expect(over.status).toBe(409);
    const noBackup = await request(operator(), '/api/operator/restore', { method: 'POST', body: 'bukan' });
    expect(noBackup.status).toBe(422);
    const nothing = await request(operator(), '/api/operator/restore', { method: 'POST' });
    expect(nothing.status).toBe(422);
  });

  it('sees the verdict on every government’s audit trail', async () => {
    const verdicts = auditVerdictsSchema.parse(
      await (await request(operator(), '/api/operator/audit')).json(),
    );
    expect(verdicts).toMatchObject([{ name: 'Kabupaten Contoh', sealed: 0, findings: [] }]);
  });
});

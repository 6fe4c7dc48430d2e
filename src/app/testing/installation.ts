/** An installation with the demo year for tests: the whole application over a database in memory, without a port. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Assignment, assignment } from '../../access/rules/actor.ts';
import { insertDraft } from '../../exchange/imports/draft-store.ts';
import { hashPassword } from '../../identity/password.ts';
import { hashSessionSecret, newSessionToken, writeSessionToken } from '../../identity/session-token.ts';
import { findAccountByUsername, insertAccount, insertSession } from '../../identity/store.ts';
import { systemClock } from '../../platform/clock.ts';
import { readConfig } from '../../platform/config.ts';
import type { Database } from '../../platform/database/database.ts';
import { migrate } from '../../platform/database/migrate.ts';
import { openDatabase } from '../../platform/database/open-database.ts';
import { systemScope } from '../../platform/database/scope.ts';
import { createLog } from '../../platform/log.ts';
import { systemRandom } from '../../platform/random.ts';
import { createGovernmentRow } from '../../platform/testing/government.ts';
import { insertReportRun } from '../../reporting/runs/report-run-store.ts';
import { type Application, composeApplication } from '../compose-application.ts';
import { GovernmentDirectory } from '../governments.ts';
import { InstallationState } from '../installation-state.ts';
import { loadDemo } from '../load-demo.ts';
import { allMigrations } from '../migrations.ts';
import { readOperatorCredential } from '../operator-credential.ts';
import { SetUpCode } from '../set-up/set-up-code.ts';

export interface Installation {
  readonly application: Application;
  readonly database: Database;
  readonly governmentId: string;
  readonly operatorCredential: string;
  /** Shown in the terminal of an empty installation. */
  readonly setUpCode: string;
  /** A session without the password's cost; the value of its cookie. */
  openSession(governmentId: string, username: string): Promise<string>;
  /** A government beside the first, with one account that holds the assignments; the value of its cookie. */
  openForeignSession(assignments: readonly Assignment[]): Promise<string>;
  /** A report run that no worker will ever take up; its id. */
  insertQueuedRun(unitCode: string, year: number): Promise<string>;
  /** An upload of the account that no check will ever take up; its id. */
  insertWaitingDraft(username: string): Promise<string>;
  close(): Promise<void>;
}

async function openSession(database: Database, governmentId: string, username: string): Promise<string> {
  const token = newSessionToken(governmentId, systemRandom);
  await database.inTransaction(systemScope(governmentId, 'test'), async (tx) => {
    const account = await findAccountByUsername(tx, username);
    if (account === null) throw new Error(`No account ${username}`);
    await insertSession(tx, hashSessionSecret(token.secret), account.id, null);
  });
  return writeSessionToken(token);
}

async function openForeignSession(database: Database, assignments: readonly Assignment[]): Promise<string> {
  const foreign = await createGovernmentRow(database);
  const passwordHash = await hashPassword('kata-sandi-lain');
  await database.inTransaction(systemScope(foreign, 'test'), (tx) =>
    insertAccount(tx, {
      username: 'tetangga',
      displayName: 'Tetangga',
      passwordHash,
      isDemo: false,
      assignments,
    }),
  );
  return openSession(database, foreign, 'tetangga');
}

/** Every role at once: what such an account of another government may not do, none may. */
export function everyAssignment(unit: string): readonly Assignment[] {
  return [
    assignment('planner', unit),
    assignment('contributor', unit, 'kasi-pelayanan'),
    assignment('approver', unit),
    assignment('coordinator'),
    assignment('administrator'),
  ];
}

/** About two seconds, with the demo unless it shall be empty; close it in `afterAll`. */
export async function openInstallation({ isEmpty = false } = {}): Promise<Installation> {
  const folder = await mkdtemp(join(tmpdir(), 'selaras-app-'));
  const database = await openDatabase({ kind: 'embedded', folder: 'memory' });
  await migrate(database, allMigrations);
  if (!isEmpty) await loadDemo(database);
  const governments = new GovernmentDirectory(database);
  const government = await governments.only();
  const setUpCode = new SetUpCode(systemRandom, systemClock);
  const application = await composeApplication({
    database,
    config: readConfig({ SELARAS_DATA: folder, PORT: '0', LOG_LEVEL: 'silent' }),
    log: createLog(process.env.SELARAS_TEST_LOG === '1' ? 'error' : 'silent'),
    governments,
    state: await InstallationState.read(database, governments),
    setUpCode,
    version: '0.0.0',
  });
  await application.startWork();
  return {
    application,
    database,
    governmentId: government?.id ?? '',
    setUpCode: setUpCode.shown,
    operatorCredential: (await readOperatorCredential(folder)) ?? '',
    openSession: (governmentId, username) => openSession(database, governmentId, username),
    openForeignSession: (assignments) => openForeignSession(database, assignments),
    insertQueuedRun: (unitCode, year) =>
      database.inTransaction(systemScope(government?.id ?? '', 'test'), (tx) =>
        insertReportRun(tx, { unitCode, year, format: 'pdf', part: null, requestedBy: null }),
      ),
    insertWaitingDraft: (username) =>
      database.inTransaction(systemScope(government?.id ?? '', 'test'), async (tx) => {
        const account = await findAccountByUsername(tx, username);
        return insertDraft(tx, {
          fileHash: '0'.repeat(64),
          fileName: 'menunggu.xlsx',
          bytes: 1,
          kind: 'xlsx',
          requestedBy: account?.id ?? null,
        });
      }),
    async close() {
      await application.close();
      await database.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

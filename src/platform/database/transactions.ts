/** Runs work in a transaction on a session of either database. */
import { AsyncLocalStorage } from 'node:async_hooks';
import { Kysely } from 'kysely';
import { isUuid, uuidV7 } from '../../kernel/ids.ts';
import type { Clock } from '../clock.ts';
import type { RandomBytes } from '../random.ts';
import type { Connection, ConnectionSource } from './connection.ts';
import type { OwnerTx, Tx } from './database.ts';
import type { Scope } from './scope.ts';
import { type Lease, sessionDialect } from './session-dialect.ts';
import type { PlatformTables } from './tables.ts';

/** Role of every use case: no owner, no login, bound by row-level security. */
export const APP_ROLE = 'selaras_app';

function enterScope(governmentId: string): string {
  // A script takes no parameters; a UUID is the only text that gets into it.
  if (!isUuid(governmentId)) throw new Error('A transaction needs the id of a government');
  return `select set_config('role', '${APP_ROLE}', true), set_config('selaras.government_id', '${governmentId}', true)`;
}

/** One message for three things: every round trip to the embedded database's thread counts. */
function beginInScope(governmentId: string): string {
  return `begin; ${enterScope(governmentId)}`;
}

export class Transactions {
  readonly #source: ConnectionSource;
  readonly #clock: Clock;
  readonly #random: RandomBytes;
  readonly #running = new AsyncLocalStorage<Lease>();

  constructor(source: ConnectionSource, clock: Clock, random: RandomBytes) {
    this.#source = source;
    this.#clock = clock;
    this.#random = random;
  }

  async inScope<T>(scope: Scope, work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.#run(beginInScope(scope.governmentId), (_, handle) => work({ ...handle, scope }));
  }

  asOwner<T>(work: (tx: OwnerTx) => Promise<T>): Promise<T> {
    return this.#run('begin', (connection, handle) =>
      work({ ...handle, run: (script) => connection.execute(script) }),
    );
  }

  inNewGovernment<T>(
    actor: Scope['actor'],
    found: (tx: OwnerTx) => Promise<string>,
    work: (tx: Tx) => Promise<T>,
  ): Promise<T> {
    return this.#run('begin', async (connection, handle) => {
      const governmentId = await found({ ...handle, run: (script) => connection.execute(script) });
      await connection.execute(enterScope(governmentId));
      return work({ ...handle, scope: { governmentId, actor } });
    });
  }

  /** Whether the caller is inside the work of a transaction that has not ended. */
  isRunning(): boolean {
    const lease = this.#running.getStore();
    return lease !== undefined && lease.connection !== null;
  }

  async #run<T>(
    begin: string,
    work: (connection: Connection, handle: Omit<OwnerTx, 'run'>) => Promise<T>,
  ): Promise<T> {
    // Nested, it would wait for itself on the embedded database and silently escape on a server.
    if (this.isRunning()) throw new Error('A transaction inside a transaction: pass the Tx on');
    const connection = await this.#source.acquire();
    const lease: Lease = { connection, hasFailed: false };
    let broken = false;
    try {
      await connection.execute(begin);
      const result = await this.#running.run(lease, () => work(connection, this.#handle(lease)));
      lease.connection = null;
      if (lease.hasFailed) throw new Error('A statement of this transaction failed: it cannot be committed');
      await connection.execute('commit');
      return result;
    } catch (error) {
      // Before the rollback: a branch of the work that still runs must not write outside the transaction.
      lease.connection = null;
      broken = !(await rolledBack(connection));
      throw error;
    } finally {
      this.#source.release(connection, broken);
    }
  }

  #handle(lease: Lease): Omit<OwnerTx, 'run'> {
    const now = this.#clock();
    return {
      sql: new Kysely<PlatformTables>({ dialect: sessionDialect(lease) }),
      now,
      newId: () => uuidV7(now, this.#random(10)),
    };
  }
}

async function rolledBack(connection: Connection): Promise<boolean> {
  try {
    await connection.execute('rollback');
    return true;
  } catch {
    return false;
  }
}

/** Runs work in a transaction on a session of either database. */
import { AsyncLocalStorage } from 'node:async_hooks';
import { Kysely } from 'kysely';
import { uuidV7 } from '../../kernel/ids.ts';
import type { Clock } from '../clock.ts';
import type { RandomBytes } from '../random.ts';
import type { Connection, ConnectionSource } from './connection.ts';
import type { OwnerTx, Tx } from './database.ts';
import type { Scope } from './scope.ts';
import { type Lease, sessionDialect } from './session-dialect.ts';
import type { PlatformTables } from './tables.ts';

/** Role of every use case: no owner, no login, bound by row-level security. */
export const APP_ROLE = 'selaras_app';

const ENTER_SCOPE = `select set_config('role', '${APP_ROLE}', true), set_config('selaras.government_id', $1, true)`;

export class Transactions {
  readonly #source: ConnectionSource;
  readonly #clock: Clock;
  readonly #random: RandomBytes;
  readonly #running = new AsyncLocalStorage<true>();

  constructor(source: ConnectionSource, clock: Clock, random: RandomBytes) {
    this.#source = source;
    this.#clock = clock;
    this.#random = random;
  }

  inScope<T>(scope: Scope, work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.#run(async (connection, handle) => {
      await connection.query(ENTER_SCOPE, [scope.governmentId]);
      return work({ ...handle, scope });
    });
  }

  asOwner<T>(work: (tx: OwnerTx) => Promise<T>): Promise<T> {
    return this.#run((connection, handle) =>
      work({ ...handle, run: (script) => connection.execute(script) }),
    );
  }

  async #run<T>(work: (connection: Connection, handle: Omit<OwnerTx, 'run'>) => Promise<T>): Promise<T> {
    // Nested, it would wait for itself on the embedded database and silently escape on a server.
    if (this.#running.getStore() === true)
      throw new Error('A transaction inside a transaction: pass the Tx on');
    const connection = await this.#source.acquire();
    const lease: Lease = { connection, hasFailed: false };
    let broken = false;
    try {
      await connection.execute('begin');
      const result = await this.#running.run(true, () => work(connection, this.#handle(lease)));
      if (lease.hasFailed) throw new Error('A statement of this transaction failed: it cannot be committed');
      await connection.execute('commit');
      return result;
    } catch (error) {
      broken = !(await rolledBack(connection));
      throw error;
    } finally {
      lease.connection = null;
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

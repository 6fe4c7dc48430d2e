/**
 * Kysely over one session that a transaction already holds. Kysely compiles; begin, commit and the tenant
 * are the port's business, so Kysely's own `transaction()` is refused, and a handle kept after the end of
 * its transaction is dead.
 */
import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
} from 'kysely';
import type { Connection } from './connection.ts';

/** The session while its transaction runs; `null` afterwards. */
export interface Lease {
  connection: Connection | null;
  /** A statement failed: PostgreSQL will turn the commit into a rollback without a word. */
  hasFailed: boolean;
}

export function sessionDialect(lease: Lease): Dialect {
  return {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new SessionDriver(lease),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  };
}

class SessionConnection implements DatabaseConnection {
  readonly #lease: Lease;

  constructor(lease: Lease) {
    this.#lease = lease;
  }

  async executeQuery<R>(compiled: CompiledQuery): Promise<QueryResult<R>> {
    const { connection } = this.#lease;
    if (connection === null) throw new Error('The transaction of this handle has ended');
    const { rows, affected } = await connection.query(compiled.sql, compiled.parameters).catch((error) => {
      this.#lease.hasFailed = true;
      throw error;
    });
    // Kysely's contract: the caller's type parameter says what the statement returns.
    const typed = rows as readonly unknown[] as R[];
    return affected === null ? { rows: typed } : { rows: typed, numAffectedRows: BigInt(affected) };
  }

  // biome-ignore lint/correctness/useYield: refused, there is nothing to yield.
  async *streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    throw new Error('Streaming is not offered: read in pages');
  }
}

class SessionDriver implements Driver {
  readonly #connection: DatabaseConnection;

  constructor(lease: Lease) {
    this.#connection = new SessionConnection(lease);
  }

  async init(): Promise<void> {}
  async acquireConnection(): Promise<DatabaseConnection> {
    return this.#connection;
  }
  async beginTransaction(): Promise<void> {
    throw new Error('The transaction is already running: use Database.inTransaction');
  }
  async commitTransaction(): Promise<void> {}
  async rollbackTransaction(): Promise<void> {}
  async releaseConnection(): Promise<void> {}
  async destroy(): Promise<void> {}
}

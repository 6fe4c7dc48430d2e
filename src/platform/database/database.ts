/**
 * The database port: PGlite in a folder or a PostgreSQL server, one dialect, the same migrations and tests.
 *
 * A use case gets a `Tx`, never the database itself: inside the transaction it sees and writes only the rows
 * of its government (row-level security, role `selaras_app`).
 *
 * @example a store
 * ```ts
 * type PlanningTables = { plan: PlanTable };   // a type, not an interface; columns as in SQL: snake_case
 * export function plansOfUnit(tx: Tx, unitId: string) {
 *   return tx.sql.withTables<PlanningTables>()
 *     .selectFrom('plan')
 *     .where('government_id', '=', tx.scope.governmentId)    // row-level security guards too: filter anyway
 *     .where('unit_id', '=', unitId)
 *     .selectAll().execute();
 * }
 * await database.inTransaction(scope, (tx) => plansOfUnit(tx, unitId));
 * ```
 * Values in and out: see value-parsers.ts. Raw SQL: Kysely's `` sql`…`.execute(tx.sql) ``.
 */
import type { Kysely } from 'kysely';
import type { Scope } from './scope.ts';
import type { PlatformTables } from './tables.ts';

export type DatabaseConfig =
  | {
      readonly kind: 'embedded';
      /** The data folder; PGlite's files are in its `database/`. `memory` keeps nothing. */
      readonly folder: string;
    }
  | { readonly kind: 'server'; readonly url: string; readonly poolSize: number };

/** Row types of a capability's tables are added with `tx.sql.withTables<OwnTables>()`. */
export interface Tx {
  readonly sql: Kysely<PlatformTables>;
  readonly scope: Scope;
  /** The moment of the transaction: one for everything it writes. */
  readonly now: Date;
  /** A new UUIDv7. */
  newId(): string;
}

/** For migrations, platform-level look-ups (which government is this host?) and backup: sees every tenant. */
export interface OwnerTx {
  readonly sql: Kysely<PlatformTables>;
  readonly now: Date;
  newId(): string;
  /** A script of several statements, without parameters. */
  run(script: string): Promise<void>;
}

export interface Database {
  readonly kind: DatabaseConfig['kind'];
  /** All or nothing. Never nested: a use case that needs another passes its `Tx` on. */
  inTransaction<T>(scope: Scope, work: (tx: Tx) => Promise<T>): Promise<T>;
  asOwner<T>(work: (tx: OwnerTx) => Promise<T>): Promise<T>;
  /**
   * A government and what it begins with, in one transaction: `found` writes the government as owner and gives
   * its id, `work` then goes on as any use case, bound to that government.
   */
  inNewGovernment<T>(
    actor: Scope['actor'],
    found: (tx: OwnerTx) => Promise<string>,
    work: (tx: Tx) => Promise<T>,
  ): Promise<T>;
  /**
   * For a library that owns its schema and its transactions (pg-boss), and nothing else: one statement, or a
   * script when there are no values, as owner. Rows of a script are not returned.
   */
  runLibraryStatement(text: string, values: readonly unknown[]): Promise<{ rows: Record<string, unknown>[] }>;
  /** Embedded only: tells a second process where the server that holds the folder can be reached. */
  announceAddress(address: string): Promise<void>;
  close(): Promise<void>;
}

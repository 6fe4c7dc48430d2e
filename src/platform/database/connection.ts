/** What both databases offer underneath: one session on which statements run one after another. */

export interface StatementResult {
  readonly rows: readonly Record<string, unknown>[];
  /** Rows inserted, updated or deleted; null for statements that count none. */
  readonly affected: number | null;
}

export interface Connection {
  query(sql: string, parameters: readonly unknown[]): Promise<StatementResult>;
  /** Several statements, without parameters; rows are not returned. */
  execute(script: string): Promise<void>;
}

export interface ConnectionSource {
  /** Gives the next free session; waits in line, in order of asking. Rejects with `DatabaseBusy`. */
  acquire(): Promise<Connection>;
  /** `broken` when the session must not be used again. */
  release(connection: Connection, broken: boolean): void;
  close(): Promise<void>;
}

/** A PostgreSQL server behind a pool of sessions. */
import pg from 'pg';
import type { Connection, ConnectionSource, StatementResult } from './connection.ts';
import { databaseBusy, StatementError, statementErrorDetail } from './database-errors.ts';
import { PARSERS } from './value-parsers.ts';

/** Milliseconds to wait for a free session. */
const PATIENCE = 15_000;

class ServerSession implements Connection {
  readonly client: pg.PoolClient;

  constructor(client: pg.PoolClient) {
    this.client = client;
  }

  async query(sql: string, parameters: readonly unknown[]): Promise<StatementResult> {
    try {
      const result = await this.client.query<Record<string, unknown>>(sql, [...parameters]);
      return { rows: result.rows, affected: result.rowCount };
    } catch (error) {
      throw translated(error);
    }
  }

  async execute(script: string): Promise<void> {
    try {
      await this.client.query(script);
    } catch (error) {
      throw translated(error);
    }
  }
}

function translated(error: unknown): unknown {
  const detail = statementErrorDetail(error);
  return detail !== null && error instanceof Error ? new StatementError(error.message, detail) : error;
}

const types = {
  getTypeParser(oid: number, format?: 'text' | 'binary'): (text: string) => unknown {
    const own = PARSERS[oid];
    return own === undefined || format === 'binary' ? pg.types.getTypeParser(oid, format) : own;
  },
};

export function serverSource(
  url: string,
  poolSize: number,
  onLost: (error: Error) => void,
): ConnectionSource {
  const pool = new pg.Pool({
    connectionString: url,
    max: poolSize,
    connectionTimeoutMillis: PATIENCE,
    types,
    application_name: 'selaras',
  });
  // A session that the server ends, idle or at work, is replaced by the next acquire. Unheard, the event would
  // end this process.
  pool.on('error', onLost);
  pool.on('connect', (client) => client.on('error', onLost));
  const sessions = new Map<Connection, pg.PoolClient>();
  return {
    async acquire(): Promise<Connection> {
      const client = await pool.connect().catch((error: unknown) => {
        throw error instanceof Error && error.message.includes('timeout') ? databaseBusy(PATIENCE) : error;
      });
      const session = new ServerSession(client);
      sessions.set(session, client);
      return session;
    },
    release(connection, broken): void {
      sessions.get(connection)?.release(broken);
      sessions.delete(connection);
    },
    close: () => pool.end(),
  };
}

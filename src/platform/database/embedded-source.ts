/** The embedded database has one session: transactions queue for it, first come, first served. */
import type { Connection, ConnectionSource } from './connection.ts';
import { databaseBusy } from './database-errors.ts';
import type { EmbeddedSession } from './embedded-session.ts';
import { WaitingLine } from './waiting-line.ts';

/** Milliseconds after which a waiting transaction gives up; a whole import takes about one second. */
export const PATIENCE = 15_000;

export function embeddedSource(session: EmbeddedSession, onClosed: () => Promise<void>): ConnectionSource {
  const line = new WaitingLine(PATIENCE, databaseBusy);
  return {
    async acquire(): Promise<Connection> {
      await line.enter();
      return session;
    },
    release: () => line.leave(),
    async close(): Promise<void> {
      await line.enter();
      await session.close();
      await onClosed();
    },
  };
}

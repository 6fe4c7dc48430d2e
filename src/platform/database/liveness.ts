/** Whether the database answers: asked by whoever watches the server, without ever piling up questions. */
import { sql } from 'kysely';
import type { Database } from './database.ts';

/** True when the database answered within `milliseconds`; a question still open is not asked a second time. */
export type Liveness = () => Promise<boolean>;

export function watchLiveness(database: Database, milliseconds: number): Liveness {
  let open: Promise<boolean> | null = null;
  const ask = (): Promise<boolean> =>
    database
      .asOwner((tx) => sql`select 1`.execute(tx.sql))
      .then(
        () => true,
        () => false,
      )
      .finally(() => {
        open = null;
      });
  return () => {
    open ??= ask();
    return within(open, milliseconds);
  };
}

function within(answer: Promise<boolean>, milliseconds: number): Promise<boolean> {
  return new Promise((done) => {
    const timer = setTimeout(() => done(false), milliseconds);
    void answer.then((isAlive) => {
      clearTimeout(timer);
      done(isAlive);
    });
  });
}

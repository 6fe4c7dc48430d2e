/** Statements of a library that begins and commits by itself inside its scripts. */
import type { ConnectionSource } from './connection.ts';

/** A script is recognised by its own `begin`, or by more than one statement without values. */
const SCRIPT = /^\s*(begin|create)\b/i;

export async function runLibraryStatement(
  source: ConnectionSource,
  text: string,
  values: readonly unknown[],
): Promise<{ rows: Record<string, unknown>[] }> {
  const connection = await source.acquire();
  let broken = false;
  try {
    if (values.length === 0 && SCRIPT.test(text)) {
      await connection.execute(text);
      return { rows: [] };
    }
    const { rows } = await connection.query(text, values);
    return { rows: [...rows] };
  } catch (error) {
    // A script that failed after its `begin` leaves the transaction open.
    broken = await connection.execute('rollback').then(
      () => false,
      () => true,
    );
    throw error;
  } finally {
    source.release(connection, broken);
  }
}

/** Which governments this installation serves; most serve one, and then nobody is asked. */
import type { Database } from '../platform/database/database.ts';

export interface GovernmentListing {
  readonly id: string;
  readonly code: string;
  readonly name: string;
}

export function listGovernments(database: Database): Promise<GovernmentListing[]> {
  return database.asOwner((tx) =>
    tx.sql.selectFrom('government').select(['id', 'code', 'name']).orderBy('code').execute(),
  );
}

/** Governments change almost never: read again after a minute, or when there was none. */
export class GovernmentDirectory {
  readonly #database: Database;
  #known: readonly GovernmentListing[] = [];
  #readAt = 0;

  constructor(database: Database) {
    this.#database = database;
  }

  async all(): Promise<readonly GovernmentListing[]> {
    if (this.#known.length === 0 || Date.now() - this.#readAt > 60_000) {
      this.#known = await listGovernments(this.#database);
      this.#readAt = Date.now();
    }
    return this.#known;
  }

  /** The only one; null when there is none, or more than one and nothing tells which. */
  async only(): Promise<GovernmentListing | null> {
    const all = await this.all();
    return all.length === 1 ? (all[0] ?? null) : null;
  }

  async name(id: string): Promise<string> {
    return (await this.all()).find((government) => government.id === id)?.name ?? '';
  }
}

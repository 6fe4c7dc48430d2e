/**
 * Living sessions, kept for a few seconds so that a page of many requests asks the database once. A session that
 * ends in this process is forgotten at once; one that ends in another process lives on here for the few seconds.
 */
import type { AccountRecord } from './store.ts';

const KEPT_FOR = 10_000;
const MOST_KEPT = 5_000;

interface Kept {
  readonly account: AccountRecord;
  readonly until: number;
}

export class SessionCache {
  readonly #kept = new Map<string, Kept>();

  find(token: string, now: number): AccountRecord | null {
    const kept = this.#kept.get(token);
    if (kept === undefined) return null;
    if (kept.until > now) return kept.account;
    this.#kept.delete(token);
    return null;
  }

  keep(token: string, account: AccountRecord, now: number): void {
    if (this.#kept.size >= MOST_KEPT) this.#kept.clear();
    this.#kept.set(token, { account, until: now + KEPT_FOR });
  }

  forget(token: string): void {
    this.#kept.delete(token);
  }
}

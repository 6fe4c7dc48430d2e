/** What this installation holds: nothing yet, data without accounts, or accounts; and whether they are the example's. */
import { hasAnyAccount, listDemoAccounts } from '../identity/store.ts';
import { listUnits } from '../organisation/unit-listing.ts';
import type { Database } from '../platform/database/database.ts';
import { systemScope } from '../platform/database/scope.ts';
import { DEMO_PASSWORD, demoAccounts } from './demo-accounts.ts';
import type { GovernmentDirectory } from './governments.ts';

/** `empty`: no government. `without-accounts`: data came by the command line, nobody can sign in. */
export type InstallationStage = 'empty' | 'without-accounts' | 'ready';

export interface ShownDemoAccount {
  readonly username: string;
  readonly role: string;
  readonly group: string;
  readonly password: string;
}

export class InstallationState {
  readonly #database: Database;
  readonly #governments: GovernmentDirectory;
  #demo: readonly ShownDemoAccount[] = [];
  #hasAccounts = false;

  private constructor(database: Database, governments: GovernmentDirectory) {
    this.#database = database;
    this.#governments = governments;
  }

  static async read(database: Database, governments: GovernmentDirectory): Promise<InstallationState> {
    const state = new InstallationState(database, governments);
    await state.refresh();
    return state;
  }

  /** To be called after whatever may have brought accounts: the example, a backup. */
  async refresh(): Promise<void> {
    const demo: ShownDemoAccount[] = [];
    let hasAccounts = false;
    for (const { id, name } of await this.#governments.all()) {
      const found = await this.#database.inTransaction(systemScope(id, 'installation'), async (tx) => ({
        hasAny: await hasAnyAccount(tx),
        demo: new Set((await listDemoAccounts(tx)).map(({ username }) => username)),
        units: await listUnits(tx),
      }));
      hasAccounts ||= found.hasAny;
      const known = demoAccounts(bajuinFirst(found.units), name).filter(({ username }) =>
        found.demo.has(username),
      );
      demo.push(
        ...known.map(({ username, role, group }) => ({ username, role, group, password: DEMO_PASSWORD })),
      );
    }
    this.#demo = demo;
    this.#hasAccounts = hasAccounts;
  }

  /** Accounts whose passwords everybody knows: only this machine may be served. */
  get hasDemo(): boolean {
    return this.#demo.length > 0;
  }

  /** As the sign-in page lists them. */
  get demoAccounts(): readonly ShownDemoAccount[] {
    return this.#demo;
  }

  async stage(): Promise<InstallationStage> {
    if ((await this.#governments.all()).length === 0) return 'empty';
    // Accounts may come by the command line while the server runs, and are never taken away again.
    if (!this.#hasAccounts) await this.refresh();
    return this.#hasAccounts ? 'ready' : 'without-accounts';
  }
}

function bajuinFirst<Unit extends { readonly shortName: string }>(units: readonly Unit[]): Unit[] {
  const rest = units.filter(({ shortName }) => shortName !== 'bajuin');
  return [...units.filter(({ shortName }) => shortName === 'bajuin'), ...rest];
}

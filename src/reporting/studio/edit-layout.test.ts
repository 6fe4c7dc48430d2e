import { beforeEach, expect, it } from 'vitest';
import type { Tx } from '../../platform/database/database.ts';
import { platformMigrations } from '../../platform/database/migrations/index.ts';
import { systemScope } from '../../platform/database/scope.ts';
import { findTenancyViolations } from '../../platform/database/tenancy.ts';
import { AppError } from '../../platform/errors.ts';
import { eachDatabase } from '../../platform/testing/databases.ts';
import { DEFAULT_LAYOUT } from '../layouts/built-in-layouts.ts';
import { copyLayout, discardDraft, putLayoutInForce, saveDraft } from './edit-layout.ts';
import { editionsOfLayout, findLayout } from './layout-store.ts';
import { resolveLayout } from './resolve-layout.ts';
import { storedLayouts } from './stored-layout-tables.ts';

const CODE = 'lkjip-kita';
const codeOf = (error: unknown) => (error instanceof AppError ? error.code : String(error));

eachDatabase('layouts a government keeps', [...platformMigrations, storedLayouts], (harness) => {
  let governmentId = '';
  const within = <Value>(work: (tx: Tx) => Promise<Value>): Promise<Value> =>
    harness.database().inTransaction(systemScope(governmentId, 'uji'), work);
  const copied = () =>
    within((tx) =>
      copyLayout(tx, { from: DEFAULT_LAYOUT, code: CODE, name: 'Laporan kita', ownerUnit: null, by: null }),
    );
  const saved = (revision: number, title: string) =>
    within((tx) =>
      saveDraft(tx, { code: CODE, revision, content: { ...DEFAULT_LAYOUT, documentTitle: title }, by: null }),
    );
  const inForce = (revision: number, note: string) =>
    within((tx) => putLayoutInForce(tx, CODE, revision, note));

  beforeEach(async () => {
    governmentId = await harness.newGovernment();
  });
  it('stand behind the wall of their government', async () => {
    expect(await findTenancyViolations(harness.database())).toEqual([]);
  });

  it('begin as a draft that no report uses yet', async () => {
    await copied();
    expect(await within((tx) => resolveLayout(tx, CODE))).toBe(DEFAULT_LAYOUT);
  });

  it('are used once they are in force, under their own name', async () => {
    await copied();
    await inForce(1, 'Pertama');
    const layout = await within((tx) => resolveLayout(tx, CODE));
    expect([layout.code, layout.name, layout.version]).toEqual([CODE, 'Laporan kita', 1]);
  });

  it('are not changed in force: editing makes the next edition, the old one stays readable', async () => {
    await copied();
    await inForce(1, 'Pertama');
    const { revision } = await saved(0, 'Laporan Capaian');
    expect((await within((tx) => resolveLayout(tx, CODE))).documentTitle).toBe(DEFAULT_LAYOUT.documentTitle);
    await inForce(revision, 'Judul menurut surat edaran');
    const layout = await within((tx) => resolveLayout(tx, CODE));
    expect([layout.documentTitle, layout.version]).toEqual(['Laporan Capaian', 2]);
    const editions = await within(async (tx) => {
      const found = await findLayout(tx, CODE);
      return found === null ? [] : editionsOfLayout(tx, found.id);
    });
    expect(editions.map(({ number, state, note }) => [number, state, note])).toEqual([
      [2, 'in-force', 'Judul menurut surat edaran'],
      [1, 'replaced', 'Pertama'],
    ]);
  });

  it('tell the second of two editors what the first saved, and lose neither', async () => {
    await copied();
    await saved(1, 'Dari meja pertama');
    const refusal = await saved(1, 'Dari meja kedua').catch((error: unknown) => error);
    expect(codeOf(refusal)).toBe('stale-draft');
    expect(refusal instanceof AppError ? refusal.fields : null).toMatchObject({
      revision: 2,
      current: { documentTitle: 'Dari meja pertama' },
    });
  });

  it('cannot be put in force as somebody else left them', async () => {
    await copied();
    await saved(1, 'Lain');
    expect(codeOf(await inForce(1, 'Lama').catch((error: unknown) => error))).toBe('stale-draft');
  });

  it('keep one name each', async () => {
    await copied();
    expect(codeOf(await copied().catch((error: unknown) => error))).toBe('code-taken');
  });

  it('go with their only draft, and fall back to what is in force otherwise', async () => {
    await copied();
    await within((tx) => discardDraft(tx, CODE));
    expect(await within((tx) => findLayout(tx, CODE))).toBeNull();
    await copied();
    await inForce(1, 'Pertama');
    await saved(0, 'Coba');
    await within((tx) => discardDraft(tx, CODE));
    expect((await within((tx) => resolveLayout(tx, CODE))).documentTitle).toBe(DEFAULT_LAYOUT.documentTitle);
  });

  it('of another government are not found', async () => {
    await copied();
    const other = await harness.newGovernment();
    const found = await harness
      .database()
      .inTransaction(systemScope(other, 'uji'), (tx) => findLayout(tx, CODE));
    expect(found).toBeNull();
  });
});

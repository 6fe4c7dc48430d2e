import { sql } from 'kysely';
import { afterEach, describe, expect, it } from 'vitest';
import { assignment } from '../../access/rules/actor.ts';
import { accounts } from '../../identity/migrations/accounts.ts';
import {
  createReportingUnit,
  dataVersion,
  findReportingUnit,
  loadProfile,
} from '../../organisation/reporting-units.ts';
import { platformMigrations } from '../../platform/database/migrations/index.ts';
import { findTenancyViolations } from '../../platform/database/tenancy.ts';
import { eachDatabase } from '../../platform/testing/databases.ts';
import { factMigrations } from '../fact-migrations.ts';
import { updateDraft } from './draft-store.ts';
import { importMigrations } from './migrations/0180-imports.ts';
import { listImportRecords } from './record-store.ts';
import { type ImportPlace, importPlace, type Wire } from './testing/import-place.ts';
import { undoRefusal } from './undo-import.ts';

const UNIT = '7.01.10';
const migrations = [...platformMigrations, accounts, ...factMigrations, ...importMigrations];

const asFirstLine = (amount: string) => (wire: Wire) => {
  const [line] = wire.budget.lines;
  if (line !== undefined) line.amount = amount;
};

/** The same unit a year earlier: nothing of 2025 in it. */
function asYear2024(wire: Wire): void {
  wire.year = 2024;
  wire.measurement.settings.year = 2024;
  wire.measurement.measurements = [];
  wire.organisation.villages[0]?.indexes?.shift();
  wire.organisation.services[0]?.counts.shift();
  wire.organisation.staff = [];
  wire.organisation.assets = [];
  wire.organisation.registers = [];
  wire.planning.benchmarks = [];
  wire.planning.targets = [];
  wire.budget.versions = [];
  wire.budget.lines = [];
  wire.budget.spending = [];
  wire.budget.physicalProgress = [];
  wire.budget.quarterTargets = [];
  wire.budget.accountAmounts.shift();
  wire.agreements.agreements = [];
  wire.survey.years = [];
  wire.survey.periods.shift();
}

eachDatabase('imports of files', migrations, (harness) => {
  let place: ImportPlace;
  const begin = async () => {
    place = await importPlace(harness.database());
    return place;
  };
  afterEach(() => place?.close());

  const version = (year = 2025) =>
    place.within(async (tx) => {
      const unit = await findReportingUnit(tx, UNIT);
      return unit === null ? null : dataVersion(tx, unit.id, year);
    });
  const rowCount = (table: string) =>
    place.within(async (tx) => {
      const { rows } = await sql<{ n: number }>`
        select count(*)::int as n from ${sql.table(table)} where government_id = ${place.id}`.execute(tx.sql);
      return rows[0]?.n;
    });
  const refusalOf = (recordId: string) =>
    place.within(async (tx) => {
      const record = (await listImportRecords(tx, UNIT, 2025)).find(({ id }) => id === recordId);
      return record === undefined ? 'no record' : undoRefusal(tx, record);
    });

  it('two who bring in the same new unit at once: one does, the other is told', async () => {
    await begin();
    const drafts = [await place.upload(), await place.upload(asFirstLine('1000000'))];
    for (const draft of drafts) await place.check(draft);
    const [one, other] = await Promise.allSettled(drafts.map((draft) => place.confirm(draft)));
    const lost = [one, other].find((outcome) => outcome?.status === 'rejected');
    expect([one?.status, other?.status].sort()).toEqual(['fulfilled', 'rejected']);
    expect(lost).toMatchObject({ reason: { status: 409 } });
    // The same, had both looked before either wrote.
    const again = place.within(async (tx) => {
      const unit = await findReportingUnit(tx, UNIT);
      const profile = unit === null ? null : await loadProfile(tx, unit.id);
      if (profile === null) throw new Error('No unit was made');
      return createReportingUnit(tx, UNIT, profile);
    });
    await expect(again).rejects.toMatchObject({ code: 'unit-just-made', status: 409 });
  });

  it('a checked file tells unit, year and what would be added, and stores nothing of it', async () => {
    await begin();
    const draft = await place.check(await place.upload());
    expect(draft).toMatchObject({ state: 'ready', unit_code: UNIT, year: 2025, base_version: 0 });
    expect(draft.summary).toMatchObject({ unitName: 'Kecamatan Bajuin', isNewUnit: true, errors: 0 });
    expect(draft.summary?.differences.added).toBeGreaterThan(50);
    expect(draft.summary?.differences.groups).toContainEqual({
      what: 'Pagu',
      added: 2,
      changed: 0,
      removed: 0,
    });
    expect(await version()).toBeNull();
  });

  it('a confirmed file is in; undone, a unit that was not there before is gone without a trace', async () => {
    await begin();
    const recordId = await place.import();
    expect(await version()).toBe(1);
    expect(JSON.parse(await place.export()).unit).toBe(UNIT);
    await place.undo(recordId);
    for (const table of [
      'reporting_unit',
      'unit_year',
      'unit',
      'indicator',
      'budget_line',
      'measurement',
      'narrative',
    ])
      expect({ table, rows: await rowCount(table) }).toEqual({ table, rows: 0 });
  });

  it('a year that comes back after its removal never has a data version it had before', async () => {
    await begin();
    await place.undo(await place.import());
    await place.import();
    expect(await version()).toBe(2);
  });

  it('undoing brings back every value, byte for byte, and the import before may be undone next', async () => {
    await begin();
    const first = await place.import();
    const before = await place.export();
    const second = await place.import((wire) => {
      asFirstLine('1')(wire);
      wire.planning.benchmarks.pop();
      wire.organisation.positions.push({
        code: 'kasi-baru',
        title: 'Kasi Baru',
        unit: UNIT,
        superior: 'camat',
        level: 'IV.a',
        isHead: false,
      });
    });
    expect(await place.export()).not.toBe(before);
    expect(await refusalOf(first)).toContain('sudah diubah oleh impor lain');
    await place.undo(second);
    expect(await place.export()).toBe(before);
    await place.undo(first);
    expect(await version()).toBeNull();
  });

  it('undoing an older year leaves the newer one as it was, byte for byte', async () => {
    await begin();
    await place.import();
    const before = await place.export();
    const recordId = await place.import((wire) => {
      asYear2024(wire);
      wire.organisation.positions.push({
        code: 'kasi-lama',
        title: 'Kasi Lama',
        unit: UNIT,
        superior: 'camat',
        level: 'IV.a',
        isHead: false,
      });
    });
    expect(await place.export()).not.toBe(before);
    await place.undo(recordId);
    expect(await place.export()).toBe(before);
    await expect(place.export(2024)).rejects.toMatchObject({ code: 'not-found' });
  });

  it('what changed is told in the words of the field, with Indonesian numbers', async () => {
    await begin();
    await place.import();
    const draft = await place.check(await place.upload(asFirstLine('8000000000,05')));
    const result = await place.files.result(place.id, draft.result_hash ?? '');
    expect(result.differences).toEqual([
      {
        kind: 'changed',
        what: 'Pagu',
        key: '2025 · murni · 7.01.01.2.01.0001',
        fields: [{ field: 'jumlah (Rp)', before: '8.102.188.741,16', after: '8.000.000.000,05' }],
      },
    ]);
  });

  it('data that changed in between are compared anew and confirmed anew', async () => {
    await begin();
    await place.import();
    const waiting = await place.upload(asFirstLine('3'));
    await place.check(waiting);
    await place.import(asFirstLine('2'));
    await expect(place.confirm(waiting)).rejects.toMatchObject({ code: 'data-changed', status: 409 });
    const again = await place.draft(waiting);
    expect(again).toMatchObject({ state: 'ready', base_version: 2 });
    const { differences } = await place.files.result(place.id, again.result_hash ?? '');
    expect(differences[0]?.fields).toEqual([{ field: 'jumlah (Rp)', before: '2', after: '3' }]);
    expect((await place.confirm(waiting)).counts).toEqual({ added: 0, changed: 1, removed: 0 });
  });

  it('a file that brings nothing new is imported without anything to undo', async () => {
    await begin();
    await place.import();
    const draftId = await place.upload();
    await place.check(draftId);
    expect(await place.confirm(draftId)).toMatchObject({
      recordId: null,
      counts: { added: 0, changed: 0, removed: 0 },
    });
    expect(await version()).toBe(1);
  });

  it('is undone once only, and not after somebody else changed the data, who is named', async () => {
    await begin();
    const planner = await place.account('perencana', [assignment('planner', UNIT)]);
    const first = await place.import();
    const draftId = await place.upload(asFirstLine('2'), planner);
    await place.check(draftId);
    const { recordId } = await place.confirm(draftId, planner);
    await expect(place.undo(first)).rejects.toMatchObject({ code: 'undo-refused' });
    await place.undo(recordId ?? '');
    await expect(place.undo(recordId ?? '')).rejects.toMatchObject({
      message: 'Impor ini sudah dibatalkan.',
    });
  });

  it('a file with faults is refused, worst first, and cannot be confirmed', async () => {
    await begin();
    const draftId = await place.upload(asFirstLine('-5'));
    const draft = await place.check(draftId);
    expect(draft).toMatchObject({ state: 'refused', bundle_hash: null });
    const { problems } = await place.files.result(place.id, draft.result_hash ?? '');
    expect(problems[0]).toMatchObject({ severity: 'error', path: 'budget.lines[0].amount' });
    await expect(place.confirm(draftId)).rejects.toMatchObject({ code: 'not-ready' });
  });

  it('a check that a stopped server left is taken up again; one that keeps stopping is refused in words', async () => {
    await begin();
    const once = await place.upload();
    const often = await place.upload();
    await place.within(async (tx) => {
      await updateDraft(tx, once, { state: 'checking', attempts: 1 });
      await updateDraft(tx, often, { state: 'checking', attempts: 3 });
    });
    await place.checks.resume(harness.database(), [place.id]);
    await place.checks.idle();
    expect((await place.draft(once)).state).toBe('ready');
    expect(await place.draft(often)).toMatchObject({
      state: 'refused',
      problem: expect.stringContaining('berulang kali terputus'),
    });
  });

  describe('who may', () => {
    it('a planner of another unit learns nothing of this one from a file', async () => {
      await begin();
      await place.import();
      const stranger = await place.account('tetangga', [assignment('planner', '7.01.11')]);
      const draft = await place.check(await place.upload(asFirstLine('7'), stranger));
      expect(draft).toMatchObject({ state: 'refused', result_hash: null, summary: null });
      expect(draft.problem).toContain('berisi data Kecamatan Bajuin tahun 2025, yang tidak dapat Anda impor');
    });

    it('a coordinator brings in a unit that is not there, and changes none that is', async () => {
      await begin();
      const coordinator = await place.account('organisasi', [assignment('coordinator')]);
      const draftId = await place.upload(() => {}, coordinator);
      await place.check(draftId);
      await place.confirm(draftId, coordinator);
      expect(await version()).toBe(1);
      const change = await place.check(await place.upload(asFirstLine('7'), coordinator));
      expect(change.state).toBe('refused');
    });
  });

  it('what nobody confirmed within a day is thrown away with its file', async () => {
    await begin();
    const draftId = await place.upload();
    const draft = await place.check(draftId);
    await place.within((tx) => updateDraft(tx, draftId, { expires_at: new Date(tx.now.getTime() - 1) }));
    await place.files.sweep(harness.database(), place.id);
    expect((await place.draft(draftId)).state).toBe('expired');
    await expect(place.store.get(place.id, draft.file_hash)).rejects.toMatchObject({ code: 'not-found' });
  });

  it('its tables keep governments apart', async () => {
    expect(await findTenancyViolations(harness.database())).toEqual([]);
  });
});

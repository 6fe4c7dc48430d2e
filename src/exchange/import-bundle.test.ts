import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { assignment } from '../access/rules/actor.ts';
import { dataVersion, findReportingUnit } from '../organisation/reporting-units.ts';
import type { Database, Tx } from '../platform/database/database.ts';
import { platformMigrations } from '../platform/database/migrations/index.ts';
import { systemScope } from '../platform/database/scope.ts';
import { findTenancyViolations } from '../platform/database/tenancy.ts';
import { updateVersioned } from '../platform/database/update-versioned.ts';
import { eachDatabase } from '../platform/testing/databases.ts';
import { parseBundle } from './bundle-schema.ts';
import { findOrCreateGovernment } from './create-government.ts';
import { exportBundle } from './export-bundle.ts';
import { factMigrations } from './fact-migrations.ts';
import { type ImportRequest, importBundle } from './import-bundle.ts';
import type { Bundle } from './rules/bundle.ts';
import { smallBundle } from './testing/small-bundle.ts';
import { writeBundle } from './write-bundle.ts';

type Wire = ReturnType<typeof smallBundle>;
const SYSTEM = { kind: 'system' } as const;

/** The small bundle, as another government's so that each test has its own, spoiled or changed. */
function bundleOf(government: string, change: (wire: Wire) => void = () => {}): Bundle {
  const wire = smallBundle();
  wire.organisation.government.code = government;
  change(wire);
  const reading = parseBundle(JSON.stringify(wire));
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.bundle;
}

let lastGovernment = 0;

class Place {
  readonly database: Database;
  readonly code: string;
  readonly id: string;

  constructor(database: Database, code: string, id: string) {
    this.database = database;
    this.code = code;
    this.id = id;
  }

  within<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.database.inTransaction(systemScope(this.id, 'test'), work);
  }

  import(change?: (wire: Wire) => void, options: Partial<ImportRequest> = {}) {
    const bundle = bundleOf(this.code, change);
    return this.within((tx) => importBundle(tx, { bundle, authority: SYSTEM, isDryRun: false, ...options }));
  }

  export(year = 2025) {
    return this.within((tx) => exportBundle(tx, { unit: 'bajuin', year, authority: SYSTEM }));
  }

  version() {
    return this.within(async (tx) => {
      const unit = await findReportingUnit(tx, 'bajuin');
      return unit === null ? null : dataVersion(tx, unit.id, 2025);
    });
  }

  count(table: string) {
    return this.within(async (tx) => {
      const { rows } = await sql<{ n: number }>`select count(*)::int as n from ${sql.table(table)}`.execute(
        tx.sql,
      );
      return rows[0]?.n;
    });
  }
}

eachDatabase('importing a bundle', [...platformMigrations, ...factMigrations], (harness) => {
  async function newPlace(): Promise<Place> {
    lastGovernment += 1;
    const code = `63.${lastGovernment}`;
    const fact = { ...bundleOf(code).organisation.government };
    const id = await harness.database().asOwner((tx) => findOrCreateGovernment(tx, fact));
    return new Place(harness.database(), code, id);
  }

  it('what goes in comes out, byte for byte', async () => {
    const place = await newPlace();
    const result = await place.import();
    expect(result.isAccepted).toBe(true);
    expect(await place.export()).toBe(writeBundle(bundleOf(place.code)));
  });

  it('the same again changes nothing: no difference, no audit entry, no new version of the data', async () => {
    const place = await newPlace();
    await place.import();
    const [version, entries] = [await place.version(), await place.count('audit_entry')];
    const again = await place.import();
    expect(again).toMatchObject({ isAccepted: true, differences: [] });
    expect([await place.version(), await place.count('audit_entry')]).toEqual([version, entries]);
  });

  it('tells what changed, with the value before and after, and audits it once', async () => {
    const place = await newPlace();
    await place.import();
    const result = await place.import((wire) => {
      set(wire.budget.lines[0], 'amount', '8000000000,05');
      wire.planning.benchmarks.pop();
      wire.organisation.staff.push({ year: 2025, dimension: 'status', group: 'PPPK', count: 16, needed: 16 });
    });
    expect(result.differences).toEqual([
      { kind: 'removed', what: 'Pembanding', table: 'benchmark', key: 'iku-2 · Nasional · 2025', fields: [] },
      {
        kind: 'added',
        what: 'Jumlah pegawai',
        table: 'staff_count',
        key: '2025 · status · PPPK',
        fields: [],
      },
      {
        kind: 'changed',
        what: 'Pagu',
        table: 'budget_line',
        key: '2025 · murni · 7.01.01.2.01.0001',
        fields: [{ field: 'amount', before: '8102188741.16', after: '8000000000.05' }],
      },
    ]);
    expect(await place.version()).toBe(2);
    expect(await place.count('audit_entry')).toBe(2);
  });

  it('a code that is renamed goes out with everything that named it', async () => {
    const place = await newPlace();
    await place.import();
    const rename = (wire: Wire): Wire =>
      JSON.parse(
        JSON.stringify(wire)
          .replaceAll('"sekcam"', '"sekretaris"')
          .replaceAll('"perubahan"', '"perubahan-1"')
          .replaceAll('"7.01.01.2.01.0001"', '"7.01.01.2.01.0002"'),
      );
    const change = (wire: Wire) => void Object.assign(wire, rename(wire));
    expect((await place.import(change)).isAccepted).toBe(true);
    expect(await place.export()).toBe(writeBundle(bundleOf(place.code, change)));
  });

  it('a dry run tells the differences and writes nothing', async () => {
    const place = await newPlace();
    const result = await place.import(undefined, { isDryRun: true });
    expect(result.isAccepted).toBe(true);
    expect(result.differences.length).toBeGreaterThan(40);
    expect(await place.count('reporting_unit')).toBe(0);
    expect(await place.count('audit_entry')).toBe(0);
  });

  it('an error in the bundle stops it before anything is written', async () => {
    const place = await newPlace();
    const result = await place.import((wire) => set(wire.budget.lines[0], 'amount', '-1'));
    expect(result.isAccepted).toBe(false);
    expect(result.problems).toContainEqual(
      expect.objectContaining({ code: 'negative-budget', severity: 'error' }),
    );
    expect(await place.count('reporting_unit')).toBe(0);
  });

  it('a failure at the very last table leaves nothing of the import', async () => {
    const place = await newPlace();
    const breaking = sql.raw(`alter table narrative add constraint no_more check (text not like 'SPOILED%')`);
    await harness.database().asOwner((tx) => breaking.execute(tx.sql));
    const spoil = (wire: Wire) => set(wire.reporting.narratives[0], 'text', 'SPOILED');
    await expect(place.import(spoil)).rejects.toThrow(/no_more/);
    await harness
      .database()
      .asOwner((tx) => sql`alter table narrative drop constraint no_more`.execute(tx.sql));
    for (const table of ['reporting_unit', 'unit', 'indicator', 'measurement', 'audit_entry', 'unit_year']) {
      expect([table, await place.count(table)]).toEqual([table, 0]);
    }
  });

  it('a correction made from a screen that saw an older version is refused with both values', async () => {
    const place = await newPlace();
    await place.import();
    const unitId = await place.within(async (tx) => (await findReportingUnit(tx, 'bajuin'))?.id);
    const key = { unit_id: unitId, indicator_code: 'iku-2', year: 2025, quarter: 1 };
    const correct = (value: string) => (tx: Tx) =>
      updateVersioned(tx, { table: 'measurement', key, version: 1, changes: { value }, name: 'Pengukuran' });
    await place.within(correct('87.3'));
    await expect(place.within(correct('87.4'))).rejects.toMatchObject({
      code: 'stale-version',
      current: { value: '87.3', version: 2 },
      proposed: { value: '87.4' },
    });
  });

  it('every table of facts belongs to a government in all its keys', async () => {
    expect(await findTenancyViolations(harness.database())).toEqual([]);
  });

  it('governments do not see each other, and a bundle of another one is refused', async () => {
    const [one, other] = [await newPlace(), await newPlace()];
    await one.import();
    expect(await other.count('indicator')).toBe(0);
    await expect(other.export()).rejects.toMatchObject({ code: 'not-found' });
    const foreign = bundleOf(one.code);
    const result = await other.import(undefined, { bundle: foreign });
    expect(result.problems).toContainEqual(expect.objectContaining({ code: 'other-government' }));
    await other.import();
    expect(await one.export()).toBe(writeBundle(bundleOf(one.code)));
  });

  it('two imports at once: one after the other, both whole', async () => {
    const place = await newPlace();
    await place.import();
    const rename = (name: string) => (wire: Wire) => {
      set(wire.planning.goals[0], 'text', name);
      set(wire.planning.objectives[0], 'text', name);
    };
    await Promise.all([place.import(rename('Satu')), place.import(rename('Dua'))]);
    const text = await place.export();
    expect(
      [rename('Satu'), rename('Dua')].map((change) => writeBundle(bundleOf(place.code, change))),
    ).toContain(text);
    expect(await place.version()).toBe(3);
  });

  describe('several years of a unit', () => {
    const of2024 = (wire: Wire) => {
      wire.year = 2024;
      set(wire.measurement.settings, 'year', 2024);
      wire.measurement.measurements = [];
      wire.organisation.villages[0]?.indexes?.shift();
      wire.organisation.services[0]?.counts.shift();
      wire.organisation.staff = wire.organisation.staff.slice(0, 1);
      set(wire.organisation.staff[0], 'year', 2024);
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
    };

    it('a year that comes in leaves the other year as it was', async () => {
      const place = await newPlace();
      await place.import();
      expect((await place.import(of2024)).isAccepted).toBe(true);
      expect(await place.count('budget_line')).toBe(2);
      const staff = await place.within(async (tx) => {
        const { rows } = await sql<{ year: number }>`select year from staff_count order by year`.execute(
          tx.sql,
        );
        return rows.map((row) => row.year);
      });
      expect(staff).toEqual([2024, 2025, 2025, 2025]);
      expect(JSON.parse(await place.export(2024)).organisation.staff).toHaveLength(1);
    });

    it('an older year deletes nothing that belongs to the newer one or to all years', async () => {
      const place = await newPlace();
      await place.import();
      const before = await place.export();
      const older = (wire: Wire) => {
        of2024(wire);
        wire.organisation.officeholders = [];
        wire.planning.missions = [];
        wire.planning.goals.push({ code: 'tujuan-2', plan: 'renstra-2025', text: 'Lama', order: 2 });
      };
      expect((await place.import(older)).differences.filter(({ kind }) => kind === 'removed')).toEqual([]);
      const after = JSON.parse(await place.export());
      expect(after.planning.targets).toEqual(JSON.parse(before).planning.targets);
      expect(after.organisation.officeholders).toHaveLength(1);
    });

    it('the newest year takes out what nothing uses any more, and keeps what an older year uses', async () => {
      const place = await newPlace();
      await place.import(of2024);
      const result = await place.import((wire) => {
        wire.organisation.villages.pop();
        wire.organisation.services = [];
      });
      expect(result.differences.filter(({ kind }) => kind === 'removed')).toEqual([
        { kind: 'removed', what: 'Desa/kelurahan', table: 'village', key: '63.01.10.2002', fields: [] },
      ]);
      expect(await place.count('service')).toBe(1);
    });

    it('an approved year is not changed through another one', async () => {
      const place = await newPlace();
      const approved2024 = (wire: Wire) => {
        of2024(wire);
        set(wire.reporting.report, 'state', 'approved');
      };
      await place.import(approved2024);
      expect((await place.import()).isAccepted).toBe(true);
      const changed = await place.import((wire) => set(wire.budget.accountAmounts[1], 'spending', '1'));
      expect(changed.problems).toContainEqual(expect.objectContaining({ code: 'year-locked' }));
    });

    it('changes the data version of both, because they share plans and earlier values', async () => {
      const place = await newPlace();
      await place.import();
      await place.import(of2024);
      expect(await place.version()).toBe(2);
    });
  });

  describe('a report that was approved', () => {
    const approved = (wire: Wire) => set(wire.reporting.report, 'state', 'approved');

    it('takes the same again, and refuses any change of its year', async () => {
      const place = await newPlace();
      await place.import(approved);
      expect(await place.import(approved)).toMatchObject({ isAccepted: true, differences: [] });
      const changed = await place.import((wire) => {
        approved(wire);
        set(wire.budget.lines[0], 'amount', '1');
      });
      expect(changed.isAccepted).toBe(false);
      expect(changed.problems).toContainEqual(expect.objectContaining({ code: 'year-locked' }));
      const reopened = await place.import();
      expect(reopened.isAccepted).toBe(false);
      expect(await place.export()).toBe(writeBundle(bundleOf(place.code, approved)));
    });

    it('a planner cannot approve by importing', async () => {
      const place = await newPlace();
      const account = { id: 'a', governmentId: place.id };
      const actor = { account, assignments: [assignment('planner', '7.01.10')] };
      const authority = { kind: 'actor', actor } as const;
      const result = await place.import(approved, { authority });
      expect(result.problems).toContainEqual(expect.objectContaining({ code: 'report-state' }));
      expect((await place.import(undefined, { authority })).isAccepted).toBe(true);
    });
  });

  it('who is no planner of the unit may not import', async () => {
    const place = await newPlace();
    const account = { id: 'a', governmentId: place.id };
    for (const held of [
      assignment('verifier', '7.01.10'),
      assignment('planner', '7.01.11'),
      assignment('leader'),
    ]) {
      const authority = { kind: 'actor', actor: { account, assignments: [held] } } as const;
      await expect(place.import(undefined, { authority })).rejects.toMatchObject({ code: 'not-allowed' });
    }
  });
});

function set(target: object | undefined, field: string, value: unknown): void {
  if (target === undefined) throw new Error('no such place in the small bundle');
  Reflect.set(target, field, value);
}

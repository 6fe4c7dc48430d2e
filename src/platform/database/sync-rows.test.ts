import { expect, it } from 'vitest';
import { eachDatabase } from '../testing/databases.ts';
import type { Tx } from './database.ts';
import { platformMigrations } from './migrations/index.ts';
import { systemScope } from './scope.ts';
import { type Row, syncRows, syncTables } from './sync-rows.ts';
import { tenantTable } from './tenant-table.ts';

const UNIT = '019aa000-0000-7000-8000-000000000001';
const migrations = [
  ...platformMigrations,
  {
    id: '0900-test-sync',
    sql:
      tenantTable('budget_line', {
        columns:
          'id uuid not null, unit_id uuid not null, year integer not null, code text not null, amount numeric(20,2), from_date date, notes jsonb',
        key: ['id'],
        unique: [['unit_id', 'year', 'code']],
      }) +
      tenantTable('budget_share', {
        columns:
          'unit_id uuid not null, year integer not null, code text not null, part text not null, share numeric',
        key: ['unit_id', 'year', 'code', 'part'],
        references: [
          { columns: ['unit_id', 'year', 'code'], table: 'budget_line', key: ['unit_id', 'year', 'code'] },
        ],
      }),
  },
];

const PROGRAM = { code: '7.01.01', amount: '5236164800', from_date: '2025-01-02', notes: { asal: ['DPA'] } };
const OTHER = { code: '7.01.02', amount: '12.5', from_date: null, notes: null };

function lines(rows: readonly Row[], year = 2025) {
  return { table: 'budget_line', scope: { unit_id: UNIT, year }, key: ['code'], rows, idColumn: 'id' };
}

eachDatabase('rows made equal to the incoming ones', migrations, (harness) => {
  async function inNewGovernment<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    const government = await harness.newGovernment();
    return harness.database().inTransaction(systemScope(government, 'test'), work);
  }

  it('inserts what is new, with a new id and version 1', async () => {
    await inNewGovernment(async (tx) => {
      const changes = await syncRows(tx, lines([PROGRAM, OTHER]));
      expect(changes.map((change) => change.kind)).toEqual(['inserted', 'inserted']);
      expect(changes[0]?.after).toMatchObject({
        ...PROGRAM,
        amount: '5236164800.00',
        version: 1,
        year: 2025,
      });
      expect(changes[0]?.key).toEqual({ code: '7.01.01' });
    });
  });

  it('changes nothing when the same comes again, written another way', async () => {
    await inNewGovernment(async (tx) => {
      await syncRows(tx, lines([PROGRAM, OTHER]));
      expect(
        await syncRows(
          tx,
          lines([
            { ...OTHER, amount: '12.500' },
            { ...PROGRAM, amount: 5236164800 },
          ]),
        ),
      ).toEqual([]);
    });
  });

  it('updates what differs, keeps its id and raises its version', async () => {
    await inNewGovernment(async (tx) => {
      const [first] = await syncRows(tx, lines([PROGRAM]));
      const [change] = await syncRows(tx, lines([{ ...PROGRAM, amount: '8057463808.16' }]));
      expect(change?.kind).toBe('updated');
      expect(change?.before).toMatchObject({ amount: '5236164800.00', version: 1 });
      expect(change?.after).toMatchObject({ amount: '8057463808.16', version: 2, id: first?.after?.id });
    });
  });

  it('deletes what is gone, and leaves another year alone', async () => {
    await inNewGovernment(async (tx) => {
      await syncRows(tx, lines([PROGRAM], 2024));
      await syncRows(tx, lines([PROGRAM, OTHER]));
      expect(await syncRows(tx, lines([OTHER]))).toMatchObject([
        { kind: 'deleted', key: { code: '7.01.01' } },
      ]);
      expect(await syncRows(tx, lines([]))).toMatchObject([{ kind: 'deleted', key: { code: '7.01.02' } }]);
      expect(await syncRows(tx, lines([PROGRAM], 2024))).toEqual([]);
    });
  });

  it('deletes children before their parents and writes parents before their children', async () => {
    await inNewGovernment(async (tx) => {
      const shares = (rows: readonly Row[]) => ({
        table: 'budget_share',
        scope: { unit_id: UNIT, year: 2025 },
        key: ['code', 'part'],
        rows,
      });
      const share = { code: '7.01.01', part: 'Sekretaris', share: '0.4' };
      await syncTables(tx, [lines([PROGRAM]), shares([share])]);
      const changes = await syncTables(tx, [lines([OTHER]), shares([{ ...share, code: '7.01.02' }])]);
      expect(changes.map((change) => `${change.kind} ${change.table}`)).toEqual([
        'deleted budget_share',
        'deleted budget_line',
        'inserted budget_line',
        'inserted budget_share',
      ]);
    });
  });

  it('loads 2.000 rows in well under a second', async () => {
    await inNewGovernment(async (tx) => {
      const rows = Array.from({ length: 2000 }, (_, index) => ({ ...PROGRAM, code: `7.01.${index}` }));
      const start = performance.now();
      expect(await syncRows(tx, lines(rows))).toHaveLength(2000);
      expect(await syncRows(tx, lines(rows))).toEqual([]);
      expect(performance.now() - start).toBeLessThan(5000);
    });
  });
});

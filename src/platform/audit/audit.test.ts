import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { StatementError } from '../database/database-errors.ts';
import { platformMigrations } from '../database/migrations/index.ts';
import { type Scope, systemScope } from '../database/scope.ts';
import { eachDatabase } from '../testing/databases.ts';
import type { AuditTables } from './audit-tables.ts';
import { recordChange, recordChanges, recordCollection } from './record-change.ts';
import { sealAudit, startSealer } from './seal-audit.ts';
import { verifyAudit } from './verify-audit.ts';

const CAMAT = {
  kind: 'person',
  accountId: '019aa000-0000-7000-8000-0000000000aa',
  capacity: 'Camat Bajuin (definitif)',
  from: '10.0.0.7',
} as const;

function measured(value: string) {
  return {
    action: 'enter-measurement',
    entity: 'measurement',
    key: { indicator: 'iku-2', year: 2025 },
    before: null,
    after: { value },
  };
}

eachDatabase('the audit trail', platformMigrations, (harness) => {
  async function newScope(): Promise<Scope> {
    return { governmentId: await harness.newGovernment(), actor: CAMAT };
  }

  it('names who, in what capacity, when, from where, what, before and after', async () => {
    const scope = await newScope();
    const entries = await harness.database().inTransaction(scope, async (tx) => {
      await recordChange(tx, measured('87.26'));
      return tx.sql.withTables<AuditTables>().selectFrom('audit_entry').selectAll().execute();
    });
    expect(entries).toHaveLength(1);
    expect(entries[0]).toMatchObject({
      government_id: scope.governmentId,
      account_id: CAMAT.accountId,
      capacity: CAMAT.capacity,
      origin: CAMAT.from,
      entity_key: { indicator: 'iku-2', year: 2025 },
      before: null,
      after: { value: '87.26' },
    });
  });

  it('leaves no entry when the write is rolled back', async () => {
    const scope = await newScope();
    const failing = harness.database().inTransaction(scope, async (tx) => {
      await recordChange(tx, measured('1'));
      throw new Error('the import failed');
    });
    await expect(failing).rejects.toThrow('the import failed');
    expect(await verifyAudit(harness.database(), scope.governmentId)).toMatchObject({
      sealed: 0,
      pending: 0,
    });
  });

  it('cannot be changed, deleted or sealed by the application', async () => {
    const scope = await newScope();
    await harness.database().inTransaction(scope, (tx) => recordChange(tx, measured('1')));
    const seal = sql`insert into audit_seal select government_id, 1, id, '', '', now() from audit_entry`;
    for (const attempt of [sql`update audit_entry set action = 'x'`, sql`delete from audit_entry`, seal]) {
      const refused = harness.database().inTransaction(scope, (tx) => attempt.execute(tx.sql));
      await expect(refused).rejects.toBeInstanceOf(StatementError);
    }
  });

  it('is chained in order, and verifies', async () => {
    const scope = await newScope();
    await harness.database().inTransaction(scope, (tx) => recordChanges(tx, [measured('1'), measured('2')]));
    await harness.database().inTransaction(scope, (tx) => recordChange(tx, measured('3')));
    const before = await verifyAudit(harness.database(), scope.governmentId);
    expect(before).toMatchObject({ sealed: 0, pending: 3, findings: [] });
    expect(await sealAudit(harness.database())).toBeGreaterThanOrEqual(3);
    const after = await verifyAudit(harness.database(), scope.governmentId);
    expect(after).toMatchObject({ sealed: 3, pending: 0, findings: [] });
    expect(after.head).toMatch(/^[0-9a-f]{64}$/);
  });

  it('keeps all changes of an import in one entry, and none when nothing changed', async () => {
    const scope = await newScope();
    await harness.database().inTransaction(scope, async (tx) => {
      const change = {
        kind: 'inserted',
        table: 'unit',
        key: { code: '1' },
        before: null,
        after: { code: '1' },
      } as const;
      await recordCollection(tx, {
        action: 'import-bundle',
        entity: 'bundle',
        key: { year: 2025 },
        changes: [change],
      });
      await recordCollection(tx, {
        action: 'import-bundle',
        entity: 'bundle',
        key: { year: 2025 },
        changes: [],
      });
    });
    expect(await verifyAudit(harness.database(), scope.governmentId)).toMatchObject({ pending: 1 });
  });

  it('shows an entry that someone with the rights of the owner altered', async () => {
    const scope = await newScope();
    await harness
      .database()
      .inTransaction(scope, (tx) => recordChanges(tx, [measured('87.26'), measured('2')]));
    await sealAudit(harness.database());
    await harness.database().asOwner((tx) =>
      sql`update audit_entry set after = '{"value": "99.99"}'
        where government_id = ${scope.governmentId} and after ->> 'value' = '87.26'`.execute(tx.sql),
    );
    const verdict = await verifyAudit(harness.database(), scope.governmentId);
    expect(verdict.findings.map((finding) => finding.kind)).toEqual(['altered']);
  });

  it('shows an entry that was taken out of the chain', async () => {
    const scope = await newScope();
    await harness
      .database()
      .inTransaction(scope, (tx) => recordChanges(tx, [measured('1'), measured('2'), measured('3')]));
    await sealAudit(harness.database());
    await harness
      .database()
      .asOwner((tx) =>
        sql`delete from audit_seal where government_id = ${scope.governmentId} and sequence = 2`.execute(
          tx.sql,
        ),
      );
    const verdict = await verifyAudit(harness.database(), scope.governmentId);
    expect(verdict.findings.map((finding) => finding.kind)).toEqual(['gap', 'unsealed']);
  });

  it('is sealed to the last entry when the sealer stops', async () => {
    const scope = systemScope(await harness.newGovernment(), 'test');
    const errors: unknown[] = [];
    const sealer = startSealer(harness.database(), (error) => errors.push(error), 1);
    await harness.database().inTransaction(scope, (tx) => recordChange(tx, measured('1')));
    await sealer.stop();
    expect(errors).toEqual([]);
    expect(await verifyAudit(harness.database(), scope.governmentId)).toMatchObject({
      sealed: 1,
      pending: 0,
    });
  });
});

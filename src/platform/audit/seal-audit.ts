/**
 * Chains audit entries by hash, per government, shortly after they were written. Chaining inside the writing
 * transaction would make every save of a government wait for the last one.
 */
import { createHash } from 'node:crypto';
import { type RawBuilder, sql } from 'kysely';
import type { Database, OwnerTx } from '../database/database.ts';
import type { AuditTables } from './audit-tables.ts';

/** Hash before the first entry of a government. */
export const FIRST_HASH = '0'.repeat(64);
const BATCH = 500;

/** An entry as hashed: every column as the database's own text, which a backup brings back unchanged. */
export interface SealableEntry {
  readonly id: string;
  readonly content: string;
}

/** Seals what is pending in every government; returns how many entries. */
export async function sealAudit(database: Database): Promise<number> {
  const governments = await database.asOwner((tx) => governmentsWithPending(tx));
  let sealed = 0;
  for (const governmentId of governments) {
    let batch: number;
    do {
      batch = await database.asOwner((tx) => sealBatch(tx, governmentId));
      sealed += batch;
    } while (batch === BATCH);
  }
  return sealed;
}

export function chainedHash(previous: string, content: string): string {
  return createHash('sha256').update(previous).update('\n').update(content).digest('hex');
}

/** All columns of an entry as one text, in a fixed order; SQL expression over the alias `e`. */
export function entryContent(): RawBuilder<string> {
  return sql<string>`jsonb_build_array(e.government_id, e.id, extract(epoch from e.at), e.actor_kind, e.account_id,
    e.capacity, e.origin, e.action, e.entity, e.entity_key, e.before, e.after, e.changes)::text`;
}

async function governmentsWithPending(tx: OwnerTx): Promise<readonly string[]> {
  const rows = await tx.sql
    .withTables<AuditTables>()
    .selectFrom('audit_pending')
    .select('government_id')
    .distinct()
    .execute();
  return rows.map((row) => row.government_id);
}

async function sealBatch(tx: OwnerTx, governmentId: string): Promise<number> {
  const tables = tx.sql.withTables<AuditTables>();
  // One sealer at a time per government, also with several servers.
  await tables
    .selectFrom('government')
    .select('id')
    .where('id', '=', governmentId)
    .forNoKeyUpdate()
    .execute();
  const entries = await pendingEntries(tx, governmentId);
  if (entries.length === 0) return 0;
  const last = await lastSeal(tx, governmentId);
  let { sequence, hash } = last;
  const seals = entries.map((entry) => {
    const previous = hash;
    sequence += 1;
    hash = chainedHash(previous, entry.content);
    return {
      government_id: governmentId,
      sequence,
      entry_id: entry.id,
      previous_hash: previous,
      hash,
      sealed_at: tx.now,
    };
  });
  await tables.insertInto('audit_seal').values(seals).execute();
  await tables
    .deleteFrom('audit_pending')
    .where('government_id', '=', governmentId)
    .where(
      'entry_id',
      'in',
      entries.map((entry) => entry.id),
    )
    .execute();
  return seals.length;
}

async function pendingEntries(tx: OwnerTx, governmentId: string): Promise<readonly SealableEntry[]> {
  const result = await sql<SealableEntry>`
    select e.id, ${entryContent()} as content
    from audit_pending p join audit_entry e on e.government_id = p.government_id and e.id = p.entry_id
    where p.government_id = ${governmentId} order by e.at, e.id limit ${sql.lit(BATCH)}`.execute(tx.sql);
  return result.rows;
}

async function lastSeal(tx: OwnerTx, governmentId: string): Promise<{ sequence: number; hash: string }> {
  const last = await tx.sql
    .withTables<AuditTables>()
    .selectFrom('audit_seal')
    .select(['sequence', 'hash'])
    .where('government_id', '=', governmentId)
    .orderBy('sequence', 'desc')
    .limit(1)
    .executeTakeFirst();
  return last ?? { sequence: 0, hash: FIRST_HASH };
}

export interface Sealer {
  /** Seals what is left and ends. */
  stop(): Promise<void>;
}

/** Seals every `interval` milliseconds (500: within a second). `onError` is told; the next round tries again. */
export function startSealer(database: Database, onError: (error: unknown) => void, interval = 500): Sealer {
  let isStopped = false;
  let round: Promise<unknown> = Promise.resolve();
  let timer: NodeJS.Timeout | null = null;
  const schedule = (): void => {
    timer = setTimeout(() => {
      round = sealAudit(database)
        .catch(onError)
        .finally(() => {
          if (!isStopped) schedule();
        });
    }, interval);
    timer.unref();
  };
  schedule();
  return {
    async stop(): Promise<void> {
      isStopped = true;
      if (timer !== null) clearTimeout(timer);
      await round;
      await sealAudit(database);
    },
  };
}

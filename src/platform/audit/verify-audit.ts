/** Recomputes the chain of a government's audit entries and finds what was changed afterwards. */
import { sql } from 'kysely';
import type { Database } from '../database/database.ts';
import { chainedHash, entryContent, FIRST_HASH } from './seal-audit.ts';

export interface AuditFinding {
  readonly kind: 'altered' | 'broken-chain' | 'gap' | 'unsealed';
  readonly entryId: string;
  readonly sequence: number | null;
}

export interface AuditVerdict {
  /** Sealed entries read. */
  readonly sealed: number;
  /** Entries still waiting for the sealer: normal for a second. */
  readonly pending: number;
  /** Hash of the last seal: noted elsewhere, it also proves that nothing was cut off at the end. */
  readonly head: string;
  readonly findings: readonly AuditFinding[];
}

interface SealRow {
  readonly sequence: number;
  readonly entryId: string;
  readonly previousHash: string;
  readonly hash: string;
  readonly content: string;
}

const PAGE = 1000;

export async function verifyAudit(database: Database, governmentId: string): Promise<AuditVerdict> {
  return database.asOwner(async (tx) => {
    const findings: AuditFinding[] = [];
    let head = FIRST_HASH;
    let sequence = 0;
    let page: readonly SealRow[];
    do {
      const result = await sql<SealRow>`
        select s.sequence, s.entry_id as "entryId", s.previous_hash as "previousHash", s.hash, ${entryContent()} as content
        from audit_seal s join audit_entry e on e.government_id = s.government_id and e.id = s.entry_id
        where s.government_id = ${governmentId} and s.sequence > ${sequence}
        order by s.sequence limit ${sql.lit(PAGE)}`.execute(tx.sql);
      page = result.rows;
      for (const row of page) {
        findings.push(...checkSeal(row, sequence, head));
        sequence = row.sequence;
        head = row.hash;
      }
    } while (page.length === PAGE);
    const open = await sql<{ id: string; isPending: boolean }>`
      select e.id, p.entry_id is not null as "isPending" from audit_entry e
      left join audit_seal s on s.government_id = e.government_id and s.entry_id = e.id
      left join audit_pending p on p.government_id = e.government_id and p.entry_id = e.id
      where e.government_id = ${governmentId} and s.entry_id is null order by e.id`.execute(tx.sql);
    const lost = open.rows.filter((row) => !row.isPending);
    findings.push(
      ...lost.map((row): AuditFinding => ({ kind: 'unsealed', entryId: row.id, sequence: null })),
    );
    return { sealed: sequence, pending: open.rows.length - lost.length, head, findings };
  });
}

function checkSeal(row: SealRow, lastSequence: number, head: string): readonly AuditFinding[] {
  const at = { entryId: row.entryId, sequence: row.sequence };
  if (row.sequence !== lastSequence + 1) return [{ kind: 'gap', ...at }];
  if (row.previousHash !== head) return [{ kind: 'broken-chain', ...at }];
  return chainedHash(row.previousHash, row.content) === row.hash ? [] : [{ kind: 'altered', ...at }];
}

/** The audit trail of every government of the installation, recomputed. */
import { z } from '@hono/zod-openapi';
import { verifyAudit } from '../../platform/audit/verify-audit.ts';
import type { Database } from '../../platform/database/database.ts';
import { listGovernments } from '../governments.ts';

const verdictSchema = z
  .strictObject({
    government: z.string(),
    name: z.string(),
    /** Sealed entries read. */
    sealed: z.number().int(),
    /** Entries that wait for the sealer: normal for a second. */
    pending: z.number().int(),
    /** Hash of the last seal. */
    head: z.string(),
    findings: z.array(
      z.strictObject({
        kind: z.enum(['altered', 'broken-chain', 'gap', 'unsealed']),
        entryId: z.string(),
        sequence: z.number().int().nullable(),
      }),
    ),
  })
  .meta({ id: 'AuditVerdict' });

export const auditVerdictsSchema = z.array(verdictSchema);
export type AuditVerdicts = z.infer<typeof auditVerdictsSchema>;

export async function auditVerdicts(database: Database): Promise<AuditVerdicts> {
  const verdicts: AuditVerdicts = [];
  for (const { id, code, name } of await listGovernments(database)) {
    const { findings, ...verdict } = await verifyAudit(database, id);
    verdicts.push({ government: code, name, ...verdict, findings: [...findings] });
  }
  return verdicts;
}

/**
 * Rows of the audit trail. `capacity`: in which the person acted; for the system, its task. `origin`: address the
 * request came from. `changes`: of many rows at once (an import), in one entry.
 */
import type { DB } from '../database/generated/schema.ts';

export type AuditTables = Pick<DB, 'audit_entry' | 'audit_pending' | 'audit_seal'>;

import type { Json, Moment } from '../database/tables.ts';

export interface AuditEntryTable {
  government_id: string;
  id: string;
  at: Moment;
  actor_kind: 'person' | 'system';
  account_id: string | null;
  /** In which capacity the person acted; for the system, its task. */
  capacity: string;
  /** Address the request came from. */
  origin: string | null;
  action: string;
  entity: string;
  entity_key: Json<unknown>;
  before: Json<unknown> | null;
  after: Json<unknown> | null;
  /** Changes of many rows at once (an import), in one entry. */
  changes: Json<unknown> | null;
}

export interface AuditPendingTable {
  government_id: string;
  entry_id: string;
}

export interface AuditSealTable {
  government_id: string;
  sequence: number;
  entry_id: string;
  previous_hash: string;
  hash: string;
  sealed_at: Moment;
}

/** A type, not an interface: `withTables` takes types only. */
export type AuditTables = {
  audit_entry: AuditEntryTable;
  audit_pending: AuditPendingTable;
  audit_seal: AuditSealTable;
};

/** Rows of accounts and sessions. */
import type { Generated } from 'kysely';
import type { Moment } from '../platform/database/tables.ts';

export interface AccountTable {
  government_id: string;
  id: string;
  /** Lower case, unique within the government. */
  username: string;
  display_name: string;
  password_hash: string;
  is_demo: boolean;
  closed_at: Moment | null;
  version: Generated<number>;
  created_at: Moment;
}
export interface AccountRoleTable {
  government_id: string;
  account_id: string;
  role: string;
  /** Code of the unit the role is for; empty for the whole government. */
  unit_code: string;
  /** Code of the own position; empty where the role needs none. */
  position_code: string;
  is_delegate: Generated<boolean>;
  year_from: number | null;
  year_to: number | null;
}
export interface SessionTable {
  government_id: string;
  token_hash: string;
  account_id: string;
  created_at: Moment;
  last_seen_at: Moment;
  user_agent: string | null;
}
export type IdentityTables = {
  account: AccountTable;
  account_role: AccountRoleTable;
  account_session: SessionTable;
};

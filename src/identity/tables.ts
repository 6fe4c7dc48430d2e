/**
 * Rows of accounts and sessions. A role's `unit_code` is empty for the whole government, its `position_code` where
 * the role needs none.
 */
import type { DB } from '../platform/database/generated/schema.ts';

export type IdentityTables = Pick<DB, 'account' | 'account_role' | 'account_session'>;

/**
 * Rows of the platform's own tables, as Kysely sees them; other capabilities bring theirs by `withTables`. Row
 * types are those of the migrated schema (generated/schema.ts, written and held by src/app/table-types.test.ts).
 */
import type { DB } from './generated/schema.ts';

/** `government` is the tenant itself: the only domain table without government_id. */
export type PlatformTables = Pick<DB, 'government' | 'selaras_migration'>;

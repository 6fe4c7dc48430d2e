/** Rows of the platform's own tables, as Kysely sees them. Other capabilities bring theirs by `withTables`. */
import type { ColumnType, Generated } from 'kysely';

/** A moment: `Date` when read. */
export type Moment = ColumnType<Date, Date, Date>;
/** jsonb: written as `JSON.stringify(value)`. */
export type Json<T> = ColumnType<T, string, string>;

/** The tenant itself; the only domain table without government_id. */
export interface GovernmentTable {
  id: string;
  /** Kode Kemendagri, e.g. `63.01`. */
  code: string;
  name: string;
  province: string;
  capital: string;
  head_title: string;
  /** IANA zone. */
  time_zone: string;
  version: Generated<number>;
  updated_at: Moment;
}

export interface MigrationTable {
  id: string;
  checksum: string;
  applied_at: Moment;
}

export interface PlatformTables {
  government: GovernmentTable;
  selaras_migration: MigrationTable;
}

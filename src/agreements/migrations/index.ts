/** Migrations of this capability, in order. */
import type { Migration } from '../../platform/database/migrate.ts';
import { agreementTables } from './0130-agreements.ts';

export const agreementMigrations: readonly Migration[] = [agreementTables];

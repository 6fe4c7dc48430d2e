/** Migrations of the organisation, in order. */
import type { Migration } from '../../platform/database/migrate.ts';
import { organisationTables } from './0100-organisation.ts';

export const organisationMigrations: readonly Migration[] = [organisationTables];

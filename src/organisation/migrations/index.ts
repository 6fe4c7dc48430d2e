/** Migrations of the organisation, in order. */
import type { Migration } from '../../platform/database/migrate.ts';
import { organisationTables } from './0100-organisation.ts';
import { activities } from './0101-activities.ts';
import { removedYears } from './0102-removed-years.ts';

export const organisationMigrations: readonly Migration[] = [organisationTables, activities, removedYears];

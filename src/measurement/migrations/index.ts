/** Migrations of this capability, in order. */
import type { Migration } from '../../platform/database/migrate.ts';
import { measurementTables } from './0140-measurement.ts';

export const measurementMigrations: readonly Migration[] = [measurementTables];

/** Migrations of planning, in order. */
import type { Migration } from '../../platform/database/migrate.ts';
import { planningTables } from './0110-planning.ts';

export const planningMigrations: readonly Migration[] = [planningTables];

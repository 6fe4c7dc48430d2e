/** Migrations of planning, in order. */
import type { Migration } from '../../platform/database/migrate.ts';
import { planningTables } from './0110-planning.ts';
import { objectiveStrategies } from './0111-objective-strategies.ts';

export const planningMigrations: readonly Migration[] = [planningTables, objectiveStrategies];

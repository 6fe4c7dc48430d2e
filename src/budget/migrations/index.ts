/** Migrations of this capability, in order. */
import type { Migration } from '../../platform/database/migrate.ts';
import { budgetTables } from './0120-budget.ts';
import { quarterTargets } from './0121-quarter-targets.ts';

export const budgetMigrations: readonly Migration[] = [budgetTables, quarterTargets];

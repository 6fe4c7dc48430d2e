/** Migrations of this capability, in order. */
import type { Migration } from '../../platform/database/migrate.ts';
import { budgetTables } from './0120-budget.ts';

export const budgetMigrations: readonly Migration[] = [budgetTables];

/** Migrations of this capability, in order. */
import type { Migration } from '../../platform/database/migrate.ts';
import { evaluationTables } from './0170-evaluation.ts';

export const evaluationMigrations: readonly Migration[] = [evaluationTables];

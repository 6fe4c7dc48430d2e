/** Migrations of this capability, in order. */
import type { Migration } from '../../platform/database/migrate.ts';
import { reportingTables } from './0160-reporting.ts';
import { reportLayout } from './0161-report-layout.ts';

export const reportingMigrations: readonly Migration[] = [reportingTables, reportLayout];

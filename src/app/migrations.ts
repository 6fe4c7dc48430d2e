/** Every migration, in the order of application. */
import { factMigrations } from '../exchange/fact-migrations.ts';
import { importMigrations } from '../exchange/imports/migrations/0180-imports.ts';
import { accounts } from '../identity/migrations/accounts.ts';
import type { Migration } from '../platform/database/migrate.ts';
import { platformMigrations } from '../platform/database/migrations/index.ts';
import { reportRunLayout, reportRunParts, reportRuns } from '../reporting/runs/report-run-table.ts';
import { storedLayouts } from '../reporting/studio/stored-layout-tables.ts';

export const allMigrations: readonly Migration[] = [
  ...platformMigrations,
  accounts,
  ...factMigrations,
  reportRuns,
  reportRunParts,
  ...importMigrations,
  storedLayouts,
  reportRunLayout,
];

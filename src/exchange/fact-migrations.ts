/** Migrations of every capability whose facts a bundle carries, in order; the platform's come before them. */
import { agreementMigrations } from '../agreements/migrations/index.ts';
import { budgetMigrations } from '../budget/migrations/index.ts';
import { evaluationMigrations } from '../evaluation/migrations/index.ts';
import { measurementMigrations } from '../measurement/migrations/index.ts';
import { organisationMigrations } from '../organisation/migrations/index.ts';
import { planningMigrations } from '../planning/migrations/index.ts';
import type { Migration } from '../platform/database/migrate.ts';
import { reportingMigrations } from '../reporting/migrations/index.ts';
import { surveyMigrations } from '../survey/migrations/index.ts';

export const factMigrations: readonly Migration[] = [
  ...organisationMigrations,
  ...planningMigrations,
  ...budgetMigrations,
  ...agreementMigrations,
  ...measurementMigrations,
  ...surveyMigrations,
  ...reportingMigrations,
  ...evaluationMigrations,
];

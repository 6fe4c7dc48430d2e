/** Migrations of this capability, in order. */
import type { Migration } from '../../platform/database/migrate.ts';
import { surveyTables } from './0150-survey.ts';
import { yearlySurvey } from './0151-yearly-survey.ts';

export const surveyMigrations: readonly Migration[] = [surveyTables, yearlySurvey];

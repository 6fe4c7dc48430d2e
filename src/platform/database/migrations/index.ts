/**
 * The platform's own migrations, in order. Other capabilities keep theirs in their folder and the
 * composition passes them all: `migrate(database, [...platformMigrations, ...organisationMigrations, …])`.
 * Numbers: platform 0001–0099, capabilities from 0100 on; one sequence, an id is never reused.
 */
import { auditMigration } from '../../audit/audit-migration.ts';
import type { Migration } from '../migrate.ts';
import { foundation } from './0001-foundation.ts';

export const platformMigrations: readonly Migration[] = [foundation, auditMigration];

import type { Migration } from '../../platform/database/migrate.ts';

/** Which layout a report is printed in; null is the default one. */
export const reportLayout: Migration = {
  id: '0161-report-layout',
  sql: 'alter table performance_report add column layout_code text;',
};

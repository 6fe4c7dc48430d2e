import type { Migration } from '../../platform/database/migrate.ts';
import { tenantTable } from '../../platform/database/tenant-table.ts';

/**
 * How far the data version of a removed year had come: should the year come back, its versions go on from there,
 * or what was computed from the removed data would be taken for what is computed from the new.
 */
export const removedYears: Migration = {
  id: '0102-organisation-removed-years',
  sql: tenantTable('removed_unit_year', {
    columns: `
      unit_code text not null,
      year integer not null,
      data_version integer not null`,
    key: ['unit_code', 'year'],
  }),
};

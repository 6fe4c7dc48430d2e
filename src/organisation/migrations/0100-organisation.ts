import { factTableSql } from '../../platform/database/fact-table-sql.ts';
import type { Migration } from '../../platform/database/migrate.ts';
import { tenantTable } from '../../platform/database/tenant-table.ts';

/** The reporting unit and its years, its parts, positions and registers. */
export const organisationTables: Migration = {
  id: '0100-organisation',
  sql: [
    tenantTable('reporting_unit', {
      columns: `
        id uuid not null,
        code text not null,
        short_name text not null,
        address text,
        postal_code text,
        email text,
        phone text,
        website text,
        place text not null,
        description text`,
      key: ['id'],
      unique: [['code'], ['short_name']],
    }),
    tenantTable('unit_year', {
      columns: `
        unit_id uuid not null,
        year integer not null,
        data_version integer not null`,
      key: ['unit_id', 'year'],
      references: [{ columns: ['unit_id'], table: 'reporting_unit' }],
    }),
    factTableSql('unit', {
      columns: `
        code text not null,
        name text not null,
        kind text not null,
        parent_code text,
        task text,
        functions jsonb not null,
        valid_from date,
        valid_to date`,
      key: ['code'],
    }),
    factTableSql('position', {
      columns: `
        code text not null,
        title text not null,
        unit_code text,
        superior_code text,
        level text,
        is_head boolean not null`,
      key: ['code'],
      references: [{ columns: ['unit_code'], table: 'unit' }],
    }),
    factTableSql('officeholder', {
      columns: `
        position_code text not null,
        name text,
        rank text,
        capacity text not null check (capacity in ('definitif', 'plt', 'plh', 'pj')),
        held_from date not null,
        held_to date`,
      key: ['position_code', 'held_from', 'capacity'],
      references: [{ columns: ['position_code'], table: 'position' }],
    }),
    factTableSql('village', {
      columns: `
        code text not null,
        name text not null,
        kind text not null check (kind in ('desa', 'kelurahan')),
        area numeric,
        male integer,
        female integer,
        rw integer,
        rt integer`,
      key: ['code'],
    }),
    factTableSql('village_index', {
      columns: `
        village_code text not null,
        year integer not null,
        rule text not null check (rule in ('indeks-desa', 'idm')),
        basic_services numeric,
        social numeric,
        economy numeric,
        environment numeric,
        accessibility numeric,
        governance numeric,
        published_status text`,
      key: ['village_code', 'year', 'rule'],
      references: [{ columns: ['village_code'], table: 'village' }],
    }),
    factTableSql('service', {
      columns: `
        code text not null,
        name text not null,
        unit_code text`,
      key: ['code'],
      references: [{ columns: ['unit_code'], table: 'unit' }],
    }),
    factTableSql('service_count', {
      columns: `
        service_code text not null,
        year integer not null,
        month integer not null check (month between 0 and 12),
        received integer not null,
        finished integer,
        on_time integer`,
      key: ['service_code', 'year', 'month'],
      references: [{ columns: ['service_code'], table: 'service' }],
    }),
    factTableSql('staff_count', {
      columns: `
        year integer not null,
        dimension text not null,
        staff_group text not null,
        count integer not null,
        needed integer`,
      key: ['year', 'dimension', 'staff_group'],
    }),
    factTableSql('asset_count', {
      columns: `
        year integer not null,
        name text not null,
        unit_of_measure text not null,
        count integer not null,
        good integer,
        light_damage integer,
        heavy_damage integer`,
      key: ['year', 'name'],
    }),
    factTableSql('regulation', {
      columns: `
        code text not null,
        kind text not null,
        number text not null,
        year_issued integer not null,
        subject text not null,
        in_force_from date,
        in_force_to date,
        is_legal_basis boolean not null`,
      key: ['code'],
    }),
    factTableSql('register', {
      columns: `
        code text not null,
        year integer not null,
        title text not null,
        source text,
        indicator_code text,
        columns jsonb not null,
        rows jsonb not null`,
      key: ['code', 'year'],
    }),
  ].join('\n'),
};

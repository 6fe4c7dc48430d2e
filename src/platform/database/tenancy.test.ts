import { expect, it } from 'vitest';
import { eachDatabase } from '../testing/databases.ts';
import { migrate } from './migrate.ts';
import { platformMigrations } from './migrations/index.ts';
import { findTenancyViolations } from './tenancy.ts';

/** Each breaks one rule. */
const BAD = `
create table no_government (id uuid primary key, year integer);
create table open_to_all (government_id uuid not null, id uuid not null, code text unique, primary key (government_id, id));
create table crossing (
  government_id uuid not null references government (id),
  id uuid not null,
  parent uuid not null,
  foreign key (parent, government_id) references open_to_all (id, government_id),
  primary key (id, government_id)
);
create view peeking as select * from government;
`;

eachDatabase('the tenancy check', platformMigrations, (harness) => {
  it('finds nothing in the platform’s own tables', async () => {
    expect(await findTenancyViolations(harness.database())).toEqual([]);
  });

  it('refuses to pass when it sees no table', async () => {
    const all = ['audit_entry', 'audit_pending', 'audit_seal', 'government', 'selaras_migration'];
    const check = findTenancyViolations(harness.database(), { tables: all, schemas: [] });
    await expect(check).rejects.toThrow('saw no table');
  });

  it('finds every way in which a table could leak or could not be sharded', async () => {
    const bad = BAD.replace(
      'primary key (government_id, id)',
      'unique (id, government_id), primary key (government_id, id)',
    );
    await migrate(harness.database(), [...platformMigrations, { id: '0900-test-bad', sql: bad }]);
    const found = await findTenancyViolations(harness.database());
    expect(found.map((violation) => `${violation.table}: ${violation.what}`)).toEqual(
      expect.arrayContaining([
        'no_government: government_id',
        'no_government: no_government_pkey',
        'open_to_all: row-level security',
        'open_to_all: policy',
        'open_to_all: open_to_all_code_key',
        'crossing: crossing_pkey',
        'crossing: crossing_parent_government_id_fkey',
        'peeking: view',
      ]),
    );
  });
});

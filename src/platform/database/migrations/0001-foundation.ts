import type { Migration } from '../migrate.ts';
import { guard } from '../tenant-table.ts';

/**
 * The role of every use case, and the tenant. The role belongs to the whole server, so that two databases
 * being prepared at once may both try to create it.
 */
export const foundation: Migration = {
  id: '0001-foundation',
  sql: `
do $$
begin
  if not exists (select from pg_roles where rolname = 'selaras_app') then
    create role selaras_app nologin;
  end if;
exception when duplicate_object or unique_violation then null;
end $$;
do $$
begin
  if not pg_has_role(current_user, 'selaras_app', 'member') then
    execute format('grant selaras_app to %I', current_user);
  end if;
end $$;
grant usage on schema public to selaras_app;

create table government (
  id uuid primary key,
  code text not null unique,
  name text not null,
  province text not null,
  capital text not null,
  head_title text not null,
  time_zone text not null,
  version integer not null default 1,
  updated_at timestamptz not null default now()
);
${guard('government', 'id')}
grant select, update on government to selaras_app;
`,
};

import type { Migration } from '../../platform/database/migrate.ts';

/** Strategies and policy directions of an objective. */
export const objectiveStrategies: Migration = {
  id: '0111-objective-strategies',
  sql: `alter table strategy drop constraint strategy_kind_check;
alter table strategy add constraint strategy_kind_check check (kind in ('policy', 'area', 'objective'));
alter table strategy add column objective_code text;
`,
};

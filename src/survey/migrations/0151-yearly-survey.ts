import type { Migration } from '../../platform/database/migrate.ts';

/** Quarter 0 is one survey for the whole year. */
export const yearlySurvey: Migration = {
  id: '0151-yearly-survey',
  sql: `alter table survey_period drop constraint survey_period_quarter_check;
alter table survey_period add constraint survey_period_quarter_check check (quarter between 0 and 4);
`,
};

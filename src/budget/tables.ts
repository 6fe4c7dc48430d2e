/** Tables of the facts of the budget. */
import { codeOrNone, exact, oneOf, orNull, record, text, whole } from '../platform/database/fact-columns.ts';
import { factTable } from '../platform/database/fact-table.ts';
import type {
  AccountAmountFact,
  AccountFact,
  BudgetLineFact,
  BudgetVersionFact,
  NomenclatureFact,
  PhysicalProgressFact,
  PlanFundingFact,
  ProgramIndicatorLink,
  QuarterTargetFact,
  SpendingFact,
} from './rules/facts.ts';
import { spendingPeriod } from './spending-period-column.ts';

export const nomenclature = factTable<NomenclatureFact>('nomenclature', {
  key: ['code'],
  usedIn: [
    { table: 'nomenclature', column: 'parent_code' },
    { table: 'indicator', column: 'measures_code' },
    { table: 'activity', column: 'subactivity_code' },
  ],
  fields: {
    code: text('code'),
    name: text('name'),
    level: oneOf('level', ['program', 'activity', 'subactivity']),
    parent: orNull(text('parent_code')),
  },
});

export const budgetVersions = factTable<BudgetVersionFact>('budget_version', {
  key: ['year', 'code'],
  fields: {
    code: text('code'),
    year: whole('year'),
    label: text('label'),
    order: whole('sequence'),
    approvedOn: orNull(text('approved_on')),
    reason: orNull(text('reason')),
    legalBasis: orNull(text('regulation_code')),
  },
});

export const budgetLines = factTable<BudgetLineFact>('budget_line', {
  key: ['year', 'budget_version', 'subactivity_code', 'position_code'],
  fields: {
    version: text('budget_version'),
    year: whole('year'),
    subactivity: text('subactivity_code'),
    position: codeOrNone('position_code'),
    amount: exact('amount'),
  },
});

export const spending = factTable<SpendingFact>('spending', {
  key: ['year', 'item_code', 'period_kind', 'period_number'],
  fields: {
    item: text('item_code'),
    year: whole('year'),
    period: spendingPeriod,
    amount: exact('amount'),
    reason: orNull(text('reason')),
  },
});

export const physicalProgress = factTable<PhysicalProgressFact>('physical_progress', {
  key: ['year', 'subactivity_code', 'quarter'],
  fields: {
    subactivity: text('subactivity_code'),
    year: whole('year'),
    quarter: oneOf('quarter', [1, 2, 3, 4]),
    percent: exact('percent'),
  },
});

export const quarterTargets = factTable<QuarterTargetFact>('quarter_target', {
  key: ['year', 'subactivity_code', 'quarter'],
  fields: {
    subactivity: text('subactivity_code'),
    year: whole('year'),
    quarter: oneOf('quarter', [1, 2, 3, 4]),
    physical: orNull(exact('physical')),
    amount: orNull(exact('amount')),
  },
});

/** What was spent before the measured year is said anew for each year. */
export const planFunding = factTable<{ readonly year: number; readonly funding: PlanFundingFact }>(
  'plan_funding',
  {
    key: ['year', 'plan_code', 'item_code'],
    fields: {
      year: whole('year'),
      funding: record<PlanFundingFact>({
        plan: text('plan_code'),
        item: text('item_code'),
        endAmount: orNull(exact('end_amount')),
        spentBefore: orNull(exact('spent_before')),
      }),
    },
  },
);

export const accounts = factTable<AccountFact>('budget_account', {
  key: ['code'],
  usedIn: [{ table: 'budget_account', column: 'parent_code' }],
  fields: { code: text('code'), name: text('name'), parent: orNull(text('parent_code')) },
});

export const accountAmounts = factTable<AccountAmountFact>('budget_account_amount', {
  key: ['year', 'account_code', 'budget_version'],
  fields: {
    account: text('account_code'),
    year: whole('year'),
    budget: orNull(exact('budget')),
    spending: orNull(exact('spending')),
    version: codeOrNone('budget_version'),
  },
});

/** Which programmes support an indicator is said anew for each year. */
export const programLinks = factTable<{ readonly year: number; readonly link: ProgramIndicatorLink }>(
  'program_indicator_link',
  {
    key: ['year', 'indicator_code', 'item_code'],
    fields: {
      year: whole('year'),
      link: record<ProgramIndicatorLink>({ indicator: text('indicator_code'), item: text('item_code') }),
    },
  },
);

/** The budget on the wire. */
import { z } from 'zod';
import {
  code,
  isoDate,
  line,
  listOf,
  money,
  optional,
  order,
  paragraphs,
  percent,
  quarter,
  year,
} from './wire-types.ts';

const nomenclature = z.strictObject({
  code,
  name: line,
  level: z.enum(['program', 'activity', 'subactivity']),
  parent: optional(code),
});

const budgetVersion = z.strictObject({
  code,
  year,
  label: line,
  order,
  approvedOn: optional(isoDate),
  reason: optional(paragraphs),
  legalBasis: optional(code),
});

const budgetLine = z.strictObject({
  version: code,
  year,
  subactivity: code,
  position: optional(code),
  amount: money,
});

const spendingPeriod = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('year') }),
  z.strictObject({ kind: z.literal('quarter'), quarter }),
  z.strictObject({ kind: z.literal('month'), month: order.min(1).max(12) }),
]);

const spending = z.strictObject({
  item: code,
  year,
  period: spendingPeriod,
  amount: money,
  reason: optional(paragraphs),
});

const physicalProgress = z.strictObject({ subactivity: code, year, quarter, percent });

const quarterTarget = z.strictObject({
  subactivity: code,
  year,
  quarter,
  physical: optional(percent),
  amount: optional(money),
});

const planFunding = z.strictObject({
  plan: code,
  item: code,
  endAmount: optional(money),
  spentBefore: optional(money),
});

const account = z.strictObject({ code, name: line, parent: optional(code) });

const accountAmount = z.strictObject({
  account: code,
  year,
  budget: optional(money),
  spending: optional(money),
  version: optional(code),
});

const link = z.strictObject({ indicator: code, item: code });

export const budget = z.strictObject({
  nomenclature: listOf(nomenclature, 5_000),
  versions: listOf(budgetVersion, 200),
  lines: listOf(budgetLine),
  spending: listOf(spending),
  physicalProgress: listOf(physicalProgress),
  quarterTargets: listOf(quarterTarget),
  planFunding: listOf(planFunding, 5_000),
  accounts: listOf(account, 5_000),
  accountAmounts: listOf(accountAmount),
  links: listOf(link, 10_000),
});

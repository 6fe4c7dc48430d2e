/** The period of a spending as two columns that can stand in a key: the year is number 0. */
import { type Column, oneOf, quarterOrYear, whole } from '../platform/database/fact-columns.ts';
import type { SpendingPeriod } from './rules/facts.ts';

const kind = oneOf('period_kind', ['year', 'quarter', 'month']);
const quarter = quarterOrYear('period_number');
const month = whole('period_number');

export const spendingPeriod: Column<SpendingPeriod> = {
  names: ['period_kind', 'period_number'],
  read: (row) => {
    switch (kind.read(row)) {
      case 'year':
        return { kind: 'year' };
      case 'month':
        return { kind: 'month', month: month.read(row) };
      case 'quarter': {
        const number = quarter.read(row);
        if (number === null) throw new Error('A stored quarter of spending has no number');
        return { kind: 'quarter', quarter: number };
      }
    }
  },
  write: (period) => {
    const number = period.kind === 'quarter' ? period.quarter : period.kind === 'month' ? period.month : 0;
    return { period_kind: period.kind, period_number: number };
  },
};

/** Tables of the facts of agreements. */
import { capacities } from '../organisation/tables.ts';
import { targetValue } from '../planning/target-column.ts';
import { exact, oneOf, orNull, record, text, whole } from '../platform/database/fact-columns.ts';
import { factTable } from '../platform/database/fact-table.ts';
import type { AgreementBudgetLine, AgreementFact, AgreementIndicatorLine } from './rules/facts.ts';

export const agreements = factTable<Omit<AgreementFact, 'indicatorLines' | 'budgetLines'>>(
  'performance_agreement',
  {
    key: ['year', 'code'],
    fields: {
      code: text('code'),
      year: whole('year'),
      version: text('document_version'),
      order: whole('sequence'),
      signedOn: text('signed_on'),
      place: text('place'),
      firstParty: text('first_party'),
      secondParty: text('second_party'),
      firstCapacity: oneOf('first_capacity', capacities),
      secondCapacity: oneOf('second_capacity', capacities),
      budgetVersion: orNull(text('budget_version')),
      reason: orNull(text('reason')),
    },
  },
);

interface OfAgreement {
  readonly year: number;
  readonly agreement: string;
}
const ofAgreement = { year: whole('year'), agreement: text('agreement_code') };

export const indicatorLines = factTable<OfAgreement & { readonly line: AgreementIndicatorLine }>(
  'agreement_indicator_line',
  {
    key: ['year', 'agreement_code', 'sequence'],
    fields: {
      ...ofAgreement,
      line: record<AgreementIndicatorLine>({
        order: whole('sequence'),
        objective: text('objective'),
        indicator: text('indicator_code'),
        signedName: orNull(text('signed_name')),
        target: targetValue,
        unit: text('unit_of_measure'),
      }),
    },
  },
);

export const budgetLines = factTable<OfAgreement & { readonly line: AgreementBudgetLine }>(
  'agreement_budget_line',
  {
    key: ['year', 'agreement_code', 'item_code'],
    fields: {
      ...ofAgreement,
      line: record<AgreementBudgetLine>({ item: text('item_code'), amount: exact('amount') }),
    },
  },
);

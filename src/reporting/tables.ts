/** Tables of the facts of reporting. */
import { flag, oneOf, orNull, record, text, whole } from '../platform/database/fact-columns.ts';
import { factTable } from '../platform/database/fact-table.ts';
import type { NarrativeFact, ReportFact } from './rules/facts.ts';

export const reports = factTable<{ readonly year: number; readonly report: ReportFact }>(
  'performance_report',
  {
    key: ['year', 'kind'],
    fields: {
      year: whole('year'),
      report: record<ReportFact>({
        kind: oneOf('kind', ['lkjip']),
        signedOn: orNull(text('signed_on')),
        state: oneOf('state', ['draft', 'submitted', 'verified', 'approved']),
        version: whole('report_version'),
        layout: orNull(text('layout_code')),
      }),
    },
  },
);

export const narratives = factTable<{ readonly year: number; readonly narrative: NarrativeFact }>(
  'narrative',
  {
    key: ['year', 'section', 'sequence'],
    fields: {
      year: whole('year'),
      narrative: record<NarrativeFact>({
        section: text('section'),
        order: whole('sequence'),
        title: orNull(text('title')),
        text: text('text'),
        isAccepted: flag('is_accepted'),
      }),
    },
  },
);

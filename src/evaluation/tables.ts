/** Tables of the facts of the evaluation. */
import { exact, flag, oneOf, orNull, record, text, texts, whole } from '../platform/database/fact-columns.ts';
import { factTable } from '../platform/database/fact-table.ts';
import type {
  EvaluationComponentFact,
  EvaluationFact,
  EvaluationSubcomponentFact,
  RecommendationFact,
} from './rules/facts.ts';

export const evaluations = factTable<Omit<EvaluationFact, 'components'>>('evaluation', {
  key: ['year'],
  fields: {
    year: whole('year'),
    letterNumber: orNull(text('letter_number')),
    letterDate: orNull(text('letter_date')),
    isConfidential: flag('is_confidential'),
    evaluator: text('evaluator'),
  },
});

type ComponentHead = Omit<EvaluationComponentFact, 'subcomponents'>;

export const components = factTable<{ readonly year: number; readonly component: ComponentHead }>(
  'evaluation_component',
  {
    key: ['year', 'code'],
    fields: {
      year: whole('year'),
      component: record<ComponentHead>({
        code: text('code'),
        name: text('name'),
        weight: exact('weight'),
        yearJudged: whole('year_judged'),
        publishedScore: orNull(exact('published_score')),
        notes: texts('notes'),
      }),
    },
  },
);

export const subcomponents = factTable<{
  readonly year: number;
  readonly component: string;
  readonly subcomponent: EvaluationSubcomponentFact;
}>('evaluation_subcomponent', {
  key: ['year', 'component_code', 'code'],
  fields: {
    year: whole('year'),
    component: text('component_code'),
    subcomponent: record<EvaluationSubcomponentFact>({
      code: text('code'),
      name: text('name'),
      weight: exact('weight'),
      answer: orNull(text('answer')),
    }),
  },
});

export const recommendations = factTable<RecommendationFact>('recommendation', {
  key: ['year', 'code'],
  fields: {
    code: text('code'),
    evaluationYear: whole('year'),
    text: text('text'),
    action: orNull(text('action')),
    target: orNull(text('target')),
    schedule: orNull(text('schedule')),
    responsible: texts('responsible'),
    status: oneOf('status', ['not-started', 'in-progress', 'done', 'not-stated']),
    evidence: orNull(text('evidence')),
  },
});

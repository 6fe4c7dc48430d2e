import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import {
  answerQuestions,
  type ImportDraft,
  importDraftQuery,
  type MappingQuestion,
} from '../api/import-queries.ts';
import { ProblemNotice } from '../components/problem-notice.tsx';
import { Section } from '../components/section.tsx';
import { importTexts } from '../texts/import.ts';
import styles from './exchange.module.css';

const words = importTexts.questions;
const IGNORE = '(abaikan)';

interface QuestionFormProps {
  readonly draft: ImportDraft;
  readonly questions: readonly MappingQuestion[];
}

/** Names that look renamed: the likeliest meaning is offered, a person decides. */
export function QuestionForm({ draft, questions }: QuestionFormProps) {
  const client = useQueryClient();
  const [chosen, setChosen] = useState<Readonly<Record<string, string>>>(() => offered(questions));
  const [isKept, setKept] = useState<Readonly<Record<string, boolean>>>({});
  const submit = useMutation({
    mutationFn: () =>
      answerQuestions(draft.id, {
        answers: questions.map(({ id, kind, sheet, found }) => {
          const field = chosen[id] ?? IGNORE;
          return { kind, sheet, found, field: field === IGNORE ? null : field, remember: isKept[id] ?? true };
        }),
      }),
    onSuccess: () => client.resetQueries({ queryKey: importDraftQuery(draft.id).queryKey }),
  });
  const left = questions.filter(({ id }) => (chosen[id] ?? '') === '').length;
  return (
    <Section title={words.title}>
      <p>{words.lead}</p>
      {submit.isError ? <ProblemNotice error={submit.error} onRetry={() => submit.mutate()} /> : null}
      <ul className={styles.questions}>
        {questions.map((question) => (
          <Question
            key={question.id}
            question={question}
            value={chosen[question.id] ?? ''}
            isKept={isKept[question.id] ?? true}
            onChoose={(field) => setChosen((before) => ({ ...before, [question.id]: field }))}
            onKeep={(keep) => setKept((before) => ({ ...before, [question.id]: keep }))}
          />
        ))}
      </ul>
      <p className={styles.quiet}>{words.alwaysNote}</p>
      <div className={styles.actions}>
        <Button disabled={left > 0} loading={submit.isPending} onClick={() => submit.mutate()}>
          {words.submit}
        </Button>
        <span role="status" className={styles.quiet}>
          {left === 0 ? null : words.incomplete(left)}
        </span>
      </div>
    </Section>
  );
}

/** Only what looks very much alike is chosen beforehand, and stays to be confirmed. */
const LIKELY = 0.75;

function offered(questions: readonly MappingQuestion[]): Record<string, string> {
  const entries = questions.flatMap(({ id, candidates }): [string, string][] => {
    const [best] = candidates;
    return best !== undefined && best.likeness >= LIKELY ? [[id, best.field]] : [];
  });
  return Object.fromEntries(entries);
}

interface QuestionProps {
  readonly question: MappingQuestion;
  readonly value: string;
  readonly isKept: boolean;
  readonly onChoose: (field: string) => void;
  readonly onKeep: (keep: boolean) => void;
}

function Question({ question, value, isKept, onChoose, onKeep }: QuestionProps) {
  const { kind, found, sheet, candidates } = question;
  const title = kind === 'sheet' ? words.sheet(found) : words.column(found, sheet);
  const id = useId();
  return (
    <li>
      <label htmlFor={id}>{title}</label>
      <select id={id} value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
        <option value="" disabled>
          {words.choose}
        </option>
        {candidates.map(({ field, label }) => (
          <option key={field} value={field}>
            {label}
          </option>
        ))}
        <option value={IGNORE}>{words.ignore}</option>
      </select>
      <label className={styles.keep}>
        <input type="checkbox" checked={isKept} onChange={(event) => onKeep(event.currentTarget.checked)} />
        {words.always}
        <span className="visually-hidden"> {title}</span>
      </label>
    </li>
  );
}

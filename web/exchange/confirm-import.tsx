import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { confirmImport, type ImportDraft, type ImportSummary } from '../api/import-queries.ts';
import { asApiProblem } from '../api/problem.ts';
import { ProblemNotice } from '../components/problem-notice.tsx';
import { Section } from '../components/section.tsx';
import { importTexts } from '../texts/import.ts';
import styles from './exchange.module.css';

const words = importTexts.confirm;

interface ConfirmImportProps {
  readonly draft: ImportDraft;
  readonly summary: ImportSummary;
  readonly onLeave: () => void;
}

/** What will happen, in a sentence, and the one button that makes it happen. */
export function ConfirmImport({ draft, summary, onLeave }: ConfirmImportProps) {
  const client = useQueryClient();
  const submit = useMutation({
    mutationFn: () => confirmImport(draft.id, draft.baseVersion ?? 0),
    // Every page may show something of what came in; and after a refusal the draft has new differences.
    onSettled: () => client.invalidateQueries(),
  });
  const { added, changed, removed } = summary.differences;
  if (added + changed + removed === 0)
    return (
      <Section title={words.title}>
        <p>{words.nothing}</p>
        <Button onClick={onLeave}>{words.finish}</Button>
      </Section>
    );
  const isChanged = submit.isError && asApiProblem(submit.error).problem.code === 'data-changed';
  return (
    <Section title={words.title}>
      {submit.isError ? (
        <ProblemNotice title={isChanged ? words.changed : words.failed} error={submit.error} />
      ) : null}
      <p className={styles.sentence}>{sentenceOf(draft, summary)}</p>
      <p className={styles.quiet}>{words.undoable}</p>
      <Button loading={submit.isPending} onClick={() => submit.mutate()}>
        {words.submit}
      </Button>
      <p className="visually-hidden" role="status">
        {submit.isPending ? words.busy : ''}
      </p>
    </Section>
  );
}

function sentenceOf(draft: ImportDraft, summary: ImportSummary): string {
  const { unitName, isNewUnit, isNewYear, differences } = summary;
  const { added, changed, removed } = differences;
  const unit = unitName ?? draft.unit ?? '';
  const year = draft.year ?? 0;
  if (isNewUnit) return words.firstUnit(unit, year, added);
  if (isNewYear && changed + removed === 0) return words.firstYear(unit, year, added);
  return words.replaces(unit, year, words.counts(added, changed, removed));
}

import { Button, Progress, Skeleton } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { discardImport, type ImportDraft, importDraftQuery, isBeingChecked } from '../api/import-queries.ts';
import { asApiProblem } from '../api/problem.ts';
import { ProblemNotice } from '../components/problem-notice.tsx';
import { EmptyPlace, Section } from '../components/section.tsx';
import { importTexts } from '../texts/import.ts';
import { ConfirmImport } from './confirm-import.tsx';
import { DifferenceList } from './difference-list.tsx';
import { DoneImport } from './done-import.tsx';
import { DropZone } from './drop-zone.tsx';
import styles from './exchange.module.css';
import { FileFacts } from './file-facts.tsx';
import type { ImportPlace } from './import-place.ts';
import { ProblemsBesideSheet } from './problems-beside-sheet.tsx';
import { QuestionForm } from './question-form.tsx';
import { TotalComparisons } from './total-comparisons.tsx';

const words = importTexts.check;

interface DraftViewProps {
  readonly id: string;
  readonly place: ImportPlace | null;
  /** Another draft, or none: the page where a file is dropped. */
  readonly onShow: (draftId: string | null) => void;
}

/** One uploaded file on its way: checked, answered, compared, confirmed. */
export function DraftView({ id, place, onShow }: DraftViewProps) {
  const onLeave = () => onShow(null);
  const query = useQuery(importDraftQuery(id));
  const draft = query.data;
  if (draft === undefined)
    return query.isError ? (
      <GoneDraft error={query.error} onRetry={() => void query.refetch()} onLeave={onLeave} />
    ) : (
      <Skeleton height={160} mb="lg" />
    );
  return (
    <>
      {query.isError ? <ProblemNotice error={query.error} onRetry={() => void query.refetch()} /> : null}
      {draft.state === 'expired' ? (
        <Section title={importTexts.states.expired}>
          <EmptyPlace>
            <p>{words.expired}</p>
            <Button onClick={onLeave}>{words.startOver}</Button>
          </EmptyPlace>
        </Section>
      ) : isBeingChecked(draft) ? (
        <CheckProgress draft={draft} />
      ) : (
        <CheckedDraft draft={draft} place={place} onShow={onShow} />
      )}
    </>
  );
}

function GoneDraft(props: {
  readonly error: unknown;
  readonly onRetry: () => void;
  readonly onLeave: () => void;
}) {
  const isGone = asApiProblem(props.error).problem.status === 404;
  return (
    <>
      <ProblemNotice error={props.error} onRetry={isGone ? undefined : props.onRetry} />
      <Button variant="default" mb="lg" onClick={props.onLeave}>
        {words.startOver}
      </Button>
    </>
  );
}

function CheckProgress({ draft }: { readonly draft: ImportDraft }) {
  return (
    <Section title={words.title}>
      <p className={styles.fileName}>{draft.fileName}</p>
      <Progress.Root size="lg">
        <Progress.Section value={Math.max(4, draft.progress)} aria-label={words.title} />
      </Progress.Root>
      <p role="status">{draft.step}</p>
      <p className={styles.quiet}>{words.leave}</p>
    </Section>
  );
}

function CheckedDraft({
  draft,
  place,
  onShow,
}: Omit<DraftViewProps, 'id'> & { readonly draft: ImportDraft }) {
  const { summary } = draft;
  const onLeave = () => onShow(null);
  if (draft.state === 'imported' || draft.state === 'undone')
    return <DoneImport draft={draft} onLeave={onLeave} />;
  if (summary === null)
    return (
      <Section title={words.failedTitle}>
        <p role="alert">{draft.problem}</p>
        <Discard id={draft.id} onDone={onLeave} label={words.startOver} />
      </Section>
    );
  const hasDifferences = draft.state === 'ready' && summary.differences.groups.length > 0;
  return (
    <>
      <FileFacts draft={draft} summary={summary} place={place}>
        {draft.problem === null ? null : <p role="alert">{draft.problem}</p>}
        <Discard id={draft.id} onDone={onLeave} label={words.discard} />
      </FileFacts>
      {draft.state === 'questions' ? <QuestionForm draft={draft} questions={summary.questions} /> : null}
      {draft.state === 'ready' ? <ConfirmImport draft={draft} summary={summary} onLeave={onLeave} /> : null}
      {hasDifferences ? <DifferenceList draft={draft} summary={summary} /> : null}
      {summary.errors + summary.notes > 0 || summary.sheets.length > 0 ? (
        <ProblemsBesideSheet draft={draft} summary={summary} />
      ) : null}
      <TotalComparisons totals={summary.totals} />
      {draft.state === 'refused' ? <DropZone title={importTexts.drop.mended} onUploaded={onShow} /> : null}
    </>
  );
}

interface DiscardProps {
  readonly id: string;
  readonly label: string;
  readonly onDone: () => void;
}

function Discard({ id, label, onDone }: DiscardProps) {
  const client = useQueryClient();
  const discard = useMutation({
    mutationFn: () => discardImport(id),
    onSuccess: () => {
      void client.invalidateQueries({ queryKey: ['imports', 'open'] });
      onDone();
    },
  });
  return (
    <>
      {discard.isError ? <ProblemNotice error={discard.error} onRetry={() => discard.mutate()} /> : null}
      <Button size="xs" variant="default" loading={discard.isPending} onClick={() => discard.mutate()}>
        {label}
      </Button>
    </>
  );
}

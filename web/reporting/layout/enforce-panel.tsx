import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useId, useRef, useState } from 'react';
import { compareLayouts, type LayoutChange } from '../../../src/reporting/rules/compare-layouts.ts';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { layoutTexts } from '../../texts/layout.ts';
import { TextField } from './fields.tsx';
import styles from './layout.module.css';
import { enforceLayout, type LayoutDetail, type LayoutPlace, layoutQuery } from './layout-queries.ts';
import type { LayoutDraft } from './use-layout-draft.ts';

const words = layoutTexts.enforce;

interface EnforcePanelProps {
  readonly draft: LayoutDraft;
  readonly detail: LayoutDetail;
  readonly place: LayoutPlace;
  readonly hasProblems: boolean;
  readonly onClose: () => void;
  readonly onDone: () => Promise<void>;
}

/** What changes against the edition in force, in words; then it is put in force with a note. */
export function EnforcePanel({ draft, detail, place, hasProblems, onClose, onDone }: EnforcePanelProps) {
  const [note, setNote] = useState('');
  const client = useQueryClient();
  const heading = useId();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const enforce = useMutation({
    mutationFn: async () => {
      const isNew = detail.draft === null && draft.revision === 0;
      const revision = draft.isDirty || isNew ? await draft.save() : draft.revision;
      return enforceLayout(place, detail.card.code, { revision, note: note.trim() });
    },
    onSuccess: async () => {
      draft.forget();
      await client.invalidateQueries({ queryKey: ['layouts'] });
      onClose();
      await onDone();
    },
  });
  return (
    <section className={styles.enforce} aria-labelledby={heading}>
      <h2 id={heading} ref={title} tabIndex={-1}>
        {words.title}
      </h2>
      <Comparison draft={draft} detail={detail} place={place} />
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          enforce.mutate();
        }}
      >
        <TextField
          label={words.note}
          help={words.noteHelp}
          value={note}
          most={500}
          isRequired
          onChange={setNote}
        />
        <p className={styles.quiet}>{words.effect}</p>
        {enforce.isError ? <ProblemNotice error={enforce.error} /> : null}
        <div className={styles.actions}>
          <Button
            type="submit"
            size="sm"
            loading={enforce.isPending}
            disabled={hasProblems || note.trim().length < 3}
          >
            {words.submit}
          </Button>
          <Button size="sm" variant="default" onClick={onClose}>
            {words.cancel}
          </Button>
        </div>
      </form>
    </section>
  );
}

type ComparisonProps = Pick<EnforcePanelProps, 'draft' | 'detail' | 'place'>;

/** Against the edition in force; a first edition against the layout it was copied from. */
function Comparison({ draft, detail, place }: ComparisonProps) {
  const base = detail.card.basedOnCode;
  const origin = useQuery({
    ...layoutQuery(place, base ?? ''),
    enabled: detail.inForce === null && base !== null,
  }).data?.inForce;
  if (detail.inForce !== null)
    return <Changes title={words.changes} changes={compareLayouts(detail.inForce, draft.layout)} />;
  if (origin === undefined || origin === null) return <p>{words.first}</p>;
  return (
    <>
      <p>{words.first}</p>
      <Changes title={words.changesOfCopy} changes={compareLayouts(origin, draft.layout)} />
    </>
  );
}

interface ChangesProps {
  readonly title: (count: number) => string;
  readonly changes: readonly LayoutChange[];
}

function Changes({ title, changes }: ChangesProps) {
  if (changes.length === 0) return <p>{words.none}</p>;
  return (
    <>
      <p>{title(changes.length)}</p>
      <ul className={styles.changes}>
        {changes.map(({ kind, place, text }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a list that is only read; two blocks of a section may change alike.
          <li key={index}>
            <strong>{words.kinds[kind]}</strong> {place.length === 0 ? '' : `${place.join(' › ')}: `}
            {text}
          </li>
        ))}
      </ul>
    </>
  );
}

import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { layoutTexts } from '../../texts/layout.ts';
import { CheckField, TextField } from './fields.tsx';
import styles from './layout.module.css';
import { createLayout, type LayoutCard, type LayoutPlace } from './layout-queries.ts';

const words = layoutTexts.copyForm;

interface CopyLayoutProps {
  readonly card: LayoutCard;
  readonly place: LayoutPlace;
  readonly mayForGovernment: boolean;
  readonly onCancel: () => void;
}

/** A copy under a name of its own, opened for editing at once. */
export function CopyLayout({ card, place, mayForGovernment, onCancel }: CopyLayoutProps) {
  const [name, setName] = useState(words.suggestion(card.name));
  const [forGovernment, setForGovernment] = useState(false);
  const navigate = useNavigate();
  const copy = useMutation({
    mutationFn: () => createLayout(place, { name: name.trim(), forGovernment, from: card.code }),
    onSuccess: ({ code }) =>
      navigate({ to: '/$unit/$year/laporan/tata-letak/$code', params: { ...place, code } }),
  });
  return (
    <form
      className={styles.inlineForm}
      aria-label={words.title(card.name)}
      onSubmit={(event) => {
        event.preventDefault();
        copy.mutate();
      }}
    >
      {copy.isError ? <ProblemNotice error={copy.error} /> : null}
      <TextField label={words.name} value={name} most={120} isRequired onChange={setName} />
      {mayForGovernment ? (
        <CheckField label={words.forGovernment} isOn={forGovernment} onChange={setForGovernment} />
      ) : null}
      <div className={styles.actions}>
        <Button type="submit" size="sm" loading={copy.isPending}>
          {words.submit}
        </Button>
        <Button size="sm" variant="default" onClick={onCancel}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}

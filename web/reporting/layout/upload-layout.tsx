import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useId, useState } from 'react';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { layoutTexts } from '../../texts/layout.ts';
import { CheckField, TextField } from './fields.tsx';
import styles from './layout.module.css';
import { createLayout, type LayoutPlace } from './layout-queries.ts';

const words = layoutTexts.upload;
const LARGEST = 200 * 1024;

interface UploadLayoutProps {
  readonly place: LayoutPlace;
  readonly mayForGovernment: boolean;
}

/** A layout that was downloaded somewhere, as a draft of one's own. */
export function UploadLayout({ place, mayForGovernment }: UploadLayoutProps) {
  const field = useId();
  const [layout, setLayout] = useState<Record<string, unknown> | null>(null);
  const [name, setName] = useState('');
  const [forGovernment, setForGovernment] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const navigate = useNavigate();
  const take = async (file: File | undefined) => {
    setLayout(null);
    setRefusal(null);
    if (file === undefined) return;
    if (file.size > LARGEST) return setRefusal(words.tooLarge);
    const value = parsed(await file.text());
    if (value === null) return setRefusal(words.unreadable);
    setLayout(value);
    if (typeof value.name === 'string') setName(value.name.slice(0, 120));
  };
  const upload = useMutation({
    mutationFn: (value: Record<string, unknown>) =>
      createLayout(place, { name: name.trim(), forGovernment, layout: value }),
    onSuccess: ({ code }) =>
      navigate({ to: '/$unit/$year/laporan/tata-letak/$code', params: { ...place, code } }),
  });
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (layout !== null) upload.mutate(layout);
      }}
    >
      <p className={styles.quiet}>{words.lead}</p>
      {upload.isError ? <ProblemNotice error={upload.error} /> : null}
      <div className={styles.field}>
        <label htmlFor={field}>{words.file}</label>
        <input
          id={field}
          type="file"
          accept=".json,application/json"
          onChange={({ currentTarget }) => void take(currentTarget.files?.[0])}
        />
      </div>
      {refusal === null ? null : <p role="alert">{refusal}</p>}
      {layout === null ? null : (
        <>
          <TextField label={words.name} value={name} most={120} isRequired onChange={setName} />
          {mayForGovernment ? (
            <CheckField
              label={layoutTexts.copyForm.forGovernment}
              isOn={forGovernment}
              onChange={setForGovernment}
            />
          ) : null}
        </>
      )}
      <Button type="submit" size="sm" disabled={layout === null} loading={upload.isPending}>
        {words.submit}
      </Button>
    </form>
  );
}

function parsed(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : null;
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

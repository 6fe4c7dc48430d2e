import { Button, Progress } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type DragEvent, useRef, useState } from 'react';
import { openImportsQuery, uploadImport } from '../api/import-queries.ts';
import { Icon } from '../components/icon.tsx';
import { ProblemNotice } from '../components/problem-notice.tsx';
import { Section } from '../components/section.tsx';
import { importTexts } from '../texts/import.ts';
import styles from './exchange.module.css';

const words = importTexts.drop;
const LARGEST = 20 * 1024 * 1024;
const ACCEPTED =
  '.xlsx,.json,application/json,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

interface DropZoneProps {
  readonly title?: string;
  readonly onUploaded: (draftId: string) => void;
}

/** Where a file is dropped or chosen. What could not be sent stays chosen, to be sent again. */
export function DropZone({ title = words.title, onUploaded }: DropZoneProps) {
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const [part, setPart] = useState(0);
  const [refusal, setRefusal] = useState<string | null>(null);
  const client = useQueryClient();
  const upload = useMutation({
    mutationFn: (file: File) => uploadImport(file, setPart),
    onSuccess: (id) => {
      void client.invalidateQueries({ queryKey: openImportsQuery.queryKey });
      onUploaded(id);
    },
  });
  const take = (files: FileList | null) => {
    const [file] = files ?? [];
    if (file === undefined) return;
    const isMany = (files?.length ?? 0) > 1;
    setRefusal(isMany ? words.many : file.size > LARGEST ? words.tooLarge : null);
    if (isMany || file.size > LARGEST) return;
    setPart(0);
    upload.mutate(file);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    if (!upload.isPending) take(event.dataTransfer.files);
  };

  return (
    <Section title={title}>
      {upload.isError ? (
        <ProblemNotice
          title={words.failed}
          error={upload.error}
          onRetry={upload.variables === undefined ? undefined : () => upload.mutate(upload.variables)}
        />
      ) : null}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is one way more; the button inside is for everybody. */}
      <div
        className={styles.drop}
        data-over={isOver || undefined}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        {upload.isPending ? (
          <Sending name={upload.variables.name} part={part} />
        ) : (
          <>
            <Icon name="upload" size={32} />
            <p className={styles.dropWords}>{isOver ? words.over : words.idle}</p>
            <Button onClick={() => input.current?.click()}>{words.choose}</Button>
            <p className={styles.quiet}>{words.limit}</p>
            {refusal === null ? null : <p role="alert">{refusal}</p>}
          </>
        )}
        <input
          ref={input}
          type="file"
          accept={ACCEPTED}
          hidden
          aria-label={words.choose}
          onChange={(event) => {
            take(event.currentTarget.files);
            // The same file, mended, may be chosen again.
            event.currentTarget.value = '';
          }}
        />
      </div>
    </Section>
  );
}

function Sending({ name, part }: { readonly name: string; readonly part: number }) {
  const percent = Math.round(part * 100);
  return (
    <div className={styles.sending}>
      <p role="status">
        {words.uploading(name)} · {percent} %
      </p>
      <Progress.Root size="lg">
        <Progress.Section value={percent} aria-label={words.uploading(name)} />
      </Progress.Root>
    </div>
  );
}

import { Button, Skeleton } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { type ImportRecord, importHistoryQuery, undoImport } from '../api/import-queries.ts';
import { sessionQuery } from '../api/queries.ts';
import { formatMoment } from '../components/number-text.ts';
import { ProblemNotice } from '../components/problem-notice.tsx';
import { QueryView } from '../components/query-view.tsx';
import { EmptyPlace, Section } from '../components/section.tsx';
import { importTexts } from '../texts/import.ts';
import styles from './exchange.module.css';

const words = importTexts.history;

interface ImportHistoryProps {
  readonly unit: string;
  readonly year: number;
}

/** What came in before, by whom; the last one can be taken back. */
export function ImportHistory({ unit, year }: ImportHistoryProps) {
  const query = useQuery(importHistoryQuery(unit, year));
  return (
    <Section title={words.title} isFlush>
      <QueryView query={query} skeleton={<Skeleton height={96} m="md" />}>
        {(records) =>
          records.length === 0 ? (
            <EmptyPlace>
              <p>{words.empty}</p>
            </EmptyPlace>
          ) : (
            <ul className={styles.list}>
              {records.map((record) => (
                <HistoryRow key={record.id} record={record} />
              ))}
            </ul>
          )
        }
      </QueryView>
    </Section>
  );
}

function HistoryRow({ record }: { readonly record: ImportRecord }) {
  const { added, changed, removed, importedAt, importedBy, undoneAt, undoneBy } = record;
  return (
    <li>
      <div>
        <strong>{record.fileName}</strong>
        <span>{importTexts.confirm.counts(added, changed, removed)}</span>
        <span className={styles.quiet}>{words.by(importedBy ?? words.system, formatMoment(importedAt))}</span>
        {undoneAt === null ? null : (
          <span className={styles.quiet}>
            {words.undoneBy(undoneBy ?? words.system, formatMoment(undoneAt))}
          </span>
        )}
        {record.undoRefusal === null ? null : <span className={styles.quiet}>{record.undoRefusal}</span>}
      </div>
      {record.canUndo ? <Undo record={record} /> : null}
    </li>
  );
}

/** Asks once more before the data of a year go back. */
function Undo({ record }: { readonly record: ImportRecord }) {
  const [isAsking, setAsking] = useState(false);
  const client = useQueryClient();
  const navigate = useNavigate();
  const undo = useMutation({
    mutationFn: () => undoImport(record.id),
    onSuccess: async () => {
      setAsking(false);
      await client.refetchQueries({ queryKey: sessionQuery.queryKey });
      // The year may be gone, and its pages with it: start again where there are data.
      if (record.isNewYear) await navigate({ to: '/impor' });
      await client.invalidateQueries();
    },
  });
  if (!isAsking)
    return (
      <Button size="xs" variant="default" onClick={() => setAsking(true)}>
        {words.undo}
      </Button>
    );
  return (
    <fieldset className={styles.ask}>
      <legend className="visually-hidden">{words.undo}</legend>
      <p>{words.ask(record.year, record.isNewYear)}</p>
      {undo.isError ? <ProblemNotice error={undo.error} /> : null}
      <div className={styles.actions}>
        <Button color="red" size="xs" loading={undo.isPending} autoFocus onClick={() => undo.mutate()}>
          {words.yes}
        </Button>
        <Button size="xs" variant="default" disabled={undo.isPending} onClick={() => setAsking(false)}>
          {words.no}
        </Button>
      </div>
    </fieldset>
  );
}

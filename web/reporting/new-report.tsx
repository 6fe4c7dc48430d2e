import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { reportRunsQuery, startReport } from '../api/queries.ts';
import type { ReportFormat } from '../api/types.ts';
import { ProblemNotice } from '../components/problem-notice.tsx';
import { texts } from '../texts/id.ts';
import styles from './reporting.module.css';

const words = texts.report;
const FORMATS: readonly ReportFormat[] = ['pdf', 'docx', 'html'];

interface NewReportProps {
  readonly unit: string;
  readonly year: number;
  readonly onStarted: (id: string) => void;
}

/** Chooses the form of the file and asks for the report. */
export function NewReport({ unit, year, onStarted }: NewReportProps) {
  const [format, setFormat] = useState<ReportFormat>('pdf');
  const client = useQueryClient();
  const start = useMutation({
    mutationFn: () => startReport(unit, year, { format, part: null }),
    onSuccess: async ({ id }) => {
      onStarted(id);
      await client.invalidateQueries({ queryKey: reportRunsQuery(unit, year).queryKey });
    },
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (!start.isPending) start.mutate();
      }}
    >
      <fieldset className={styles.formats}>
        <legend>{words.format}</legend>
        {FORMATS.map((option) => (
          <label key={option} className={styles.format}>
            <input
              type="radio"
              name="format"
              value={option}
              checked={format === option}
              onChange={() => setFormat(option)}
            />
            <span>
              <strong>{words.formats[option]}</strong>
              <small>{words.formatNotes[option]}</small>
            </span>
          </label>
        ))}
      </fieldset>
      <Button type="submit" loading={start.isPending}>
        {words.start}
      </Button>
      {start.isError ? (
        <div className={styles.problem}>
          <ProblemNotice error={start.error} />
        </div>
      ) : null}
    </form>
  );
}

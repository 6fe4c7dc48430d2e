import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { reportPartsQuery, reportRunsQuery, startReport } from '../api/queries.ts';
import type { ReportFormat, ReportPart } from '../api/types.ts';
import { ProblemNotice } from '../components/problem-notice.tsx';
import { texts } from '../texts/id.ts';
import styles from './reporting.module.css';

const words = texts.report;
const FORMATS: readonly ReportFormat[] = ['pdf', 'docx', 'html', 'xlsx'];
const KINDS = ['front', 'chapter', 'annex'] as const satisfies readonly ReportPart['kind'][];

interface NewReportProps {
  readonly unit: string;
  readonly year: number;
  readonly onStarted: (id: string) => void;
}

/** Chooses the form of the file and asks for the report. */
export function NewReport({ unit, year, onStarted }: NewReportProps) {
  const [format, setFormat] = useState<ReportFormat>('pdf');
  const [part, setPart] = useState<string | null>(null);
  const client = useQueryClient();
  const start = useMutation({
    mutationFn: () => startReport(unit, year, { format, part }),
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
      <PartChoice unit={unit} year={year} part={part} onChoose={setPart} />
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
        {part === null ? words.start : words.startPart}
      </Button>
      {start.isError ? (
        <div className={styles.problem}>
          <ProblemNotice error={start.error} />
        </div>
      ) : null}
    </form>
  );
}

interface PartChoiceProps {
  readonly unit: string;
  readonly year: number;
  readonly part: string | null;
  readonly onChoose: (part: string | null) => void;
}

/** The whole report, or a chapter, annex or front section of its layout alone. */
function PartChoice({ unit, year, part, onChoose }: PartChoiceProps) {
  const field = useId();
  const { data: parts = [] } = useQuery(reportPartsQuery(unit, year));
  return (
    <div className={styles.part}>
      <label htmlFor={field}>{words.part}</label>
      <select
        id={field}
        value={part ?? ''}
        onChange={({ currentTarget: { value } }) => onChoose(value === '' ? null : value)}
        aria-describedby={part === null ? undefined : `${field}-note`}
      >
        <option value="">{words.whole}</option>
        {KINDS.map((kind) => (
          <optgroup key={kind} label={words.partKinds[kind]}>
            {parts
              .filter((one) => one.kind === kind)
              .map((one) => (
                <option key={one.id} value={one.id}>
                  {one.label === null ? one.title : `${one.label} ${one.title}`}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
      {part === null ? null : (
        <p id={`${field}-note`} className={styles.note}>
          {words.partNote}
        </p>
      )}
    </div>
  );
}

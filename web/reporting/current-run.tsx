import { Progress } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { paths } from '../api/paths.ts';
import { isUnderWay, reportRunQuery, reportRunsQuery } from '../api/queries.ts';
import type { ReportRun } from '../api/types.ts';
import { ProblemNotice } from '../components/problem-notice.tsx';
import { Section } from '../components/section.tsx';
import { texts } from '../texts/id.ts';
import { DownloadLink } from './download-link.tsx';
import { PagePreview } from './page-preview.tsx';
import { ReportTableList } from './report-table-list.tsx';
import styles from './reporting.module.css';
import { runName } from './run-name.ts';

const words = texts.report;

interface CurrentRunProps {
  readonly id: string;
  readonly unit: string;
  readonly year: number;
  readonly page: number;
  readonly onPage: (page: number) => void;
}

/** The report being made or looked at: how far it is, then its pages and its file. */
export function CurrentRun({ id, unit, year, page, onPage }: CurrentRunProps) {
  const query = useQuery(reportRunQuery(id));
  const client = useQueryClient();
  const status = query.data?.status;
  useEffect(() => {
    if (status !== undefined)
      void client.invalidateQueries({ queryKey: reportRunsQuery(unit, year).queryKey });
  }, [client, status, unit, year]);

  if (query.data === undefined)
    return query.isError ? (
      <div className={styles.problem}>
        <ProblemNotice error={query.error} onRetry={() => void query.refetch()} />
      </div>
    ) : null;
  const run = query.data;
  if (isUnderWay(run)) return <RunningReport run={run} />;
  if (run.status === 'failed') return <FailedReport run={run} />;
  return (
    <>
      <Section
        title={run.format === 'pdf' ? words.preview : words.done(runName(run))}
        actions={<DownloadLink run={run} />}
      >
        <p className="visually-hidden" role="status">
          {words.done(runName(run))}
        </p>
        {run.format === 'pdf' && run.pages !== null ? (
          <PagePreview runId={run.id} pages={run.pages} page={page} onPage={onPage} />
        ) : (
          <>
            <p className={styles.note}>{words.formatNotes[run.format]}</p>
            {run.format === 'html' ? (
              <p>
                <a href={paths.reportPreview(run.id)} target="_blank" rel="noopener">
                  {words.openPreview}
                </a>
              </p>
            ) : null}
          </>
        )}
      </Section>
      {run.hasTables ? <ReportTableList runId={run.id} isOpen={run.format === 'xlsx'} /> : null}
    </>
  );
}

function RunningReport({ run }: { readonly run: ReportRun }) {
  const step = run.status === 'queued' ? words.queued : run.step;
  return (
    <Section title={words.underWay(runName(run))}>
      <Progress.Root size="lg">
        <Progress.Section value={run.progress} aria-label={words.underWay(runName(run))} />
      </Progress.Root>
      <p className={styles.step} role="status">
        {step} · {Math.round(run.progress)} %
      </p>
      <p className={styles.note}>{words.leave}</p>
    </Section>
  );
}

function FailedReport({ run }: { readonly run: ReportRun }) {
  return (
    <Section title={words.failed(runName(run))}>
      <p role="alert">{run.problem ?? words.failedDetail}</p>
    </Section>
  );
}

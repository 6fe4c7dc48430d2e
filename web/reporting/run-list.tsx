import { Button, Skeleton } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReportRun } from '../api/types.ts';
import { formatBytes, formatMoment } from '../components/number-text.ts';
import { QueryView } from '../components/query-view.tsx';
import { EmptyPlace } from '../components/section.tsx';
import { ToneShape } from '../components/tone-shape.tsx';
import { texts } from '../texts/id.ts';
import type { ToneName } from '../theme/palette.ts';
import { DownloadLink } from './download-link.tsx';
import styles from './reporting.module.css';
import { runName } from './run-name.ts';

const words = texts.report;

const TONE_OF_STATUS: Readonly<Record<ReportRun['status'], ToneName>> = {
  queued: 'neutral',
  running: 'neutral',
  done: 'very-good',
  failed: 'very-poor',
};

interface RunListProps {
  readonly query: UseQueryResult<readonly ReportRun[]>;
  readonly current: string | null;
  readonly onOpen: (id: string) => void;
}

/** What has been made before, newest first. */
export function RunList({ query, current, onOpen }: RunListProps) {
  return (
    <QueryView query={query} skeleton={<Skeleton height={96} m="md" />}>
      {(runs) =>
        runs.length === 0 ? (
          <EmptyPlace title={words.runsEmpty}>
            <p>{words.runsEmptyDetail}</p>
          </EmptyPlace>
        ) : (
          <ul className={styles.runs}>
            {runs.map((run) => (
              <RunRow key={run.id} run={run} isCurrent={run.id === current} onOpen={onOpen} />
            ))}
          </ul>
        )
      }
    </QueryView>
  );
}

interface RunRowProps {
  readonly run: ReportRun;
  readonly isCurrent: boolean;
  readonly onOpen: (id: string) => void;
}

function RunRow({ run, isCurrent, onOpen }: RunRowProps) {
  const facts = [
    run.pages === null ? null : words.pageCount(run.pages),
    run.bytes === null ? null : formatBytes(run.bytes),
  ].filter((fact) => fact !== null);
  return (
    <li aria-current={isCurrent ? 'true' : undefined}>
      <div>
        <strong>{runName(run)}</strong>
        <span>{formatMoment(run.createdAt)}</span>
      </div>
      <span className={styles.status} data-tone={TONE_OF_STATUS[run.status]}>
        <ToneShape tone={TONE_OF_STATUS[run.status]} />
        {words.statuses[run.status]}
      </span>
      <span className={styles.facts}>{facts.join(' · ')}</span>
      <div className={styles.actions}>
        {isCurrent || (run.status === 'done' && run.format !== 'pdf' && !run.hasTables) ? null : (
          <Button
            size="xs"
            variant="subtle"
            onClick={() => onOpen(run.id)}
            aria-label={`${words.open}: ${runName(run)}, ${formatMoment(run.createdAt)}`}
          >
            {words.open}
          </Button>
        )}
        {run.status === 'done' ? <DownloadLink run={run} isQuiet /> : null}
      </div>
    </li>
  );
}

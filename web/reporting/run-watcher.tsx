import { CloseButton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useLocation } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { isUnderWay, reportRunsQuery } from '../api/queries.ts';
import type { ReportRun } from '../api/types.ts';
import { texts } from '../texts/id.ts';
import { finishedSince } from './finished-since.ts';
import styles from './reporting.module.css';
import { runName } from './run-name.ts';

const WATCH_EVERY = 3_000;

interface RunWatcherProps {
  readonly unit: string;
  readonly year: number;
}

/** A report that is being made reports back on whatever page one is by then. */
export function RunWatcher({ unit, year }: RunWatcherProps) {
  const { data: runs } = useQuery({
    ...reportRunsQuery(unit, year),
    refetchInterval: ({ state }) => (state.data?.some(isUnderWay) === true ? WATCH_EVERY : false),
  });
  const { pathname } = useLocation();
  const [watched, setWatched] = useState<readonly string[]>([]);
  const [finished, setFinished] = useState<ReportRun | null>(null);
  useEffect(() => {
    if (runs === undefined) return;
    const done = finishedSince(watched, runs);
    if (done !== null) setFinished(done);
    const underWay = runs.filter(isUnderWay).map(({ id }) => id);
    if (underWay.join() !== watched.join()) setWatched(underWay);
  }, [runs, watched]);

  const isOnReportPage = pathname.split('/')[3] === 'laporan';
  const words = texts.report;
  return (
    <div role="status">
      {finished === null || isOnReportPage ? null : (
        <p className={styles.finished}>
          <span>
            {finished.status === 'done'
              ? words.finishedElsewhere(runName(finished))
              : words.failedElsewhere(runName(finished))}{' '}
            <Link to="/$unit/$year/laporan" params={{ unit, year }} search={{ proses: finished.id }}>
              {words.toReport}
            </Link>
          </span>
          <CloseButton aria-label={words.dismiss} onClick={() => setFinished(null)} />
        </p>
      )}
    </div>
  );
}

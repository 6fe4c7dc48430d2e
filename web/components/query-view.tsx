import { Button } from '@mantine/core';
import { type UseQueryResult, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useEffect, useState } from 'react';
import { texts } from '../texts/id.ts';
import styles from './page.module.css';
import { ProblemNotice } from './problem-notice.tsx';

const PATIENCE = 10_000;

interface QueryViewProps<T> {
  readonly query: UseQueryResult<T>;
  /** The shape of what will stand here. */
  readonly skeleton: ReactNode;
  readonly children: (data: T) => ReactNode;
}

/** What a query shows: its data, the shape of what is to come, or what went wrong. Never an endless wait. */
export function QueryView<T>({ query, skeleton, children }: QueryViewProps<T>) {
  const client = useQueryClient();
  const retry = () => void query.refetch();
  // A request that hangs is given up first: asking again alone would wait for the same answer.
  const startOver = () =>
    void client
      .cancelQueries({ predicate: ({ state }) => state.status === 'pending' })
      .then(() => query.refetch());
  if (query.data !== undefined)
    return (
      <>
        {query.isError ? <ProblemNotice error={query.error} onRetry={retry} /> : null}
        {children(query.data)}
      </>
    );
  if (query.isError) return <ProblemNotice error={query.error} onRetry={retry} />;
  return (
    <>
      <Waiting isPaused={query.fetchStatus === 'paused'} onRetry={startOver} />
      {skeleton}
    </>
  );
}

interface WaitingProps {
  readonly isPaused: boolean;
  readonly onRetry: () => void;
}

function Waiting({ isPaused, onRetry }: WaitingProps) {
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), PATIENCE);
    return () => clearTimeout(timer);
  }, []);
  if (!isSlow && !isPaused)
    return (
      <p className="visually-hidden" role="status">
        {texts.loading.now}
      </p>
    );
  return (
    <div className={styles.notice} role="status">
      <div>
        <h2>{isPaused ? texts.loading.pausedTitle : texts.loading.slowTitle}</h2>
        <p>{isPaused ? texts.loading.paused : texts.loading.slow}</p>
        {isPaused ? null : (
          <Button size="xs" variant="default" onClick={onRetry}>
            {texts.problem.retry}
          </Button>
        )}
      </div>
    </div>
  );
}

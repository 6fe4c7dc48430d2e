import { Button } from '@mantine/core';
import { type ErrorComponentProps, Link } from '@tanstack/react-router';
import { ApiProblem } from '../api/problem.ts';
import { PageHeading } from '../components/page-heading.tsx';
import { ProblemNotice } from '../components/problem-notice.tsx';
import { texts } from '../texts/id.ts';
import styles from './frame.module.css';

export function NotFoundPage() {
  return (
    <div className={styles.lonely}>
      <PageHeading title={texts.app.notFoundTitle} lead={texts.app.notFound} />
      <Link to="/">{texts.app.toHome}</Link>
    </div>
  );
}

/** The last resort: what broke, without the words of a library, and a way on. */
export function CrashPage({ error, reset }: ErrorComponentProps) {
  if (error instanceof ApiProblem)
    return (
      <main className={styles.lonely}>
        <ProblemNotice error={error} onRetry={() => window.location.reload()} />
      </main>
    );
  return (
    <main className={styles.lonely}>
      <PageHeading title={texts.app.crashTitle} lead={texts.app.crash} />
      <Button
        onClick={() => {
          reset();
          window.location.reload();
        }}
      >
        {texts.app.reload}
      </Button>
    </main>
  );
}

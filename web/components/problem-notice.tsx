import { Button } from '@mantine/core';
import { asApiProblem } from '../api/problem.ts';
import { texts } from '../texts/id.ts';
import { Icon } from './icon.tsx';
import styles from './page.module.css';

interface ProblemNoticeProps {
  readonly error: unknown;
  readonly title?: string;
  readonly onRetry?: (() => void) | undefined;
}

/** What went wrong, in words, with the places the server names and a way to go on. */
export function ProblemNotice({ error, title, onRetry }: ProblemNoticeProps) {
  const { problem } = asApiProblem(error);
  return (
    <div className={styles.notice} data-kind="problem" role="alert">
      <Icon name="alert" />
      <div>
        <h2>{title ?? problem.title}</h2>
        <p>{problem.detail}</p>
        {problem.problems === undefined || problem.problems.length === 0 ? null : (
          <ul>
            {problem.problems.map((placed) => (
              <li key={`${placed.path} ${placed.message}`}>
                <code>{placed.path}</code>: {placed.message}
              </li>
            ))}
          </ul>
        )}
        {onRetry === undefined ? null : (
          <Button size="xs" variant="default" onClick={onRetry}>
            {texts.problem.retry}
          </Button>
        )}
        <span className={styles.code}> {texts.problem.code(problem.code)}</span>
      </div>
    </div>
  );
}

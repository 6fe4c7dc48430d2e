import { Button } from '@mantine/core';
import { importTexts } from '../texts/import.ts';
import styles from './exchange.module.css';

const words = importTexts.pages;

interface PagerProps {
  readonly page: number;
  readonly pageSize: number;
  readonly total: number;
  readonly onPage: (page: number) => void;
}

/** One page of many rows at a time; nothing where one is all. */
export function Pager({ page, pageSize, total, onPage }: PagerProps) {
  if (total <= pageSize) return null;
  const from = page * pageSize + 1;
  const to = Math.min(total, from + pageSize - 1);
  return (
    <div className={styles.pager}>
      <Button size="xs" variant="default" disabled={page === 0} onClick={() => onPage(page - 1)}>
        {words.previous}
      </Button>
      <span role="status">{words.shown(from, to, total)}</span>
      <Button size="xs" variant="default" disabled={to >= total} onClick={() => onPage(page + 1)}>
        {words.next}
      </Button>
    </div>
  );
}

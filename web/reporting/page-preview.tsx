import { ActionIcon, Button } from '@mantine/core';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { paths } from '../api/paths.ts';
import { Icon } from '../components/icon.tsx';
import { texts } from '../texts/id.ts';
import { pageWithin } from './page-within.ts';
import styles from './reporting.module.css';

const words = texts.report;

interface PagePreviewProps {
  readonly runId: string;
  readonly pages: number;
  readonly page: number;
  readonly onPage: (page: number) => void;
}

/** The pages of a report as pictures: a list of small ones, and one large. */
export function PagePreview({ runId, pages, page: asked, onPage }: PagePreviewProps) {
  const page = pageWithin(asked, pages);
  useEffect(() => {
    // The page most likely wanted next is already here when it is.
    if (page < pages) new Image().src = paths.reportPage(runId, page + 1);
  }, [page, pages, runId]);
  return (
    <div className={styles.preview}>
      <Thumbnails runId={runId} pages={pages} page={page} onPage={onPage} />
      <div className={styles.viewer}>
        <PageControls pages={pages} page={page} onPage={onPage} />
        <PagePicture key={`${runId}/${page}`} runId={runId} page={page} />
      </div>
    </div>
  );
}

function Thumbnails({ runId, pages, page, onPage }: PagePreviewProps) {
  const current = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // Only within the list: the window itself must not jump.
    const button = current.current;
    const list = button?.closest('ol');
    if (button === null || list === null || list === undefined) return;
    const above = button.offsetTop - list.scrollTop < 0;
    const below = button.offsetTop + button.offsetHeight - list.scrollTop > list.clientHeight;
    if (page > 0 && (above || below)) list.scrollTop = button.offsetTop - list.clientHeight / 3;
  }, [page]);
  return (
    <nav aria-label={words.thumbnails} className={styles.thumbnails}>
      <ol>
        {Array.from({ length: pages }, (_, index) => index + 1).map((number) => (
          <li key={number}>
            <button
              type="button"
              ref={number === page ? current : null}
              aria-current={number === page ? 'page' : undefined}
              aria-label={words.page(number)}
              onClick={() => onPage(number)}
            >
              <img src={paths.reportPage(runId, number)} alt="" loading="lazy" decoding="async" />
              <span>{number}</span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

interface PageControlsProps {
  readonly pages: number;
  readonly page: number;
  readonly onPage: (page: number) => void;
}

function PageControls({ pages, page, onPage }: PageControlsProps) {
  const goTo = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = Number(new FormData(event.currentTarget).get('page'));
    onPage(pageWithin(typed, pages));
  };
  return (
    <div className={styles.controls}>
      <ActionIcon
        variant="default"
        size="lg"
        aria-label={words.previous}
        disabled={page <= 1}
        onClick={() => onPage(page - 1)}
      >
        <Icon name="left" />
      </ActionIcon>
      <form onSubmit={goTo} key={page}>
        <label>
          {words.goToPage}{' '}
          <input name="page" type="number" min={1} max={pages} defaultValue={page} inputMode="numeric" />
        </label>{' '}
        {words.ofPages(pages)}
        <Button type="submit" className="visually-hidden" tabIndex={-1}>
          {words.goToPage}
        </Button>
      </form>
      <ActionIcon
        variant="default"
        size="lg"
        aria-label={words.next}
        disabled={page >= pages}
        onClick={() => onPage(page + 1)}
      >
        <Icon name="right" />
      </ActionIcon>
      <span className="visually-hidden" role="status">
        {words.pageOf(page, pages)}
      </span>
    </div>
  );
}

function PagePicture({ runId, page }: { readonly runId: string; readonly page: number }) {
  const [state, setState] = useState<'loading' | 'shown' | 'failed'>('loading');
  const [attempt, setAttempt] = useState(0);
  const retry = () => {
    setState('loading');
    setAttempt(attempt + 1);
  };
  if (state === 'failed')
    return (
      <div className={styles.sheet} role="alert">
        <p>{words.pageFailed}</p>
        <Button size="xs" variant="default" onClick={retry}>
          {texts.problem.retry}
        </Button>
      </div>
    );
  return (
    <div className={styles.sheet} data-state={state}>
      <img
        key={attempt}
        src={paths.reportPage(runId, page)}
        alt={words.page(page)}
        onLoad={() => setState('shown')}
        onError={() => setState('failed')}
      />
    </div>
  );
}

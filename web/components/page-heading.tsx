import { type ReactNode, useEffect, useRef } from 'react';
import { texts } from '../texts/id.ts';
import styles from './page.module.css';

interface PageHeadingProps {
  readonly title: string;
  /** Stands in the window's title after the page's own: the unit. */
  readonly context?: string;
  readonly lead?: ReactNode;
  readonly above?: ReactNode;
}

let hasShownPage = false;

/**
 * The page's title, in the window as well. After a change of page it takes the focus, so that a screen
 * reader announces where one is; not on the first page, where the browser does that itself.
 */
export function PageHeading({ title, context, lead, above }: PageHeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = [title, context, texts.product].filter((part) => part !== undefined).join(' · ');
  }, [title, context]);
  useEffect(() => {
    if (hasShownPage) heading.current?.focus({ preventScroll: true });
    hasShownPage = true;
  }, []);
  return (
    <header className={styles.heading}>
      {above}
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {lead === undefined ? null : <p>{lead}</p>}
    </header>
  );
}

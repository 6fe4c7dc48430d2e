import type { ReactNode } from 'react';
import { texts } from '../texts/id.ts';
import styles from './table.module.css';

/** On a narrow screen a wide table scrolls inside its own frame, by finger and by arrow keys. */
export function TableScroll({
  caption,
  children,
}: {
  readonly caption: string;
  readonly children: ReactNode;
}) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard (WCAG 2.1.1).
    <section className={styles.scroll} aria-label={texts.table.scroll(caption)} tabIndex={0}>
      {children}
    </section>
  );
}

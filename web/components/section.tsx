import { type ReactNode, useId } from 'react';
import styles from './page.module.css';
import { Term } from './term.tsx';

interface SectionProps {
  readonly title: string;
  /** Id of the term the title is: then its definition opens from it. */
  readonly term?: string;
  readonly actions?: ReactNode;
  /** Tables go to the edge of the card. */
  readonly isFlush?: boolean;
  readonly children: ReactNode;
}

/** A titled card of a page. */
export function Section({ title, term, actions, isFlush = false, children }: SectionProps) {
  const heading = useId();
  return (
    <section className={styles.section} aria-labelledby={heading}>
      <div className={styles.sectionHead}>
        <h2 id={heading}>{term === undefined ? title : <Term id={term}>{title}</Term>}</h2>
        {actions}
      </div>
      <div className={isFlush ? styles.sectionFlush : styles.sectionBody}>{children}</div>
    </section>
  );
}

/** An empty place says what to do first. */
export function EmptyPlace({ title, children }: { readonly title?: string; readonly children: ReactNode }) {
  return (
    <div className={styles.empty}>
      {title === undefined ? null : <h3>{title}</h3>}
      {children}
    </div>
  );
}

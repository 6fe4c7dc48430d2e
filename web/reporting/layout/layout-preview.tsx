import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { ReportLayout } from '../../../src/reporting/rules/layout.ts';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { layoutTexts } from '../../texts/layout.ts';
import styles from './layout.module.css';
import { type LayoutPlace, layoutPaths, makePreview } from './layout-queries.ts';
import { sectionAt } from './layout-tree.ts';

const words = layoutTexts.preview;

interface LayoutPreviewProps {
  readonly layout: ReportLayout;
  readonly selected: string;
  readonly place: LayoutPlace;
  readonly isFaulty: boolean;
  readonly mayPreview: boolean;
}

/** The chapter being edited, printed from the year's data; the whole report where it cannot stand alone. */
export function LayoutPreview({ layout, selected, place, isFaulty, mayPreview }: LayoutPreviewProps) {
  const [page, setPage] = useState(1);
  const chapter = chapterOf(layout, selected);
  const preview = useMutation({
    mutationFn: async () => ({ layout, chapter, ...(await makePreview(place, layout, chapter?.id ?? null)) }),
    onSuccess: () => setPage(1),
  });
  if (!mayPreview) return null;
  const made = preview.data;
  const isOld = made !== undefined && (made.layout !== layout || made.chapter?.id !== chapter?.id);
  return (
    <section className={styles.preview} aria-label={words.title}>
      <h2>{words.title}</h2>
      <p className={styles.quiet}>{chapter === null ? words.whole : chapter.title}</p>
      <Button
        size="sm"
        variant="default"
        disabled={isFaulty}
        loading={preview.isPending}
        onClick={() => preview.mutate()}
      >
        {made === undefined ? words.start : words.refresh}
      </Button>
      <p className={styles.quiet} role="status">
        {preview.isPending ? words.making : isFaulty ? words.faulty : isOld ? words.old : words.lead}
      </p>
      {preview.isError ? <ProblemNotice error={preview.error} /> : null}
      {made === undefined ? null : (
        <>
          <div className={styles.pager}>
            <button
              type="button"
              aria-label={words.previous}
              disabled={page <= 1}
              onClick={() => setPage(page - 1)}
            >
              ‹
            </button>
            <span>{words.page(page, made.pages)}</span>
            <button
              type="button"
              aria-label={words.next}
              disabled={page >= made.pages}
              onClick={() => setPage(page + 1)}
            >
              ›
            </button>
          </div>
          <a
            href={layoutPaths.previewPage(place, made.id, page)}
            target="_blank"
            rel="noreferrer"
            title={words.enlarge}
          >
            <img
              key={`${made.id}/${page}`}
              src={layoutPaths.previewPage(place, made.id, page)}
              alt={words.alternative(page)}
            />
          </a>
        </>
      )}
    </section>
  );
}

interface Chapter {
  readonly id: string;
  readonly title: string;
}

/** Null where the whole report has to be printed: for look and names, lists of contents and repeated chapters. */
function chapterOf(layout: ReportLayout, selected: string): Chapter | null {
  const top = /^(?:front|body|annexes)\.\d+/u.exec(selected)?.[0];
  const section = top === undefined ? null : sectionAt(layout, top);
  if (section === null || section.repeat !== undefined) return null;
  if (section.heading === 'none' || section.heading === 'page') return null;
  if (section.states !== undefined && section.states.length === 0) return null;
  return { id: section.id, title: section.title };
}

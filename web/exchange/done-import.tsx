import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import type { ImportDraft } from '../api/import-queries.ts';
import { Section } from '../components/section.tsx';
import { importTexts } from '../texts/import.ts';
import styles from './exchange.module.css';

const words = importTexts.done;

interface DoneImportProps {
  readonly draft: ImportDraft;
  readonly onLeave: () => void;
}

/** After the import: what is in now, and where to go on. */
export function DoneImport({ draft, onLeave }: DoneImportProps) {
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => {
    top.current?.scrollIntoView({ block: 'center' });
  }, []);
  const { summary, place, year } = draft;
  const isUndone = draft.state === 'undone';
  const { added, changed, removed } = summary?.differences ?? { added: 0, changed: 0, removed: 0 };
  const counts = importTexts.confirm.counts(added, changed, removed);
  const unit = summary?.unitName ?? draft.unit ?? '';
  return (
    <div ref={top}>
      <Section title={isUndone ? importTexts.states.undone : words.title}>
        <p role="status">{isUndone ? words.undone : words.detail(unit, year ?? 0, counts)}</p>
        <div className={styles.actions}>
          {isUndone || place === null || year === null ? null : (
            <>
              <Link className={styles.primaryLink} to="/$unit/$year/capaian" params={{ unit: place, year }}>
                {words.achievement}
              </Link>
              <Link className={styles.primaryLink} to="/$unit/$year/laporan" params={{ unit: place, year }}>
                {words.report}
              </Link>
            </>
          )}
          <Button variant="default" onClick={onLeave}>
            {words.another}
          </Button>
        </div>
      </Section>
    </div>
  );
}

import { Button } from '@mantine/core';
import type { ImportDraft } from '../api/import-queries.ts';
import { formatMoment } from '../components/number-text.ts';
import { Section } from '../components/section.tsx';
import { importTexts } from '../texts/import.ts';
import { DraftState } from './draft-state.tsx';
import styles from './exchange.module.css';

const words = importTexts.drafts;

interface OpenDraftsProps {
  readonly drafts: readonly ImportDraft[];
  readonly onOpen: (id: string) => void;
}

/** What was uploaded and not yet decided: nothing is lost when a page is left. */
export function OpenDrafts({ drafts, onOpen }: OpenDraftsProps) {
  if (drafts.length === 0) return null;
  return (
    <Section title={words.title} isFlush>
      <ul className={styles.list}>
        {drafts.map((draft) => (
          <li key={draft.id}>
            <div>
              <strong>{draft.fileName}</strong>
              <span className={styles.quiet}>
                <DraftState state={draft.state} /> · {words.until(formatMoment(draft.expiresAt))}
              </span>
            </div>
            <Button size="xs" variant="default" onClick={() => onOpen(draft.id)}>
              {words.open}
              <span className="visually-hidden"> {draft.fileName}</span>
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  );
}

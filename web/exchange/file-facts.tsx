import type { ReactNode } from 'react';
import type { ImportDraft, ImportSummary } from '../api/import-queries.ts';
import { formatBytes } from '../components/number-text.ts';
import { Section } from '../components/section.tsx';
import { importTexts } from '../texts/import.ts';
import { DraftState } from './draft-state.tsx';
import styles from './exchange.module.css';
import type { ImportPlace } from './import-place.ts';

const words = importTexts.file;

interface FileFactsProps {
  readonly draft: ImportDraft;
  readonly summary: ImportSummary;
  readonly place: ImportPlace | null;
  readonly children: ReactNode;
}

/** What the file is: of which unit and year, and what the check says in one line. */
export function FileFacts({ draft, summary, place, children }: FileFactsProps) {
  const { unitName, source, isNewUnit, isNewYear, errors, notes, questions } = summary;
  const isElsewhere =
    place !== null &&
    draft.year !== null &&
    unitName !== null &&
    (draft.year !== place.year || (draft.place ?? draft.unit) !== place.unit);
  return (
    <Section title={words.title} actions={<DraftState state={draft.state} />}>
      <dl className={styles.facts}>
        <Fact name={words.name}>
          {draft.fileName} <span className={styles.quiet}>({formatBytes(draft.bytes)})</span>
        </Fact>
        <Fact name={words.unit}>
          {unitName ?? source?.unitName ?? source?.unit ?? words.unknown}
          {isNewUnit ? <Mark>{words.newUnit}</Mark> : null}
        </Fact>
        <Fact name={words.year}>
          {draft.year ?? source?.year ?? words.unknown}
          {isNewYear && !isNewUnit ? <Mark>{words.newYear}</Mark> : null}
        </Fact>
        <Fact name={words.found}>
          {questions.length > 0 ? `${words.questions(questions.length)}, ` : null}
          {errors === 0 ? words.clean : words.errors(errors)}
          {notes === 0 ? null : `, ${words.notes(notes)}`}
        </Fact>
      </dl>
      {isElsewhere && draft.year !== null ? (
        <p className={styles.warning}>{words.elsewhere(unitName, draft.year)}</p>
      ) : null}
      {children}
    </Section>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Mark({ children }: { readonly children: ReactNode }) {
  return <span className={styles.mark}>{children}</span>;
}

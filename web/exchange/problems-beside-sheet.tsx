import { useState } from 'react';
import type { CellProblem, ImportDraft, ImportSummary } from '../api/import-queries.ts';
import { Section } from '../components/section.tsx';
import { importTexts } from '../texts/import.ts';
import styles from './exchange.module.css';
import type { LookedAt } from './looked-at.ts';
import { ProblemTable } from './problem-table.tsx';
import { SheetView } from './sheet-view.tsx';

interface ProblemsBesideSheetProps {
  readonly draft: ImportDraft;
  readonly summary: ImportSummary;
}

/** What is wrong, beside the sheet it is wrong in. */
export function ProblemsBesideSheet({ draft, summary }: ProblemsBesideSheetProps) {
  const { sheets } = summary;
  const worst =
    sheets.find(({ errors }) => errors > 0) ??
    sheets.find(({ notes }) => notes > 0) ??
    sheets.find(({ isRead }) => isRead) ??
    sheets[0];
  const [looked, setLooked] = useState<LookedAt>({ sheet: worst?.index ?? 0, cell: null, turn: 0 });
  const lookAt = ({ sheet, cell }: Pick<CellProblem, 'sheet' | 'cell'>) => {
    const found = sheets.find(({ name }) => name === sheet);
    if (found !== undefined) setLooked({ sheet: found.index, cell, turn: looked.turn + 1 });
  };
  const check = `${draft.baseVersion ?? '-'} ${summary.errors} ${summary.notes} ${sheets.length}`;
  const hasProblems = summary.errors + summary.notes > 0;
  return (
    <div className={sheets.length > 0 && hasProblems ? styles.beside : undefined}>
      {hasProblems ? (
        <Section title={importTexts.problems.title} isFlush>
          <ProblemTable draft={draft} summary={summary} check={check} looked={looked} onLook={lookAt} />
        </Section>
      ) : null}
      {sheets.length === 0 ? null : (
        <Section title={importTexts.sheet.title} isFlush>
          <SheetView
            draft={draft}
            sheets={sheets}
            check={check}
            looked={looked}
            onSheet={(sheet) => setLooked({ sheet, cell: null, turn: looked.turn + 1 })}
          />
        </Section>
      )}
    </div>
  );
}

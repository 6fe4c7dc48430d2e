import { Skeleton } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import {
  type CellProblem,
  type ImportDraft,
  type ImportSummary,
  problemsQuery,
} from '../api/import-queries.ts';
import { QueryView } from '../components/query-view.tsx';
import tables from '../components/table.module.css';
import { TableScroll } from '../components/table-scroll.tsx';
import { ToneShape } from '../components/tone-shape.tsx';
import { importTexts } from '../texts/import.ts';
import styles from './exchange.module.css';
import type { LookedAt } from './looked-at.ts';
import { Pager } from './pager.tsx';

const words = importTexts.problems;

interface ProblemTableProps {
  readonly draft: ImportDraft;
  readonly summary: ImportSummary;
  readonly check: string;
  readonly looked: LookedAt;
  readonly onLook: (problem: Pick<CellProblem, 'sheet' | 'cell'>) => void;
}

export function ProblemTable({ draft, summary, check, looked, onLook }: ProblemTableProps) {
  const [sheet, setSheet] = useState('');
  const [severity, setSeverity] = useState<'' | CellProblem['severity']>('');
  const [page, setPage] = useState(0);
  const query = useQuery({
    ...problemsQuery(draft.id, check, { page, sheet: sheet || undefined, severity: severity || undefined }),
    placeholderData: keepPreviousData,
  });
  const withProblems = summary.sheets.filter(({ errors, notes }) => errors + notes > 0);
  const shownSheet = summary.sheets.find(({ index }) => index === looked.sheet)?.name;
  return (
    <>
      <div className={styles.filters}>
        {withProblems.length < 2 ? null : (
          <label>
            {words.sheet}
            <select
              value={sheet}
              onChange={(event) => {
                setSheet(event.currentTarget.value);
                setPage(0);
              }}
            >
              <option value="">{words.allSheets}</option>
              {withProblems.map(({ name, errors, notes }) => (
                <option key={name} value={name}>
                  {name} ({errors + notes})
                </option>
              ))}
            </select>
          </label>
        )}
        <label>
          {words.severity}
          <select
            value={severity}
            onChange={(event) => {
              setSeverity(event.currentTarget.value === '' ? '' : severityOf(event.currentTarget.value));
              setPage(0);
            }}
          >
            <option value="">{words.allSeverities}</option>
            <option value="error">
              {words.error} ({summary.errors})
            </option>
            <option value="note">
              {words.note} ({summary.notes})
            </option>
          </select>
        </label>
      </div>
      <p className={`${styles.inset} ${styles.quiet}`}>{words.errorNote}</p>
      <QueryView query={query} skeleton={<Skeleton height={240} m="md" />}>
        {({ rows, total, pageSize }) =>
          rows.length === 0 ? (
            <p className={styles.inset}>{words.empty}</p>
          ) : (
            <>
              <TableScroll caption={words.caption}>
                <table className={`${tables.table} ${styles.problems}`}>
                  <caption className="visually-hidden">{words.caption}</caption>
                  <thead>
                    <tr>
                      <th scope="col">{words.place}</th>
                      <th scope="col">{words.message}</th>
                    </tr>
                  </thead>
                  <tbody>
                    {rows.map((problem, index) => (
                      <ProblemRow
                        // biome-ignore lint/suspicious/noArrayIndexKey: one cell may have the same fault twice; a page never changes.
                        key={index}
                        problem={problem}
                        isShown={
                          problem.cell !== null &&
                          problem.cell === looked.cell &&
                          problem.sheet === shownSheet
                        }
                        onLook={onLook}
                      />
                    ))}
                  </tbody>
                </table>
              </TableScroll>
              <Pager page={page} pageSize={pageSize} total={total} onPage={setPage} />
            </>
          )
        }
      </QueryView>
    </>
  );
}

function severityOf(text: string): CellProblem['severity'] {
  return text === 'note' ? 'note' : 'error';
}

interface ProblemRowProps {
  readonly problem: CellProblem;
  readonly isShown: boolean;
  readonly onLook: ProblemTableProps['onLook'];
}

function ProblemRow({ problem, isShown, onLook }: ProblemRowProps) {
  const { severity, sheet, cell, path, message, read, expected } = problem;
  const place = sheet === null ? (path ?? words.wholeFile) : [sheet, cell].filter(Boolean).join(' ');
  return (
    <tr data-shown={isShown || undefined}>
      <th scope="row">
        {sheet === null ? (
          <span className={styles.path}>{place}</span>
        ) : (
          <button
            type="button"
            className={styles.placeButton}
            aria-label={words.show(place)}
            aria-current={isShown ? 'true' : undefined}
            onClick={() => onLook({ sheet, cell })}
          >
            <span>{sheet}</span>
            {cell === null ? null : <code>{cell}</code>}
          </button>
        )}
      </th>
      <td>
        <span className={styles.severity} data-severity={severity}>
          <ToneShape tone={severity === 'error' ? 'very-poor' : 'fair'} />
          {severity === 'error' ? words.error : words.note}
        </span>
        <p>{message}</p>
        {read === null || read === '' ? null : <p className={styles.quiet}>{words.read(read)}</p>}
        {expected === null ? null : <p className={styles.quiet}>{words.expected(expected)}</p>}
      </td>
    </tr>
  );
}

import { Button, Skeleton } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { type ImportDraft, type ImportSummary, type SheetPage, sheetQuery } from '../api/import-queries.ts';
import { QueryView } from '../components/query-view.tsx';
import { importTexts } from '../texts/import.ts';
import { cellAt, columnName } from './cell-address.ts';
import styles from './exchange.module.css';
import type { LookedAt } from './looked-at.ts';

const words = importTexts.sheet;
/** As the server gives them. */
const PAGE = 50;

interface SheetViewProps {
  readonly draft: ImportDraft;
  readonly sheets: ImportSummary['sheets'];
  readonly check: string;
  readonly looked: LookedAt;
  readonly onSheet: (index: number) => void;
}

/** A sheet as it was read, fifty rows at a time, with the cells that have a problem marked. */
export function SheetView({ draft, sheets, check, looked, onSheet }: SheetViewProps) {
  const [from, setFrom] = useState<number | undefined>(undefined);
  const [seen, setSeen] = useState(looked);
  if (seen !== looked) {
    setSeen(looked);
    const row = cellAt(looked.cell)?.row;
    setFrom(row === undefined ? undefined : Math.max(1, row - 8));
  }
  const query = useQuery({
    ...sheetQuery(draft.id, check, looked.sheet, from),
    placeholderData: keepPreviousData,
  });
  return (
    <>
      <div className={styles.filters}>
        <label>
          {words.choose}
          <select value={looked.sheet} onChange={(event) => onSheet(Number(event.currentTarget.value))}>
            {sheets.map(({ index, name, errors, notes }) => (
              <option key={index} value={index}>
                {errors + notes === 0 ? name : `${name} (${errors + notes})`}
              </option>
            ))}
          </select>
        </label>
      </div>
      <QueryView query={query} skeleton={<Skeleton height={320} m="md" />}>
        {(page) => (
          <SheetRows page={page} looked={looked} isStale={query.isPlaceholderData} onFrom={setFrom} />
        )}
      </QueryView>
    </>
  );
}

interface SheetRowsProps {
  readonly page: SheetPage;
  readonly looked: LookedAt;
  readonly isStale: boolean;
  readonly onFrom: (row: number) => void;
}

function SheetRows({ page, looked, isStale, onFrom }: SheetRowsProps) {
  const target = useRef<HTMLTableCellElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each wish to look moves there again, also to the same cell.
  useEffect(() => {
    target.current?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [looked.turn, page]);
  const problems = new Set(page.problemCells);
  const columns = Math.max(1, ...page.rows.map((row) => row.length));
  const last = page.from + page.rows.length - 1;
  const end = page.firstRow + page.totalRows - 1;
  const wanted = cellAt(looked.cell);
  const isOutside =
    !isStale && wanted !== null && (wanted.row < page.from || wanted.row > last || wanted.column > columns);
  return (
    <>
      {page.isRead ? null : <p className={styles.inset}>{words.unread}</p>}
      {isOutside ? (
        <p className={styles.inset} role="status">
          {words.outside(looked.cell ?? '')}
        </p>
      ) : null}
      {page.rows.length === 0 ? (
        <p className={styles.inset}>{words.noRows}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard (WCAG 2.1.1).
        <section className={styles.sheet} aria-label={words.caption(page.name)} tabIndex={0}>
          <table>
            <caption className="visually-hidden">{words.caption(page.name)}</caption>
            <thead>
              <tr>
                <td />
                {Array.from({ length: columns }, (_, index) => (
                  <th key={columnName(index + 1)} scope="col">
                    {columnName(index + 1)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {page.rows.map((row, index) => {
                const number = page.from + index;
                return (
                  <tr key={number} data-heading={number === page.headerRow || undefined}>
                    <th scope="row">{number}</th>
                    {Array.from({ length: columns }, (_, column) => {
                      const address = `${columnName(column + 1)}${number}`;
                      const isWanted = wanted?.row === number && wanted.column === column + 1;
                      return (
                        <td
                          key={address}
                          ref={isWanted ? target : undefined}
                          data-problem={problems.has(address) || undefined}
                          aria-current={isWanted ? 'true' : undefined}
                        >
                          {row[column]}
                          {problems.has(address) ? (
                            <span className="visually-hidden"> ({words.problem})</span>
                          ) : null}
                        </td>
                      );
                    })}
                  </tr>
                );
              })}
            </tbody>
          </table>
        </section>
      )}
      {page.from > page.firstRow || last < end ? (
        <div className={styles.pager}>
          <Button
            size="xs"
            variant="default"
            disabled={page.from <= page.firstRow}
            onClick={() => onFrom(Math.max(page.firstRow, page.from - PAGE))}
          >
            {importTexts.pages.previous}
          </Button>
          <span role="status">{words.rows(page.from, last)}</span>
          <Button size="xs" variant="default" disabled={last >= end} onClick={() => onFrom(page.from + PAGE)}>
            {importTexts.pages.next}
          </Button>
        </div>
      ) : null}
      {page.isCut ? <p className={`${styles.inset} ${styles.quiet}`}>{words.cut}</p> : null}
    </>
  );
}

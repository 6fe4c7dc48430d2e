import {
  createColumnHelper,
  createSortedRowModel,
  rowSortingFeature,
  sortFn_text,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import { type ReactNode, useId, useMemo, useState } from 'react';
import { texts } from '../texts/id.ts';
import { DownloadSheet } from './download-sheet.tsx';
import type { SheetValue } from './sheet-export.ts';
import styles from './table.module.css';
import { TableScroll } from './table-scroll.tsx';

const features = tableFeatures({
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
  sortFns: { text: sortFn_text },
});

export interface Column<Row> {
  readonly id: string;
  readonly header: string;
  /** What the column is sorted by; undefined stands last in both directions. */
  readonly sortBy: (row: Row) => string | number | undefined;
  readonly cell: (row: Row) => ReactNode;
  /** What the cell says, as printed; needed where that is not what it is sorted by. */
  readonly text?: (row: Row) => SheetValue;
  readonly align?: 'start' | 'end';
  /** False for a column of links or buttons (default true). */
  readonly isExported?: boolean;
}

interface SortableTableProps<Row> {
  readonly caption: string;
  /** Keep both outside the component or memoised. The first column names the row. */
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
}

/** From so many rows on, a list is filtered rather than read through. */
const WORTH_FILTERING = 9;

function textOf<Row>(column: Column<Row>, row: Row): SheetValue {
  return column.text === undefined ? (column.sortBy(row) ?? null) : column.text(row);
}

/** Rows that have the words somewhere in what their cells say. */
function useFilter<Row>(columns: readonly Column<Row>[], rows: readonly Row[]) {
  const [filter, setFilter] = useState('');
  const wanted = filter.trim().toLocaleLowerCase('id');
  const kept = useMemo(
    () =>
      wanted === ''
        ? [...rows]
        : rows.filter((row) =>
            columns.some((column) =>
              String(textOf(column, row) ?? '')
                .toLocaleLowerCase('id')
                .includes(wanted),
            ),
          ),
    [columns, rows, wanted],
  );
  return { filter, setFilter, kept };
}

/** A table that can be sorted by each of its columns, by mouse and by keyboard, filtered when long, and saved. */
export function SortableTable<Row extends object>(props: SortableTableProps<Row>) {
  const { caption, columns, rows, rowKey } = props;
  const { filter, setFilter, kept: data } = useFilter(columns, rows);
  const field = useId();
  const definitions = useMemo(() => {
    const helper = createColumnHelper<typeof features, Row>();
    return helper.columns(
      columns.map((column) =>
        helper.accessor((row: Row) => column.sortBy(row), { id: column.id, sortUndefined: 'last' as const }),
      ),
    );
  }, [columns]);
  const table = useTable({ features, columns: definitions, data, getRowId: rowKey });
  const sheet = () => {
    const exported = columns.filter(({ isExported }) => isExported !== false);
    return {
      title: caption,
      columns: exported.map(({ header, align }) => (align === undefined ? { header } : { header, align })),
      rows: table.getRowModel().rows.map((row) => exported.map((column) => textOf(column, row.original))),
    };
  };
  return (
    <>
      <div className={styles.tools}>
        {rows.length < WORTH_FILTERING ? (
          <span />
        ) : (
          <label htmlFor={field}>
            {texts.table.filter}{' '}
            <input
              id={field}
              type="search"
              value={filter}
              onChange={(event) => setFilter(event.currentTarget.value)}
            />
          </label>
        )}
        <DownloadSheet list={sheet} />
      </div>
      <p className="visually-hidden" role="status">
        {filter === '' ? '' : texts.table.found(data.length, rows.length)}
      </p>
      <TableScroll caption={caption}>
        <table className={`${styles.table} ${styles.sortable}`}>
          <caption className="visually-hidden">{caption}</caption>
          <thead>
            <tr>
              {columns.map((column) => {
                const order = table.getColumn(column.id)?.getIsSorted() ?? false;
                return (
                  <th
                    key={column.id}
                    scope="col"
                    className={column.align === 'end' ? styles.end : undefined}
                    aria-sort={order === false ? 'none' : order === 'asc' ? 'ascending' : 'descending'}
                  >
                    <button
                      type="button"
                      className={styles.sort}
                      title={texts.table.sort(column.header)}
                      onClick={() => table.getColumn(column.id)?.toggleSorting()}
                    >
                      {column.header}
                      <span className={styles.arrow} aria-hidden="true">
                        {order === false ? '' : order === 'asc' ? '↑' : '↓'}
                      </span>
                    </button>
                  </th>
                );
              })}
            </tr>
          </thead>
          <tbody>
            {table.getRowModel().rows.map((row) => (
              <tr key={row.id}>
                {columns.map((column, index) => {
                  const className = column.align === 'end' ? styles.end : undefined;
                  return index === 0 ? (
                    <th key={column.id} scope="row" className={className}>
                      {column.cell(row.original)}
                    </th>
                  ) : (
                    <td key={column.id} className={className}>
                      {column.cell(row.original)}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
    </>
  );
}

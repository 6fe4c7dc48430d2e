import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { paths } from '../api/paths.ts';
import { reportTablesQuery } from '../api/queries.ts';
import type { ReportTable } from '../api/types.ts';
import { QueryView } from '../components/query-view.tsx';
import { type Column, SortableTable } from '../components/sortable-table.tsx';
import { texts } from '../texts/id.ts';
import styles from './reporting.module.css';

const words = texts.report;

interface ReportTableListProps {
  readonly runId: string;
  readonly isOpen: boolean;
}

/** Every table of the report with a link to it as XLSX; asked for when it is opened. */
export function ReportTableList({ runId, isOpen }: ReportTableListProps) {
  const [wasOpened, setOpened] = useState(isOpen);
  return (
    <details
      className={styles.tables}
      open={isOpen}
      onToggle={(event) => {
        if (event.currentTarget.open) setOpened(true);
      }}
    >
      <summary>
        <h2>{words.tables}</h2>
        <span className={styles.tablesLead}>{words.tablesLead}</span>
      </summary>
      {wasOpened ? <Tables runId={runId} /> : null}
    </details>
  );
}

function Tables({ runId }: { readonly runId: string }) {
  const query = useQuery(reportTablesQuery(runId));
  return (
    <QueryView query={query} skeleton={<Skeleton height={160} />}>
      {(tables) => <TableOfTables runId={runId} tables={tables} />}
    </QueryView>
  );
}

interface TableOfTablesProps {
  readonly runId: string;
  readonly tables: readonly ReportTable[];
}

function TableOfTables({ runId, tables }: TableOfTablesProps) {
  const [columns] = useState(() => tableColumns(runId, tables));
  return <SortableTable caption={words.tables} columns={columns} rows={tables} rowKey={({ id }) => id} />;
}

function tableColumns(runId: string, tables: readonly ReportTable[]): readonly Column<ReportTable>[] {
  /** "Tabel 3.10" comes after "Tabel 3.9": the order of the report, not of the letters. */
  const order = new Map(tables.map(({ id }, index) => [id, index]));
  const nameOf = ({ label, title }: ReportTable) => (label === null ? title : `${label} ${title}`);
  return [
    {
      id: 'number',
      header: words.tableNumber,
      sortBy: ({ id }) => order.get(id),
      cell: ({ label }) => label ?? words.tableUnnumbered,
      text: ({ label }) => label ?? words.tableUnnumbered,
    },
    {
      id: 'title',
      header: words.tableTitle,
      sortBy: ({ title }) => title,
      cell: ({ title }) => title,
    },
    {
      id: 'rows',
      header: words.tableRows,
      align: 'end',
      sortBy: ({ rows }) => rows,
      cell: ({ rows }) => rows,
    },
    {
      id: 'download',
      header: words.tableDownload,
      sortBy: ({ id }) => order.get(id),
      isExported: false,
      cell: (table) => (
        <a
          href={paths.reportTable(runId, table.id)}
          download
          aria-label={words.tableDownloadOf(nameOf(table))}
        >
          {texts.table.download}
        </a>
      ),
    },
  ];
}

import { Skeleton } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import {
  differencesQuery,
  type ImportDifference,
  type ImportDraft,
  type ImportSummary,
} from '../api/import-queries.ts';
import { QueryView } from '../components/query-view.tsx';
import { Section } from '../components/section.tsx';
import tables from '../components/table.module.css';
import { TableScroll } from '../components/table-scroll.tsx';
import { importTexts } from '../texts/import.ts';
import styles from './exchange.module.css';
import { Pager } from './pager.tsx';

const words = importTexts.differences;
const KINDS = ['added', 'changed', 'removed'] as const;
const SIGNS: Readonly<Record<ImportDifference['kind'], string>> = { added: '+', changed: '≠', removed: '−' };

/** More than this are not looked through one by one. */
const MANY = 50;

interface DifferenceListProps {
  readonly draft: ImportDraft;
  readonly summary: ImportSummary;
}

/** What would change, by kind of fact with counts, then one by one. */
export function DifferenceList({ draft, summary }: DifferenceListProps) {
  const { differences } = summary;
  const [what, setWhat] = useState<string | undefined>(undefined);
  // Of a whole new year everything is added; of a corrected one what was changed is looked at first.
  const [kind, setKind] = useState<ImportDifference['kind'] | undefined>(
    differences.changed > 0 && differences.added + differences.changed + differences.removed > MANY
      ? 'changed'
      : undefined,
  );
  const [page, setPage] = useState(0);
  const choose = (chosenWhat: string | undefined, chosenKind: ImportDifference['kind'] | undefined) => {
    setWhat(chosenWhat);
    setKind(chosenKind);
    setPage(0);
  };
  const query = useQuery({
    ...differencesQuery(draft.id, String(draft.baseVersion), { what, kind, page }),
    placeholderData: keepPreviousData,
  });
  return (
    <Section title={words.title} isFlush>
      <div className={styles.beside} data-columns="narrow-first">
        <TableScroll caption={words.caption}>
          <table className={`${tables.table} ${styles.groups}`}>
            <caption className="visually-hidden">{words.caption}</caption>
            <thead>
              <tr>
                <th scope="col">{words.what}</th>
                {KINDS.map((one) => (
                  <th key={one} scope="col" className={tables.end}>
                    {words.kinds[one]}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {differences.groups.map((group) => (
                <tr key={group.what} data-shown={group.what === what || undefined}>
                  <th scope="row">
                    <button
                      type="button"
                      className={styles.placeButton}
                      aria-label={words.open(group.what)}
                      aria-current={group.what === what ? 'true' : undefined}
                      onClick={() => choose(group.what, undefined)}
                    >
                      {group.what}
                    </button>
                  </th>
                  {KINDS.map((one) => (
                    <td key={one} className={tables.end}>
                      {group[one].toLocaleString('id-ID')}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
            <tfoot>
              <tr>
                <th scope="row">{words.total}</th>
                {KINDS.map((one) => (
                  <td key={one} className={tables.end}>
                    {differences[one].toLocaleString('id-ID')}
                  </td>
                ))}
              </tr>
            </tfoot>
          </table>
        </TableScroll>
        <div>
          <div className={styles.filters}>
            <label>
              {words.what}
              <select
                value={what ?? ''}
                onChange={(event) => choose(event.currentTarget.value || undefined, kind)}
              >
                <option value="">{words.all}</option>
                {differences.groups.map((group) => (
                  <option key={group.what} value={group.what}>
                    {group.what}
                  </option>
                ))}
              </select>
            </label>
            <label>
              {words.kind}
              <select
                value={kind ?? ''}
                onChange={(event) =>
                  choose(
                    what,
                    KINDS.find((one) => one === event.currentTarget.value),
                  )
                }
              >
                <option value="">{words.allKinds}</option>
                {KINDS.map((one) => (
                  <option key={one} value={one}>
                    {words.kinds[one]} ({differences[one].toLocaleString('id-ID')})
                  </option>
                ))}
              </select>
            </label>
          </div>
          <QueryView query={query} skeleton={<Skeleton height={240} m="md" />}>
            {({ rows, total, pageSize }) =>
              rows.length === 0 ? (
                <p className={styles.inset}>{importTexts.problems.empty}</p>
              ) : (
                <>
                  <DifferenceRows rows={rows} />
                  <Pager page={page} pageSize={pageSize} total={total} onPage={setPage} />
                </>
              )
            }
          </QueryView>
        </div>
      </div>
    </Section>
  );
}

function DifferenceRows({ rows }: { readonly rows: readonly ImportDifference[] }) {
  return (
    <TableScroll caption={words.listCaption}>
      <table className={`${tables.table} ${styles.problems}`}>
        <caption className="visually-hidden">{words.listCaption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.key}</th>
            <th scope="col">{words.change}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={`${row.what} ${row.key}`}>
              <th scope="row">
                {row.what}
                <span className={styles.quiet}> {row.key}</span>
              </th>
              <td>
                <span className={styles.kind} data-kind={row.kind}>
                  <span aria-hidden="true">{SIGNS[row.kind]}</span> {words.kinds[row.kind]}
                </span>
                {row.fields.length === 0 ? null : (
                  <ul className={styles.fields}>
                    {row.fields.map(({ field, before, after }) => (
                      <li key={field}>
                        {field}: <del>{before ?? words.empty}</del> → <ins>{after ?? words.empty}</ins>
                      </li>
                    ))}
                  </ul>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}

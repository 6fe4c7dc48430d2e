import { Button } from '@mantine/core';
import { useState } from 'react';
import type { ImportSummary } from '../api/import-queries.ts';
import { Section } from '../components/section.tsx';
import tables from '../components/table.module.css';
import { TableScroll } from '../components/table-scroll.tsx';
import { importTexts } from '../texts/import.ts';
import styles from './exchange.module.css';

const words = importTexts.totals;

/** Totals the file prints beside our own sums: those that differ first, the others on demand. */
export function TotalComparisons({ totals }: { readonly totals: ImportSummary['totals'] }) {
  const different = totals.filter(({ difference }) => difference !== null);
  const [isWhole, setWhole] = useState(false);
  if (totals.length === 0) return null;
  const rows = isWhole ? totals : different;
  return (
    <Section
      title={words.title}
      isFlush
      actions={
        different.length === totals.length ? null : (
          <Button size="xs" variant="default" onClick={() => setWhole(!isWhole)}>
            {isWhole ? words.onlyDifferent : words.showAll}
          </Button>
        )
      }
    >
      <p className={styles.inset}>{different.length === 0 ? words.allSame(totals.length) : words.lead}</p>
      {rows.length === 0 ? null : (
        <TableScroll caption={words.caption}>
          <table className={tables.table}>
            <caption className="visually-hidden">{words.caption}</caption>
            <thead>
              <tr>
                <th scope="col">{words.what}</th>
                <th scope="col">{words.place}</th>
                <th scope="col" className={tables.end}>
                  {words.printed}
                </th>
                <th scope="col" className={tables.end}>
                  {words.computed}
                </th>
                <th scope="col" className={tables.end}>
                  {words.difference}
                </th>
              </tr>
            </thead>
            <tbody>
              {rows.map((total) => (
                <tr key={`${total.sheet} ${total.cell}`}>
                  <th scope="row">{total.label}</th>
                  <td>
                    {total.sheet} <code>{total.cell}</code>
                  </td>
                  <td className={tables.end}>{total.printed}</td>
                  <td className={tables.end}>{total.computed}</td>
                  <td className={tables.end}>{total.difference ?? words.same}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableScroll>
      )}
    </Section>
  );
}

import { useMediaQuery } from '@mantine/hooks';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { IndicatorRow } from '../api/types.ts';
import { CategoryButton, FigureButton } from '../components/figure-button.tsx';
import { columnWidth } from '../components/number-text.ts';
import table from '../components/table.module.css';
import { TableScroll } from '../components/table-scroll.tsx';
import { Term } from '../components/term.tsx';
import { texts } from '../texts/id.ts';
import styles from './measurement.module.css';
import { Sparkline } from './sparkline.tsx';

const route = getRouteApi('/frame/$unit/$year');

export interface IndicatorGroup {
  readonly code: string;
  /** "Sasaran", "Tujuan". */
  readonly kind: string;
  readonly text: string;
  readonly indicators: readonly IndicatorRow[];
}

export interface IndicatorTableProps {
  readonly caption: string;
  readonly groups: readonly IndicatorGroup[];
  /** The row under the line: label, value, category. */
  readonly summary?: { readonly label: ReactNode; readonly value: ReactNode; readonly category: ReactNode };
}

/** Indicators by what they measure; on a narrow screen each is a card of its own. */
export function IndicatorTable(props: IndicatorTableProps) {
  const isWide = useMediaQuery('(min-width: 56em)', true, { getInitialValueInEffect: false });
  return isWide ? <WideTable {...props} /> : <Cards {...props} />;
}

function WideTable({ caption, groups, summary }: IndicatorTableProps) {
  const rows = groups.flatMap(({ indicators }) => indicators);
  const widths = {
    target: columnWidth(rows.map((row) => row.target.shown)),
    realisasi: columnWidth(rows.map((row) => row.realisasi.shown)),
    capaian: columnWidth(rows.map((row) => row.capaian.shown)),
  };
  const words = texts.achievement;
  return (
    <TableScroll caption={caption}>
      <table className={table.table}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <Head term="indikator">{words.indicator}</Head>
            <Head term="satuan">{words.unit}</Head>
            <Head term="target" isEnd>
              {words.target}
            </Head>
            <Head term="realisasi" isEnd>
              {words.realisation}
            </Head>
            <Head term="capaian" isEnd>
              {words.achievement}
            </Head>
            <Head term="predikat">{words.category}</Head>
            <th scope="col">{words.trend}</th>
          </tr>
        </thead>
        {groups.map((group) => (
          <tbody key={group.code}>
            <tr className={table.group}>
              <th scope="rowgroup" colSpan={7}>
                <small>{group.kind}</small>
                {group.text}
              </th>
            </tr>
            {group.indicators.map((row) => (
              <tr key={row.code}>
                <th scope="row">
                  <IndicatorName row={row} />
                </th>
                <td>{row.unit}</td>
                <td className={table.end}>
                  <FigureButton figure={row.target} width={widths.target} />
                </td>
                <td className={table.end}>
                  <FigureButton figure={row.realisasi} width={widths.realisasi} />
                </td>
                <td className={table.end}>
                  <FigureButton figure={row.capaian} width={widths.capaian} />
                </td>
                <td>
                  <CategoryButton figure={row.kategori} tone={row.tone} />
                </td>
                <td>
                  <Sparkline trend={row.trend} decimals={row.realisasi.decimals} />
                </td>
              </tr>
            ))}
          </tbody>
        ))}
        {summary === undefined ? null : (
          <tfoot>
            <tr>
              <th scope="row" colSpan={4}>
                {summary.label}
              </th>
              <td className={table.end}>{summary.value}</td>
              <td colSpan={2}>{summary.category}</td>
            </tr>
          </tfoot>
        )}
      </table>
    </TableScroll>
  );
}

interface HeadProps {
  readonly term: string;
  readonly isEnd?: boolean;
  readonly children: ReactNode;
}

/** The head of a column, with what its word means. */
function Head({ term, isEnd = false, children }: HeadProps) {
  return (
    <th scope="col" className={isEnd ? table.end : undefined}>
      <Term id={term}>{children}</Term>
    </th>
  );
}

function IndicatorName({ row }: { readonly row: IndicatorRow }) {
  const { unit, year } = route.useParams();
  return (
    <>
      {row.ikuNumber === null ? null : (
        <span className={styles.number}>{texts.achievement.iku(row.ikuNumber)}</span>
      )}
      <Link
        className={styles.name ?? ''}
        to="/$unit/$year/capaian/$code"
        params={{ unit, year, code: row.code }}
      >
        {row.name}
      </Link>
    </>
  );
}

function Cards({ groups, summary }: IndicatorTableProps) {
  const words = texts.achievement;
  return (
    <div className={styles.cards}>
      {groups.map((group) => (
        <div key={group.code}>
          <p className={styles.cardGroup}>
            <small>{group.kind}</small>
            {group.text}
          </p>
          {group.indicators.map((row) => (
            <article key={row.code} className={styles.card}>
              <h3>
                <IndicatorName row={row} />
              </h3>
              <CategoryButton figure={row.kategori} tone={row.tone} />
              <dl>
                <Pair term={`${words.target} (${row.unit})`}>
                  <FigureButton figure={row.target} />
                </Pair>
                <Pair term={`${words.realisation} (${row.unit})`}>
                  <FigureButton figure={row.realisasi} />
                </Pair>
                <Pair term={words.achievement}>
                  <FigureButton figure={row.capaian} />
                </Pair>
                <Pair term={words.trend}>
                  <Sparkline trend={row.trend} decimals={row.realisasi.decimals} />
                </Pair>
              </dl>
            </article>
          ))}
        </div>
      ))}
      {summary === undefined ? null : (
        <div className={styles.cardSummary}>
          <div>{summary.label}</div>
          <div className={styles.cardSummaryValue}>
            {summary.value}
            {summary.category}
          </div>
        </div>
      )}
    </div>
  );
}

function Pair({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  return (
    <div className={styles.pair}>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

import { SegmentedControl, Skeleton } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import type { IndicatorDetail, IndicatorYear } from '../api/types.ts';
import { AlignedNumber } from '../components/aligned-number.tsx';
import { Catch } from '../components/catch.tsx';
import { DownloadSheet } from '../components/download-sheet.tsx';
import { columnWidth, formatDecimal } from '../components/number-text.ts';
import { Section } from '../components/section.tsx';
import table from '../components/table.module.css';
import { TableScroll } from '../components/table-scroll.tsx';
import { texts } from '../texts/id.ts';
import styles from './measurement.module.css';

const TrendChart = lazy(async () => ({ default: (await import('./trend-chart.tsx')).TrendChart }));
const words = texts.indicator;

type View = 'chart' | 'table';

/** Target and realisation by year: as a chart, and as the table behind it. */
export function YearsSection({ detail }: { readonly detail: IndicatorDetail }) {
  const [view, setView] = useState<View>('chart');
  const { indicator, years } = detail;
  const shown = (value: string | null) =>
    value === null ? words.notFilled : formatDecimal(value, indicator.decimals);
  const label = words.chartLabel(
    indicator.name,
    years.map((one) => words.chartPoint(one.year, shown(one.target), shown(one.realisation))).join('; '),
  );
  return (
    <Section
      title={words.chartTitle}
      isFlush={view === 'table'}
      actions={
        <SegmentedControl
          size="sm"
          color="blue"
          aria-label={words.chartOrTable}
          value={view}
          onChange={(value) => setView(value === 'table' ? 'table' : 'chart')}
          data={[
            { value: 'chart', label: words.chart },
            { value: 'table', label: words.table },
          ]}
        />
      }
    >
      {view === 'table' ? (
        <YearsTable years={years} decimals={indicator.decimals} unit={indicator.unit} />
      ) : (
        <Catch fallback={<p>{words.chartFailed}</p>}>
          <Suspense fallback={<Skeleton className={styles.chart ?? ''} />}>
            <TrendChart label={label} years={years} unit={indicator.unit} decimals={indicator.decimals} />
          </Suspense>
        </Catch>
      )}
    </Section>
  );
}

interface YearsTableProps {
  readonly years: readonly IndicatorYear[];
  readonly decimals: number;
  readonly unit: string;
}

function YearsTable({ years, decimals, unit }: YearsTableProps) {
  const columns = [
    { header: `${texts.achievement.target} (${unit})`, of: (one: IndicatorYear) => one.target, decimals },
    {
      header: `${texts.achievement.realisation} (${unit})`,
      of: (one: IndicatorYear) => one.realisation,
      decimals,
    },
    {
      header: `${texts.achievement.achievement} (%)`,
      of: (one: IndicatorYear) => one.achievement,
      decimals: 2,
    },
  ].map((column) => {
    const shown = years.map((one) => {
      const value = column.of(one);
      return value === null ? null : formatDecimal(value, column.decimals);
    });
    return { ...column, shown, width: columnWidth(shown.filter((text) => text !== null)) };
  });
  const list = () => ({
    title: words.chartTitle,
    columns: [{ header: words.year }, ...columns.map(({ header }) => ({ header, align: 'end' as const }))],
    rows: years.map((one, index) => [
      one.year,
      ...columns.map((column) => column.shown[index] ?? words.notFilled),
    ]),
  });
  return (
    <>
      <div className={table.tools}>
        <DownloadSheet list={list} />
      </div>
      <TableScroll caption={words.chartTitle}>
        <table className={table.table}>
          <caption className="visually-hidden">{words.chartTitle}</caption>
          <thead>
            <tr>
              <th scope="col">{words.year}</th>
              {columns.map((column) => (
                <th key={column.header} scope="col" className={table.end}>
                  {column.header}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {years.map((one, index) => (
              <tr key={one.year}>
                <th scope="row">{one.year}</th>
                {columns.map((column) => {
                  const shown = column.shown[index] ?? null;
                  return (
                    <td key={column.header} className={table.end}>
                      {shown === null ? (
                        <span className={styles.missing}>{words.notFilled}</span>
                      ) : (
                        <AlignedNumber shown={shown} width={column.width} />
                      )}
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

import { useMemo } from 'react';
import type { Benchmark } from '../api/types.ts';
import { AlignedNumber } from '../components/aligned-number.tsx';
import { FigureButton } from '../components/figure-button.tsx';
import { columnWidth, formatDecimal } from '../components/number-text.ts';
import { type Column, SortableTable } from '../components/sortable-table.tsx';
import { texts } from '../texts/id.ts';
import { sortValue } from './figure-sorting.ts';
import styles from './measurement.module.css';

const words = texts.indicator;

interface BenchmarkTableProps {
  readonly benchmarks: readonly Benchmark[];
  readonly decimals: number;
}

/** Other places, the province, the nation: their value, and how far ours is from it. */
export function BenchmarkTable({ benchmarks, decimals }: BenchmarkTableProps) {
  const columns = useMemo(() => benchmarkColumns(benchmarks, decimals), [benchmarks, decimals]);
  return (
    <SortableTable
      caption={words.benchmarks}
      columns={columns}
      rows={benchmarks}
      rowKey={({ place, year, scope }) => `${scope} ${place} ${year}`}
    />
  );
}

function benchmarkColumns(benchmarks: readonly Benchmark[], decimals: number): readonly Column<Benchmark>[] {
  const values = columnWidth(
    benchmarks.flatMap(({ value }) => (value === null ? [] : [formatDecimal(value, decimals)])),
  );
  const differences = columnWidth(benchmarks.map(({ difference }) => difference?.shown ?? ''));
  return [
    { id: 'place', header: words.place, sortBy: ({ place }) => place, cell: ({ place }) => place },
    {
      id: 'scope',
      header: words.scope,
      sortBy: ({ scope }) => words.scopes[scope],
      cell: ({ scope }) => words.scopes[scope],
    },
    { id: 'year', header: words.year, sortBy: ({ year }) => year, cell: ({ year }) => year },
    {
      id: 'value',
      header: words.value,
      align: 'end',
      sortBy: ({ value }) => (value === null ? undefined : Number(value)),
      text: ({ value }) => (value === null ? words.notPublished : formatDecimal(value, decimals)),
      cell: ({ value }) =>
        value === null ? (
          <span className={styles.missing}>{words.notPublished}</span>
        ) : (
          <AlignedNumber shown={formatDecimal(value, decimals)} width={values} />
        ),
    },
    {
      id: 'difference',
      header: words.difference,
      align: 'end',
      sortBy: ({ difference }) => sortValue(difference),
      text: ({ difference }) => difference?.shown ?? null,
      cell: ({ difference }) =>
        difference === null ? '–' : <FigureButton figure={difference} width={differences} />,
    },
    {
      id: 'source',
      header: words.source,
      sortBy: ({ source }) => source ?? undefined,
      cell: ({ source }) => source ?? <span className={styles.missing}>{words.notFilled}</span>,
    },
  ];
}

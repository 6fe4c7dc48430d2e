import { useMemo } from 'react';
import type { Figure, LinkedProgramme } from '../api/types.ts';
import { FigureButton } from '../components/figure-button.tsx';
import { columnWidth } from '../components/number-text.ts';
import { type Column, SortableTable } from '../components/sortable-table.tsx';
import { texts } from '../texts/id.ts';
import { sortValue } from './figure-sorting.ts';
import styles from './measurement.module.css';

/** The programmes linked to an indicator, with their money. */
export function ProgrammeTable({ programmes }: { readonly programmes: readonly LinkedProgramme[] }) {
  const columns = useMemo(() => programmeColumns(programmes), [programmes]);
  return (
    <SortableTable
      caption={texts.indicator.programmes}
      columns={columns}
      rows={programmes}
      rowKey={({ code }) => code}
    />
  );
}

function programmeColumns(programmes: readonly LinkedProgramme[]): readonly Column<LinkedProgramme>[] {
  const figures = (
    id: string,
    header: string,
    of: (row: LinkedProgramme) => Figure,
  ): Column<LinkedProgramme> => {
    const width = columnWidth(programmes.map((row) => of(row).shown));
    return {
      id,
      header,
      align: 'end',
      sortBy: (row) => sortValue(of(row)),
      cell: (row) => <FigureButton figure={of(row)} width={width} />,
      text: (row) => of(row).shown,
    };
  };
  return [
    {
      id: 'programme',
      header: texts.indicator.programme,
      sortBy: ({ code }) => code,
      text: ({ code, name }) => `${code} ${name}`,
      cell: ({ code, name }) => (
        <>
          <span className={styles.number}>{code}</span>
          {name}
        </>
      ),
    },
    figures('budget', `${texts.achievement.budget} (Rp)`, ({ pagu }) => pagu),
    figures('spent', `${texts.achievement.realisation} (Rp)`, ({ realisasi }) => realisasi),
    figures('absorption', texts.achievement.absorption, ({ serapan }) => serapan),
  ];
}

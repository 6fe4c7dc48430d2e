import type { Figure, IndicatorQuarter } from '../api/types.ts';
import { FigureButton } from '../components/figure-button.tsx';
import { type ColumnWidth, columnWidth } from '../components/number-text.ts';
import { EmptyPlace } from '../components/section.tsx';
import table from '../components/table.module.css';
import { TableScroll } from '../components/table-scroll.tsx';
import { texts } from '../texts/id.ts';
import styles from './measurement.module.css';

const ROMAN = { 1: 'I', 2: 'II', 3: 'III', 4: 'IV' } as const;
const words = texts.indicator;

export function QuarterTable({ quarters }: { readonly quarters: readonly IndicatorQuarter[] }) {
  const filled = quarters.filter(({ target, realisasi }) => target !== null || realisasi !== null);
  if (filled.length === 0) return <EmptyPlace>{words.noQuarters}</EmptyPlace>;
  const width = (of: (quarter: IndicatorQuarter) => Figure | null) =>
    columnWidth(quarters.map((quarter) => of(quarter)?.shown ?? ''));
  const widths = {
    target: width(({ target }) => target),
    realisasi: width(({ realisasi }) => realisasi),
    capaian: width(({ capaian }) => capaian),
  };
  return (
    <TableScroll caption={words.quarters}>
      <table className={table.table}>
        <caption className="visually-hidden">{words.quarters}</caption>
        <thead>
          <tr>
            <th scope="col">{words.quarter}</th>
            <th scope="col" className={table.end}>
              {texts.achievement.target}
            </th>
            <th scope="col" className={table.end}>
              {texts.achievement.realisation}
            </th>
            <th scope="col" className={table.end}>
              {texts.achievement.achievement}
            </th>
          </tr>
        </thead>
        <tbody>
          {quarters.map((quarter) => (
            <tr key={quarter.quarter}>
              <th scope="row">{ROMAN[quarter.quarter]}</th>
              <QuarterCell figure={quarter.target} width={widths.target} />
              <QuarterCell figure={quarter.realisasi} width={widths.realisasi} />
              <QuarterCell figure={quarter.capaian} width={widths.capaian} />
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}

function QuarterCell({ figure, width }: { readonly figure: Figure | null; readonly width: ColumnWidth }) {
  return (
    <td className={table.end}>
      {figure === null ? (
        <span className={styles.missing}>{words.notFilled}</span>
      ) : (
        <FigureButton figure={figure} width={width} />
      )}
    </td>
  );
}

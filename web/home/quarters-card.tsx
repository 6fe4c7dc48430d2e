import type { Figure, Overview } from '../api/types.ts';
import { FigureButton } from '../components/figure-button.tsx';
import { columnWidth } from '../components/number-text.ts';
import { Section } from '../components/section.tsx';
import table from '../components/table.module.css';
import { TableScroll } from '../components/table-scroll.tsx';
import { texts } from '../texts/id.ts';
import styles from './home.module.css';

const ROMAN = { 1: 'I', 2: 'II', 3: 'III', 4: 'IV' } as const;
const words = texts.home;

/** Absorption up to the end of each quarter: the bars stand in the table whose numbers they draw. */
export function QuartersCard({ overview }: { readonly overview: Overview }) {
  const { quarters } = overview;
  const isKnown = quarters.some(({ absorption }) => absorption?.outcome.state === 'value');
  if (!isKnown)
    return (
      <Section title={words.quarters}>
        <p className={styles.note}>{words.quartersNone}</p>
      </Section>
    );
  const width = (of: (quarter: Overview['quarters'][number]) => Figure | null) =>
    columnWidth(quarters.map((one) => of(one)?.shown ?? ''));
  const spent = width(({ spending }) => spending);
  const absorbed = width(({ absorption }) => absorption);
  return (
    <Section title={words.quarters} isFlush>
      <TableScroll caption={words.quarters}>
        <table className={`${table.table} ${styles.quarters}`}>
          <caption className="visually-hidden">{words.quarters}</caption>
          <thead>
            <tr>
              <th scope="col">{words.quarter}</th>
              <th scope="col" className={table.end}>
                {words.quarterSpending}
              </th>
              <th scope="col" className={table.end}>
                {words.quarterAbsorption}
              </th>
              <td aria-hidden="true" />
            </tr>
          </thead>
          <tbody>
            {quarters.map(({ quarter, spending, absorption }) => (
              <tr key={quarter}>
                <th scope="row">{ROMAN[quarter]}</th>
                <td className={table.end}>
                  {spending === null ? '–' : <FigureButton figure={spending} width={spent} />}
                </td>
                <td className={table.end}>
                  {absorption === null ? '–' : <FigureButton figure={absorption} width={absorbed} />}
                </td>
                <td aria-hidden="true" className={styles.barCell}>
                  <Bar figure={absorption} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
    </Section>
  );
}

function Bar({ figure }: { readonly figure: Figure | null }) {
  if (figure?.outcome.state !== 'value') return null;
  const share = Math.min(100, Math.max(0, Number(figure.outcome.value)));
  return (
    <span className={styles.bar}>
      <span style={{ width: `${share}%` }} />
    </span>
  );
}

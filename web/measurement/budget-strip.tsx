import type { BudgetSummary } from '../api/types.ts';
import { FigureButton } from '../components/figure-button.tsx';
import { Term } from '../components/term.tsx';
import { texts } from '../texts/id.ts';
import styles from './measurement.module.css';

/** The unit's money of the year in one line, with the absorbed part as a bar. */
export function BudgetStrip({ budget }: { readonly budget: BudgetSummary }) {
  const words = texts.achievement;
  const { outcome } = budget.serapan;
  const share = outcome.state === 'value' ? Math.min(100, Math.max(0, Number(outcome.value))) : null;
  return (
    <>
      <dl className={styles.strip}>
        <div>
          <dt>
            <Term id="pagu">{words.budget}</Term>
          </dt>
          <dd>
            <FigureButton figure={budget.pagu} withCurrency />
          </dd>
        </div>
        <div>
          <dt>
            <Term id="realisasi-anggaran">{words.spent}</Term>
          </dt>
          <dd>
            <FigureButton figure={budget.realisasi} withCurrency />
          </dd>
        </div>
        <div>
          <dt>
            <Term id="sisa">{words.remaining}</Term>
          </dt>
          <dd>
            <FigureButton figure={budget.sisa} withCurrency />
          </dd>
        </div>
        <div>
          <dt>
            <Term id="serapan">{words.absorption}</Term>
          </dt>
          <dd>
            <FigureButton figure={budget.serapan} />
          </dd>
        </div>
      </dl>
      {share === null ? null : (
        <div className={styles.bar} aria-hidden="true">
          <div style={{ width: `${share}%` }} />
        </div>
      )}
    </>
  );
}
